// Calls on what is kept beside the cells: developer metadata and named ranges.

import { addMetadata, changeMetadata, removeMetadata } from '../../document/metadata.ts';
import { nextId } from '../../document/tabs.ts';
import type { HostCalls } from '../host-calls.ts';
import type { RunPlace } from './run-place.ts';

type MetadataCalls = Pick<
  HostCalls,
  | 'metadata'
  | 'putMetadata'
  | 'removeMetadata'
  | 'namedRanges'
  | 'putNamedRange'
  | 'removeNamedRange'
>;

export function metadataCalls(run: RunPlace): MetadataCalls {
  return {
    metadata: () => run.document().metadata,
    putMetadata: ({ id, ...entry }) => {
      const document = run.document();
      const made = id === 0 ? addMetadata(document, entry) : changeMetadata(document, id, entry);
      run.changed();
      return made.id;
    },
    removeMetadata: (id) => {
      removeMetadata(run.document(), id);
      run.changed();
    },
    namedRanges: () => run.document().namedRanges,
    putNamedRange: (name, sheetId, area) => {
      run.tabWith(sheetId, area);
      const document = run.document();
      const old = document.namedRanges.find((range) => range.name === name);
      const id = old?.id ?? String(nextId(document));
      const others = document.namedRanges.filter((range) => range.name !== name);
      document.namedRanges = [...others, { id, name, sheetId, area }];
      run.changed();
    },
    removeNamedRange: (name) => {
      const document = run.document();
      document.namedRanges = document.namedRanges.filter((range) => range.name !== name);
      run.changed();
    },
  };
}
