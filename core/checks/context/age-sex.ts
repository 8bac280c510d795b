// The eight cells by age and sex that the weekly report and the site profile share.

/** Women and girls, from the youngest. */
export const FEMALE = ['f_0_4', 'f_5_17', 'f_18_59', 'f_60plus'] as const;
/** Men and boys, from the youngest. */
export const MALE = ['m_0_4', 'm_5_17', 'm_18_59', 'm_60plus'] as const;
/** All eight. */
export const AGE_SEX = [...FEMALE, ...MALE] as const;

/** The figures of one row, blank or not. */
export type AgeSexValues = Readonly<Record<(typeof AGE_SEX)[number], number | null | undefined>>;

/** How many of the eight are filled in. */
export function countFilled(values: AgeSexValues): number {
  let filled = 0;
  for (const column of AGE_SEX) if (values[column] != null) filled += 1;
  return filled;
}

/** The sum of some of them; blank ones add nothing. */
export function sumOf(values: AgeSexValues, parts: readonly (typeof AGE_SEX)[number][]): number {
  let sum = 0;
  for (const part of parts) sum += values[part] ?? 0;
  return sum;
}
