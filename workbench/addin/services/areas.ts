// How areas lie to one another.

import type { GridArea } from '../../document/model.ts';

/** Whether two areas have a cell in common. */
export function intersects(a: GridArea, b: GridArea): boolean {
  return (
    a.startRow < b.endRow &&
    b.startRow < a.endRow &&
    a.startColumn < b.endColumn &&
    b.startColumn < a.endColumn
  );
}

/** Whether every cell of `inner` is one of `outer`. */
export function contains(outer: GridArea, inner: GridArea): boolean {
  return (
    outer.startRow <= inner.startRow &&
    inner.endRow <= outer.endRow &&
    outer.startColumn <= inner.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}
