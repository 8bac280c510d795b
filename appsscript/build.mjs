// Builds what is deployed as the add-in: one classic script and its manifest. Apps Script calls
// global functions by name, so the bundle gets one forwarding function per export of main.ts.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const GLOBAL = 'DtmAddIn';

export async function buildAddIn() {
  const result = await build({
    entryPoints: [`${folder}src/main.ts`],
    bundle: true,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const names = Object.values(result.metafile.outputs).flatMap(({ exports }) => exports);
  const stubs = names.map(
    (name) => `function ${name}(event) {\n  return ${GLOBAL}.${name}(event);\n}\n`,
  );
  await mkdir(`${folder}dist`, { recursive: true });
  await writeFile(`${folder}dist/Code.js`, result.outputFiles[0].text + stubs.join(''));
  await copyFile(`${folder}appsscript.json`, `${folder}dist/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddIn();
