// Neighbours that are alike, so that one service call serves them all.

/** Equal values side by side; `start` counts from 1. */
export interface Run<Value> {
  readonly start: number;
  readonly count: number;
  readonly value: Value;
}

/** The values as runs of equal ones, in order. Values are compared as JSON. */
export function runsOf<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const runs: { start: number; count: number; value: Value; text: string }[] = [];
  values.forEach((value, index) => {
    const text = JSON.stringify(value);
    const last = runs[runs.length - 1];
    if (last?.text === text) last.count += 1;
    else runs.push({ start: index + 1, count: 1, value, text });
  });
  return runs;
}

/**
 * Ascending numbers as runs without gaps.
 * @example spansOf([2, 3, 7]) // [{ start: 2, count: 2 }, { start: 7, count: 1 }]
 */
export function spansOf(
  numbers: readonly number[],
): readonly { readonly start: number; readonly count: number }[] {
  const spans: { start: number; count: number }[] = [];
  for (const number of numbers) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.start + last.count === number) last.count += 1;
    else spans.push({ start: number, count: 1 });
  }
  return spans;
}
