// Routes that steer the workbench: health, reset, clock, faults, metrics, queue, schedules, outbox.

import { FAULT_TARGETS } from '../faults.ts';
import type { Fault, FaultTarget } from '../faults.ts';
import { HostFailure } from '../functions-host/functions-host.ts';
import { noMetrics } from '../metrics.ts';
import { reset } from '../reset.ts';
import { keepState } from '../kept-state.ts';
import type { Workbench } from '../workbench.ts';
import { HttpError, malformed, readJson } from './answers.ts';
import { tellReset } from './changes.ts';
import { fieldsOf, text, whole } from './fields.ts';
import type { Fields } from './fields.ts';
import { route } from './route.ts';
import { sentMails } from './sent-mails.ts';
import type { Route } from './route.ts';

export const controlRoutes: readonly Route[] = [
  route('GET /healthz', ({ workbench }) => {
    if (!workbench.ready) throw new HttpError(503, 'starting', 'The workbench is not ready yet.');
    return { ok: true, version: workbench.version };
  }),

  route('POST /api/reset', async ({ workbench, request }) => {
    const seed = text(fieldsOf(await readJson(request)), 'seed');
    if (seed !== 'demo' && seed !== 'empty') throw malformed('"seed" must be "demo" or "empty".');
    await reset(workbench, seed);
    tellReset();
    return { ok: true, seed };
  }),

  route('GET /api/clock', ({ workbench }) => ({
    now: new Date(workbench.clock.now()).toISOString(),
    stands: workbench.clock.setting() !== null,
  })),

  route('POST /api/clock', async ({ workbench, request }) => {
    const { now } = fieldsOf(await readJson(request));
    const at = typeof now === 'string' ? Date.parse(now) : Number.NaN;
    if (now !== null && Number.isNaN(at)) throw malformed('"now" must be an ISO 8601 moment.');
    workbench.clock.set(now === null ? null : at);
    keepState(workbench);
    return { now: new Date(workbench.clock.now()).toISOString() };
  }),

  route('GET /api/faults', ({ workbench }) => workbench.faults.list()),

  route('POST /api/faults', async ({ workbench, request }) => {
    const body = await readJson(request);
    if (Array.isArray(body)) {
      const faults = body.map(faultOf);
      workbench.faults.clear();
      for (const fault of faults) workbench.faults.add(fault);
    } else {
      workbench.faults.add(faultOf(body));
    }
    return workbench.faults.list();
  }),

  route('GET /api/metrics', async ({ workbench }) => {
    const { reads, writes, deletes } = await firestoreCounts(workbench);
    const base = workbench.firestoreBase;
    return {
      ...workbench.metrics,
      firestore: {
        reads: reads - base.reads,
        writes: writes - base.writes,
        deletes: deletes - base.deletes,
      },
    };
  }),

  route('DELETE /api/metrics', async ({ workbench }) => {
    workbench.firestoreBase = await firestoreCounts(workbench);
    workbench.metrics = noMetrics();
    return workbench.metrics;
  }),

  // No function of this version takes tasks, so nothing ever waits.
  route('GET /api/queue', () => []),
  route('POST /api/queue/drain', () => ({ ran: 0 })),

  route('POST /api/schedules/{name}', async ({ workbench, params }) => {
    const name = params['name'] ?? '';
    try {
      await requireFunctions(workbench).fire(name, new Date(workbench.clock.now()).toISOString());
      return { ok: true };
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      if (error.code === 'unknown-function') throw new HttpError(404, error.code, error.message);
      return { ok: false, error: { message: error.message } };
    }
  }),

  route('GET /api/outbox', async ({ workbench }) => sentMails(await mailsOf(workbench))),

  route('GET /api/logs', ({ workbench }) => workbench.functions?.logs() ?? []),
];

/** The functions' thread. @throws HttpError 503 when it does not run */
export function requireFunctions(workbench: Workbench): NonNullable<Workbench['functions']> {
  if (workbench.functions === null) {
    throw new HttpError(503, 'no-functions', 'The functions are not running.');
  }
  return workbench.functions;
}

async function mailsOf({ functions }: Workbench): Promise<readonly unknown[]> {
  return functions === null ? [] : functions.collection('mail');
}

async function firestoreCounts(workbench: Workbench): Promise<Workbench['firestoreBase']> {
  return (await workbench.functions?.counts()) ?? { reads: 0, writes: 0, deletes: 0 };
}

function faultOf(body: unknown): Fault {
  const fields = fieldsOf(body);
  const target = FAULT_TARGETS.find((one) => one === text(fields, 'target'));
  if (target === undefined) throw malformed(`"target" must be one of ${FAULT_TARGETS.join(', ')}.`);
  const match = fields['match'] ?? '';
  if (typeof match !== 'string') throw malformed('"match" must be a text.');
  return {
    target,
    match,
    ...statusOf(fields, target),
    count: fields['count'] === undefined ? 1 : whole(fields, 'count', 1),
  };
}

function statusOf(fields: Fields, target: FaultTarget): Pick<Fault, 'status' | 'delayMs'> {
  const delayMs = fields['delayMs'] === undefined ? undefined : whole(fields, 'delayMs');
  const status = fields['status'] === undefined ? undefined : whole(fields, 'status');
  if (status === undefined && delayMs === undefined) {
    throw malformed(`A fault of ${target} needs "status" or "delayMs".`);
  }
  if (status !== undefined && status !== 0 && (status < 400 || status > 599)) {
    throw malformed('"status" must be 0 or from 400 to 599.');
  }
  return {
    ...(status === undefined ? {} : { status }),
    ...(delayMs === undefined ? {} : { delayMs }),
  };
}
