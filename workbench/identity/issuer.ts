// Stands in for Google as issuer of identity tokens: signs who is signed in, and publishes its public
// key in the form in which google-auth-library fetches Google's. Tokens carry real time, whatever
// the workbench's clock says, because the library that verifies them keeps real time.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  generateKeyPairSync,
} from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const ISSUER = 'https://accounts.google.com';
/** OAuth client id of the add-in in this workbench. */
export const AUDIENCE = 'dtm-sheets-addin.apps.googleusercontent.com';

const LIFETIME_SECONDS = 3600;

export interface Issuer {
  /** Certificates by key id, as `oauth2/v1/certs` answers. */
  readonly certs: Readonly<Record<string, string>>;
  /** An identity token of somebody for an application. `now` is real time in milliseconds. */
  readonly issueToken: (email: string, audience?: string, now?: number) => string;
}

/** @param file where the private key is kept between runs, or null for a key of this run only */
export function openIssuer(file: string | null): Issuer {
  const pem = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : newKey(file);
  const privateKey = createPrivateKey(pem);
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const kid = createHash('sha1').update(publicPem).digest('hex');
  return {
    certs: { [kid]: publicPem },
    issueToken(email, audience = AUDIENCE, now = Date.now()) {
      const issuedAt = Math.floor(now / 1000);
      const signed = [
        { alg: 'RS256', kid, typ: 'JWT' },
        {
          iss: ISSUER,
          aud: audience,
          azp: audience,
          sub: String(BigInt(`0x${createHash('sha1').update(email).digest('hex')}`)).slice(0, 21),
          email,
          email_verified: true,
          iat: issuedAt,
          exp: issuedAt + LIFETIME_SECONDS,
        },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const signature = createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url');
      return `${signed}.${signature}`;
    },
  };
}

function newKey(file: string | null): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  if (file !== null) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pem);
    chmodSync(file, 0o600);
  }
  return pem;
}
