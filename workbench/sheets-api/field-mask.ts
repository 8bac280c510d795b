// Field masks: `sheets(properties(title),data.rowData),namedRanges`, `userEnteredValue,note`, `*`.

import { badRequest } from './google-error.ts';

/** Names to what is wanted of them; an empty tree is everything below. */
export interface MaskTree {
  [name: string]: MaskTree;
}

/** Reads a mask. `undefined` and `*` are everything. */
export function parseMask(mask: string | null | undefined): MaskTree {
  if (mask === undefined || mask === null || mask === '' || mask === '*') return {};
  const tree: MaskTree = {};
  const end = readList(mask, 0, tree);
  if (end !== mask.length) throw invalid(mask);
  return tree;
}

function readList(mask: string, start: number, tree: MaskTree): number {
  let at = start;
  for (;;) {
    at = readPath(mask, at, tree);
    if (mask[at] !== ',') return at;
    at += 1;
  }
}

function readPath(mask: string, start: number, tree: MaskTree): number {
  let at = start;
  let below = tree;
  for (;;) {
    const name = /^\s*([A-Za-z]\w*|\*)\s*/u.exec(mask.slice(at));
    if (name?.[1] === undefined) throw invalid(mask);
    at += name[0].length;
    if (name[1] !== '*') below = below[name[1]] ??= {};
    if (mask[at] === '.' || mask[at] === '/') {
      at += 1;
    } else if (mask[at] === '(') {
      at = readList(mask, at + 1, below);
      if (mask[at] !== ')') throw invalid(mask);
      return at + 1;
    } else {
      return at;
    }
  }
}

/** Whether a mask wants anything at a path. */
export function wants(mask: MaskTree, ...path: readonly string[]): boolean {
  let below = mask;
  for (const name of path) {
    if (Object.keys(below).length === 0) return true;
    const next = below[name];
    if (next === undefined) return false;
    below = next;
  }
  return true;
}

/** What a mask leaves of an answer. */
export function pick(value: unknown, mask: MaskTree): unknown {
  if (Object.keys(mask).length === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, mask));
  const picked: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(mask)) {
    const found = (value as Record<string, unknown>)[name];
    if (found !== undefined) picked[name] = pick(found, below);
  }
  return picked;
}

function invalid(mask: string): Error {
  return badRequest(`Request contains an invalid argument. Invalid field mask "${mask}".`);
}
