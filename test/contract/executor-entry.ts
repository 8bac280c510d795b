// A script for the add-in host that carries out the edits it is given as a script property.

import type { Edit } from '../../core/tabs/edit.ts';
import { executeEdits } from '../../appsscript/src/gateway/execute-edits.ts';
import { openWorkbook } from '../../appsscript/src/gateway/workbook.ts';

declare const PropertiesService: {
  getScriptProperties: () => { getProperty: (key: string) => string | null };
};

export function main(): void {
  const given = PropertiesService.getScriptProperties().getProperty('given') ?? '[]';
  executeEdits(openWorkbook(), JSON.parse(given) as Edit[]);
}
