// What the respondents of a survey answer. The published questions come out exactly; everything else
// is invented, follows the order of magnitude of the surveys of 2014, and goes together: whose house
// is destroyed names it as an obstacle, who returns says when.

import type { DemoRow } from './demo-operation.ts';
import { deal, givers, rank } from './deal.ts';
import type { Count } from './deal.ts';
import { portion, split } from './portion.ts';
import type { PublishedSurvey } from './published-surveys.ts';
import { CHALLENGES, HOUSE, PLAIN, SIZES } from './survey-weights.ts';
import type { Weights } from './survey-weights.ts';

/** The cells after the consent of every respondent, in order. */
export function answersOf(survey: PublishedSurvey): readonly DemoRow[] {
  const { respondents: n, round } = survey;
  const of = (question: string, leaning: (person: number) => number = () => 0): number[] =>
    people(n).map((person) => rank(`${String(round)} ${question}`, person, leaning(person)));
  const outOf100 = (weights: Weights, ranks: readonly number[]): string[] =>
    deal(scaled(weights, ranks.length), ranks);

  const plain = Object.entries(PLAIN).map(
    ([column, weights]) => [column, outOf100(weights, of(column))] as const,
  );
  const sex = outOf100(
    [
      ['Femme', 61],
      ['Homme', 39],
    ],
    of('sex'),
  );
  const head = outOf100(
    [
      ['Oui', 62],
      ['Non', 38],
    ],
    of('head', (person) => (sex[person] === 'Homme' ? -0.35 : 0.1)),
  );
  const size = outOf100(SIZES, of('size'));
  const left = outOf100(departures(round), of('left'));
  const tenure = deal(survey.tenure, of('tenure'));
  const intention = deal(survey.intention, of('intention'));
  const house = outOf100(HOUSE, of('house'));
  const need = deal(survey.firstNeed, of('need'));
  const obstacles = obstaclesOf(survey, of);
  const challenges = CHALLENGES.map(
    ([answer, part]) => [answer, givers(Math.round((n * part) / 100), of(answer))] as const,
  );

  return people(n).map((person): DemoRow => {
    const row: Record<string, string | number> = {
      respondent_sex: sex[person] ?? '',
      is_household_head: head[person] ?? '',
      household_size: Number(size[person]),
      displacement_month: left[person] ?? '',
      intention_4weeks: intention[person] ?? '',
      ...afterIntention(intention[person] ?? '', round, person),
      obstacles: named(obstacles, person, 'Autre'),
      primary_need_return: need[person] ?? '',
      second_need_return: secondNeed(survey, need[person] ?? '', person),
      housing_tenure_origin: tenure[person] ?? '',
      house_condition: house[person] ?? '',
      site_challenges: named(challenges, person, 'Autre'),
    };
    for (const [column, answers] of plain) row[column] = answers[person] ?? '';
    row['sites_stayed_count'] = Number(row['sites_stayed_count']);
    return row;
  });
}

/** Obstacles by answer; a destroyed house is one, whoever else has one. */
function obstaclesOf(
  survey: PublishedSurvey,
  of: (question: string) => readonly number[],
): readonly (readonly [string, ReadonlySet<number>])[] {
  return survey.obstacles.map(([answer, count]) => {
    const isHouse = answer.startsWith('Maison');
    return [answer, givers(count, of(isHouse ? 'house' : `obstacle ${answer}`))] as const;
  });
}

/** When the household left: nearly all in December 2013; in November also after 8 October 2014. */
function departures(round: number): Weights {
  return [
    ['01/12/2013', round === 9 ? 76 : 81],
    ['01/01/2014', 8],
    ['01/02/2014', 3],
    ['01/03/2014', 3],
    ['01/05/2014', 3],
    ['01/08/2014', 2],
    ...(round === 9 ? ([['01/10/2014', 5]] as const) : []),
  ];
}

function afterIntention(intention: string, round: number, person: number): DemoRow {
  const by = (question: string, weights: Weights): string =>
    chosen(weights, portion(round, question, person));
  if (intention.startsWith('Retourner')) {
    return {
      return_when: by('when', [
        ['< 1 semaine', 9],
        ['1–2 semaines', 17],
        ['3–4 semaines', 29],
        ['Quand la sécurité le permet', 45],
      ]),
      return_who: by('who', [
        ['Tout le ménage', 71],
        ['Une partie du ménage', 20],
        ['Moi seul', 9],
      ]),
    };
  }
  if (intention.startsWith("S'installer")) {
    return {
      relocation_destination: by('where', [
        ["Ombella M'Poko", 27],
        ['Lobaye', 17],
        ['Bangui', 16],
        ['Ouham', 13],
        ['Ouaka', 10],
        ['Kémo', 9],
        ['Mambéré Kadéi', 8],
      ]),
    };
  }
  if (intention.startsWith('Rester')) {
    return {
      stay_reason: by('stay', [
        ['Insécurité dans le quartier', 39],
        ['Maison endommagée / détruite', 27],
        ['Pas de moyens financiers', 21],
        ['Traumatisme / peur', 13],
      ]),
    };
  }
  return {};
}

function secondNeed({ firstNeed, round }: PublishedSurvey, first: string, person: number): string {
  const others = firstNeed.filter(([need]) => need !== first);
  return chosen(others, portion(round, 'second need', person));
}

/** What a person names; nobody leaves a question with several answers without one. */
function named(
  answers: readonly (readonly [string, ReadonlySet<number>])[],
  person: number,
  otherwise: string,
): string {
  return (
    answers
      .filter(([, who]) => who.has(person))
      .map(([answer]) => answer)
      .join('; ') || otherwise
  );
}

function scaled(weights: Weights, n: number): readonly Count[] {
  const counts = split(
    n,
    weights.map(([, weight]) => weight),
  );
  return weights.map(([answer], index) => [answer, counts[index] ?? 0] as const);
}

function chosen(weights: Weights, at: number): string {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * total;
  for (const [answer, weight] of weights) {
    left -= weight;
    if (left < 0) return answer;
  }
  return weights[0]?.[0] ?? '';
}

function people(n: number): number[] {
  return Array.from({ length: n }, (_, person) => person);
}
