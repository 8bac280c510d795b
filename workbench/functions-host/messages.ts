// What the main thread and the functions' thread say to each other.

import type { Fault } from '../faults.ts';

/** Given to the functions' thread when it starts. */
export interface HostSetup {
  /** The built bundle, `functions/dist/index.js`. */
  readonly bundle: string;
  /** Unix socket on which the functions answer. */
  readonly socket: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The workbench's clock: one float64, NaN for real time. */
  readonly clock: SharedArrayBuffer;
  /** File that keeps Firestore's documents between runs, or null. */
  readonly firestoreFile: string | null;
}

/** Counts of Firestore operations since the thread started. */
export interface FirestoreCounts {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
}

/** Orders to the functions' thread; each with an `id` is answered by a message with that id. */
export type HostOrder =
  | { readonly id: number; readonly kind: 'schedule'; readonly name: string; readonly at: string }
  | { readonly id: number; readonly kind: 'counts' }
  | { readonly id: number; readonly kind: 'collection'; readonly name: string }
  | { readonly id: number; readonly kind: 'flush' }
  | { readonly id: number; readonly kind: 'export' }
  | { readonly id: number; readonly kind: 'import'; readonly documents: string }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'environment'; readonly environment: Readonly<Record<string, string>> };

/** What comes back. */
export type HostMessage =
  | { readonly kind: 'ready'; readonly functions: readonly string[] }
  | { readonly kind: 'fault-used'; readonly call: string }
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: string;
      readonly message: string;
    };
