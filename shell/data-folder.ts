import path from 'node:path';

/** What decides where the data lies: given by the caller, so that it can be tried on any system. */
export interface Platform {
  name: NodeJS.Platform;
  home: string;
  env: NodeJS.ProcessEnv;
}

const platformFolder = ({ name, home, env }: Platform): string => {
  if (name === 'win32')
    return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Beredd');
  if (name === 'darwin') return path.join(home, 'Library', 'Application Support', 'Beredd');
  // XDG: a relative path is to be ignored.
  const shared = env['XDG_DATA_HOME'];
  const base =
    shared !== undefined && path.isAbsolute(shared) ? shared : path.join(home, '.local', 'share');
  return path.join(base, 'beredd');
};

/**
 * Where the store lies: what the user names (`--store`), else `BEREDD_STORE`, else the platform's
 * own place for application data. The same for every shell. Absolute.
 */
export const dataFolder = (platform: Platform, named?: string): string => {
  const chosen = named ?? platform.env['BEREDD_STORE'];
  return chosen === undefined || chosen === '' ? platformFolder(platform) : path.resolve(chosen);
};
