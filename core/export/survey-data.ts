// The return-intention survey as tables: answers counted by question, for all sites and for zones with
// enough respondents. Interviews themselves never leave. No sum of what is shown tells an answer that
// a few people gave.

import type { Count, Hiding, Sum } from '../disclosure/count.ts';
import { hideSmallCounts } from '../disclosure/hide-small-counts.ts';
import { mergeSmallSites } from '../disclosure/merge-small-sites.ts';
import { returnIntention } from '../forms/return-intention.ts';
import type { Column } from '../forms/form.ts';
import type { Messages } from '../messages/messages.ts';
import { percentOf } from '../reports/percent.ts';
import type { ReportMaterial } from '../reports/report-material.ts';
import type { Cell } from '../table/cell.ts';
import { fromSerial, toSerial } from '../table/serial-date.ts';
import type { DataColumn, DataTable } from './data-table.ts';
import { sitesOf } from './site-facts.ts';

type Values = Readonly<Record<string, Cell | undefined>>;

/** One interview: its zone and its values. */
interface Interview {
  readonly zone: string;
  readonly values: Values;
}

/** Respondents of a zone, of the other zones together, or of all. */
interface Part {
  readonly label: string;
  readonly interviews: readonly Interview[];
}

/** A question with a closed list of answers. */
interface Question {
  readonly column: Column;
  readonly answers: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The survey's answers, one row per round, zone, question and answer. */
export function surveyData(material: ReportMaterial, messages: Messages): DataTable {
  const { language } = messages;
  const words = messages.dataset.survey;
  const questions = questionsOf(messages);
  const rows = [...roundsOf(material)]
    .sort(([a], [b]) => a - b)
    .flatMap(([round, interviews]) =>
      questions.flatMap((question) => rowsOf(question, round, interviews, material, messages)),
    );
  return {
    name: 'intentions',
    title: returnIntention.titles[language],
    columns: columnsOf(messages, words),
    rows,
  };
}

/** Interviews with consent by round. */
function roundsOf(material: ReportMaterial): ReadonlyMap<number, readonly Interview[]> {
  const { zoneOf } = sitesOf(material);
  const rounds = new Map<number, Interview[]>();
  for (const { values } of material.intentions) {
    if (values.consent !== 'oui' || values.survey_round == null) continue;
    const zone = values.site_id == null ? null : zoneOf(values.site_id);
    const interview: Interview = { zone: zone ?? '', values };
    const known = rounds.get(values.survey_round);
    if (known === undefined) rounds.set(values.survey_round, [interview]);
    else known.push(interview);
  }
  return rounds;
}

function questionsOf({ language }: Messages): readonly Question[] {
  return returnIntention.columns.flatMap((column: Column): Question[] => {
    const { id, sensitivity, list } = column;
    if (sensitivity !== 'public' || id === 'consent' || list?.kind !== 'codes') return [];
    const labels = new Map(list.codes.map(({ code, labels: each }) => [code, each[language]]));
    return [{ column, answers: [...labels.keys()], labels }];
  });
}

function rowsOf(
  question: Question,
  round: number,
  interviews: readonly Interview[],
  { settings, gazetteer }: ReportMaterial,
  messages: Messages,
): readonly (readonly Cell[])[] {
  const answered = interviews.filter(({ values }) => answersIn(values, question).length > 0);
  const fewest = settings['survey.min_respondents'];
  if (answered.length < fewest) return [];
  const words = messages.dataset.survey;
  const zoneName = (zone: string): string => gazetteer.byCode.get(zone)?.name ?? zone;
  const parts = partsOf(answered, fewest, zoneName, words.otherZones);
  const all: Part = { label: words.all, interviews: answered };
  const hidden = hiddenOf(question, all, parts, settings['disclosure.small_number']);
  const month = monthOf(interviews);
  return [all, ...parts].flatMap((part) =>
    question.answers.map((answer): readonly Cell[] => {
      const count = countOf(part, question, answer);
      const isHidden = hidden.has(nameOf(part, answer));
      const respondents = part.interviews.length;
      return [
        round,
        month,
        part.label,
        question.column.id,
        question.column.labels[messages.language],
        answer,
        question.labels.get(answer) ?? answer,
        respondents,
        isHidden ? null : count,
        isHidden ? null : percentOf(count, respondents),
        isHidden ? 'count;percent' : null,
      ];
    }),
  );
}

/** Zones with enough respondents, and the others together. */
function partsOf(
  interviews: readonly Interview[],
  fewest: number,
  nameOfZone: (zone: string) => string,
  others: string,
): readonly Part[] {
  const byZone = new Map<string, Interview[]>();
  for (const interview of interviews) {
    const known = byZone.get(interview.zone);
    if (known === undefined) byZone.set(interview.zone, [interview]);
    else known.push(interview);
  }
  const zones = [...byZone].map(([id, each]) => ({ id, zone: null, persons: each.length }));
  const { own, groups } = mergeSmallSites(zones, fewest);
  const interviewsOf = (ids: readonly string[]): readonly Interview[] =>
    ids.flatMap((id) => byZone.get(id) ?? []);
  const parts = [
    ...own.map((id) => ({
      label: id === '' ? others : nameOfZone(id),
      interviews: interviewsOf([id]),
    })),
    ...groups.map(({ sites }) => ({ label: others, interviews: interviewsOf(sites) })),
  ];
  // One part is everybody, told already.
  return parts.length > 1 ? parts : [];
}

function hiddenOf(
  question: Question,
  all: Part,
  parts: readonly Part[],
  limit: number,
): ReadonlyMap<string, Hiding> {
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const isSingle = question.column.kind !== 'texts';
  for (const part of [all, ...parts]) {
    for (const answer of question.answers) {
      const value = countOf(part, question, answer);
      counts.push({ id: nameOf(part, answer), value, of: 'characteristic' });
    }
    // The row of all follows from the rows of its parts.
    if (!isSingle || (part === all && parts.length > 0)) continue;
    const total = nameOf(part, 'n');
    counts.push({ id: total, value: part.interviews.length, of: 'all' });
    sums.push({ total, parts: question.answers.map((answer) => nameOf(part, answer)) });
  }
  if (parts.length > 0) {
    for (const answer of question.answers) {
      sums.push({ total: nameOf(all, answer), parts: parts.map((part) => nameOf(part, answer)) });
    }
  }
  return hideSmallCounts(counts, sums, limit);
}

function countOf({ interviews }: Part, question: Question, answer: string): number {
  return interviews.filter(({ values }) => answersIn(values, question).includes(answer)).length;
}

/** Codes of the answers to a question; several are separated by `;`. */
function answersIn(values: Values, { column, labels }: Question): readonly string[] {
  const value = values[column.id];
  if (typeof value !== 'string') return [];
  return value
    .split(';')
    .map((code) => code.trim())
    .filter((code) => labels.has(code));
}

function nameOf({ label }: Part, what: string): string {
  return `${label}\n${what}`;
}

/** First day of the month of the first interview. */
function monthOf(interviews: readonly Interview[]): number | null {
  const days = interviews.flatMap(({ values }) => values['interview_date'] ?? []);
  const first = Math.min(...days.filter((day) => typeof day === 'number'));
  if (!Number.isFinite(first)) return null;
  return toSerial({ ...fromSerial(first), day: 1 });
}

function columnsOf(
  { dataset: { hidden, zone } }: Messages,
  words: Messages['dataset']['survey'],
): readonly DataColumn[] {
  return [
    { id: 'survey_round', label: words.round, hxl: '#meta+round', kind: 'number' },
    { id: 'month', label: words.month, hxl: '#date+month', kind: 'date' },
    { id: 'zone', label: zone, hxl: '#loc+name+zone', kind: 'text' },
    { id: 'question', label: words.question, hxl: '#indicator+code', kind: 'text' },
    { id: 'question_label', label: words.questionLabel, hxl: '#indicator+name', kind: 'text' },
    { id: 'answer', label: words.answer, hxl: '#indicator+answer+code', kind: 'text' },
    {
      id: 'answer_label',
      label: words.answerLabel,
      hxl: '#indicator+answer+name',
      kind: 'text',
    },
    { id: 'respondents', label: words.respondents, hxl: '#respondee+num', kind: 'number' },
    { id: 'count', label: words.count, hxl: '#indicator+num', kind: 'number' },
    { id: 'percent', label: words.percent, hxl: '#indicator+pct', kind: 'number' },
    { id: 'hidden', label: hidden, hxl: '#meta+hidden', kind: 'text' },
  ];
}
