// Facts of findings about interviews of the return-intention survey.

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface SurveyFacts {
  'survey/answers-without-consent': { columns: readonly string[] };
  'survey/round-differs': { round: number; expected: number; month: number };
  'survey/outside-round': { round: number; date: number; start: number; end: number };
  'survey/too-many-interviews': { interviewer: string; date: number; count: number; most: number };
  'survey/similar-answers': {
    otherTab: string;
    otherRow: number;
    different: number;
    answered: number;
  };
}
