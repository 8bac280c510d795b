// The one place where an endpoint's failures become answers: a problem is told as such, a bug by a
// reference number alone.

import type { Request as HttpRequest } from 'firebase-functions/v2/https';
import { PROBLEMS, Problem } from '../../../core/problems/problem.ts';
import type { ProblemReport } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { ProblemResponse, Request } from '../../../core/wire/contract.ts';
import { logBug, logProblem } from '../log.ts';
import { wire } from '../wiring.ts';
import type { Workings } from '../workings.ts';

/** What an endpoint does with a request from a person who is known by e-mail address. */
export type Endpoint<R extends Request = Request> = (
  workings: Workings,
  request: R,
  email: string,
) => Promise<object>;

/** As much of an HTTP answer as is used. */
interface HttpAnswer {
  status(code: number): { json(body: object): unknown };
}

/** @param parse what comes in, checked */
export async function answer<R extends Request>(
  name: string,
  parse: (body: unknown) => R,
  endpoint: Endpoint<R>,
  request: Pick<HttpRequest, 'method' | 'headers' | 'body'>,
  response: HttpAnswer,
): Promise<void> {
  try {
    if (request.method !== 'POST') throw new Problem('request/malformed');
    const workings = wire();
    const email = await workings.identify(request.headers.authorization);
    const body = await endpoint(workings, parse(request.body), email);
    response.status(200).json(body);
  } catch (error) {
    const problem = report(error);
    if (problem.code !== 'bug/unexpected') logProblem(name, problem);
    const refusal: ProblemResponse = { contract: CONTRACT, problem };
    response.status(PROBLEMS[problem.code].status).json(refusal);
  }
}

function report(error: unknown): ProblemReport {
  if (error instanceof Problem) return { code: error.code, facts: error.facts };
  const reference = crypto.randomUUID().slice(0, 8);
  logBug(reference, error);
  return { code: 'bug/unexpected', facts: { reference } };
}
