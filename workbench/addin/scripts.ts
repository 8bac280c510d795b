// The scripts a run needs, as text: the thread's own, the stand-ins', and the built add-in. The first
// two are bundled when first needed, so that they can never be older than their sources.

import { buildSync } from 'esbuild';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The workbench is started from the project's folder, as all its npm scripts are. */
const projectFolder = process.cwd();

const built = new Map<string, string>();

/** The script of the add-in thread. */
export function threadScript(): string {
  return bundled('thread.ts', { platform: 'node', format: 'cjs' });
}

/** The script that lays out the stand-ins. */
export function standInsScript(): string {
  return bundled('services/install.ts', { format: 'iife', globalName: 'standIns' });
}

function bundled(
  entry: string,
  options: { platform?: 'node'; format: 'cjs' | 'iife'; globalName?: string },
): string {
  const known = built.get(entry);
  if (known !== undefined) return known;
  const result = buildSync({
    entryPoints: [join(projectFolder, 'workbench', 'addin', entry)],
    bundle: true,
    write: false,
    // What Node 20 and Apps Script's V8 understand; classes keep their names for error sentences.
    target: 'es2022',
    keepNames: true,
    ...options,
  });
  const text = result.outputFiles[0]?.text ?? '';
  built.set(entry, text);
  return text;
}

let addin: { time: number; text: string } | undefined;

/**
 * The add-in as it ships, read again when it has been built again.
 * @throws Error when it has not been built
 */
export function addinBundle(): string {
  const file = join(projectFolder, 'appsscript', 'dist', 'Code.js');
  const time = statSync(file).mtimeMs;
  if (addin?.time !== time) addin = { time, text: readFileSync(file, 'utf8') };
  return addin.text;
}
