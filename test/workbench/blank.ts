// A blank spreadsheet for tests of the document model.

import { blankDocument } from '../../workbench/document/documents.ts';
import type { DocumentState, TabState } from '../../workbench/document/model.ts';

export function blank(locale = 'fr_FR'): { document: DocumentState; tab: TabState } {
  const document = blankDocument({
    id: 'doc',
    name: 'Essai',
    role: 'facilitator',
    team: 'EQ-01',
    locale,
    now: '2014-11-19T08:00:00.000Z',
  });
  const [tab] = document.tabs;
  if (tab === undefined) throw new Error('A blank document has a tab.');
  return { document, tab };
}
