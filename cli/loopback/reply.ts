/** What the loopback shell answers a request with. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Ends the connection afterwards: the request was not read to its end. */
  close?: true;
}

/** A line of text for a person. */
export const textReply = (status: number, message: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: message,
});
