// From the cells of the settings tab to settings. A cell that cannot be read is named, never
// replaced in silence: the caller stops, or goes on with the default and says so.

import type { Cell } from '../table/cell.ts';
import type { FindingCode } from '../findings/finding.ts';
import { SEVERITY } from '../findings/severity.ts';
import { fold } from '../table/fold.ts';
import { defaultSettings } from './default-settings.ts';
import { readWeekday } from './read-weekday.ts';
import { readRuleSetting } from './rules/read-rule-setting.ts';
import type { RuleSetting } from './rules/rule.ts';
import type { NamedRule } from './rules/rule-of-setting.ts';
import { ruleOfSetting } from './rules/rule-of-setting.ts';
import type { SettingDefinition } from './setting-definition.ts';
import { settingDefinitions } from './setting-definitions.ts';
import type { SettingId, Settings } from './settings.ts';

/** A setting whose cell says nothing that can be used. */
export interface UnreadableSetting {
  readonly id: string;
  readonly raw: Cell;
}

/** Settings as read. Where a setting is in `unreadable`, `settings` holds its default. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableSetting[];
  /** Ids in the tab that no version of the product knows. */
  readonly unknown: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Settings['language']>> = {
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  frances: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
  ingles: 'en',
  es: 'es',
  espagnol: 'es',
  spanish: 'es',
  espanol: 'es',
};

const byId: ReadonlyMap<string, SettingDefinition> = new Map(
  settingDefinitions.map((definition) => [definition.id, definition]),
);

/**
 * Reads rows of id and value. An empty cell, or a setting without a row, is its default; of a
 * setting that stands twice, the last row that is not empty counts.
 *
 * @example readSettings([['week.cut_off', 'mardi']]).settings['week.cut_off'] // 2
 */
export function readSettings(rows: readonly (readonly [string, Cell])[]): SettingsReading {
  const values = new Map<SettingId, Settings[SettingId]>();
  const rules = new Map<FindingCode, RuleSetting>();
  const unreadable = new Map<string, UnreadableSetting>();
  const unknown: string[] = [];
  for (const [rawId, raw] of rows) {
    const id = rawId.trim();
    const isBlank = raw === null || (typeof raw === 'string' && raw.trim() === '');
    const rule = ruleOfSetting(id);
    const definition = byId.get(id);
    if (rule === undefined && definition === undefined) {
      if (id !== '') unknown.push(id);
      continue;
    }
    if (isBlank) continue;
    let isRead: boolean;
    if (definition !== undefined) {
      isRead = put(values, definition.id, readValue(definition, raw));
    } else {
      // A rule that nobody knows is not passed over: its author believes that it is set.
      isRead = rule !== null && rule !== undefined && put(rules, rule.code, ruleSetting(rule, raw));
    }
    if (isRead) unreadable.delete(id);
    else unreadable.set(id, { id, raw });
  }
  const settings = {
    ...defaultSettings(),
    ...Object.fromEntries(values),
    rules: Object.fromEntries(rules),
  };
  return { settings, unreadable: [...unreadable.values()], unknown };
}

/** Keeps a value, or forgets an earlier one where this one cannot be used. */
function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): boolean {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
  return value !== undefined;
}

/** A rule that protects people or figures can only be said to be what it is. */
function ruleSetting(
  { code, isFixed }: NamedRule,
  raw: string | number | boolean,
): RuleSetting | undefined {
  const setting = readRuleSetting(raw);
  return isFixed && setting !== SEVERITY[code] ? undefined : setting;
}

function readValue(
  definition: SettingDefinition,
  raw: string | number | boolean,
): Settings[SettingId] | undefined {
  const text = String(raw).trim();
  switch (definition.kind) {
    case 'text':
      return text;
    case 'number':
    case 'whole':
      return inLimits(definition, readNumber(raw));
    case 'weekday':
      return inLimits({ ...definition, kind: 'whole' }, readNumber(raw) ?? readWeekday(text));
    case 'country':
      return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;
    case 'pattern':
      return isPattern(text) ? text : undefined;
    case 'language':
      return LANGUAGES[fold(text)];
  }
}

/** A number as typed: a decimal comma or point, no thousands. */
function readNumber(raw: string | number | boolean): number | undefined {
  if (typeof raw === 'boolean') return undefined;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  const text = raw.replace(/[\s\u00a0\u202f]/g, '').replace(/^\u2212/, '-');
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function inLimits(definition: SettingDefinition, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (definition.kind === 'whole' && !Number.isInteger(value)) return undefined;
  if (definition.min !== undefined && value < definition.min) return undefined;
  if (definition.max !== undefined && value > definition.max) return undefined;
  return value;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    // Not a regular expression: reported as unreadable by the caller.
    return false;
  }
}
