// One finding: a line that leads to its cell, and below it what can be done about it.

import type { SidebarPageWords } from '../../../../core/messages/sidebar-messages.ts';
import type { ShownFinding } from '../sidebar-state.ts';
import { button, element } from './element.ts';
import type { Kind, Look } from './look.ts';

export const SIGNS: Readonly<Record<Kind, string>> = {
  error: '■',
  warning: '▲',
  info: '●',
  justified: '✓',
};

/** What a person can do with a finding. */
export interface FindingActions {
  readonly toggle: (finding: ShownFinding) => void;
  readonly edit: (finding: ShownFinding) => void;
  readonly apply: (finding: ShownFinding) => void;
  readonly ask: (what: Look['asking']) => void;
  readonly justify: (finding: ShownFinding, text: string) => void;
  readonly draft: (text: string) => void;
}

export function findingCard(
  finding: ShownFinding,
  look: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): HTMLElement {
  const { id, severity, severityLabel, column, cell, tab, wrong } = finding;
  const isOpen = look.open === id;
  const body = `about-${id}`;
  const head = button(
    {
      class: 'head',
      id: `finding-${id}`,
      'aria-expanded': String(isOpen),
      ...(isOpen ? { 'aria-controls': body } : {}),
    },
    () => {
      actions.toggle(finding);
    },
    element('span', { class: `sign ${severity}`, 'aria-hidden': 'true' }, SIGNS[severity]),
    element(
      'span',
      { class: 'line' },
      element('span', { class: 'heard' }, `${severityLabel}. `),
      element('span', { class: 'where' }, element('b', {}, column), ' ', atOf(tab, cell)),
      element('span', { class: 'wrong' }, wrong),
    ),
  );
  return element(
    'li',
    { class: `finding ${severity}${isOpen ? ' open' : ''}` },
    head,
    ...(isOpen ? [details(finding, body, look, words, actions)] : []),
  );
}

/** Where it stands, kept on one line. */
export function atOf(tab: string, cell: string): HTMLElement {
  return element('span', { class: 'at' }, `${tab} ${cell}`);
}

function details(
  finding: ShownFinding,
  id: string,
  look: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): HTMLElement {
  const { value, expected, mend } = finding;
  const lines = [expected, mend].filter((line) => line !== '');
  return element(
    'div',
    { class: 'body', id },
    ...lines.map((line) => element('p', {}, line)),
    ...(value === null
      ? []
      : [
          element(
            'p',
            { class: 'value' },
            `${words.value} `,
            value === '' ? element('i', {}, words.emptyValue) : element('b', {}, value),
          ),
        ]),
    asked(finding, look, words, actions),
  );
}

function asked(
  finding: ShownFinding,
  look: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): HTMLElement {
  if (look.asking === 'reason') return reasonForm(finding, look, words, actions);
  if (look.asking === 'confirm') return confirmForm(finding, look, words, actions);
  const { suggestion, justification } = finding;
  const off = look.busy ? { 'aria-disabled': 'true' } : {};
  const write = (): void => {
    if (suggestion?.confirm == null) actions.apply(finding);
    else actions.ask('confirm');
  };
  const justify = (): void => {
    actions.ask('reason');
  };
  return element(
    'div',
    { class: 'actions' },
    ...(suggestion === null
      ? []
      : [button({ class: 'primary', 'data-do': 'apply', ...off }, write, suggestion.label)]),
    ...(justification === null
      ? []
      : [button({ 'data-do': 'justify', ...off }, justify, words.justify)]),
    button(
      { 'data-do': 'edit' },
      () => {
        actions.edit(finding);
      },
      words.editCell,
    ),
  );
}

function confirmForm(
  finding: ShownFinding,
  { busy }: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): HTMLElement {
  const off = busy ? { 'aria-disabled': 'true' } : {};
  const text = finding.suggestion?.confirm ?? '';
  return element(
    'div',
    { class: 'ask', role: 'group', 'aria-labelledby': 'question' },
    element('p', { id: 'question' }, text),
    element(
      'div',
      { class: 'actions' },
      button(
        { class: 'primary', 'data-do': 'replace', ...off },
        () => {
          actions.apply(finding);
        },
        words.replace,
      ),
      cancelButton(words, actions),
    ),
  );
}

function reasonForm(
  finding: ShownFinding,
  { busy, draft }: Look,
  words: SidebarPageWords,
  actions: FindingActions,
): HTMLElement {
  const off = busy ? { 'aria-disabled': 'true' } : {};
  const field = element('textarea', {
    id: 'reason',
    rows: '3',
    maxlength: '300',
    'aria-describedby': 'reason-help',
  });
  field.value = draft;
  const save = (): void => {
    actions.justify(finding, field.value);
  };
  field.addEventListener('input', () => {
    actions.draft(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    save();
  });
  const help = [finding.justification?.writtenTo ?? '', words.reasonHelp];
  return element(
    'div',
    { class: 'ask' },
    element('label', { for: 'reason' }, words.reason),
    field,
    element('p', { id: 'reason-help', class: 'help' }, help.join(' ').trim()),
    element(
      'div',
      { class: 'actions' },
      button({ class: 'primary', 'data-do': 'save', ...off }, save, words.save),
      cancelButton(words, actions),
    ),
  );
}

function cancelButton(words: SidebarPageWords, actions: FindingActions): HTMLElement {
  return button(
    { 'data-do': 'cancel' },
    () => {
      actions.ask(null);
    },
    words.cancel,
  );
}
