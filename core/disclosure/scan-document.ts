// Looks for personal data in every text of a document. What is found is told by its place and kind,
// never quoted.

import { Problem } from '../problems/problem.ts';
import type { ReportDocument } from '../reports/document/document.ts';
import { personalDataIn } from './personal-data.ts';

/** @throws Problem share/personal-data */
export function refusePersonalData(document: ReportDocument): void {
  const { blocks, title, subtitle, source } = document;
  let section = title;
  refuse([title, subtitle, source], section);
  for (const block of blocks) {
    if (block.kind === 'section' || block.kind === 'page') section = block.title;
    refuse(textsIn(block), section);
  }
}

function refuse(texts: Iterable<string>, where: string): void {
  for (const text of texts) {
    const [what] = personalDataIn(text);
    if (what !== undefined) throw new Problem('share/personal-data', { what, where });
  }
}

/** Every text of a block, whatever it is for, so that none is forgotten. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}
