// Words that every report shares, in English.

import { counted, figure } from '../figures.ts';
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
  map: {
    zone: 'Zone',
    longitude: 'Longitude',
    latitude: 'Latitude',
    level: 'Level of need',
    individuals: 'Individuals',
  },
  rounding: (shown) => `Rounded, the shares add up to ${figure(shown, 'en', 1)} %.`,
  explanation: {
    from: (sites, expected) =>
      `From ${counted(sites, 'site', 'sites', 'en')}, of ${counted(expected, 'open site', 'open sites', 'en')}.`,
    leftOut: (reasons) => `Left out: ${reasons}.`,
    nothingLeftOut: 'Nothing is left out.',
    findings: (count) => `${counted(count, 'open finding', 'open findings', 'en')}:`,
    finding: (site, sentence) => `${site}: ${sentence}`,
    moreFindings: (count) => `and ${counted(count, 'other', 'others', 'en')}`,
    noFindings: 'No open finding.',
  },
};
