// Words that every report shares, in English.

import type { DocumentMessages } from '../document-messages.ts';

export const document: DocumentMessages = {
  legend: 'Levels of need',
  levels: {
    '0': 'Covered',
    '1': 'Moderate',
    '2': 'Serious',
    '3': 'Critical',
    nsp: 'Not assessed',
    blank: 'No answer',
  },
  chartFigures: 'Figures of the charts',
};
