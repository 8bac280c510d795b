// The problems of mending or justifying a finding, in English.

import { fact, type ProblemMessages } from '../../problem-messages.ts';

export const mending = {
  'finding/none-here': {
    title: 'No finding here',
    sentence: (facts) => `Cell ${fact(facts, 'cell')} has no open finding.`,
    remedy: 'Choose “Next finding”, or click on a coloured cell.',
  },
  'finding/no-suggestion': {
    title: 'Nothing to propose',
    sentence: (facts) => `Nothing is proposed for cell ${fact(facts, 'cell')}.`,
    remedy: 'Correct the value by hand, or justify it if it is right.',
  },
  'finding/gone': {
    title: 'Finding already settled',
    sentence: () => 'This finding is no longer there: the sheet has changed in the meantime.',
    remedy: 'Nothing was changed. The list is up to date.',
  },
  'justification/error': {
    title: 'An error cannot be justified',
    sentence: () => 'This finding is an error: the row cannot be sent like this.',
    remedy: 'Correct the value.',
  },
  'justification/not-yours': {
    title: 'For the coordination to confirm',
    sentence: () => 'This finding cannot be justified in this spreadsheet.',
    remedy: 'Check the value; the row can be sent.',
  },
  'justification/no-record': {
    title: 'Incomplete row',
    sentence: () => 'This row has no site or no period yet.',
    remedy: 'Complete the row, then justify the figure.',
  },
  'justification/short': {
    title: 'Justification too short',
    sentence: (facts) =>
      `A justification gives the reason in at least ${fact(facts, 'least')} characters.`,
    remedy: 'Write what was verified, and how.',
  },
  'justification/long': {
    title: 'Justification too long',
    sentence: (facts) => `A justification has at most ${fact(facts, 'most')} characters.`,
    remedy: 'Keep what matters: it will be printed beside the figure.',
  },
  'justification/personal-data': {
    title: 'Personal data',
    sentence: () =>
      'The text contains a name, a telephone number, an e-mail address or a document number.',
    remedy: 'Write the function (“the site committee”), never the person: it will be published.',
  },
} satisfies Partial<ProblemMessages['texts']>;
