// What shared files say, in English.

import type { SharingMessages } from '../sharing-messages.ts';

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `page ${page} / ${pages}` },
  workbook: { summary: 'Summary', notes: 'Notes', source: 'Source', version: 'Version' },
};
