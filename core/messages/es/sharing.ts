// Lo que dicen los archivos compartidos, en español.

import type { SharingMessages } from '../sharing-messages.ts';

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `página ${page} / ${pages}` },
  workbook: { summary: 'Resumen', notes: 'Notas', source: 'Fuente', version: 'Versión' },
};
