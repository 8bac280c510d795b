// What a deployment sets. Read at request time, so that one built bundle serves any operation.

import { defineString } from 'firebase-functions/params';

const parameters = {
  master: defineString('MASTER_SPREADSHEET_ID', {
    description: 'Id of the operation’s master spreadsheet',
  }),
  audiences: defineString('OAUTH_AUDIENCES', {
    description: 'OAuth client ids of the add-in, separated by commas',
  }),
  certsUrl: defineString('IDENTITY_CERTS_URL', {
    default: '',
    description: 'PEM certificates of the identity issuer; empty: Google’s',
  }),
  issuers: defineString('IDENTITY_ISSUERS', {
    default: '',
    description: 'Accepted issuers, separated by commas; empty: Google’s',
  }),
  sheetsRoot: defineString('GOOGLE_SHEETS_ROOT_URL', {
    default: '',
    description: 'Root address of the Sheets API; empty: Google’s',
  }),
  bucket: defineString('FILES_BUCKET', {
    default: '',
    description: 'Bucket for shared files; empty: the project’s default bucket',
  }),
  storageEmulator: defineString('FIREBASE_STORAGE_EMULATOR_HOST', {
    default: '',
    description: 'Host and port of an emulator of Cloud Storage; empty: Google’s',
  }),
  retryBase: defineString('SHEETS_RETRY_BASE_MS', { default: '500' }),
  // With the base, a little more than the minute in which Google's quota of reads comes back.
  tries: defineString('SHEETS_TRIES', { default: '8' }),
  patience: defineString('PUBLISH_PATIENCE_MS', { default: '30000' }),
};

/** Where the functions are deployed; needed when the triggers are declared. */
export const region = defineString('FUNCTIONS_REGION', { default: 'europe-west1' });

export interface Config {
  readonly masterDocument: string;
  readonly audiences: readonly string[];
  /** Null: Google's. */
  readonly certsUrl: string | null;
  readonly issuers: readonly string[] | null;
  readonly sheetsRootUrl: string | null;
  /** Null: the project's default bucket. */
  readonly bucket: string | null;
  /** Root address of an emulator of Cloud Storage, without a slash at the end; null: Google's. */
  readonly storageRootUrl: string | null;
  /** Milliseconds before the first repetition of a failed call. */
  readonly retryBase: number;
  /** How often a call is tried in all. */
  readonly tries: number;
  /** Milliseconds without a sign of life after which another run's hold on the master is void. */
  readonly patience: number;
}

/** The deployment's values now. @throws Error when one is missing that has no default */
export function readConfig(): Config {
  return {
    masterDocument: needed('MASTER_SPREADSHEET_ID', parameters.master.value()),
    audiences: listed(needed('OAUTH_AUDIENCES', parameters.audiences.value())),
    certsUrl: parameters.certsUrl.value() || null,
    issuers: parameters.issuers.value() ? listed(parameters.issuers.value()) : null,
    sheetsRootUrl: parameters.sheetsRoot.value() || null,
    bucket: parameters.bucket.value() || null,
    storageRootUrl: parameters.storageEmulator.value()
      ? `http://${parameters.storageEmulator.value()}`
      : null,
    retryBase: count('SHEETS_RETRY_BASE_MS', parameters.retryBase.value(), 500),
    tries: count('SHEETS_TRIES', parameters.tries.value(), 8),
    patience: count('PUBLISH_PATIENCE_MS', parameters.patience.value(), 30_000),
  };
}

function needed(name: string, value: string): string {
  if (value === '') throw new Error(`${name} is not set`);
  return value;
}

function listed(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function count(name: string, value: string, fallback: number): number {
  if (value === '') return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name} is not a number: ${value}`);
  return number;
}
