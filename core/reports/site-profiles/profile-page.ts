// The page of a site, or of the small sites of a zone together: what the layout says, in its order.

import { personalDataIn } from '../../disclosure/personal-data.ts';
import { siteProfile } from '../../forms/site-profile.ts';
import { siteRegistry } from '../../forms/site-registry.ts';
import type { ProfileValues, SiteValues } from '../../reading/reading.ts';
import type { Block } from '../document/document.ts';
import { zoneName } from '../weekly-needs/zone-order.ts';
import { answerFact, answerText, columnOf } from './answer-cell.ts';
import type { AnswerFact } from './answer-cell.ts';
import { interventionsTable } from './interventions-table.ts';
import { SECTIONS, SITE_COLUMNS, VISIT_COLUMNS } from './layout.ts';
import type { ProfileSection } from './layout.ts';
import { peopleOf, populationFacts, pyramidBlocks } from './population-blocks.ts';
import type { Counted, ProfileContext } from './profile-context.ts';
import type { ProfileSubject } from './profile-subject.ts';
import { qualityNotes } from './quality-notes.ts';
import { sphereTable } from './sphere-table.ts';
import { weeksTable } from './weeks-table.ts';

/** Public columns that count people, and households in a condition. */
const PEOPLE: ReadonlySet<keyof ProfileValues> = new Set(['individuals', 'shelter_no_shelter_hh']);

/** The blocks of a page and how its people add up. */
export function profilePage(
  subject: ProfileSubject,
  context: ProfileContext,
): Counted<readonly Block[]> {
  const words = context.messages.siteProfiles;
  const pyramid = pyramidBlocks(subject, context);
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'section', title }, ...blocks];
  return {
    blocks: [
      { kind: 'page', title: pageTitle(subject, context), id: subject.id },
      ...headBlocks(subject, context),
      ...SECTIONS.flatMap((each) =>
        section(words.sections[each.id], [
          ...sectionBlocks(each, subject, context),
          ...(each.id === 'population' ? pyramid.blocks : []),
        ]),
      ),
      ...section(words.sections.weeks, [weeksTable(subject, context)]),
      ...section(words.sections.interventions, [interventionsTable(subject, context)]),
      ...section(
        words.sections.quality,
        qualityNotes(subject, context).map((text) => ({ kind: 'text', text, tone: 'quiet' })),
      ),
    ],
    sums: pyramid.sums,
  };
}

/** The name of a page, in its title and in the index. */
export function subjectName(
  { name, zone, sites, isGroup }: ProfileSubject,
  { gazetteer, messages }: ProfileContext,
): string {
  if (!isGroup) return name;
  const { otherSites, otherZones } = messages.disclosure;
  return zone === null
    ? otherZones(sites.length)
    : otherSites(zoneName(zone, gazetteer), sites.length);
}

function pageTitle(subject: ProfileSubject, context: ProfileContext): string {
  const name = subjectName(subject, context);
  return subject.isGroup || name === subject.id ? name : `${name} (${subject.id})`;
}

/** The site and the visit; of sites together, what their figures are. */
function headBlocks(subject: ProfileSubject, context: ProfileContext): readonly Block[] {
  const { values, site, sites, isGroup } = subject;
  const least = context.settings['disclosure.site_min'];
  if (isGroup) {
    const text = context.messages.siteProfiles.together(sites.length, least);
    return [{ kind: 'text', text, tone: 'quiet' }];
  }
  const facts = [
    ...(site === null
      ? []
      : SITE_COLUMNS.filter((id) => id !== 'close_date' || site.close_date != null).map((id) =>
          answerFact(columnOf(siteRegistry, id), siteAnswer(site, id, context), context),
        )),
    ...VISIT_COLUMNS.map((id) => answerFact(columnOf(siteProfile, id), values[id], context)),
  ];
  return [{ kind: 'facts', facts: shownTo(facts, context) }];
}

/** Names of places are computed: the code tells them also where nobody has filled them in. */
function siteAnswer(
  site: SiteValues,
  id: keyof SiteValues,
  { gazetteer }: ProfileContext,
): SiteValues[keyof SiteValues] {
  const code = site.admin3_pcode;
  if (id !== 'admin3_name' || typeof code !== 'string') return site[id];
  return gazetteer.byCode.get(code)?.name ?? site[id];
}

function sectionBlocks(
  { id, facts, lines = [], indicators, counted }: ProfileSection,
  subject: ProfileSubject,
  context: ProfileContext,
): readonly Block[] {
  const { values } = subject;
  const answered = facts.map((column) => {
    const fact = answerFact(columnOf(siteProfile, column), values[column], context);
    if (counted === true) {
      const people = peopleOf(subject, column);
      return { ...fact, cell: { ...fact.cell, people }, sensitivity: 'public' as const };
    }
    if (!PEOPLE.has(column)) return fact;
    return { ...fact, cell: { ...fact.cell, people: peopleOf(subject, column) } };
  });
  const all = id === 'population' ? [...answered, ...populationFacts(subject, context)] : answered;
  const shown = shownTo(all, context);
  return [
    ...(shown.length === 0 ? [] : [{ kind: 'facts', facts: shown } as const]),
    ...lines.flatMap((column) => lineBlocks(column, values, context)),
    ...(indicators === undefined ? [] : [sphereTable(indicators, subject, context)]),
  ];
}

/** Outside, only what is public; disclosure control leaves the rest out once more. */
function shownTo(
  facts: readonly AnswerFact[],
  { audience }: ProfileContext,
): readonly AnswerFact[] {
  return audience === 'coordination'
    ? facts
    : facts.filter(({ sensitivity }) => sensitivity === 'public');
}

/** A line of several answers or a text; nothing where there is no answer. */
function lineBlocks(
  id: keyof ProfileValues,
  values: ProfileValues,
  context: ProfileContext,
): readonly Block[] {
  const value = values[id];
  if (typeof value !== 'string' || value.trim() === '') return [];
  const { labelled, masked } = context.messages.siteProfiles;
  const column = columnOf(siteProfile, id);
  const text = personalDataIn(value).length > 0 ? masked : answerText(column, value, context);
  return [{ kind: 'text', text: labelled(column.labels[context.messages.language], text) }];
}
