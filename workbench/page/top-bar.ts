// The bar above the sheet: product, spreadsheet that is open, menus, saving state, person.
import { element, part } from './element.ts';
import type { DocumentEntry, Person } from './interface.ts';
import type { ListItem } from './popup-list.ts';
import { opensList } from './popup-list.ts';
import type { SavingState } from './sending.ts';
import type { Language } from './snapshot.ts';
import type { Words } from './words.ts';
import { languages, wordsFor } from './words.ts';

export interface TopBar {
  /** Where the add-in's menus are drawn. */
  readonly menus: HTMLElement;
  readonly saving: (state: SavingState) => void;
}

export interface TopBarState {
  readonly words: Words;
  readonly language: Language;
  readonly operation: string;
  readonly documents: readonly DocumentEntry[];
  readonly open: DocumentEntry | undefined;
  readonly people: readonly Person[];
  readonly person: Person | undefined;
}

export interface TopBarActions {
  readonly openDocument: (id: string) => void;
  readonly becomePerson: (person: Person) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly openOutbox: () => void;
}

const mark = `<svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true"><path d="M5 24 16 7l11 17z" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round"/><path d="M16 7v17" stroke="#fff" stroke-width="2"/><circle cx="26" cy="7" r="3" fill="#ffb81c"/></svg>`;

/** Draws the whole bar anew; it is small and changes seldom. */
export function drawTopBar(state: TopBarState, actions: TopBarActions): TopBar {
  const { words } = state;
  const logo = element('span', { class: 'mark' });
  logo.innerHTML = mark;
  const brand = element(
    'a',
    { class: 'brand', href: './', title: words.product },
    logo,
    element('span', {}, words.product),
  );

  const title = state.open ? documentLabel(state.open, state.operation) : words.openSpreadsheet;
  const chooser = element(
    'button',
    { type: 'button', class: 'chooser', title: words.openSpreadsheet },
    element('span', { class: 'operation' }, state.operation),
    element('span', { class: 'document' }, title),
  );
  opensList(chooser, () => documentItems(state, actions));

  const menus = element('nav', { class: 'menus' });
  const saving = element('span', { class: 'saving', role: 'status' });
  const person = element('button', {
    type: 'button',
    class: 'person',
    title: `${words.signedInAs} ${state.person?.email ?? ''}`,
    'aria-label': words.choosePerson,
  });
  if (state.person) {
    const name = element('span', { class: 'name' }, personLabel(state.person, words));
    person.append(
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(state.person)),
      name,
    );
  }
  opensList(person, () => personItems(state, actions));

  const outbox = element(
    'button',
    { type: 'button', class: 'outbox', title: words.outbox, 'aria-label': words.outbox },
    '✉',
  );
  outbox.addEventListener('click', actions.openOutbox);

  part('bar').replaceChildren(
    brand,
    chooser,
    menus,
    element('span', { class: 'space' }),
    saving,
    outbox,
    person,
  );
  return {
    menus,
    saving: (value) => {
      saving.textContent =
        value === 'saved' ? words.saved : value === 'saving' ? words.saving : words.offline;
      saving.dataset['state'] = value;
    },
  };
}

/** How a spreadsheet is called where the operation's name already stands. */
export function documentLabel(entry: DocumentEntry, operation: string): string {
  const rest = entry.name.startsWith(operation) ? entry.name.slice(operation.length) : entry.name;
  return rest.replace(/^[\s–—-]+/, '') || entry.name;
}

/** A coordinator by name, a facilitator by team. */
function personLabel(person: Person, words: Words): string {
  return person.team === null ? person.name : words.team(person.team);
}

function documentItems(state: TopBarState, actions: TopBarActions): ListItem[] {
  const { words } = state;
  const item = (entry: DocumentEntry): ListItem => ({
    kind: 'action',
    label: documentLabel(entry, state.operation),
    ...(entry.team === null ? {} : { detail: words.team(entry.team) }),
    chosen: entry.id === state.open?.id,
    act: () => {
      actions.openDocument(entry.id);
    },
  });
  const masters = state.documents.filter((entry) => entry.role === 'master');
  const others = state.documents.filter((entry) => entry.role !== 'master');
  return [
    { kind: 'heading', label: words.master },
    ...masters.map(item),
    ...(others.length > 0 ? [{ kind: 'heading', label: words.facilitators } as const] : []),
    ...others.map(item),
  ];
}

function personItems(state: TopBarState, actions: TopBarActions): ListItem[] {
  const { words } = state;
  return [
    { kind: 'heading', label: words.signedInAs },
    ...state.people.map((person): ListItem => ({
      kind: 'action',
      label: personLabel(person, words),
      detail: person.email,
      chosen: person.email === state.person?.email,
      act: () => {
        actions.becomePerson(person);
      },
    })),
    { kind: 'separator' },
    { kind: 'heading', label: words.language },
    ...languages.map((language): ListItem => ({
      kind: 'action',
      label: wordsFor(language).languageName,
      chosen: language === state.language,
      act: () => {
        actions.chooseLanguage(language);
      },
    })),
  ];
}

function initials(person: Person): string {
  if (person.team !== null) return person.team.replace(/^\D+/, '').padStart(2, '0').slice(-2);
  return person.name.slice(0, 2).toUpperCase();
}
