// The index at the top: each page with the little that a coordinator looks for first, and the way to
// it.

import { siteProfile } from '../../forms/site-profile.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { zoneLabel } from '../weekly-needs/zone-order.ts';
import { answerText, columnOf } from './answer-cell.ts';
import { peopleOf } from './population-blocks.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileMonth } from './profile-month.ts';
import { subjectName } from './profile-page.ts';
import type { ProfileSubject } from './profile-subject.ts';
import { SPHERE_IDS, worstIndicator } from './sphere.ts';

/** The blocks of the index. Sites that are not shown are said below it. */
export function indexTable(
  { month, subjects, withheld }: ProfileMonth,
  context: ProfileContext,
): readonly Block[] {
  const words = context.messages.siteProfiles;
  const { index: labels } = words;
  return [
    { kind: 'section', title: words.sections.index },
    {
      kind: 'table',
      columns: [
        { label: labels.site, span: 3, hxl: '#loc+site+name' },
        { label: labels.zone, span: 2, hxl: '#loc+zone+name' },
        { label: labels.individuals, span: 1, align: 'right', hxl: '#affected+idps+ind' },
        { label: labels.visit, span: 1, hxl: '#date+reported' },
        { label: labels.sphere, span: 3 },
        { label: labels.gap, span: 2, hxl: '#need+gap1+name' },
      ],
      rows: subjects.map((subject) => indexRow(subject, context)),
      empty: words.noProfiles(month),
    },
    ...(withheld === 0
      ? []
      : [
          {
            kind: 'text',
            text: words.withheld(withheld, context.settings['disclosure.site_min']),
            tone: 'quiet',
          } as const,
        ]),
  ];
}

function indexRow(subject: ProfileSubject, context: ProfileContext): readonly DocumentCell[] {
  const { gazetteer, messages } = context;
  const { values, zone, id } = subject;
  const gap = values.service_gap_1;
  return [
    { ...text(subjectName(subject, context)), toPage: id },
    text(zoneLabel(zone, gazetteer, messages)),
    { ...figure(values.individuals ?? null), people: peopleOf(subject, 'individuals') },
    figure(values.visit_date ?? null, 'day'),
    sphereCell(subject, context),
    text(
      typeof gap === 'string'
        ? answerText(columnOf(siteProfile, 'service_gap_1'), gap, context)
        : null,
    ),
  ];
}

function sphereCell({ sphere }: ProfileSubject, { messages }: ProfileContext): DocumentCell {
  const { index, sphere: words } = messages.siteProfiles;
  const worst = worstIndicator(sphere);
  if (worst !== null) {
    const isEmergency = worst.verdict === 'emergency';
    return text(
      words.failed(worst.id, worst.value, isEmergency),
      isEmergency ? 'strong' : 'normal',
    );
  }
  const isKnown = SPHERE_IDS.some((id) => sphere[id].verdict === 'met');
  return text(isKnown ? index.allMet : index.notKnown, 'quiet');
}
