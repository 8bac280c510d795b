// Ce que disent les fichiers partagés, en français.

import type { SharingMessages } from '../sharing-messages.ts';

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `page ${page} / ${pages}` },
  workbook: { summary: 'Résumé', notes: 'Notes', source: 'Source', version: 'Version' },
};
