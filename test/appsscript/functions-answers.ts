// Answers of the functions, for tests of what the add-in does with them. The functions themselves
// have their own tests.

import { carUnits } from '../../core/places/car-units.ts';
import { placeRows } from '../../core/places/read-places.ts';
import { CONTRACT } from '../../core/wire/contract.ts';
import type { SourceOutcome } from '../../core/wire/contract.ts';
import type { ProblemReport } from '../../core/problems/problem.ts';

interface Asked {
  readonly url: string;
  readonly token: string | null;
  readonly body: unknown;
}

/** A network on which the functions answer as told, in the order in which they are asked. */
export function answering(...answers: readonly (Response | Error)[]): {
  readonly fetch: typeof fetch;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  const left = [...answers];
  return {
    asked,
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const headers = new Headers(init?.headers);
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null;
      asked.push({ url, token: headers.get('authorization'), body });
      const answer = left.shift() ?? new Error('nobody answers any more');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
}

/** A JSON answer under the contract of today. */
export function ok(content: object): Response {
  return Response.json({ contract: CONTRACT, ...content });
}

export function refused(problem: ProblemReport, status = 403): Response {
  return Response.json({ contract: CONTRACT, problem }, { status });
}

/** What the functions say of an operation with two teams. */
export function referenceAnswer(kind: 'facilitator' | 'master' = 'facilitator'): Response {
  return ok({
    kind,
    team: kind === 'facilitator' ? 'EQ-01' : null,
    reference: {
      settings: [
        ['operation.name', 'Essai'],
        ['country.iso3', 'CAF'],
      ],
      places: placeRows(carUnits),
      teams: ['EQ-01', 'EQ-02'],
      sites: [],
      at: 41_962,
    },
  });
}

export function outcome(change: Partial<SourceOutcome> = {}): SourceOutcome {
  return {
    team: 'EQ-01',
    document: 'doc',
    name: 'EQ-01 – Centre',
    intakes: [{ form: 'weekly', read: 35, accepted: 33, rejected: 2, changed: 5, withdrawn: 0 }],
    conflicts: 0,
    rejects: [],
    onTrial: [],
    unchanged: false,
    problem: null,
    ...change,
  };
}
