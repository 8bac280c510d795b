// The settings of an operation in which nobody has set anything.

import { settingDefinitions } from './setting-definitions.ts';
import type { Settings } from './settings.ts';

/** Settings of the Central African Republic, without a name and without coordinators. */
export function defaultSettings(): Settings {
  // Every id of Settings has a definition, or setting-definitions does not compile.
  const standards = Object.fromEntries(
    settingDefinitions.map(({ id, standard }) => [id, standard]),
  ) as unknown as Omit<Settings, 'rules'>;
  return { ...standards, rules: {} };
}
