// From an examination to what the sidebar shows: findings by site, those with errors first. Pure.

import { explainWith } from '../../../core/findings/explain-finding.ts';
import { findingWords } from '../../../core/findings/finding-words.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { sortFindings } from '../../../core/findings/draw-findings.ts';
import { SEVERITIES } from '../../../core/findings/severity.ts';
import { explanationColumn, isJustifiable } from '../../../core/justifications/justifiable.ts';
import type { FindingWords } from '../../../core/messages/finding-messages.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { cellAddress } from '../../../core/table/a1.ts';
import { cellAt } from '../../../core/table/table.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { Examination } from '../examination.ts';
import { findingId } from './finding-id.ts';
import type { ShownFinding, ShownGroup, ShownJustified, SidebarState } from './sidebar-state.ts';

/** Findings that the page lists: more would be slow to show and nobody reads them at once. */
const MOST = 200;

/** What the sidebar shows of an examination. */
export function buildState(examination: Examination, messages: Messages): SidebarState {
  const { findings, justified } = examination;
  const { sidebar } = messages;
  const speak = speaker(examination, messages);
  const listed = sortFindings(findings).slice(0, MOST);
  const counts = [...SEVERITIES, 'justified' as const].map((kind) => {
    const count =
      kind === 'justified'
        ? justified.length
        : findings.filter(({ severity }) => severity === kind).length;
    return { kind, count, label: sidebar.counts[kind](count) };
  });
  return {
    counts,
    groups: groupsOf(listed, examination, messages, (finding) =>
      shownFinding(finding, examination, messages, speak(finding)),
    ),
    justified: justified.slice(0, MOST).map(({ finding, justification }): ShownJustified => {
      const words = speak(finding);
      return {
        ...placeOf(finding, words),
        wrong: explainWith(finding, messages.findings.sentences, words).wrong,
        reason: justification.text,
      };
    }),
    left: findings.length > MOST ? sidebar.left(findings.length - MOST) : '',
  };
}

/** The words of the form that a finding is about, looked up once for each tab. */
function speaker(
  examination: Examination,
  { language }: Messages,
): (finding: Finding) => FindingWords {
  const byTab = new Map(
    readingsOf(examination).map(({ form, table }) => [table.tab, findingWords(language, form)]),
  );
  const general = findingWords(language, null);
  return ({ place }) => byTab.get(place.tab) ?? general;
}

/** In the order in which the sites' worst findings come. */
function groupsOf(
  sorted: readonly Finding[],
  examination: Examination,
  { sidebar }: Messages,
  show: (finding: Finding) => ShownFinding,
): readonly ShownGroup[] {
  const names = namesOf(examination);
  const groups = new Map<string, { title: string; findings: ShownFinding[] }>();
  for (const finding of sorted) {
    const { siteId, place } = finding;
    const key = siteId === null ? ` ${place.tab}` : siteId;
    const name = siteId === null ? undefined : names.get(siteId);
    const title =
      siteId === null
        ? sidebar.noSite(place.tab)
        : name === undefined
          ? siteId
          : `${name} · ${siteId}`;
    const group = groups.get(key) ?? { title, findings: [] };
    groups.set(key, group);
    group.findings.push(show(finding));
  }
  return [...groups.values()];
}

/** Names of the sites as the spreadsheet's own rows give them. */
function namesOf(examination: Examination): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { rows } of readingsOf(examination)) {
    for (const { values } of rows) {
      const { site_id: id, site_name: name } = values;
      if (typeof id === 'string' && typeof name === 'string' && !names.has(id)) names.set(id, name);
    }
  }
  return names;
}

function shownFinding(
  finding: Finding,
  examination: Examination,
  messages: Messages,
  words: FindingWords,
): ShownFinding {
  const { severity, columnId, suggestion } = finding;
  const { findings, sidebar } = messages;
  // Personal data is not shown again, and a finding about a whole row has no one value.
  const isShown = finding.code !== 'text/personal-data' && finding.place.column !== null;
  const value = isShown ? shownValue(finding, examination, words) : null;
  const { emptyValue } = sidebar.page('');
  const orEmpty = (text: string | null): string => (text ?? '') || emptyValue;
  const proposed = suggestion === null ? '' : words.value(columnId ?? '', suggestion.value);
  const explains = explanationColumn(finding);
  return {
    id: findingId(finding),
    severity,
    severityLabel: findings.severities[severity],
    ...placeOf(finding, words),
    ...explainWith(finding, findings.sentences, words),
    value,
    suggestion:
      suggestion === null
        ? null
        : {
            label: proposed === '' ? sidebar.applyEmpty : sidebar.apply(proposed),
            confirm: suggestion.safe ? null : sidebar.confirm(orEmpty(value), orEmpty(proposed)),
          },
    justification: isJustifiable(finding)
      ? { writtenTo: explains === null ? '' : sidebar.writtenTo(words.column(explains)) }
      : null,
  };
}

function placeOf(
  { place, columnId }: Finding,
  words: FindingWords,
): Pick<ShownFinding, 'tab' | 'cell' | 'column'> {
  return {
    tab: place.tab,
    cell: cellAddress(place.row ?? 1, place.column ?? 1),
    column: columnId === null ? '' : words.column(columnId),
  };
}

/** What stands in the finding's cell, as people read it. */
export function shownValue(
  { place, columnId }: Finding,
  examination: Examination,
  words: FindingWords,
): string {
  if (place.row === null || place.column === null) return '';
  const reading = readingsOf(examination).find(({ table }) => table.tab === place.tab);
  const cell = cellAt(reading?.table.rows ?? [], place.row - 1, place.column - 1);
  return words.value(columnId ?? '', cell);
}
