// Who may be signed in: the coordinators of the operation and the users of its registered sources,
// as the master says, and where it says nothing yet, by the workbench's custom.

import { readValues } from './document/values.ts';
import { wholeTab } from './document/cells.ts';
import { findMetadata } from './document/metadata.ts';
import type { CellValue, DocumentState } from './document/model.ts';
import { tabByKey } from './document/tabs.ts';
import type { Workbench } from './workbench.ts';

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'coordinator' | 'facilitator';
  readonly team: string | null;
}

export const COORDINATOR = 'coordination@example.org';

/** First user of a team where the master does not name one. */
export function customUser(team: string): string {
  const number = /^EQ-(\d+)$/u.exec(team)?.[1];
  return number === undefined ? `${team.toLowerCase()}@example.org` : `equipe${number}@example.org`;
}

/** Everybody, coordinators first. */
export function people(workbench: Workbench): Person[] {
  const master = workbench.store.master();
  const coordinators = splitEmails(setting(master, 'access.coordinators') ?? '');
  const found: Person[] = (coordinators.length === 0 ? [COORDINATOR] : coordinators).map(
    (email) => ({ email, name: nameOf(email), role: 'coordinator', team: null }),
  );
  for (const document of workbench.store.list()) {
    if (document.team === null) continue;
    for (const email of usersOf(workbench, document)) {
      if (found.some((person) => person.email === email)) continue;
      found.push({ email, name: nameOf(email), role: 'facilitator', team: document.team });
    }
  }
  return found;
}

/** Who is signed in where nobody is named: the team's first user, or the first coordinator. */
export function defaultUser(workbench: Workbench, document: DocumentState): string {
  const found =
    document.role === 'master'
      ? people(workbench).find((person) => person.role === 'coordinator')?.email
      : usersOf(workbench, document)[0];
  return found ?? COORDINATOR;
}

function usersOf(workbench: Workbench, document: DocumentState): string[] {
  const master = workbench.store.master();
  const row =
    master === undefined
      ? undefined
      : rowsByColumn(master, 'sources').find((cells) => cells['document'] === document.id);
  const users = splitEmails(String(row?.['users'] ?? ''));
  if (users.length > 0) return users;
  return document.team === null ? [] : [customUser(document.team)];
}

/** The value of a setting of the master, undefined where there is none. */
export function setting(master: DocumentState | undefined, id: string): string | undefined {
  if (master === undefined) return undefined;
  const value = rowsByColumn(master, 'settings').find((row) => row['id'] === id)?.['value'];
  return value == null ? undefined : String(value);
}

/** Rows of a tab by its bound columns; empty where the tab is not there. */
export function rowsByColumn(document: DocumentState, key: string): Record<string, CellValue>[] {
  const tab = tabByKey(document, key);
  if (tab === undefined) return [];
  const columns = boundColumns(document, key);
  return readValues(tab, { ...wholeTab(tab), endColumn: Math.max(0, ...columns.keys()) + 1 }).map(
    (line) => {
      const row: Record<string, CellValue> = {};
      for (const [index, id] of columns) row[id] = line[index] ?? null;
      return row;
    },
  );
}

/** Ids of a tab's columns by index, as developer metadata binds them. */
export function boundColumns(document: DocumentState, key: string): Map<number, string> {
  const sheetId = tabByKey(document, key)?.sheetId;
  const bound = new Map<number, string>();
  if (sheetId === undefined) return bound;
  for (const { location, value } of findMetadata(document, { key: 'dtm.column', sheetId })) {
    if (location.kind === 'column') bound.set(location.index, value);
  }
  return bound;
}

function splitEmails(text: string): string[] {
  return text
    .split(/[;,\s]+/u)
    .map((email) => email.toLowerCase())
    .filter((email) => email.includes('@'));
}

function nameOf(email: string): string {
  const local = email.split('@')[0] ?? email;
  const team = /^equipe(\d+)$/u.exec(local)?.[1];
  if (team !== undefined) return `Équipe ${team}`;
  const words = local.replace(/[._-]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
