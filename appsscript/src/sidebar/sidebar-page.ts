// The sidebar's page as one document: style, script and what it shows first. The first list is part of
// the page, so that it can be read even where Google does not let the page talk to the add-in.

import type { SidebarOpening } from './sidebar-state.ts';

/** Built from `page/` by `build.mjs`. */
declare const SIDEBAR_SCRIPT: string;
declare const SIDEBAR_STYLE: string;

export function sidebarPage(opening: SidebarOpening): string {
  return [
    `<!doctype html><html lang="${opening.language}"><head><meta charset="utf-8">`,
    `<style>${SIDEBAR_STYLE}</style></head><body>`,
    // `<` would end the element early if a cell held `</script>`.
    `<script type="application/json" id="opening">${JSON.stringify(opening).replace(/</g, '\\u003c')}</script>`,
    `<script>${SIDEBAR_SCRIPT}</script></body></html>`,
  ].join('\n');
}
