// Who asks, and what they may ask for. The e-mail address comes from a signed identity token and
// from nowhere else; whether it may do something comes from the master's settings and sources.

import { OAuth2Client } from 'google-auth-library';
import type { TokenPayload } from 'google-auth-library';
import { Problem } from '../../core/problems/problem.ts';
import type { Source } from '../../core/wire/reference.ts';

/** Trust in an issuer of identity tokens. */
export interface Trust {
  readonly audiences: readonly string[];
  /** Null: Google's. */
  readonly certsUrl: string | null;
  readonly issuers: readonly string[] | null;
}

/** Gives the verified e-mail address, in lower case, of an `Authorization` header. */
export type Identify = (authorization: string | undefined) => Promise<string>;

/** Who may do what in the operation. */
export interface Roles {
  /** E-mail addresses in lower case. */
  readonly coordinators: readonly string[];
  readonly sources: readonly Source[];
}

/** Verifies tokens of one issuer; its certificates are fetched once and kept while they are valid. */
export function makeIdentify(trust: Trust): Identify {
  const client = new OAuth2Client({
    ...(trust.certsUrl === null
      ? {}
      : { endpoints: { oauth2FederatedSignonPemCertsUrl: trust.certsUrl } }),
    ...(trust.issuers === null ? {} : { issuers: [...trust.issuers] }),
  });
  return async (authorization) => {
    const token = bearerToken(authorization);
    const payload = await verified(client, token, trust.audiences);
    if (payload.email === undefined || payload.email === '' || payload.email_verified !== true) {
      throw new Problem('token/unverified-email');
    }
    return payload.email.toLowerCase();
  };
}

/**
 * The source that a person may submit.
 * @throws Problem access/unknown-user, source/not-registered, source/ambiguous, access/other-team
 */
export function sourceForSubmission(roles: Roles, email: string, document: string): Source {
  const coordinates = roles.coordinators.includes(email);
  if (!coordinates && !isFacilitator(roles, email)) {
    throw new Problem('access/unknown-user', { email });
  }
  const source = registeredSource(roles, document);
  if (!coordinates && !source.users.includes(email)) {
    throw new Problem('access/other-team', { email, team: source.team });
  }
  return source;
}

/** @throws Problem access/coordinators-only, access/unknown-user */
export function requireCoordinator(roles: Roles, email: string): void {
  if (roles.coordinators.includes(email)) return;
  const code = isFacilitator(roles, email) ? 'access/coordinators-only' : 'access/unknown-user';
  throw new Problem(code, { email });
}

/** @throws Problem source/not-registered, source/ambiguous */
export function registeredSource(roles: Roles, document: string): Source {
  const registered = roles.sources.filter((source) => source.document === document);
  const source = registered[0];
  if (source === undefined) throw new Problem('source/not-registered', { document });
  if (registered.some((other) => other.team !== source.team)) {
    throw new Problem('source/ambiguous', { document });
  }
  return source;
}

function isFacilitator(roles: Roles, email: string): boolean {
  return roles.sources.some((source) => source.users.includes(email));
}

function bearerToken(authorization: string | undefined): string {
  const match = /^Bearer\s+(\S+)$/i.exec(authorization ?? '');
  if (match?.[1] === undefined) throw new Problem('token/missing');
  return match[1];
}

async function verified(
  client: OAuth2Client,
  idToken: string,
  audience: readonly string[],
): Promise<TokenPayload> {
  try {
    const ticket = await client.verifyIdToken({ idToken, audience: [...audience] });
    const payload = ticket.getPayload();
    if (payload === undefined) throw new Problem('token/foreign');
    return payload;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refusal(error);
  }
}

/**
 * What a failed verification means. The library has no codes, only sentences; one that we do not
 * know is a refusal all the same, except when the certificates could not be fetched at all.
 */
function refusal(error: unknown): Error {
  const sentence = error instanceof Error ? error.message : String(error);
  if (sentence.startsWith('Failed to retrieve verification certificates')) {
    return new Error('The certificates of the identity issuer cannot be fetched', { cause: error });
  }
  return new Problem(
    sentence.startsWith('Token used too late') ? 'token/expired' : 'token/foreign',
  );
}
