// Makes elements of the page in one expression. Text is set as text, never read as HTML: it comes out
// of cells.

/** Attributes; `true` sets an empty one, `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** @example element('p', { class: 'value' }, 'Valeur : 12') */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(
  attributes: Attributes,
  press: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}
