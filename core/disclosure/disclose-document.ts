// A report as it may leave the operation. There is no way round it and nothing to switch off: what
// draws, stores or sends a report to others is given only what comes out of here.

import type { DisclosureMessages } from '../messages/disclosure-messages.ts';
import type {
  Block,
  DocumentCell,
  DocumentChart,
  KeyFigure,
  PeopleCounted,
  PyramidSide,
  ReportDocument,
} from '../reports/document/document.ts';
import type { Settings } from '../settings/settings.ts';
import type { Hiding } from './count.ts';
import { countsIn } from './document-counts.ts';
import { hideSmallCounts } from './hide-small-counts.ts';
import { publicBlock } from './public-document.ts';
import { refusePersonalData } from './scan-document.ts';

/** A document that has been through disclosure control. */
export type DisclosedDocument = ReportDocument & { readonly disclosed: true };

type Limits = Pick<Settings, 'disclosure.small_number' | 'disclosure.site_min'>;

/**
 * Leaves out what is not public, hides small counts of people with a characteristic and what would
 * give them away, and says so below.
 *
 * @throws Problem share/personal-data
 * @throws Error when the report shows a site that is too small to be shown
 */
export function discloseDocument(
  document: ReportDocument,
  limits: Limits,
  words: DisclosureMessages,
): DisclosedDocument {
  const visible = { ...document, blocks: document.blocks.map(publicBlock) };
  refusePersonalData(visible);
  const counts = countsIn(visible);
  const tooSmall = counts.find(
    ({ isSite, value }) => isSite && value > 0 && value < limits['disclosure.site_min'],
  );
  if (tooSmall !== undefined) throw new Error(`${document.id} shows the small ${tooSmall.id}`);
  const limit = limits['disclosure.small_number'];
  const hidden = hideSmallCounts(counts, document.sums ?? [], limit);
  const shown = { small: words.small(limit), masked: words.masked };
  const blocks = visible.blocks.map((block) => withHidden(block, hidden, shown));
  const note: Block = { kind: 'text', text: words.note(limit), tone: 'quiet' };
  return { ...visible, disclosed: true, blocks: hidden.size === 0 ? blocks : [...blocks, note] };
}

type Shown = Readonly<Record<Hiding, string>>;
type Hidden = ReadonlyMap<string, Hiding>;

function withHidden(block: Block, hidden: Hidden, shown: Shown): Block {
  const hidingOf = (people: PeopleCounted | null | undefined): Hiding | undefined =>
    people == null ? undefined : hidden.get(people.id);
  const cell = (each: DocumentCell): DocumentCell => {
    const hiding = hidingOf(each.people);
    if (hiding === undefined) return each;
    const { shape, ...rest } = each;
    // A share of a hidden count would give it away; that it is small is said by the count alone.
    const isCount = shape === undefined || shape === 'count';
    return { ...rest, value: isCount ? shown[hiding] : shown.masked, hiding };
  };
  switch (block.kind) {
    case 'figures':
      return {
        ...block,
        figures: block.figures.map((figure): KeyFigure => {
          const hiding = hidingOf(figure.people);
          return hiding === undefined ? figure : { ...figure, value: null, under: shown[hiding] };
        }),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, cell: cell(fact.cell) })) };
    case 'pyramid': {
      const side = (each: PyramidSide): PyramidSide => {
        const hiding = hidingOf(each.people);
        return hiding === undefined ? each : { ...each, value: null, shown: shown[hiding] };
      };
      const bars = block.pyramid.bars.map(({ label, left, right }) => ({
        label,
        left: side(left),
        right: side(right),
      }));
      return { ...block, pyramid: { ...block.pyramid, bars } };
    }
    case 'charts':
      return { ...block, charts: block.charts.map((chart) => chartWithHidden(chart, hidden)) };
    case 'section':
    case 'text':
    case 'legend':
    case 'page':
      return block;
  }
}

/** A hidden point is left out, as one that is not known. */
function chartWithHidden(chart: DocumentChart, hidden: Hidden): DocumentChart {
  if (chart.kind === 'map') return chart;
  const series = chart.data.series.map((each) => ({
    ...each,
    values: each.values.map((value, index) => {
      const people = each.people?.[index];
      return people != null && hidden.has(people.id) ? null : value;
    }),
  }));
  return { ...chart, data: { ...chart.data, series } };
}
