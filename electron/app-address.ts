/** The window's own scheme and host: `app://beredd/index.html`. */
export const APP_SCHEME = 'app';
const APP_HOST = 'beredd';

/** Where the window starts. */
export const START_ADDRESS = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** The page for everybody, in a window of its own. */
export const PROJECTOR_ADDRESS = `${START_ADDRESS}#/duken`;

/**
 * Whether an address is one of the window's own. Parsed, never compared as text: neither
 * `app://beredd@elsewhere/` nor `app://beredd.elsewhere/` is.
 */
export const isAppAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
};
