import { afterAll, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { openDesk } from './addin-desk.ts';
afterAll(stopAddin);
test('smoke', async () => {
  const desk = openDesk();
  const r = await desk.run('prepareWorkbook');
  console.log(JSON.stringify(r, null, 1));
  console.log(desk.document.tabs.map((t) => [t.title, t.rowCount, t.columnCount]));
  const r2 = await desk.run('prepareWorkbook');
  console.log(JSON.stringify(r2, null, 1));
  const v = await desk.run('validateWorkbook');
  console.log(JSON.stringify(v, null, 1));
  expect(r.ok).toBe(true);
}, 60000);
