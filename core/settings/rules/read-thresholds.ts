// Other values for the thresholds of a rule that is tried, as a person types them into a dialog.

import { readSettings } from '../read-settings.ts';
import type { SettingId, Settings } from '../settings.ts';

/**
 * Settings with other thresholds: `12` where the rule has one, `2 = 12; 1 = 3` by their numbers.
 * Nothing typed changes nothing; null when it cannot be understood.
 */
export function readThresholds(
  text: string,
  thresholds: readonly SettingId[],
  settings: Settings,
): Settings | null {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let changed = settings;
  for (const part of parts) {
    const numbered = /^(\d+)\s*[=:]\s*(.+)$/.exec(part);
    const only = thresholds.length === 1 ? thresholds[0] : undefined;
    const id = numbered === null ? only : thresholds[Number(numbered[1]) - 1];
    const value = numbered === null ? part : (numbered[2] ?? '');
    if (id === undefined) return null;
    const { settings: read, unreadable } = readSettings([[id, value]]);
    if (unreadable.length > 0) return null;
    changed = { ...changed, [id]: read[id] };
  }
  return changed;
}
