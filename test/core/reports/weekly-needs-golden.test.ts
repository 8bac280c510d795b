// The whole report of the demonstration, as a data officer would see it. `npm run golden:update`
// writes the goldens again; look at the difference before you keep it.

import { expect, test } from '@jest/globals';
import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { asTsv, golden } from './golden.ts';
import { demoInput } from './demo-week.ts';
import { emptyTab, figuresOf, tabOf, valuesOf } from './small-operation.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'es'];
const input = demoInput('2014-11-18');

const check = (name: string, now: string): void => {
  golden('weekly-needs', name, now);
};

test.each(LANGUAGES)('the report of 18 November 2014 in %s', (language) => {
  check(`operation.${language}`, asTsv(tabOf(input, messagesFor(language))));
});

test('the report of a week with large movements', () => {
  check('october.fr', asTsv(tabOf(demoInput('2014-10-14'), messagesFor('fr'))));
});

test('the report of one team', () => {
  check('team.fr', asTsv(tabOf(demoInput('2014-11-18', 'EQ-05'), messagesFor('fr'))));
});

test.each(LANGUAGES)('the tab before the first report in %s', (language) => {
  check(`empty.${language}`, asTsv(emptyTab(messagesFor(language))));
});

test.each([
  ['2014-08-26', 67_514, 37],
  ['2014-09-23', 62_579, 35],
  ['2014-09-30', 60_093, 35],
  ['2014-11-18', 61_244, 34],
])(
  'the demonstration’s report of %s shows the published %i individuals',
  (day, individuals, sites) => {
    const plan = tabOf(demoInput(day), messagesFor('fr'));
    expect(figuresOf(plan)).toMatchObject({ individuals, sites });
  },
);

test('the report says that the zones explain 59,681 of 61,244 (known answer K10)', () => {
  const text = valuesOf(tabOf(input, messagesFor('fr')))
    .flat()
    .join(' ');
  expect(text).toContain('les zones totalisent 59\u202f681 individus sur 61\u202f244');
  expect(text).toContain('Liton (PK 22) (1\u202f563)');
});
