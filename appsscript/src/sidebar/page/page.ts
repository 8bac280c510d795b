// The sidebar's page: shows the findings it was opened with, asks the add-in for what a person wants
// done, and keeps the keyboard where the person was.

import type { ShownFinding, SidebarAnswer, SidebarOpening } from '../sidebar-state.ts';
import { drawPage, type PageActions } from './draw-page.ts';
import { shownFindings, type Look } from './look.ts';
import { ask, focusSheet, type Failure } from './server.ts';

const opening = JSON.parse(document.getElementById('opening')?.textContent ?? '') as SidebarOpening;
const { words } = opening;

const look: Look = {
  state: opening.state,
  open: null,
  asking: null,
  draft: '',
  hidden: new Set(),
  busy: false,
  said: '',
  problem: null,
};

/** Draws and puts the keyboard on the first of these that is there. */
function draw(...focus: readonly string[]): void {
  drawPage(look, words, actions);
  for (const selector of focus) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) continue;
    found.focus({ preventScroll: true });
    (found.closest('.finding') ?? found).scrollIntoView({ block: 'nearest' });
    return;
  }
}

const headOf = (id: string): string => `#finding-${id}`;
/** Where the keyboard goes when nothing better is left. */
const AGAIN = '[data-do="again"]';

function failed(why: Failure): void {
  look.busy = false;
  look.said = '';
  look.problem =
    why === 'account'
      ? { title: words.accountTitle, text: `${words.accountText}\n\n${words.accountMenu}` }
      : { title: words.failedTitle, text: words.failedText };
  draw(...(look.open === null ? [AGAIN] : [headOf(look.open)]));
}

/** Asks for something that changes the sheet, one at a time. */
function request(call: Parameters<typeof ask>[0], heard: (answer: SidebarAnswer) => void): void {
  if (look.busy) return;
  look.busy = true;
  look.problem = null;
  const kept = document.activeElement?.getAttribute('data-do');
  draw(...(look.asking === 'reason' ? ['#reason'] : []), `[data-do="${kept ?? ''}"]`, AGAIN);
  ask(
    call,
    (answer) => {
      look.busy = false;
      look.said = answer.said;
      look.problem = answer.problem;
      heard(answer);
    },
    failed,
  );
}

/** After a finding was settled the keyboard stands on the one that took its place. */
function mend(finding: ShownFinding, call: Parameters<typeof ask>[0]): void {
  const index = shownFindings(look).findIndex(({ id }) => id === finding.id);
  request(call, ({ state, problem }) => {
    if (state !== null) look.state = state;
    if (problem !== null && state === null) {
      draw(look.asking === 'reason' ? '#reason' : headOf(finding.id));
      return;
    }
    Object.assign(look, { open: null, asking: null, draft: '' });
    const left = shownFindings(look);
    const next = left[Math.min(index, left.length - 1)];
    draw(...(next === undefined ? [] : [headOf(next.id)]), AGAIN);
  });
}

function goTo({ tab, cell }: ShownFinding, then: () => void = () => undefined): void {
  ask(
    (run) => {
      run.sidebarCell({ tab, cell });
    },
    ({ problem }) => {
      if (problem === null) {
        then();
        return;
      }
      look.problem = problem;
      draw(AGAIN);
    },
    failed,
  );
}

const actions: PageActions = {
  checkAgain: () => {
    request(
      (run) => {
        run.sidebarState();
      },
      ({ state }) => {
        if (state !== null) look.state = state;
        draw(AGAIN);
      },
    );
  },
  filter: (kind) => {
    if (!look.hidden.delete(kind)) look.hidden.add(kind);
    draw(`[data-kind="${kind}"]`);
  },
  toggle: (finding) => {
    if (look.busy) return;
    const opens = look.open !== finding.id;
    Object.assign(look, { open: opens ? finding.id : null, asking: null, draft: '', said: '' });
    draw(headOf(finding.id));
    if (opens) goTo(finding);
  },
  edit: (finding) => {
    goTo(finding, focusSheet);
  },
  apply: (finding) => {
    mend(finding, (run) => {
      run.sidebarApply({ id: finding.id });
    });
  },
  ask: (what) => {
    if (look.busy) return;
    const asked = look.asking;
    look.asking = what;
    look.problem = null;
    if (what === null) draw(asked === 'reason' ? '[data-do="justify"]' : '[data-do="apply"]');
    else draw(what === 'reason' ? '#reason' : '[data-do="replace"]');
  },
  justify: (finding, text) => {
    mend(finding, (run) => {
      run.sidebarJustify({ id: finding.id, text });
    });
  },
  draft: (text) => {
    look.draft = text;
  },
};

function step(by: number): void {
  const heads = [...document.querySelectorAll<HTMLElement>('button.head')];
  const card = document.activeElement?.closest('.finding');
  const now = heads.findIndex((head) => head.closest('.finding') === card);
  const head = heads[Math.max(0, Math.min(heads.length - 1, now + by))];
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.target instanceof HTMLTextAreaElement) {
    if (event.key === 'Escape') actions.ask(null);
    return;
  }
  switch (event.key) {
    case 'ArrowDown':
      step(1);
      break;
    case 'ArrowUp':
      step(-1);
      break;
    case 'Escape':
      if (look.asking !== null) actions.ask(null);
      else if (look.open !== null && !look.busy) {
        const closed = look.open;
        look.open = null;
        draw(headOf(closed));
      }
      break;
    default:
      return;
  }
  event.preventDefault();
});

draw('button.head', AGAIN);
