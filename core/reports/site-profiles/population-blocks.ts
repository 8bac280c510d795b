// The people of a page: figures, pyramid, and how they add up.

import { AGES_OF_MEN, AGES_OF_WOMEN } from '../../disclosure/characteristics.ts';
import type { Sum } from '../../disclosure/count.ts';
import { figure as written, signedFigure } from '../../messages/figures.ts';
import type { ProfileValues } from '../../reading/reading.ts';
import type { Block, DocumentCell, PeopleCounted, PyramidSide } from '../document/document.ts';
import { UNKNOWN } from '../document/document-look.ts';
import { changeOf, percentOf, ratioOf } from '../percent.ts';
import type { AnswerFact } from './answer-cell.ts';
import { wholeSum } from './month-weeks.ts';
import type { Counted, ProfileContext } from './profile-context.ts';
import type { ProfileSubject } from './profile-subject.ts';

type Sex = 'female' | 'male';

const CELLS = { female: AGES_OF_WOMEN, male: AGES_OF_MEN } as const;

/** Says that a figure of a page counts people of it. */
export function peopleOf(
  { id, isGroup }: Pick<ProfileSubject, 'id' | 'isGroup'>,
  column: string,
): PeopleCounted {
  if (column !== 'individuals') return { id: `${id} ${column}`, of: 'characteristic' };
  return { id: `${id} individuals`, of: isGroup ? 'all' : 'site' };
}

/** Facts that the form does not ask, made from those it does. */
export function populationFacts(
  subject: ProfileSubject,
  { messages }: ProfileContext,
): readonly AnswerFact[] {
  const { population: words, percent } = messages.siteProfiles;
  const { households, individuals, max_capacity: capacity } = subject.values;
  const fact = (label: string, cell: DocumentCell): AnswerFact => ({
    label,
    cell,
    sensitivity: 'public',
  });
  const size =
    typeof individuals === 'number' && typeof households === 'number'
      ? ratioOf(individuals, households, 1)
      : null;
  const full =
    typeof individuals === 'number' && typeof capacity === 'number'
      ? percentOf(individuals, capacity)
      : null;
  const sexFact = (sex: Sex): AnswerFact =>
    // What is not counted must not look as if it were.
    fact(isEstimate(subject.values) ? words.estimated(words[sex]) : words[sex], {
      value: sexTotal(subject.values, sex),
      shape: 'count',
      people: peopleOf(subject, sex),
    });
  return [
    sexFact('female'),
    sexFact('male'),
    fact(words.householdSize, { value: size, shape: 'decimal' }),
    fact(words.monthChange, { value: changeOverMonth(subject, messages.language), shape: 'count' }),
    ...(full === null
      ? []
      : [fact(words.perCapacity, { value: percent(Math.round(full * 10) / 10) })]),
  ];
}

/** Ages and sexes that nobody counted. */
function isEstimate({ sadd_method: method }: ProfileValues): boolean {
  return method === 'extrapolation' || method === 'echantillon';
}

/** From the first to the last weekly figure of the month, in persons and per cent. */
function changeOverMonth(
  { weeks }: ProfileSubject,
  language: ProfileContext['messages']['language'],
): string | null {
  const known = weeks.filter(({ individuals }) => individuals !== null);
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined || first === last) return null;
  const { persons, percent } = changeOf(first.individuals ?? 0, last.individuals ?? 0);
  const space = language === 'en' ? '' : '\u202f';
  const share = percent === null ? '' : ` (${signedFigure(percent, language, 2)}${space}%)`;
  return `${signedFigure(persons, language)}${share}`;
}

/** The pyramid with its sums; nothing where no cell is known. */
export function pyramidBlocks(
  subject: ProfileSubject,
  { messages }: ProfileContext,
): Counted<readonly Block[]> {
  const { pyramid: words } = messages.siteProfiles;
  const { values } = subject;
  const side = (column: keyof ProfileValues): PyramidSide => {
    const value = numberOf(values, column);
    return {
      value,
      shown: value === null ? UNKNOWN : written(value, messages.language),
      people: peopleOf(subject, column),
    };
  };
  const bars = words.ages.flatMap((label, index) => {
    const woman = AGES_OF_WOMEN[index];
    const man = AGES_OF_MEN[index];
    return woman === undefined || man === undefined
      ? []
      : [{ label, left: side(woman), right: side(man) }];
  });
  if (bars.every(({ left, right }) => left.value === null && right.value === null)) {
    return { blocks: [], sums: [] };
  }
  const title =
    values.sadd_method === 'extrapolation'
      ? words.extrapolated
      : values.sadd_method === 'echantillon'
        ? words.sampled
        : words.title;
  return {
    blocks: [{ kind: 'pyramid', pyramid: { title, left: words.women, right: words.men, bars } }],
    sums: sumsOf(subject),
  };
}

function sumsOf(subject: ProfileSubject): readonly Sum[] {
  const id = (column: string): string => peopleOf(subject, column).id;
  return [
    { total: id('individuals'), parts: [id('female'), id('male')] },
    { total: id('female'), parts: AGES_OF_WOMEN.map(id) },
    { total: id('male'), parts: AGES_OF_MEN.map(id) },
  ];
}

/** All ages of a sex; `null` where one of them is not known. */
export function sexTotal(values: ProfileValues, sex: Sex): number | null {
  return wholeSum(CELLS[sex].map((column) => numberOf(values, column)));
}

function numberOf(values: ProfileValues, column: keyof ProfileValues): number | null {
  const value = values[column];
  return typeof value === 'number' ? value : null;
}
