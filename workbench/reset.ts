// Back to a seed: the demonstration, or nothing but an empty master. A seed is made once per build, by
// the product itself, and kept beside the build; after that a reset only reads it.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { documentFromJson, documentToJson } from './document/document-json.ts';
import { keepState } from './kept-state.ts';
import { seedDemonstration, seedEmpty } from './seed.ts';
import { tellMaster } from './sources.ts';
import type { Workbench } from './workbench.ts';

export type SeedName = 'demo' | 'empty';

/** A seeded state as it is kept: documents and Firestore as text, and the clock. */
interface KeptSeed {
  readonly clock: number | null;
  readonly documents: readonly string[];
  readonly firestore: string;
}

/** The moment at which the demonstration stands: the day after the last reported week's cut-off. */
const DEMO_CLOCK = Date.UTC(2014, 10, 19, 8);

/** Replaces everything by the seed; faults, files, mail and clock too. */
export async function reset(workbench: Workbench, seed: SeedName): Promise<void> {
  workbench.ready = false;
  workbench.store.holdSaves();
  try {
    workbench.faults.clear();
    workbench.objects.clear();
    const file = join(workbench.parts.workbench, 'seeds', `${seed}-${buildMark(workbench)}.json`);
    // Google's emulator cannot be given a kept state, so there the seed is made anew each time.
    const emulated = process.env['FIRESTORE_EMULATOR_HOST'] !== undefined;
    if (existsSync(file) && !emulated) {
      await restore(workbench, JSON.parse(readFileSync(file, 'utf8')) as KeptSeed);
    } else {
      await make(workbench, seed);
      if (!emulated) keep(file, await taken(workbench));
    }
    keepState(workbench);
  } finally {
    workbench.store.flush();
    workbench.ready = true;
  }
}

async function make(workbench: Workbench, seed: SeedName): Promise<void> {
  await clear(workbench);
  if (seed === 'demo') {
    workbench.clock.set(DEMO_CLOCK);
    await seedDemonstration(workbench);
  } else {
    workbench.clock.set(null);
    await seedEmpty(workbench);
  }
}

async function clear(workbench: Workbench): Promise<void> {
  for (const { id } of workbench.store.list()) workbench.store.remove(id);
  await workbench.functions?.importFirestore('[]');
}

async function taken(workbench: Workbench): Promise<KeptSeed> {
  return {
    clock: workbench.clock.setting(),
    documents: workbench.store.list().map(documentToJson),
    firestore: (await workbench.functions?.exportFirestore()) ?? '[]',
  };
}

async function restore(workbench: Workbench, kept: KeptSeed): Promise<void> {
  await clear(workbench);
  workbench.clock.set(kept.clock);
  for (const document of kept.documents) workbench.store.put(documentFromJson(document));
  await workbench.functions?.importFirestore(kept.firestore);
  tellMaster(workbench);
}

function keep(file: string, seed: KeptSeed): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const [kind = ''] = basename(file).split('-');
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${kind}-`) && old.endsWith('.json'))
      rmSync(join(folder, old), { force: true });
  }
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(seed));
  renameSync(fresh, file);
}

// A seed belongs to the code that made it.
function buildMark({ parts }: Workbench): string {
  const hash = createHash('sha1');
  for (const file of [parts.addin, parts.functions, join(parts.workbench, 'main.js')]) {
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
