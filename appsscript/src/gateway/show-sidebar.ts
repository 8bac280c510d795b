// Shows a page of the add-in beside the sheet.

/** @param html A whole document; nothing of it is loaded from elsewhere. */
export function showSidebarPage(title: string, html: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
