import { describe, expect, test } from '@jest/globals';
import { OAuth2Client } from 'google-auth-library';
import { AUDIENCE, ISSUER, openIssuer } from '../../../workbench/identity/issuer.ts';

const issuer = openIssuer(null);

const verify = (token: string, certs = issuer.certs, audience = AUDIENCE) =>
  new OAuth2Client().verifySignedJwtWithCertsAsync(token, certs, audience, [ISSUER]);

describe('an identity token', () => {
  test('is accepted by Google’s own library and says who it is', async () => {
    const ticket = await verify(issuer.issueToken('equipe01@example.org'));
    expect(ticket.getPayload()).toMatchObject({
      iss: ISSUER,
      aud: AUDIENCE,
      email: 'equipe01@example.org',
      email_verified: true,
    });
  });

  test('names the same subject for the same person only', async () => {
    const subject = async (email: string) =>
      (await verify(issuer.issueToken(email))).getPayload()?.sub;
    expect(await subject('a@example.org')).toBe(await subject('a@example.org'));
    expect(await subject('a@example.org')).not.toBe(await subject('b@example.org'));
  });

  test('is refused when it is old', async () => {
    const old = issuer.issueToken('a@example.org', AUDIENCE, Date.now() - 3 * 3_600_000);
    await expect(verify(old)).rejects.toThrow('Token used too late');
  });

  test('is refused for another application', async () => {
    const other = issuer.issueToken('a@example.org', 'another-app');
    await expect(verify(other)).rejects.toThrow('audience');
  });

  test('is refused when another key signed it, or when it was changed', async () => {
    const foreign = openIssuer(null).issueToken('a@example.org');
    await expect(verify(foreign)).rejects.toThrow('No pem found');
    const [head, , signature] = issuer.issueToken('a@example.org').split('.');
    const claims = Buffer.from(
      JSON.stringify({
        iss: ISSUER,
        aud: AUDIENCE,
        email: 'coordination@example.org',
        iat: 1,
        exp: 9e9,
      }),
    ).toString('base64url');
    await expect(verify(`${String(head)}.${claims}.${String(signature)}`)).rejects.toThrow(
      'Invalid token signature',
    );
  });
});
