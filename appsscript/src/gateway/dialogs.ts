// What people see and answer. Deliberately says nothing itself: words come from core/messages.

/** A message with an OK button. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** A question; whether the person pressed OK. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** A question to be answered in writing; `null` when the person went back. */
export function ask(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** A message that goes away by itself. */
export function toast(title: string, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 8);
}
