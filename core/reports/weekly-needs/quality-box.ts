// The data quality box: for each question its number and, in a few words, which sites it is about.

import type { Messages } from '../../messages/messages.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import type { Quality } from './quality.ts';
import type { SiteLine } from './site-line.ts';
import type { WeekPicture } from './week-picture.ts';

/** Sites named in one line; the rest is counted. */
const NAMED = 4;

/** The blocks about the quality of the week's figures. */
export function qualityBox(picture: WeekPicture, messages: Messages): readonly Block[] {
  const words = messages.weeklyNeeds;
  const labels = words.quality;
  const { total, quality, expected } = picture;
  const names = (lines: readonly SiteLine[]): string => namesOf(lines, messages);
  const rows = [
    line(labels.coverage, total.sites, labels.coverageDetail(total.sites, expected)),
    line(
      labels.compared,
      total.comparedSites,
      labels.comparedDetail(total.comparedSites, total.sites),
    ),
    line(labels.carriedOver, quality.carriedOver.length, names(quality.carriedOver)),
    line(labels.rounded, quality.rounded.length, names(quality.rounded)),
    line(labels.explained, quality.explained.length, names(quality.explained)),
    line(labels.unexplained, quality.unexplained.length, names(quality.unexplained)),
    line(labels.conflicts, quality.conflicts, quality.conflicts > 0 ? labels.conflictsDetail : ''),
    line(labels.rejected, quality.rejected, quality.rejected > 0 ? labels.rejectedDetail : ''),
    line(labels.outsideZones, quality.outsideZones, outside(picture, quality, messages)),
    line(labels.unregistered, quality.unregistered.length, unregistered(quality, messages)),
    line(labels.sexes, total.sexSites, labels.sexesDetail(total.sexSites, total.sites)),
    line(
      labels.warnings,
      quality.open.length,
      quality.open.length > 0 ? labels.warningsDetail : '',
    ),
  ];
  return [
    { kind: 'section', title: words.sections.quality },
    {
      kind: 'table',
      columns: [
        { label: '', span: 2 },
        { label: '', span: 1, align: 'right' },
        { label: '', span: 13 },
      ],
      rows,
    },
  ];
}

function line(label: string, value: number, detail: string): readonly DocumentCell[] {
  return [
    text(label),
    figure(value, 'count', value > 0 ? 'strong' : 'normal'),
    text(detail === '' ? null : detail, 'quiet'),
  ];
}

function outside(picture: WeekPicture, quality: Quality, messages: Messages): string {
  if (quality.withoutZone.length === 0) return '';
  const { individuals } = picture.total;
  const named = namesOf(quality.withoutZone, messages);
  const inZones = individuals - quality.outsideZones;
  return messages.weeklyNeeds.quality.outsideZonesDetail(named, inZones, individuals);
}

/** Sites without a registered name are known by their codes. */
function unregistered({ unregistered: lines }: Quality, messages: Messages): string {
  if (lines.length === 0) return '';
  const codes = lines.map(({ siteId }) => siteId);
  return messages.weeklyNeeds.quality.unregisteredDetail(firstOf(codes, messages));
}

function namesOf(lines: readonly SiteLine[], messages: Messages): string {
  const { site } = messages.weeklyNeeds.quality;
  return firstOf(
    lines.map((each) => site(each.name, each.individuals)),
    messages,
  );
}

function firstOf(sites: readonly string[], { weeklyNeeds: { quality } }: Messages): string {
  const named = sites.slice(0, NAMED);
  const rest = sites.length - named.length;
  return (rest > 0 ? [...named, quality.more(rest)] : named).join(', ');
}
