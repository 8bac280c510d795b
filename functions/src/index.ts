// The deployed functions. Their names are their addresses and do not change.

import { onRequest } from 'firebase-functions/v2/https';
import { setGlobalOptions } from 'firebase-functions/v2/options';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { region } from './config.ts';
import { answer } from './endpoints/answer.ts';
import { consolidateEndpoint } from './endpoints/consolidate.ts';
import { referenceEndpoint } from './endpoints/reference.ts';
import { submitEndpoint } from './endpoints/submit.ts';
import { consolidateOnSchedule } from './schedules/consolidate-scheduled.ts';

setGlobalOptions({ region, memory: '512MiB' });

/** `invoker: public`: the caller is known by the identity token that each endpoint verifies. */
const open = { invoker: 'public', timeoutSeconds: 300 } as const;

export const submit = onRequest(open, (request, response) =>
  answer('submit', submitEndpoint, request, response),
);

export const consolidate = onRequest({ ...open, timeoutSeconds: 1800 }, (request, response) =>
  answer('consolidate', consolidateEndpoint, request, response),
);

export const reference = onRequest(open, (request, response) =>
  answer('reference', referenceEndpoint, request, response),
);

export const consolidateScheduled = onSchedule(
  { schedule: 'every 6 hours', timeoutSeconds: 1800, retryCount: 0 },
  consolidateOnSchedule,
);
