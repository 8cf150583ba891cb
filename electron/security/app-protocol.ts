import { protocol } from 'electron';
import type { WindowFile } from '../../shell/window-files.ts';
import { APP_SCHEME, isAppAddress } from '../app-address.ts';

/** Makes `app:` an ordinary, secure origin. Must run before the application is ready. */
export const declareAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};

const notFound = (): Response => new Response('Finns inte.', { status: 404 });

/** Serves the window's files, and nothing else, at `app://beredd/`. */
export const serveAppProtocol = (fileAt: (pathname: string) => WindowFile | null): void => {
  protocol.handle(APP_SCHEME, (request) => {
    if (!isAppAddress(request.url)) return notFound();
    const file = fileAt(new URL(request.url).pathname);
    return file === null ? notFound() : new Response(file.body, { headers: file.headers });
  });
};
