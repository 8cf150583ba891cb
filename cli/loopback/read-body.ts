import type { IncomingMessage } from 'node:http';

/**
 * The request's body as text, or null when it is longer than the limit; then the rest is not read.
 */
export const readBody = async (
  request: IncomingMessage,
  mostBytes: number,
): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};
