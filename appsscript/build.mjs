// Builds what is deployed as the add-in: one classic script and its manifest. Apps Script calls
// global functions by name, so the bundle gets one forwarding function per export of main.ts.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const GLOBAL = 'DtmAddIn';

const options = {
  entryPoints: [`${folder}src/main.ts`],
  bundle: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

/** The sidebar's script and style as one text each: Apps Script has no files to serve. */
async function sidebarTexts() {
  const page = `${folder}src/sidebar/page/page`;
  const text = async (entry) => {
    const { outputFiles } = await build({ ...options, entryPoints: [entry], format: 'iife' });
    return JSON.stringify(outputFiles[0].text);
  };
  return { SIDEBAR_SCRIPT: await text(`${page}.ts`), SIDEBAR_STYLE: await text(`${page}.css`) };
}

export async function buildAddIn() {
  const define = await sidebarTexts();
  const bundle = { ...options, define };
  const { outputFiles } = await build({ ...bundle, format: 'iife', globalName: GLOBAL });
  // esbuild lists exports only for modules.
  const { metafile } = await build({ ...bundle, format: 'esm', outdir: folder });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const stubs = names.map(
    (name) => `function ${name}(event) {\n  return ${GLOBAL}.${name}(event);\n}\n`,
  );
  await mkdir(`${folder}dist`, { recursive: true });
  await writeFile(`${folder}dist/Code.js`, outputFiles[0].text + stubs.join(''));
  await copyFile(`${folder}appsscript.json`, `${folder}dist/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddIn();
