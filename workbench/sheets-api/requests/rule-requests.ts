// Requests about conditional formats, protections and named ranges.

import type { sheets_v4 } from '@googleapis/sheets';
import { DocumentError } from '../../document/document-error.ts';
import type {
  ConditionalRule,
  DocumentState,
  ProtectedArea,
  TabState,
} from '../../document/model.ts';
import { markTab } from '../../document/tab-changes.ts';
import { nextId } from '../../document/tabs.ts';
import { formatChanges } from '../cell-format.ts';
import { badRequest } from '../google-error.ts';
import { areaOf, gridRange, tabOf } from '../grid-range.ts';
import { given, onlyKnown } from '../payload.ts';
import { conditionOf } from '../validation-rule.ts';
import type { Apply } from './request.ts';

export const addConditionalFormatRule: Apply<'addConditionalFormatRule'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['rule', 'index']);
  const { tab, rule } = ruleOf(document, given(request.rule, `${path}.rule`), `${path}.rule`);
  tab.conditionalRules.splice(request.index ?? 0, 0, rule);
  markTab(tab);
  return {};
};

export const updateConditionalFormatRule: Apply<'updateConditionalFormatRule'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['index', 'sheetId', 'rule']);
  const { tab, rule } = ruleOf(document, given(request.rule, `${path}.rule`), `${path}.rule`);
  requireRule(tab, request.index ?? 0, path);
  tab.conditionalRules[request.index ?? 0] = rule;
  markTab(tab);
  return {};
};

export const deleteConditionalFormatRule: Apply<'deleteConditionalFormatRule'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['index', 'sheetId']);
  const tab = tabOf(document, request.sheetId);
  requireRule(tab, request.index ?? 0, path);
  tab.conditionalRules.splice(request.index ?? 0, 1);
  markTab(tab);
  return {};
};

function requireRule(tab: TabState, index: number, path: string): void {
  if (tab.conditionalRules[index] !== undefined) return;
  throw badRequest(
    `Invalid ${path}: No conditional format on sheet: ${tab.title} at index: ${String(index)}`,
  );
}

function ruleOf(
  document: DocumentState,
  rule: sheets_v4.Schema$ConditionalFormatRule,
  path: string,
): { tab: TabState; rule: ConditionalRule } {
  onlyKnown(rule, path, ['ranges', 'booleanRule']);
  const found = (rule.ranges ?? []).map((range, index) =>
    areaOf(document, range, `${path}.ranges[${String(index)}]`),
  );
  const tab = given(found[0]?.tab, `${path}.ranges`);
  const boolean = onlyKnown(given(rule.booleanRule, `${path}.booleanRule`), `${path}.booleanRule`, [
    'condition',
    'format',
  ]);
  const condition = conditionOf(given(boolean.condition, `${path}.condition`), `${path}.condition`);
  const changes = formatChanges(boolean.format ?? {}, {}, `${path}.booleanRule.format`);
  const format = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  return { tab, rule: { areas: found.map(({ area }) => area), ...condition, format } };
}

const PROTECTION = ['protectedRangeId', 'range', 'description', 'warningOnly'] as const;

export const addProtectedRange: Apply<'addProtectedRange'> = (document, request, path) => {
  onlyKnown(request, path, ['protectedRange']);
  const wanted = given(request.protectedRange, `${path}.protectedRange`);
  onlyKnown(wanted, `${path}.protectedRange`, PROTECTION);
  const range = given(wanted.range, `${path}.protectedRange.range`);
  const { tab, area } = areaOf(document, range, `${path}.protectedRange.range`);
  const whole =
    range.startRowIndex == null &&
    range.endRowIndex == null &&
    range.startColumnIndex == null &&
    range.endColumnIndex == null;
  const protection: ProtectedArea = {
    id: wanted.protectedRangeId ?? nextId(document),
    description: wanted.description ?? '',
    warningOnly: wanted.warningOnly ?? false,
    ...(whole ? {} : { area }),
  };
  tab.protections.push(protection);
  markTab(tab);
  return {
    addProtectedRange: { protectedRange: { ...wanted, protectedRangeId: protection.id } },
  };
};

export const deleteProtectedRange: Apply<'deleteProtectedRange'> = (document, request, path) => {
  onlyKnown(request, path, ['protectedRangeId']);
  const id = given(request.protectedRangeId, `${path}.protectedRangeId`);
  const tab = document.tabs.find(({ protections }) => protections.some((one) => one.id === id));
  if (tab === undefined) {
    throw badRequest(`Invalid ${path}: No protected range with ID: ${String(id)}.`);
  }
  tab.protections = tab.protections.filter((one) => one.id !== id);
  markTab(tab);
  return {};
};

export const addNamedRange: Apply<'addNamedRange'> = (document, request, path) => {
  onlyKnown(request, path, ['namedRange']);
  const wanted = onlyKnown(given(request.namedRange, `${path}.namedRange`), `${path}.namedRange`, [
    'namedRangeId',
    'name',
    'range',
  ]);
  const name = given(wanted.name, `${path}.namedRange.name`);
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name)) {
    throw badRequest(`Invalid ${path}: The name of the named range is invalid.`);
  }
  if (document.namedRanges.some((range) => range.name.toLowerCase() === name.toLowerCase())) {
    throw new DocumentError('duplicate-name', name);
  }
  const { tab, area } = areaOf(document, given(wanted.range, `${path}.range`), `${path}.range`);
  const id = wanted.namedRangeId ?? String(nextId(document));
  document.namedRanges.push({ id, name, sheetId: tab.sheetId, area });
  return {
    addNamedRange: { namedRange: { namedRangeId: id, name, range: gridRange(tab.sheetId, area) } },
  };
};

export const deleteNamedRange: Apply<'deleteNamedRange'> = (document, request, path) => {
  onlyKnown(request, path, ['namedRangeId']);
  const id = given(request.namedRangeId, `${path}.namedRangeId`);
  if (!document.namedRanges.some((range) => range.id === id)) {
    throw badRequest(`Invalid ${path}: No named range with id: ${id}`);
  }
  document.namedRanges = document.namedRanges.filter((range) => range.id !== id);
  return {};
};
