// The whole page from what it looks at: numbers that filter, findings by site, what is justified, and
// what was last said.

import type { SidebarPageWords } from '../../../../core/messages/sidebar-messages.ts';
import type { ShownGroup, ShownJustified } from '../sidebar-state.ts';
import { button, element } from './element.ts';
import { atOf, findingCard, SIGNS, type FindingActions } from './finding-card.ts';
import { shownFindings, type Kind, type Look } from './look.ts';

/** What a person can do on the page. */
export interface PageActions extends FindingActions {
  readonly checkAgain: () => void;
  readonly filter: (kind: Kind) => void;
}

export function drawPage(look: Look, words: SidebarPageWords, actions: PageActions): void {
  const { state, hidden, busy, said, problem } = look;
  const groups = state.groups.flatMap((group) => drawnGroup(group, look, words, actions));
  const nothing = state.groups.length === 0 ? words.nothingOpen : words.nothingShown;
  document.body.setAttribute('aria-busy', String(busy));
  document.body.replaceChildren(
    element(
      'header',
      {},
      element(
        'div',
        { class: 'counts', role: 'group', 'aria-label': words.list },
        ...state.counts
          .filter(({ count }) => count > 0)
          .map(({ kind, label }) =>
            button(
              {
                class: `count ${kind}`,
                'aria-pressed': String(!hidden.has(kind)),
                'data-kind': kind,
              },
              () => {
                actions.filter(kind);
              },
              element('span', { 'aria-hidden': 'true' }, SIGNS[kind]),
              ` ${label}`,
            ),
          ),
      ),
      button(
        { class: 'again', 'data-do': 'again', ...(busy ? { 'aria-disabled': 'true' } : {}) },
        actions.checkAgain,
        words.checkAgain,
      ),
      ...(problem === null
        ? []
        : [
            element(
              'div',
              { class: 'problem', role: 'alert' },
              element('b', {}, problem.title),
              ...problem.text.split('\n\n').map((part) => element('p', {}, part)),
            ),
          ]),
    ),
    element(
      'main',
      { 'aria-label': words.list },
      ...(shownFindings(look).length === 0
        ? [element('p', { class: 'nothing' }, nothing)]
        : groups),
      ...(state.left === '' ? [] : [element('p', { class: 'left' }, state.left)]),
      ...(hidden.has('justified') ? [] : drawnJustified(state.justified, words)),
    ),
    element(
      'footer',
      {},
      element('p', { role: 'status', 'aria-live': 'polite' }, busy ? words.working : said),
      element('p', { class: 'keys' }, words.keys),
    ),
  );
}

function drawnGroup(
  { title, findings }: ShownGroup,
  look: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): readonly HTMLElement[] {
  const shown = findings.filter(({ severity }) => !look.hidden.has(severity));
  if (shown.length === 0) return [];
  return [
    element(
      'section',
      { 'aria-label': title },
      element('h2', {}, title),
      element('ul', {}, ...shown.map((one) => findingCard(one, look, words, actions))),
    ),
  ];
}

function drawnJustified(
  justified: readonly ShownJustified[],
  words: SidebarPageWords,
): readonly HTMLElement[] {
  if (justified.length === 0) return [];
  return [
    element(
      'section',
      { class: 'settled', 'aria-label': words.justifiedTitle },
      element('h2', {}, words.justifiedTitle),
      element(
        'ul',
        {},
        ...justified.map(({ tab, cell, column, wrong, reason }) =>
          element(
            'li',
            { class: 'finding justified' },
            element(
              'div',
              { class: 'head' },
              element('span', { class: 'sign justified', 'aria-hidden': 'true' }, SIGNS.justified),
              element(
                'span',
                { class: 'line' },
                element('span', { class: 'where' }, element('b', {}, column), ' ', atOf(tab, cell)),
                element('span', { class: 'wrong' }, wrong),
                element('span', { class: 'reason' }, reason),
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}
