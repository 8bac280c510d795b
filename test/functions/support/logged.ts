// What the functions write to the log, kept instead of printed. Imported before firebase-functions,
// whose logger takes hold of the console when it is loaded.

/** Lines of the log, as they would stand in Cloud Logging. */
export const logged: string[] = [];

for (const level of ['debug', 'info', 'warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) => {
    logged.push(parts.map(String).join(' '));
  };
}
