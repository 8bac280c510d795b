import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import './support/node-fetch.ts';
import {
  makeIdentify,
  registeredSource,
  requireCoordinator,
  sourceForSubmission,
} from '../../functions/src/access.ts';
import type { Identify, Roles } from '../../functions/src/access.ts';

const ISSUER = 'https://issuer.test';
const AUDIENCE = 'add-in.apps.test';
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Claims {
  readonly iss?: string;
  readonly aud?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  /** Seconds from now. */
  readonly expires?: number;
  readonly signer?: typeof ours;
  readonly kid?: string;
}

function token(claims: Claims = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const { email = 'Equipe01@example.org', email_verified = true, expires = 3600 } = claims;
  const header = { alg: 'RS256', typ: 'JWT', kid: claims.kid ?? 'k1' };
  const payload = {
    iss: claims.iss ?? ISSUER,
    aud: claims.aud ?? AUDIENCE,
    sub: '1',
    email,
    email_verified,
    iat: now + Math.min(0, expires) - 3600,
    exp: now + expires,
  };
  const signed = [header, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const key = (claims.signer ?? ours).privateKey;
  return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

describe('who asks', () => {
  let server: Server;
  let identify: Identify;
  let certsUrl: string;
  let fetched = 0;

  beforeAll(async () => {
    const pem = ours.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    server = createServer((_, response) => {
      fetched += 1;
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'public, max-age=3600');
      response.end(JSON.stringify({ k1: pem }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    certsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`;
    identify = makeIdentify({ audiences: ['other', AUDIENCE], certsUrl, issuers: [ISSUER] });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is told by a good token, in lower case', async () => {
    await expect(identify(token())).resolves.toBe('equipe01@example.org');
  });

  test('the certificates are fetched once for many requests', async () => {
    await identify(token());
    await identify(token());
    expect(fetched).toBe(1);
  });

  test.each([
    ['without a token', undefined],
    ['with another scheme', 'Basic abc'],
    ['with an empty token', 'Bearer '],
  ])('is not known %s', async (_, header) => {
    await expect(identify(header)).rejects.toMatchObject({ code: 'token/missing' });
  });

  test('is not known by an expired token', async () => {
    const expired = token({ expires: -7200 });
    await expect(identify(expired)).rejects.toMatchObject({ code: 'token/expired' });
  });

  test.each<[string, Claims]>([
    ['made for another application', { aud: 'somebody-else' }],
    ['of another issuer', { iss: 'https://evil.test' }],
    ['signed with a key that is not the issuer’s', { signer: theirs }],
    ['signed with a key that the issuer does not have', { kid: 'k9' }],
  ])('is not known by a token %s', async (_, claims) => {
    await expect(identify(token(claims))).rejects.toMatchObject({ code: 'token/foreign' });
  });

  test('is not known by a text that is no token', async () => {
    await expect(identify('Bearer nonsense')).rejects.toMatchObject({ code: 'token/foreign' });
  });

  test.each<[string, Claims]>([
    ['whose address is not verified', { email_verified: false }],
    ['without an address', { email: '' }],
  ])('is not known by a token %s', async (_, claims) => {
    await expect(identify(token(claims))).rejects.toMatchObject({
      code: 'token/unverified-email',
    });
  });

  test('a token cannot be judged when the certificates cannot be fetched, and that is no problem of the user', async () => {
    const blind = makeIdentify({
      audiences: [AUDIENCE],
      certsUrl: 'http://127.0.0.1:1/certs',
      issuers: [ISSUER],
    });
    await expect(blind(token())).rejects.not.toHaveProperty('code', 'token/foreign');
  });
});

describe('what they may ask for', () => {
  const roles: Roles = {
    coordinators: ['coordination@example.org'],
    sources: [
      { team: 'EQ-01', document: 'doc1', name: 'Équipe 1', users: ['equipe01@example.org'] },
      { team: 'EQ-02', document: 'doc2', name: 'Équipe 2', users: ['equipe02@example.org'] },
      { team: 'EQ-03', document: 'doc3', name: 'Équipe 3', users: [] },
      { team: 'EQ-04', document: 'doc3', name: 'Équipe 4', users: [] },
    ],
  };

  test('a facilitator submits their own spreadsheet', () => {
    expect(sourceForSubmission(roles, 'equipe01@example.org', 'doc1').team).toBe('EQ-01');
  });

  test('a facilitator does not submit another team’s', () => {
    expect(() => sourceForSubmission(roles, 'equipe01@example.org', 'doc2')).toThrow(
      expect.objectContaining({
        code: 'access/other-team',
        facts: { email: 'equipe01@example.org', team: 'EQ-02' },
      }),
    );
  });

  test('somebody who is in no list is nobody, whatever they ask for', () => {
    for (const document of ['doc1', 'doc9']) {
      expect(() => sourceForSubmission(roles, 'visitor@example.org', document)).toThrow(
        expect.objectContaining({ code: 'access/unknown-user' }),
      );
    }
  });

  test('a coordinator submits any team’s', () => {
    expect(sourceForSubmission(roles, 'coordination@example.org', 'doc2').team).toBe('EQ-02');
  });

  test('a spreadsheet that is not registered is nobody’s', () => {
    expect(() => sourceForSubmission(roles, 'equipe01@example.org', 'doc9')).toThrow(
      expect.objectContaining({ code: 'source/not-registered' }),
    );
  });

  test('a spreadsheet that is registered for two teams is asked about', () => {
    expect(() => registeredSource(roles, 'doc3')).toThrow(
      expect.objectContaining({ code: 'source/ambiguous' }),
    );
  });

  test('only coordinators consolidate', () => {
    expect(() => {
      requireCoordinator(roles, 'coordination@example.org');
    }).not.toThrow();
    expect(() => {
      requireCoordinator(roles, 'equipe01@example.org');
    }).toThrow(expect.objectContaining({ code: 'access/coordinators-only' }));
    expect(() => {
      requireCoordinator(roles, 'visitor@example.org');
    }).toThrow(expect.objectContaining({ code: 'access/unknown-user' }));
  });
});
