// The monthly site profiles: key figures, index, sites without a profile, then one page for each
// site. Figures come from `profile-month`; this file only puts them in order. Outside, small sites
// share a page with others of their zone. Source of the content: domain notes, section 1.4.

import type { Messages } from '../messages/messages.ts';
import { firstOfMonth, lastOfMonth } from '../table/serial-month.ts';
import type { Block, ReportDocument } from './document/document.ts';
import type { ReportMaterial } from './report-material.ts';
import type { Report } from './report.ts';
import { absenceTable } from './site-profiles/absence-table.ts';
import { indexTable } from './site-profiles/index-table.ts';
import { profileCards } from './site-profiles/profile-cards.ts';
import type { ProfileContext } from './site-profiles/profile-context.ts';
import { GRID } from './site-profiles/profile-grid.ts';
import { profileMonth } from './site-profiles/profile-month.ts';
import { profilePage } from './site-profiles/profile-page.ts';
import { sphereChart } from './site-profiles/sphere-chart.ts';

/** Site profiles of a month. */
export const siteProfiles: Report = {
  id: 'site-profiles',
  period: 'month',
  forms: ['profile', 'weekly', 'interventions'],
  latest: latestProfiles,
  build: (material, month, messages) => build(material, firstOfMonth(month), messages),
  empty: (messages) => {
    const { heading, empty } = messages.siteProfiles;
    return laidOut(
      heading,
      empty,
      [profileCards(null, null, messages), sphereChart(null, messages)],
      messages,
    );
  },
};

/** The latest month that is over and has a profile; the month under way where there is no other. */
function latestProfiles({ profile, today }: ReportMaterial): number | null {
  let latest: number | null = null;
  for (const { values } of profile) {
    const { profile_month: day } = values;
    if (typeof day !== 'number' || day > today) continue;
    const month = firstOfMonth(day);
    if (latest === null || isLater(month, latest, today)) latest = month;
  }
  return latest;
}

function isLater(month: number, latest: number, today: number): boolean {
  const [isOver, latestIsOver] = [lastOfMonth(month) < today, lastOfMonth(latest) < today];
  return isOver === latestIsOver ? month > latest : isOver;
}

function build(material: ReportMaterial, month: number, messages: Messages): ReportDocument {
  const words = messages.siteProfiles;
  const { gazetteer, settings, audience, scope, today } = material;
  const picture = profileMonth(material, month);
  const context: ProfileContext = { gazetteer, settings, audience, messages };
  const pages = picture.subjects.map((subject) => profilePage(subject, context));
  const subtitle = [
    settings['operation.name'],
    scope.kind === 'team' ? words.team(scope.team) : words.wholeOperation,
    words.madeOn(today),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const document = laidOut(
    `${words.heading} – ${words.month(month)}`,
    subtitle,
    [
      profileCards(picture, settings, messages),
      sphereChart(picture, messages),
      ...indexTable(picture, context),
      ...absenceTable(picture, context),
      { kind: 'section', title: words.sections.method },
      ...words.method.map((text) => ({ kind: 'text', text }) as const),
      ...pages.flatMap(({ blocks }) => blocks),
    ],
    messages,
  );
  return { ...document, sums: pages.flatMap(({ sums }) => sums) };
}

function laidOut(
  title: string,
  subtitle: string,
  blocks: readonly Block[],
  { language, siteProfiles: { source } }: Messages,
): ReportDocument {
  return {
    id: 'site-profiles',
    language,
    title,
    subtitle,
    grid: GRID,
    orientation: 'portrait',
    blocks,
    source,
  };
}
