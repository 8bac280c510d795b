// What the menu and the problems say, in the three languages: complete, and as it is written there.

import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../core/forms/form.ts';
import { explainProblem } from '../../../core/messages/explain-problem.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { sourceName } from '../../../core/messages/source-name.ts';
import { totalIntake } from '../../../core/messages/total-intake.ts';
import { PROBLEMS, type ProblemCode } from '../../../core/problems/problem.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'es'];
const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const FACTS = {
  tab: 'Hebdo',
  text: 'hier',
  email: 'a@example.org',
  team: 'EQ-01',
  setting: 'week.cut_off',
  value: 'x',
  ours: 1,
  theirs: 2,
  reference: 'AB12',
  gone: 12,
  known: 40,
  cell: 'C7',
  where: 'Besoins hebdo',
  what: 'phone',
  least: 5,
  most: 300,
};

const outcome: SourceOutcome = {
  team: 'EQ-01',
  document: 'doc',
  name: 'EQ-01 – Centre',
  intakes: [
    { form: 'sites', read: 1, accepted: 1, rejected: 0, changed: 0, withdrawn: 0 },
    { form: 'weekly', read: 1200, accepted: 1198, rejected: 2, changed: 1, withdrawn: 0 },
  ],
  conflicts: 2,
  rejects: [],
  onTrial: [],
  unchanged: false,
  problem: null,
};

/** The texts of a page, whose words are read by name. */
function textsOf(words: object): readonly string[] {
  return Object.values(words).map(String);
}

/** Every sentence that the commands can say in a language. */
function sentences(language: Language): readonly string[] {
  const { commands, problems, reportCommands, sidebar } = messagesFor(language);
  const explain = (problem: { code: ProblemCode }): string =>
    explainProblem({ ...problem, facts: FACTS }, problems).text;
  const tally = {
    bySeverity: { error: 1, warning: 2, info: 0 },
    rows: 9,
    blockedRows: 1,
    justified: 2,
  };
  const refused = { ...outcome, problem: { code: 'sheets/busy', facts: {} } } as const;
  return [
    ...CODES.flatMap((code) => {
      const { title, text } = explainProblem({ code, facts: FACTS }, problems);
      return [title, text];
    }),
    ...Object.values(commands.menu.items),
    ...Object.values(reportCommands.names),
    commands.check.summary({ ...tally, correctable: 3 }),
    commands.check.summary({ ...tally, blockedRows: 0, correctable: 0 }),
    commands.check.summary({
      bySeverity: { error: 0, warning: 0, info: 0 },
      justified: 0,
      rows: 0,
      blockedRows: 0,
      correctable: 0,
    }),
    commands.check.withDefaults,
    commands.corrections.done(1),
    commands.corrections.done(12),
    commands.corrections.none,
    commands.clear.done(0),
    commands.clear.done(2),
    commands.prepare.done(
      { made: ['A'], adopted: ['B', 'C'], kept: [], origin: 'functions', problem: null },
      explain,
    ),
    commands.prepare.done(
      {
        made: [],
        adopted: [],
        kept: ['A'],
        origin: 'defaults',
        problem: { code: 'functions/unreachable', facts: {} },
      },
      explain,
    ),
    commands.submit.confirm(35, 33),
    commands.submit.confirm(1, 1),
    commands.submit.result(outcome, [{ tab: 'Hebdo', row: 7, reason: '…' }]),
    commands.submit.result({ ...outcome, unchanged: true }, []),
    reportCommands.prompt.week(null),
    reportCommands.prompt.week('18/11/2014'),
    reportCommands.prompt.month(null),
    reportCommands.prompt.month('11/2014'),
    reportCommands.done.week('18/11/2014', 'Besoins hebdo'),
    reportCommands.done.month('11/2014', 'Rapport DTM'),
    commands.consolidate.result(
      {
        sources: 30,
        taken: 29,
        rowsWritten: 1,
        listed: [refused, outcome],
        onTrial: [{ label: 'Semaine recopiée', findings: 14, sites: 7 }],
      },
      explain,
    ),
    commands.installation.result(
      {
        user: '',
        kind: null,
        team: null,
        tabs: [],
        timeZone: 'Africa/Bangui',
        contract: 1,
        problem: { code: 'functions/unreachable', facts: {} },
      },
      explain,
    ),
    commands.bug.text('AB12'),
    ...textsOf(sidebar.page('a@example.org')),
    ...textsOf(sidebar.page('')),
    ...[0, 1, 1200].flatMap((count) =>
      Object.values(sidebar.counts)
        .map((say) => say(count))
        .concat(sidebar.left(count)),
    ),
    sidebar.noSite('Hebdo'),
    sidebar.apply('4 800'),
    sidebar.applyEmpty,
    sidebar.confirm('12', '120'),
    sidebar.writtenTo('Explication'),
    sidebar.applied('C7', '120'),
    sidebar.justified('C7'),
    sidebar.next.title,
    sidebar.next.none,
    sidebar.next.position(3, 12),
    sidebar.next.howTo(true, true),
    sidebar.next.howTo(false, true),
    sidebar.askReason('Ce chiffre semble arrondi.'),
    sidebar.cancelled,
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CODES)('%s has a title, says what happened, and what to do', (code) => {
    const words = messagesFor(language).problems;
    const { title, sentence, text } = explainProblem({ code, facts: FACTS }, words);
    expect(title.length).toBeGreaterThan(5);
    expect(sentence).toMatch(/\.$/);
    expect(text.length).toBeGreaterThan(sentence.length + 10);
    expect(text).not.toContain(code);
    expect(text).not.toContain('…');
  });

  test('rejected rows that are not listed are counted', () => {
    const { result } = messagesFor(language).commands.submit;
    const listed = { tab: 'Hebdo', row: 7, reason: '…' };
    expect(result(outcome, [listed])).toMatch(/^… \S+ 1 /mu);
    expect(result(outcome, [listed, listed])).not.toMatch(/^… /mu);
  });

  test('a sentence without its facts is still a sentence', () => {
    const words = messagesFor(language).problems;
    for (const code of CODES) {
      expect(explainProblem({ code, facts: {} }, words).text).not.toContain('undefined');
    }
  });

  test('no sentence has a hole in it', () => {
    for (const sentence of sentences(language)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{|~/);
      expect(sentence).not.toMatch(/ {2}/);
    }
  });

  test('the languages themselves are named in their own words', () => {
    expect(messagesFor(language).commands.language.names).toEqual({
      fr: 'Français',
      en: 'English',
      es: 'Español',
    });
  });
});

describe('French typography', () => {
  test.each(sentences('fr').map((sentence) => [sentence]))('of %j', (sentence) => {
    // A narrow no-break space before high punctuation and inside quotes, except in times of day.
    expect(sentence).not.toMatch(/[^\u202f\d][;:!?](\s|$)/);
    expect(sentence).not.toMatch(/«(?!\u202f)|(?<!\u202f)»/);
    expect(sentence).not.toMatch(/["']/);
  });

  test('counts are grouped and agree: 0 and 1 are singular', () => {
    const { commands } = messagesFor('fr');
    expect(commands.submit.confirm(1234, 1233)).toBe(
      '1\u202f234 lignes lues, 1\u202f233 seront envoyées, 1 reste à corriger. Envoyer\u202f?',
    );
    expect(commands.submit.confirm(1, 0)).toBe(
      '1 ligne lue, 0 sera envoyée, 1 reste à corriger. Envoyer\u202f?',
    );
  });
});

test('the intakes of a source are added up', () => {
  expect(totalIntake(outcome.intakes)).toEqual({
    read: 1201,
    accepted: 1199,
    rejected: 2,
    changed: 1,
    withdrawn: 0,
  });
  expect(totalIntake([])).toEqual({ read: 0, accepted: 0, rejected: 0, changed: 0, withdrawn: 0 });
});

test('a source is named once, with its team', () => {
  expect(sourceName({ team: 'EQ-01', name: 'EQ-01 – Centre' })).toBe('EQ-01 – Centre');
  expect(sourceName({ team: 'EQ-01', name: 'Centre' })).toBe('EQ-01 – Centre');
});
