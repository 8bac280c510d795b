// The rows of `form.intentions`: who is interviewed where and when, and the answers. Refusals have a
// row without answers, for the refusal rate.

import { typedDay, WEEKS } from './calendar.ts';
import type { DemoRow } from './demo-operation.ts';
import { DEMO_SITES } from './demo-sites.ts';
import type { DemoSite } from './demo-sites.ts';
import type { Populations } from './populations.ts';
import { split } from './portion.ts';
import { SURVEYS } from './published-surveys.ts';
import type { PublishedSurvey } from './published-surveys.ts';
import type { SiteDayRow } from './spoil.ts';
import { answersOf } from './survey-answers.ts';

/** All interviews, by survey, day and site. */
export function surveyRows(populations: Populations): readonly SiteDayRow[] {
  return SURVEYS.flatMap((survey) => rowsOf(survey, populations));
}

function rowsOf(survey: PublishedSurvey, populations: Populations): readonly SiteDayRow[] {
  const { respondents, refusals, round } = survey;
  const asked = interviews(survey, populations);
  const answers = answersOf(survey);
  // Every so many people one refuses, so that refusals lie at different sites and days.
  const step = Math.floor(asked.length / refusals);
  let answered = 0;
  let refused = 0;
  return asked.map(({ site, day }, index) => {
    const isRefusal = index % step === step - 1 && refused < refusals;
    if (isRefusal) refused += 1;
    const consent = isRefusal || answered === respondents ? 'Non' : 'Oui';
    const cells: DemoRow = {
      survey_round: round,
      interview_date: typedDay(day),
      site_id: site.id,
      interviewer_code: site.team,
      consent,
      ...(consent === 'Oui' ? answers[answered] : {}),
    };
    if (consent === 'Oui') answered += 1;
    return { site: site.name, week: day, cells };
  });
}

/** Site and day of everybody who is asked: a team goes from site to site over the days of the round. */
function interviews(
  { days, respondents, refusals }: PublishedSurvey,
  populations: Populations,
): readonly { readonly site: DemoSite; readonly day: string }[] {
  const [first = ''] = days;
  const week = WEEKS.findIndex((end) => end >= first);
  const open = DEMO_SITES.filter(
    (site) =>
      typeof populations.get(site.id)?.[week] === 'number' &&
      (site.closed === undefined || site.closed > first),
  );
  // Fewer interviews per head at large sites, as a team can only ask so many people a day.
  const shares = split(
    respondents + refusals,
    open.map((site) => (populations.get(site.id)?.[week] ?? 0) ** 0.6),
  );
  const ofTeam = new Map<string, DemoSite[]>();
  open.forEach((site, index) => {
    const list = ofTeam.get(site.team) ?? [];
    list.push(...Array<DemoSite>(shares[index] ?? 0).fill(site));
    ofTeam.set(site.team, list);
  });
  return [...ofTeam.values()]
    .flatMap((sites) =>
      sites.map((site, index) => ({
        site,
        day: days[Math.floor((index * days.length) / sites.length)] ?? first,
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.site.id < b.site.id ? -1 : 1));
}
