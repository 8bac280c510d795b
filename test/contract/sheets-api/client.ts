// The workbench's Sheets API as Google's own client calls it.

import { sheets } from '@googleapis/sheets';
import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState } from '../../../workbench/document/model.ts';
import { type Served, serve } from '../../workbench/served.ts';

export interface Client {
  readonly served: Served;
  readonly api: sheets_v4.Sheets;
  /** A blank French spreadsheet of 1000 rows and 26 columns, shared with the service account. */
  readonly newDocument: () => Promise<DocumentState>;
}

export async function connect(): Promise<Client> {
  const served = await serve();
  const api = sheets({
    version: 'v4',
    rootUrl: `${served.address}/`,
    headers: { authorization: `Bearer ${served.workbench.accessToken}` },
    retry: false,
    // The client would import node-fetch, which jest cannot do.
    fetchImplementation: fetch,
  });
  return {
    served,
    api,
    async newDocument() {
      const document = served.workbench.store.get(await served.make());
      if (document === undefined) throw new Error('made but not there');
      return document;
    },
  };
}

/** What a call failed with: Google's code, status and sentence. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ code: unknown; status: unknown; message: string }> {
  try {
    await call;
  } catch (error) {
    const { response } = error as { response?: { data?: unknown } };
    const body = response?.data as { error?: { code: unknown; status: unknown; message: string } };
    if (body.error === undefined) throw error;
    const { code, status, message } = body.error;
    return { code, status, message };
  }
  throw new Error('The call was not refused.');
}
