// Every setting of an operation, one file per topic in definitions/. A new topic is one file there and
// one line here.

import { figureSettings } from './definitions/figures.ts';
import { operationSettings } from './definitions/operation.ts';
import { peopleSettings } from './definitions/people.ts';
import { publicationSettings } from './definitions/publication.ts';
import { standardSettings } from './definitions/standards.ts';
import { weekSettings } from './definitions/week.ts';
import type { Definitions, SettingDefinition } from './setting-definition.ts';
import type { SettingId } from './settings.ts';

const definitions: Definitions<SettingId> = {
  ...operationSettings,
  ...weekSettings,
  ...figureSettings,
  ...standardSettings,
  ...publicationSettings,
  ...peopleSettings,
};

/** All settings, in the order of the settings tab. */
export const settingDefinitions: readonly SettingDefinition[] = (
  Object.keys(definitions) as SettingId[]
).map((id) => ({ id, ...definitions[id] }));

/** The definition of one setting. */
export function definitionOf<Id extends SettingId>(id: Id): Omit<SettingDefinition<Id>, 'id'> {
  return definitions[id];
}
