// What the workbench keeps between runs beside its documents: the clock's setting.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Workbench } from './workbench.ts';

/** Writes the clock's setting, if the workbench keeps anything on disk. */
export function keepState(workbench: Workbench): void {
  const file = workbench.stateFile;
  if (file === null) return;
  writeFileSync(`${file}.new`, JSON.stringify({ clock: workbench.clock.setting() }));
  renameSync(`${file}.new`, file);
}

/** Sets the clock as it was left. */
export function restoreState(workbench: Workbench): void {
  const file = workbench.stateFile;
  if (file === null || !existsSync(file)) return;
  const { clock } = JSON.parse(readFileSync(file, 'utf8')) as { clock: number | null };
  workbench.clock.set(clock);
}
