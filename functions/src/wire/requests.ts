// What comes in from outside, checked before anything looks at it.

import { z } from 'zod';
import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { Request } from '../../../core/wire/contract.ts';
import type { ShareRequest } from '../../../core/wire/sharing.ts';

/** Serial date of 31 December 9999, the last day that sheets know. */
const LAST_DAY = 2_958_465;
const MOST_RECIPIENTS = 500;

const requestSchema = z.object({
  contract: z.number().int(),
  document: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
  confirmed: z.boolean().optional(),
}) satisfies z.ZodType<Request>;

const shareSchema = requestSchema.extend({
  report: z.enum(['weekly-needs', 'site-profiles', 'return-intentions', 'monthly']),
  period: z.number().int().min(1).max(LAST_DAY).nullable(),
  recipients: z.array(z.string().max(320)).max(MOST_RECIPIENTS),
}) satisfies z.ZodType<ShareRequest>;

/** @throws Problem request/malformed, contract/differs */
export function parseRequest(body: unknown): Request {
  return parsed(requestSchema, body);
}

/** @throws Problem request/malformed, contract/differs */
export function parseShareRequest(body: unknown): ShareRequest {
  return parsed(shareSchema, body);
}

function parsed<R>(schema: z.ZodType<R>, body: unknown): R {
  const contract = z.object({ contract: z.number().int() }).safeParse(body);
  if (contract.success && contract.data.contract !== CONTRACT) {
    throw new Problem('contract/differs', { ours: CONTRACT, theirs: contract.data.contract });
  }
  const request = schema.safeParse(body);
  if (!request.success) throw new Problem('request/malformed');
  return request.data;
}
