// An organisation that is only called "NGO", "other" or "partner" (domain notes 2.7: a service by an
// NGO without the NGO's name).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { fold } from '../../table/fold.ts';
import type { InterventionRowRule } from '../rule.ts';

const COLUMNS = ['org_lead', 'org_implementing', 'org_donor'] as const;

const NAMELESS = new Set([
  ...['ong', 'ong locale', 'ong nationale', 'ong internationale', 'ong partenaire', 'une ong'],
  ...['ngo', 'local ngo', 'national ngo', 'international ngo', 'ingo', 'nngo', 'ingos', 'ngos'],
  ...['ong local', 'ong nacional', 'ong internacional', 'oing', 'ongi', 'ongn', 'ongs'],
  ...[
    'autre',
    'autres',
    'other',
    'others',
    'otro',
    'otra',
    'otros',
    'partenaire',
    'partner',
    'socio',
  ],
  ...['onu', 'un', 'nations unies', 'united nations', 'naciones unidas', 'agence onu', 'un agency'],
  ...['divers', 'various', 'varios', 'nsp', 'inconnu', 'unknown', 'desconocido', 'na', 'n a', 'x'],
]);

export const activityOrganisation: InterventionRowRule = {
  id: 'activity-organisation',
  scope: 'interventions row',
  raises: ['activity/organisation-unnamed'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    for (const column of COLUMNS) {
      const raw = values[column];
      if (typeof raw !== 'string' || !NAMELESS.has(fold(raw))) continue;
      (found ??= []).push(draft('activity/organisation-unnamed', column, { column, raw }));
    }
    return found ?? NO_DRAFTS;
  },
};
