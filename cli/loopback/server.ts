import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Backend } from '../../backend/backend.ts';
import type { WindowFile } from '../../shell/window-files.ts';
import { answerCall } from './call-route.ts';
import { makeGate, type Gate } from './gate.ts';
import { textReply, type Reply } from './reply.ts';

/** Never anything but this machine itself. */
const HOST = '127.0.0.1';
const ENTER = '/enter';
/** A second start asks here for a new address; the key lies in the data folder, 0600. */
const SHOW = '/show';
export const KEY_HEADER = 'x-beredd-key';

/** What goes with every answer; a file of the window brings its own, wider policy. */
const SAFE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A door of the loopback shell: a port of its own and what comes in by it. */
export interface DoorOptions {
  fileAt: (pathname: string) => WindowFile | null;
  /** Every call that comes in by this door. */
  dispatch: Backend['dispatch'];
  /** Where the one-time address leads. */
  startPage: string;
  /** The user's own: a second start may ask here for an address. Another's window is opened by it. */
  isMain: boolean;
}

/** An open door. */
export interface Door {
  port: number;
  /** The key a second start shows to get an address. */
  key: string;
  /** An address that opens the window; each one works once. */
  newAddress: () => string;
  close: () => Promise<void>;
}

const enter = (gate: Gate, url: URL, startPage: string): Reply => {
  const cookie = gate.redeem(url.searchParams.get('token') ?? '');
  if (cookie === null) {
    return textReply(403, 'Adressen gäller bara en gång. Starta Beredd igen, så får du en ny.');
  }
  return { status: 303, headers: { location: startPage, 'set-cookie': cookie }, body: '' };
};

const fileReply = (file: WindowFile | null): Reply =>
  file === null
    ? textReply(404, 'Finns inte.')
    : { status: 200, headers: file.headers, body: file.body };

const send = (response: ServerResponse, reply: Reply): void => {
  const ending = reply.close ? { connection: 'close' } : {};
  response
    .writeHead(reply.status, { ...SAFE_HEADERS, ...reply.headers, ...ending })
    .end(reply.body);
};

const portOf = (server: Server): number => {
  const address = server.address();
  // A string is a pipe's name, null a server that does not listen: neither is ever asked here.
  return typeof address === 'object' && address !== null ? address.port : 0;
};

interface Served extends DoorOptions {
  gate: Gate;
  newAddress: () => string;
}

const route = async (served: Served, request: IncomingMessage): Promise<Reply> => {
  const { gate, isMain } = served;
  const url = URL.parse(request.url ?? '/', `http://${HOST}`);
  if (url === null) return textReply(400, 'Fel adress.');
  if (isMain && url.pathname === SHOW && gate.isKey(String(request.headers[KEY_HEADER] ?? ''))) {
    return textReply(200, served.newAddress());
  }
  const refused = gate.checkPlace(request);
  if (refused) return textReply(refused.status, refused.message);
  if (url.pathname === ENTER && request.method === 'GET') return enter(gate, url, served.startPage);
  const stranger = gate.checkSession(request);
  if (stranger) return textReply(stranger.status, stranger.message);
  // Browsers ask for it unasked; the window has its mark in the page instead.
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (url.pathname === '/call') return answerCall(served.dispatch, request);
  return request.method === 'GET'
    ? fileReply(served.fileAt(url.pathname))
    : textReply(405, 'Bara GET.');
};

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Opens a door on a random port of this machine's loopback address. Each door has a gate of its own:
 * what lets in by one says nothing at another, and a page that came in by one is a foreign origin
 * to the other.
 */
export const openDoor = async (options: DoorOptions): Promise<Door> => {
  const server = createServer();
  const gate = makeGate(() => `http://${HOST}:${portOf(server)}`, !options.isMain);
  const newAddress = (): string =>
    `http://${HOST}:${portOf(server)}${ENTER}?token=${gate.issueToken()}`;
  const served = { ...options, gate, newAddress };
  server.on('request', (request, response) => {
    route(served, request).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        console.error(error);
        send(response, textReply(500, 'Ett oväntat fel inträffade.'));
      },
    );
  });
  await listen(server);
  return { port: portOf(server), key: gate.key, newAddress, close: () => closeServer(server) };
};
