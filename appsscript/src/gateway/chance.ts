// Chance, which the core does not know.

/** A text that no other run has. */
export function byChance(): string {
  return Utilities.getUuid();
}
