// What comes in from outside, checked before anything looks at it.

import { z } from 'zod';
import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { Request } from '../../../core/wire/contract.ts';

const requestSchema = z.object({
  contract: z.number().int(),
  document: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
  confirmed: z.boolean().optional(),
}) satisfies z.ZodType<Request>;

/** @throws Problem request/malformed, contract/differs */
export function parseRequest(body: unknown): Request {
  const contract = z.object({ contract: z.number().int() }).safeParse(body);
  if (contract.success && contract.data.contract !== CONTRACT) {
    throw new Problem('contract/differs', { ours: CONTRACT, theirs: contract.data.contract });
  }
  const request = requestSchema.safeParse(body);
  if (!request.success) throw new Problem('request/malformed');
  return request.data;
}
