// Makes DOM elements in one expression; text is always set as text, never as HTML.

/** Attributes; `true` sets an empty attribute, `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * One element with attributes and children.
 *
 * @example element('button', { type: 'button', class: 'menu' }, 'DTM')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** The element of the page with this id; the page's own HTML always has it. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}
