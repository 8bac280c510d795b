// The deployed functions. Their names are their addresses and do not change.

import { onRequest } from 'firebase-functions/v2/https';
import { setGlobalOptions } from 'firebase-functions/v2/options';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { region } from './config.ts';
import { answer } from './endpoints/answer.ts';
import { consolidateEndpoint } from './endpoints/consolidate.ts';
import { referenceEndpoint } from './endpoints/reference.ts';
import { submitEndpoint } from './endpoints/submit.ts';
import { datasetEndpoint } from './endpoints/dataset.ts';
import { shareEndpoint } from './endpoints/share.ts';
import { consolidateOnSchedule } from './schedules/consolidate-scheduled.ts';
import { parseRequest, parseShareRequest } from './wire/requests.ts';

setGlobalOptions({ region, memory: '512MiB' });

/** `invoker: public`: the caller is known by the identity token that each endpoint verifies. */
const open = { invoker: 'public', timeoutSeconds: 300 } as const;

export const submit = onRequest(open, (request, response) =>
  answer('submit', parseRequest, submitEndpoint, request, response),
);

export const consolidate = onRequest({ ...open, timeoutSeconds: 1800 }, (request, response) =>
  answer('consolidate', parseRequest, consolidateEndpoint, request, response),
);

export const reference = onRequest(open, (request, response) =>
  answer('reference', parseRequest, referenceEndpoint, request, response),
);

/** Drawing a hundred profiles takes memory and time. */
const drawing = { ...open, timeoutSeconds: 540, memory: '1GiB' } as const;

export const share = onRequest(drawing, (request, response) =>
  answer('share', parseShareRequest, shareEndpoint, request, response),
);

export const dataset = onRequest(drawing, (request, response) =>
  answer('dataset', parseRequest, datasetEndpoint, request, response),
);

export const consolidateScheduled = onSchedule(
  { schedule: 'every 6 hours', timeoutSeconds: 1800, retryCount: 0 },
  consolidateOnSchedule,
);
