// Counts of calls to the services stood in for, since the last reset of the counters.

export interface Metrics {
  sheets: { reads: number; writes: number };
  drive: { calls: number };
  firestore: { reads: number; writes: number; deletes: number };
  functions: { calls: number };
}

/** All counters at zero. */
export function noMetrics(): Metrics {
  return {
    sheets: { reads: 0, writes: 0 },
    drive: { calls: 0 },
    firestore: { reads: 0, writes: 0, deletes: 0 },
    functions: { calls: 0 },
  };
}
