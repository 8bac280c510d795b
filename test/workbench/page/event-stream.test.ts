// Server-Sent Events read from the body of an answer.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent, readEvents } from '../../../workbench/page/event-stream.ts';

async function eventsOf(chunks: readonly Uint8Array[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

const said =
  'event: toast\ndata: {"text":"2 erreurs"}\n\n: still here\n\nevent: done\ndata: {}\n\n';

describe('events', () => {
  test('come in order, without the comments that keep the line open', async () => {
    expect(await eventsOf([new TextEncoder().encode(said)])).toEqual([
      { event: 'toast', data: '{"text":"2 erreurs"}' },
      { event: 'done', data: '{}' },
    ]);
  });

  test('are the same wherever the network cuts them, even inside a letter', async () => {
    const bytes = new TextEncoder().encode('event: toast\ndata: « Déjà reçu »\n\n');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), async (cut) => {
        expect(await eventsOf([bytes.slice(0, cut), bytes.slice(cut)])).toEqual([
          { event: 'toast', data: '« Déjà reçu »' },
        ]);
      }),
    );
  });

  test('join several lines of data', () => {
    expect(parseEvent('data: a\ndata: b')).toEqual({ event: 'message', data: 'a\nb' });
  });
});
