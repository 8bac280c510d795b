// The context in which the plans of tests are made: the CAR, two teams, one language.

import type { Language } from '../../../../core/forms/form.ts';
import { tabs as en } from '../../../../core/messages/en/tabs.ts';
import { tabs as es } from '../../../../core/messages/es/tabs.ts';
import { tabs as fr } from '../../../../core/messages/fr/tabs.ts';
import { defaultOrganisations } from '../../../../core/organisations/default-organisations.ts';
import { carUnits } from '../../../../core/places/car-units.ts';
import { gazetteerOf } from '../../../../core/places/gazetteer-of.ts';
import { defaultSettings } from '../../../../core/settings/default-settings.ts';
import type { Settings } from '../../../../core/settings/settings.ts';
import type { PlanContext } from '../../../../core/tabs/plans/plan-context.ts';

const words = { fr, en, es };

/** A context of the CAR, with some settings changed. */
export function contextOf(language: Language, changed: Partial<Settings> = {}): PlanContext {
  const settings = { ...defaultSettings(), ...changed };
  return {
    language,
    messages: { language, tabs: words[language] },
    gazetteer: gazetteerOf(carUnits, settings['country.iso3']),
    settings,
    organisations: defaultOrganisations,
    teams: ['EQ-01', 'EQ-02'],
  };
}
