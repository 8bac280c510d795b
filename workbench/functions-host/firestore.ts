// Firestore for the functions: an in-memory database under the real Admin SDK, kept in a file between
// runs. Where FIRESTORE_EMULATOR_HOST is set, Google's emulator is used and nothing here is.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { FirestoreMock } from '@firebase-bridge/firestore-admin';
import type { FirestoreController } from '@firebase-bridge/firestore-admin';
import { initializeApp } from 'firebase-admin/app';
import { GeoPoint, Timestamp } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import type { Faults } from '../faults.ts';
import type { FirestoreCounts } from './messages.ts';

const PROJECT = 'dtm-sheets';
const SAVE_AFTER_MS = 500;

/** gRPC status codes for HTTP ones, as Google maps them. */
const GRPC: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 10,
  429: 8,
  500: 13,
  503: 14,
  504: 4,
};

export interface HostedFirestore {
  readonly counts: () => FirestoreCounts;
  readonly flush: () => void;
  readonly export: () => string;
  readonly import: (documents: string) => void;
}

/** Registers the database as the default app's Firestore and loads what the file has. */
export function hostFirestore(
  file: string | null,
  faults: Faults,
  faultUsed: (call: string) => void,
): HostedFirestore {
  const controller = new FirestoreMock().createDatabase(PROJECT, '(default)');
  const firestore = controller.firestore();
  breakOnOrder(firestore, faults, faultUsed);
  // firebase-admin asks its app for services; the first registration wins, and this is the first.
  const app = initializeApp({ projectId: PROJECT }) as unknown as {
    getOrInitService: (name: string, make: () => unknown) => unknown;
  };
  app.getOrInitService('firestore', () => ({ getDatabase: () => firestore }));
  const exported = (): string => JSON.stringify(documentsOf(controller), encode);
  const imported = (documents: string): void => {
    controller.reset();
    const entries = JSON.parse(documents, decode) as [string, object][];
    if (entries.length > 0) {
      controller.database.batchSet(...entries.map(([path, data]) => ({ path, data })));
    }
  };
  const save = (): void => {
    if (file === null) return;
    writeFileSync(`${file}.new`, exported());
    renameSync(`${file}.new`, file);
  };
  if (file !== null && existsSync(file)) imported(readFileSync(file, 'utf8'));
  keepSaved(controller, save);
  return {
    counts() {
      const { reads, writes, deletes } = controller.getStats();
      return { reads, writes, deletes };
    },
    flush: save,
    export: exported,
    import: imported,
  };
}

function keepSaved(controller: FirestoreController, save: () => void): void {
  let timer: NodeJS.Timeout | null = null;
  let version = controller.version();
  controller.watchStats(() => {
    if (controller.version() === version) return;
    version = controller.version();
    timer ??= setTimeout(() => {
      timer = null;
      save();
    }, SAVE_AFTER_MS).unref();
  });
}

function documentsOf(controller: FirestoreController): [string, unknown][] {
  return controller.database.toMetaArray().map((document) => [document.path, document.cloneData()]);
}

// The Admin SDK sends every RPC through these two methods.
function breakOnOrder(
  firestore: Firestore,
  faults: Faults,
  faultUsed: (call: string) => void,
): void {
  const rpc = firestore as unknown as Record<
    'request' | 'requestStream',
    (method: string, ...rest: unknown[]) => Promise<unknown>
  >;
  for (const name of ['request', 'requestStream'] as const) {
    const send = rpc[name].bind(firestore);
    rpc[name] = async (method, ...rest) => {
      const fault = faults.take('firestore', method);
      if (fault !== undefined) {
        faultUsed(method);
        if (fault.delayMs !== undefined) {
          await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
        }
        if (fault.status !== undefined) throw grpcError(fault.status, method);
      }
      return send(method, ...rest);
    };
  }
}

function grpcError(status: number, method: string): Error {
  const code = GRPC[status] ?? 14;
  return Object.assign(new Error(`${String(code)} ${method} failed by order of the workbench`), {
    code,
    details: 'failed by order of the workbench',
  });
}

function encode(this: unknown, key: string, value: unknown): unknown {
  const raw = key === '' ? value : (this as Record<string, unknown>)[key];
  if (raw instanceof Timestamp) return { $timestamp: [raw.seconds, raw.nanoseconds] };
  if (raw instanceof Date) return { $date: raw.getTime() };
  if (raw instanceof GeoPoint) return { $point: [raw.latitude, raw.longitude] };
  if (raw instanceof Uint8Array) return { $bytes: Buffer.from(raw).toString('base64') };
  if (typeof raw === 'number' && !Number.isFinite(raw)) return { $number: String(raw) };
  return value;
}

function decode(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('$timestamp' in value) {
    const [seconds, nanoseconds] = value.$timestamp as [number, number];
    return new Timestamp(seconds, nanoseconds);
  }
  if ('$date' in value) return new Date(value.$date as number);
  if ('$point' in value) {
    const [latitude, longitude] = value.$point as [number, number];
    return new GeoPoint(latitude, longitude);
  }
  if ('$bytes' in value) return Buffer.from(value.$bytes as string, 'base64');
  if ('$number' in value) return Number(value.$number);
  return value;
}
