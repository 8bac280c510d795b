// A site code that was typed in small letters, as it should be written.

/** The code in capitals where only they make it fit the pattern, otherwise `null`. */
export function capitalCode(site: string, pattern: RegExp): string | null {
  const capitals = site.toUpperCase();
  return !pattern.test(site) && pattern.test(capitals) ? capitals : null;
}
