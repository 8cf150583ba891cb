import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SECRET_BYTES = 32;
const secret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Compares without telling by its time how much was right. */
const isSame = (given: string, wanted: string): boolean => {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Why a request is not let in; `status` is the HTTP status. */
export interface Refusal {
  status: 401 | 403 | 421;
  message: string;
}

/** Who may talk to the loopback shell. */
export interface Gate {
  /** A new token for one address; it opens the door once. */
  issueToken: () => string;
  /** The cookie to set when the token is right, else null. A token used is a token gone. */
  redeem: (token: string) => string | null;
  /** Host and origin: a request from another page or name is refused before anything is looked at. */
  checkPlace: (request: IncomingMessage) => Refusal | null;
  /** Whether the request carries the session's cookie. */
  checkSession: (request: IncomingMessage) => Refusal | null;
  /** Whether `given` is the key that the data folder's own file holds. */
  isKey: (given: string) => boolean;
  key: string;
}

const WRONG_PLACE: Refusal = { status: 421, message: 'Fel adress.' };
const WRONG_ORIGIN: Refusal = { status: 403, message: 'Anropet kom från en annan sida.' };
const NO_SESSION: Refusal = {
  status: 401,
  message: 'Adressen gäller bara en gång. Starta Beredd igen, så öppnas ett nytt fönster.',
};

/** What a browser says of a request that our own page, or the user, made. */
const OWN_FETCH_SITES = new Set(['same-origin', 'none']);

const cookieValue = (request: IncomingMessage, name: string): string | null => {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined) return value;
  }
  return null;
};

/**
 * A window that another port's page opened: the browser calls 127.0.0.1 one site. It is shown, and
 * whoever opened it can read nothing of it.
 */
const isOpenedWindow = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers['sec-fetch-site'] === 'same-site' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document';

const hasForeignOrigin = (request: IncomingMessage, origin: string): boolean => {
  const given = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if (given !== undefined && given !== origin) return true;
  if (request.method !== 'GET' && given === undefined) return true;
  return typeof site === 'string' && !OWN_FETCH_SITES.has(site);
};

/**
 * A door of the loopback shell. Another program on the machine can reach the port, and any page in
 * the user's browser can try: the token (once) and the cookie keep out the first, host, origin and
 * SameSite the second. `origin()` is known when the port is.
 *
 * @param isOpenedByAnother whether a page of another door opens this one's window
 */
export const makeGate = (origin: () => string, isOpenedByAnother = false): Gate => {
  const tokens = new Set<string>();
  const session = secret();
  const key = secret();
  // Cookies know no ports: a name of its own keeps two stores' windows apart.
  const cookie = `beredd-${randomBytes(4).toString('hex')}`;
  return {
    key,
    isKey: (given) => isSame(given, key),
    issueToken: () => {
      const token = secret();
      tokens.add(token);
      return token;
    },
    redeem: (token) =>
      tokens.delete(token) ? `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/` : null,
    checkPlace: (request) => {
      if (`http://${request.headers.host ?? ''}` !== origin()) return WRONG_PLACE;
      if (isOpenedByAnother && isOpenedWindow(request)) return null;
      return hasForeignOrigin(request, origin()) ? WRONG_ORIGIN : null;
    },
    checkSession: (request) => {
      const given = cookieValue(request, cookie);
      return given !== null && isSame(given, session) ? null : NO_SESSION;
    },
  };
};
