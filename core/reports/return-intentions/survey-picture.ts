// Everything the report says about a survey, as figures: counts, shares, by sex, by zone, against the
// survey before. No words, no layout.

import type { IntentionValues } from '../../reading/reading.ts';
import { openSitesOn } from '../open-sites.ts';
import { shareOf } from '../percent.ts';
import type { ReportMaterial } from '../report-material.ts';
import { orderedZones } from '../weekly-needs/zone-order.ts';
import { listOf, QUESTIONS, YES_NO_QUESTIONS } from './questions.ts';
import type { Question, QuestionId } from './questions.ts';
import type { Response, SurveyRound } from './survey-round.ts';
import { surveyRounds } from './survey-round.ts';
import { tallyOf } from './tally.ts';
import type { Discretion, Tally } from './tally.ts';

/** The answers to a question: of all, by sex, and in the survey before. */
export interface QuestionPicture {
  readonly all: Tally;
  readonly women: Tally;
  readonly men: Tally;
  /** `null` when there was no survey before. */
  readonly before: Tally | null;
}

/** One zone. Shares are told from the smallest number of respondents up. */
export interface ZonePicture {
  /** `null` gathers the sites without a zone. */
  readonly zone: string | null;
  readonly respondents: number;
  readonly sites: number;
  readonly intention: Tally;
  readonly obstacles: Tally;
  readonly firstNeed: Tally;
}

/** One survey of the series. */
export interface SurveyPoint {
  readonly month: number;
  readonly respondents: number;
  readonly intention: Tally;
}

/** A survey and what it is compared with. */
export interface SurveyPicture {
  readonly round: SurveyRound;
  readonly before: SurveyRound | null;
  /** Fewest respondents of whom a share is told. */
  readonly least: number;
  /** `null` where one of the two is a small number that must not be told. */
  readonly women: number | null;
  readonly men: number | null;
  /** Sites open on the last day of interviews. */
  readonly openSites: number;
  /** Of the sites where somebody answered, those that were open. */
  readonly coveredSites: number;
  /** Per cent of all who were asked. */
  readonly refusalShare: number | null;
  readonly questions: ReadonlyMap<QuestionId, QuestionPicture>;
  readonly zones: readonly ZonePicture[];
  /** Oldest first, this survey last. */
  readonly series: readonly SurveyPoint[];
}

/** Surveys that the table of the series lists. */
const SERIES_ROOM = 12;

/** The survey of a month, `null` when nobody was asked in it. */
export function surveyPicture(material: ReportMaterial, month: number): SurveyPicture | null {
  const rounds = surveyRounds(inScope(material)).filter((round) => round.month <= month);
  const round = rounds[rounds.length - 1];
  if (round === undefined || round.month !== month) return null;
  const before =
    [...rounds.slice(0, -1)].reverse().find(({ responses }) => responses.length > 0) ?? null;
  const discretion = discretionOf(material);
  const { least } = discretion;
  const sexes = tellable(
    [bySex(round.responses, 'f').length, bySex(round.responses, 'm').length],
    discretion,
  );
  const open = openSitesOn(material.sites, round.to);
  const asked = round.responses.length + round.refusals;
  return {
    round,
    before,
    least,
    women: sexes?.[0] ?? null,
    men: sexes?.[1] ?? null,
    openSites: open.size,
    coveredSites: [...round.sites].filter((site) => open.has(site)).length,
    refusalShare: asked < least ? null : shareOf(round.refusals, asked),
    questions: new Map(
      [...QUESTIONS, ...yesNoQuestions()].map((question) => [
        question.id,
        questionPicture(question, round, before, discretion),
      ]),
    ),
    zones: zonePictures(material, round, discretion),
    series: rounds
      .filter(({ responses }) => responses.length > 0)
      .slice(-SERIES_ROOM)
      .map(({ month: of, responses }) => ({
        month: of,
        respondents: responses.length,
        intention: tallied('intention_4weeks', responses, discretion),
      })),
  };
}

function discretionOf({ settings, audience }: ReportMaterial): Discretion {
  return {
    least: settings['survey.min_respondents'],
    small: audience === 'shared' ? settings['disclosure.small_number'] : null,
  };
}

/** The two counts, unless one of them is a small number. */
function tellable(
  counts: readonly [number, number],
  { small }: Discretion,
): readonly [number, number] | null {
  return small !== null && counts.some((count) => count > 0 && count < small) ? null : counts;
}

/** In a team's report the interviews at its own sites. */
function inScope({ scope, sites, intentions }: ReportMaterial): readonly Response[] {
  if (scope.kind === 'operation') return intentions;
  const others = new Set(
    sites.flatMap(({ values }) =>
      (values.facilitator_team ?? scope.team) === scope.team ? [] : (values.site_id ?? []),
    ),
  );
  return intentions.filter(({ values }) => !others.has(values.site_id ?? ''));
}

function yesNoQuestions(): readonly Question[] {
  return YES_NO_QUESTIONS.flatMap(({ section, ids }) =>
    ids.map((id) => ({ id, section, kind: 'one', order: 'given' }) as const),
  );
}

function questionPicture(
  question: Question,
  round: SurveyRound,
  before: SurveyRound | null,
  discretion: Discretion,
): QuestionPicture {
  const tally = (responses: readonly Response[]): Tally =>
    answersTo(question, responses, discretion);
  return {
    all: tally(round.responses),
    women: tally(bySex(round.responses, 'f')),
    men: tally(bySex(round.responses, 'm')),
    before: before && tally(before.responses),
  };
}

/** Counts the answers of those who were asked, in the order in which the report lists them. */
function answersTo(
  question: Question,
  responses: readonly Response[],
  discretion: Discretion,
): Tally {
  const { id, kind, askedOf, order } = question;
  const asked = responses.filter(({ values }) => askedOf?.(values) ?? true);
  const codes = listOf(id)?.codes.map(({ code }) => code) ?? [];
  const tally = tallyOf(
    asked.map(({ values }) => answerOf(id, values)),
    kind,
    codes,
    discretion,
  );
  if (order === 'given' && codes.length > 0) return tally;
  const answers = [...tally.answers].sort((a, b) =>
    order === 'given' ? Number(a.code) - Number(b.code) : b.count - a.count,
  );
  return { ...tally, answers };
}

/** More sites than this are one answer: the indicator is whether people stayed at more than one. */
export const MANY_SITES = 4;

function answerOf(id: QuestionId, values: IntentionValues): IntentionValues[QuestionId] {
  const value = values[id];
  return id === 'sites_stayed_count' && typeof value === 'number'
    ? Math.min(value, MANY_SITES)
    : value;
}

function tallied(id: QuestionId, responses: readonly Response[], discretion: Discretion): Tally {
  const question = QUESTIONS.find((each) => each.id === id);
  if (question === undefined) throw new Error(`The report does not ask ${id}`);
  return answersTo(question, responses, discretion);
}

function bySex(responses: readonly Response[], sex: 'f' | 'm'): readonly Response[] {
  return responses.filter(({ values }) => values.respondent_sex === sex);
}

function zonePictures(
  { sites, gazetteer }: ReportMaterial,
  { responses }: SurveyRound,
  discretion: Discretion,
): readonly ZonePicture[] {
  const zoneOf = new Map(
    sites.map(({ values }) => [values.site_id, values.reporting_zone ?? null]),
  );
  const byZone = new Map<string | null, Response[]>();
  for (const response of responses) {
    const zone = zoneOf.get(response.values.site_id) ?? null;
    const known = byZone.get(zone);
    if (known === undefined) byZone.set(zone, [response]);
    else known.push(response);
  }
  return orderedZones(byZone.keys(), gazetteer).map((zone) => {
    const of = byZone.get(zone) ?? [];
    return {
      zone,
      respondents: of.length,
      sites: new Set(of.map(({ values }) => values.site_id)).size,
      intention: tallied('intention_4weeks', of, discretion),
      obstacles: tallied('obstacles', of, discretion),
      firstNeed: tallied('primary_need_return', of, discretion),
    };
  });
}
