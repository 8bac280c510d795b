// The body of an upload: metadata and content, as multipart/related.

/** A part without its head. */
export interface UploadParts {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly content: Buffer;
}

/** `null` for a body that is not metadata followed by content. */
export function uploadParts(contentType: string, body: Buffer): UploadParts | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/iu.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const parts = partsOf(body, Buffer.from(`--${mark}`));
  const [head, content] = parts;
  if (parts.length !== 2 || head === undefined || content === undefined) return null;
  try {
    return { metadata: JSON.parse(head.toString('utf8')) as UploadParts['metadata'], content };
  } catch {
    // Not JSON: the caller answers that the upload is malformed.
    return null;
  }
}

function partsOf(body: Buffer, mark: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(mark);
  while (start >= 0) {
    const next = body.indexOf(mark, start + mark.length);
    if (next < 0) return parts;
    const content = body.indexOf('\r\n\r\n', start);
    // The line end before the mark belongs to the mark.
    if (content >= 0 && content < next) parts.push(body.subarray(content + 4, next - 2));
    start = next;
  }
  return parts;
}
