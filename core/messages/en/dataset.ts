// Labels of exported data, in English.

import type { DatasetMessages } from '../dataset-messages.ts';

export const dataset: DatasetMessages = {
  hidden: 'Hidden values',
  zone: 'Zone',
  sites: 'Number of sites',
  survey: {
    title: 'Return intentions',
    round: 'Survey',
    month: 'Month',
    all: 'All sites',
    otherZones: 'Other zones',
    question: 'Question',
    questionLabel: 'Label of the question',
    answer: 'Answer',
    answerLabel: 'Label of the answer',
    respondents: 'Respondents',
    count: 'Number',
    percent: 'Per cent',
  },
};
