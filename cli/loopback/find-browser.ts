import { existsSync } from 'node:fs';
import path from 'node:path';

/** Programs that can show a page as a window of its own (`--app=`), best known first. */
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const WINDOWS_PLACES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const candidates = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] => {
  if (platform === 'win32') {
    const places = WINDOWS_PLACES.flatMap((name) => env[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) => places.map((place) => path.join(place, program)));
  }
  if (platform === 'darwin') {
    const places = ['/Applications', path.join(env['HOME'] ?? '/', 'Applications')];
    return MAC_PROGRAMS.flatMap((program) => places.map((place) => path.join(place, program)));
  }
  const places = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((place) => path.isAbsolute(place));
  return LINUX_NAMES.flatMap((name) => places.map((place) => path.join(place, name)));
};

/** The browser to open the window in: `BEREDD_BROWSER`, else Chrome, Edge or Chromium; null without one. */
export const findBrowser = (
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string | null => {
  const named = env['BEREDD_BROWSER'];
  if (named !== undefined) return existsSync(named) ? named : null;
  return candidates(platform, env).find((file) => existsSync(file)) ?? null;
};

/** Whether a window can be shown at all: on Linux a display server must be there. */
export const hasDisplay = (
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean => platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
