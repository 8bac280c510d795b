import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COORDINATOR, startOperation } from './support/operation.ts';
import type { Operation } from './support/operation.ts';

let operation: Operation;

beforeAll(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
});

afterAll(() => operation.close());

function documentOf(team: number): string {
  return operation.sources[team - 1]?.document ?? '';
}

describe('a submission is refused', () => {
  test.each([
    ['by nobody known', 'visitor@example.org', 1, 403, 'access/unknown-user'],
    ['for another team’s spreadsheet', 'equipe02@example.org', 1, 403, 'access/other-team'],
  ])('%s', async (_, email, team, status, code) => {
    const answer = await operation.call('submit', email, documentOf(team));
    expect({ status: answer.status, code: answer.body.problem.code }).toEqual({ status, code });
  });

  test('when the spreadsheet is not registered', async () => {
    const answer = await operation.call('submit', COORDINATOR, operation.master);
    expect(answer.body.problem.code).toBe('source/not-registered');
  });

  test('without a token', async () => {
    const answer = await operation.post('submit', {}, { contract: 1, document: documentOf(1) });
    expect({ status: answer.status, code: answer.body.problem.code }).toEqual({
      status: 401,
      code: 'token/missing',
    });
  });

  test('from an add-in of another contract, naming both', async () => {
    const token = operation.google.issuer.issueToken('equipe01@example.org');
    const answer = await operation.post(
      'submit',
      { authorization: `Bearer ${token}` },
      { contract: 99, document: documentOf(1) },
    );
    expect(answer).toMatchObject({
      status: 409,
      body: { problem: { code: 'contract/differs', facts: { ours: 1, theirs: 99 } } },
    });
  });

  test.each([[{}], [{ contract: 1 }], [{ contract: 1, document: '../x' }], [[]]])(
    'when it is malformed: %j',
    async (body) => {
      const token = operation.google.issuer.issueToken('equipe01@example.org');
      const answer = await operation.post('submit', { authorization: `Bearer ${token}` }, body);
      expect(answer).toMatchObject({
        status: 400,
        body: { problem: { code: 'request/malformed' } },
      });
    },
  );

  test('when the service account may not open the spreadsheet', async () => {
    operation.google.store.get(documentOf(1))?.sharedWith.splice(0);
    const { status, body } = await operation.call('submit', COORDINATOR, documentOf(1));
    expect({ status, problem: body.problem }).toEqual({
      status: 403,
      problem: { code: 'sheets/not-shared', facts: { document: documentOf(1) } },
    });
  });
});
