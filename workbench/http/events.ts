// Server-sent events on one response.

import type { ServerResponse } from 'node:http';

export interface Events {
  readonly send: (event: string, data: unknown) => void;
  readonly end: () => void;
  readonly closed: () => boolean;
}

const ALIVE_MS = 15_000;

/** Opens the stream; a comment every 15 seconds keeps it open. */
export function openEvents(response: ServerResponse): Events {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  response.flushHeaders();
  const alive = setInterval(() => {
    response.write(': alive\n\n');
  }, ALIVE_MS).unref();
  response.on('close', () => {
    clearInterval(alive);
  });
  return {
    send(event, data) {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end() {
      response.end();
    },
    closed: () => response.destroyed,
  };
}
