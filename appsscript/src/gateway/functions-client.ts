// Asks the functions. Who asks is said by a Google identity token; an answer that is not 200 becomes
// the problem it names.

import { PROBLEMS, Problem, type ProblemCode } from '../../../core/problems/problem.ts';
import { CONTRACT, ENDPOINTS } from '../../../core/wire/contract.ts';
import type { DatasetResponse, ShareRequest, ShareResponse } from '../../../core/wire/sharing.ts';
import type {
  ConsolidateResponse,
  ProblemResponse,
  ReferenceResponse,
  Request,
  SubmitResponse,
} from '../../../core/wire/contract.ts';

interface Answers {
  readonly submit: SubmitResponse;
  readonly consolidate: ConsolidateResponse;
  readonly reference: ReferenceResponse;
  readonly share: ShareResponse;
  readonly dataset: DatasetResponse;
}

/** What each function is told besides the contract and the spreadsheet. */
interface Requests {
  readonly submit: Pick<Request, 'confirmed'>;
  readonly consolidate: object;
  readonly reference: object;
  readonly share: Omit<ShareRequest, keyof Request>;
  readonly dataset: object;
}

/** Script property with the address before the functions' names. */
const ADDRESS = 'FUNCTIONS_URL';

/**
 * Asks one function about a spreadsheet.
 * @param more What a person has confirmed or asked for.
 * @throws Problem the one the function answers; `functions/unreachable` when there is no answer of
 * ours; `contract/differs`; `token/missing`.
 */
export function askFunctions<Endpoint extends keyof typeof ENDPOINTS>(
  endpoint: Endpoint,
  document: string,
  ...more: object extends Requests[Endpoint] ? [] | [Requests[Endpoint]] : [Requests[Endpoint]]
): Answers[Endpoint] {
  const request: Request = { contract: CONTRACT, document, ...more[0] };
  const answer = readAnswer(post(endpoint, request));
  if ('problem' in answer) throw toProblem(answer);
  if (answer.contract !== CONTRACT) throw differs(answer.contract);
  return answer as Answers[Endpoint];
}

function post(endpoint: keyof typeof ENDPOINTS, request: Request): string {
  const base = PropertiesService.getScriptProperties().getProperty(ADDRESS);
  if (base === null || base === '') throw new Problem('functions/unreachable');
  // Typed as a text always; null for accounts that have not granted `openid`.
  const token = ScriptApp.getIdentityToken() as string | null;
  if (token === null || token === '') throw new Problem('token/missing');
  try {
    return UrlFetchApp.fetch(`${base.replace(/\/$/, '')}/${ENDPOINTS[endpoint]}`, {
      method: 'post',
      contentType: 'application/json',
      payload: JSON.stringify(request),
      headers: { Authorization: `Bearer ${token}` },
      muteHttpExceptions: true,
    }).getContentText();
  } catch {
    // UrlFetchApp throws only when no answer came: address unknown, connection refused or cut.
    throw new Problem('functions/unreachable');
  }
}

function readAnswer(text: string): ProblemResponse | Answers[keyof Answers] {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'contract' in body) {
      return body as ProblemResponse | Answers[keyof Answers];
    }
  } catch {
    // Not ours: the page of a proxy or of a cloud that is down.
  }
  throw new Problem('functions/unreachable');
}

function toProblem({ contract, problem }: ProblemResponse): Problem {
  if (!isProblemCode(problem.code)) return differs(contract);
  return new Problem(problem.code, problem.facts);
}

function differs(theirs: number): Problem {
  return new Problem('contract/differs', { ours: CONTRACT, theirs });
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.prototype.hasOwnProperty.call(PROBLEMS, code);
}
