// Dialogs, toasts, the sidebar and the menu, and what a person answers.

import { afterAll, describe, expect, test } from '@jest/globals';
import { menuOf, runEdit, runFunction, stopAddin } from '../../../workbench/addin/run-function.ts';
import { failureOf, newHost, runLines, USER } from './run-script.ts';

afterAll(stopAddin);

const { host, document } = newHost();
const ui = 'const ui = SpreadsheetApp.getUi();';

describe('answers in their order', () => {
  test('a prompt takes a text, an alert the button it is given', async () => {
    const result = await runLines(
      host,
      document,
      `${ui}
       const week = ui.prompt('Semaine', 'Quelle date ?', ui.ButtonSet.OK_CANCEL);
       const sure = ui.alert('Sûr ?', 'Vraiment ?', ui.ButtonSet.YES_NO);
       console.log(week.getResponseText(), week.getSelectedButton() === ui.Button.OK, sure === ui.Button.NO);`,
      ['30/09/2014', 'NO'],
    );
    expect(result.logs[0]?.text).toBe('30/09/2014 true true');
    expect(result.dialogs).toEqual([
      {
        kind: 'prompt',
        title: 'Semaine',
        text: 'Quelle date ?',
        buttons: 'OK_CANCEL',
        answered: '30/09/2014',
      },
      { kind: 'alert', title: 'Sûr ?', text: 'Vraiment ?', buttons: 'YES_NO', answered: 'NO' },
    ]);
  });

  test('a message with OK alone uses up no answer meant for the next dialog', async () => {
    const result = await runLines(
      host,
      document,
      `${ui} ui.alert('Bonjour'); ui.prompt('Semaine ?');`,
      ['2014-09-30'],
    );
    expect(result.dialogs.map(({ answered }) => answered)).toEqual(['OK', '2014-09-30']);
  });

  test('an alert passes over an answer that names none of its buttons', async () => {
    const result = await runLines(
      host,
      document,
      `${ui} ui.alert('Onglet reconnu', 'Continuer ?', ui.ButtonSet.OK_CANCEL);`,
      ['form.weekly', 'CANCEL'],
    );
    expect(result.dialogs[0]?.answered).toBe('CANCEL');
  });

  test('CANCEL at a prompt presses that button', async () => {
    const result = await runLines(
      host,
      document,
      `${ui} console.log(ui.prompt('Semaine ?', ui.ButtonSet.OK_CANCEL).getSelectedButton());`,
      ['CANCEL'],
    );
    expect(result.logs[0]?.text).toBe('{}');
    expect(result.dialogs[0]?.answered).toBe('CANCEL');
  });

  test('when the answers have run out, the person goes on', async () => {
    const result = await runLines(
      host,
      document,
      `${ui} ui.prompt('Semaine ?'); ui.alert('?', ui.ButtonSet.YES_NO); ui.alert('!', ui.ButtonSet.OK_CANCEL);`,
    );
    expect(result.dialogs.map(({ answered }) => answered)).toEqual(['', 'YES', 'OK']);
  });
});

describe('a person at the screen', () => {
  test('is asked every dialog while other runs go on', async () => {
    const asked: string[] = [];
    let answer: (given: { button: string; text?: string }) => void = () => undefined;
    const watched = {
      ...host,
      ask: (question: { text: string }) => {
        asked.push(question.text);
        return new Promise<{ button: string; text?: string }>((resolve) => (answer = resolve));
      },
    };
    const waiting = runLines(watched, document, `${ui} ui.alert('Prêt ?');`);
    expect((await runLines(host, document, '')).ok).toBe(true);
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    answer({ button: 'OK' });
    expect((await waiting).dialogs).toHaveLength(1);
    expect(asked).toEqual(['Prêt ?']);
  });

  test('does not lose the run’s time by thinking', async () => {
    const slow = {
      ...host,
      limitSeconds: 2.5,
      ask: () =>
        new Promise<{ button: string }>((resolve) => {
          setTimeout(() => {
            resolve({ button: 'OK' });
          }, 2700);
        }),
    };
    expect((await runLines(slow, document, `${ui} ui.alert('Prêt ?');`)).ok).toBe(true);
  });

  test('is told toasts and sidebars as they happen', async () => {
    const told: string[] = [];
    const watched = { ...host, tell: (shown: { event: string }) => told.push(shown.event) };
    const result = await runLines(
      watched,
      document,
      `SpreadsheetApp.getActive().toast('Encore un instant…', 'DTM', 3);
       const page = HtmlService.createHtmlOutput('<p>Aide</p>').setTitle('Aide');
       SpreadsheetApp.getUi().showSidebar(page);`,
    );
    expect(told).toEqual(['toast', 'sidebar']);
    expect(result.toasts).toEqual([{ title: 'DTM', text: 'Encore un instant…' }]);
    expect(result.sidebar).toBe('<p>Aide</p>');
  });
});

describe('the menu', () => {
  const bundle = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      const language = ui.createMenu('Langue').addItem('Français', 'useFrench');
      ui.createAddonMenu().addItem('Vérifier', 'validateTab').addSeparator().addSubMenu(language).addToUi();
    }`;

  test('is what onOpen builds', async () => {
    expect(await menuOf({ ...host, bundle }, document.id)).toEqual([
      { label: 'Vérifier', function: 'validateTab' },
      { separator: true },
      { label: 'Langue', items: [{ label: 'Français', function: 'useFrench' }] },
    ]);
  });

  test('of createMenu stands under its caption', async () => {
    const own = `function onOpen() {
      SpreadsheetApp.getUi().createMenu('DTM').addItem('Vérifier', 'validateTab').addToUi();
    }`;
    expect(await menuOf({ ...host, bundle: own }, document.id)).toEqual([
      { label: 'DTM', items: [{ label: 'Vérifier', function: 'validateTab' }] },
    ]);
  });

  test.each([
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ["UrlFetchApp.fetch('https://example.org')", 'UrlFetchApp.fetch'],
    ['ScriptApp.getIdentityToken()', 'ScriptApp.getIdentityToken'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
  ])('%s is refused in onOpen', async (call, method) => {
    const refused = menuOf({ ...host, bundle: `function onOpen() { ${call}; }` }, document.id);
    await expect(refused).rejects.toThrow(`You do not have permission to call ${method}.`);
  });

  test('onOpen is not told who the person is', async () => {
    const asking = `function onOpen() {
      if (Session.getActiveUser().getEmail() !== '') throw new Error('known');
    }`;
    expect(await menuOf({ ...host, bundle: asking }, document.id, USER)).toEqual([]);
  });

  test('onOpen is told its authorisation mode', async () => {
    const asking = `function onOpen(e) {
      if (e.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error('mode');
    }`;
    expect(await menuOf({ ...host, bundle: asking }, document.id)).toEqual([]);
  });
});

describe('the trigger onEdit', () => {
  const edit = {
    user: USER,
    sheetId: 0,
    area: { startRow: 2, endRow: 3, startColumn: 1, endColumn: 2 },
    value: '12',
  };

  test('gets the edited range and value', async () => {
    const bundle = `function onEdit(e) { console.log(e.range.getA1Notation(), e.value); }`;
    const result = await runEdit({ ...host, bundle }, document.id, edit);
    expect(result.logs).toEqual([{ level: 'info', text: 'B3 12' }]);
  });

  test('is not missed when the add-in has none', async () => {
    expect((await runEdit({ ...host, bundle: '' }, document.id, edit)).ok).toBe(true);
  });

  test('is not fired by what a script writes', async () => {
    const bundle = `
      function onEdit() { SpreadsheetApp.getActiveSheet().getRange('Z9').setValue('edited'); }
      function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`;
    await runFunction({ ...host, bundle }, document.id, { function: 'main', user: USER });
    expect(document.tabs[0]?.cells.get(8)?.get(25)).toBeUndefined();
  });
});

test('an alert without a text is refused', async () => {
  expect(await failureOf(host, document, `${ui} ui.alert();`)).toBe(
    "Exception: The parameters () don't match the method signature for Ui.alert.",
  );
});
