import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Backend } from '../../backend/backend.ts';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import { textReply } from './reply.ts';

/**
 * The largest file (`MOST_FILE_BYTES`), as text in the wire format, fits: base64 is a third longer.
 */
const MOST_BYTES = 150 * 1024 * 1024;

const JSON_TYPE = 'application/json';

const Request = z.object({ name: z.string(), input: z.unknown() });

const parse = (body: string): z.infer<typeof Request> | null => {
  try {
    const parsed = Request.safeParse(decodeWire(body));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // Text that is no JSON or no wire value; anything else is a bug and goes on.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
};

/** Answers `POST /call`: the wire format in, dispatch, the wire format out. */
export const answerCall = async (
  dispatch: Backend['dispatch'],
  request: IncomingMessage,
): Promise<Reply> => {
  if (request.method !== 'POST') return textReply(405, 'Bara POST.');
  if (request.headers['content-type'] !== JSON_TYPE) return textReply(415, 'Bara JSON.');
  const body = await readBody(request, MOST_BYTES);
  if (body === null) return { ...textReply(413, 'Anropet är för stort.'), close: true };
  const call = parse(body);
  if (call === null) return textReply(400, 'Anropet gick inte att tolka.');
  const result = await dispatch(call.name, call.input);
  return { status: 200, headers: { 'content-type': JSON_TYPE }, body: encodeWire(result) };
};
