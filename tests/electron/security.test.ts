import { EventEmitter } from 'node:events';
import type { CommandLine, IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { refuseDownloads } from '../../electron/security/downloads.ts';
import { refuseForeignNavigation } from '../../electron/security/navigation.ts';
import { refuseNewWindows } from '../../electron/security/new-windows.ts';
import { refusePermissions } from '../../electron/security/permissions.ts';
import { refuseForeignRequests } from '../../electron/security/requests.ts';
import { isTrustedSender } from '../../electron/security/sender.ts';
import { stopSpellCheckDownloads } from '../../electron/security/spell-check.ts';
import { silenceChromium } from '../../electron/security/switches.ts';
import { refuseWebviews } from '../../electron/security/webviews.ts';

type Call = (...args: unknown[]) => unknown;

/** Writes down what Electron was asked to do; only the window's own shell can show that it does it. */
const recorder = (names: readonly string[]): { calls: Map<string, unknown[]>; target: Session } => {
  const calls = new Map<string, unknown[]>();
  const methods = names.map((name): [string, Call] => [
    name,
    (...args) => {
      calls.set(name, args);
      return Promise.resolve();
    },
  ]);
  return { calls, target: Object.fromEntries(methods) as unknown as Session };
};

const OWN = 'app://beredd/index.html';
const FOREIGN = [
  'https://example.com/',
  'app://elsewhere/',
  'file:///etc/hosts',
  'data:text/html,x',
];

test('no file is downloaded', () => {
  const { calls, target } = recorder(['on']);
  refuseDownloads(target);
  const [name, onDownload] = calls.get('on') as [string, Call];
  let isPrevented = false;
  onDownload({ preventDefault: () => (isPrevented = true) });
  expect([name, isPrevented]).toEqual(['will-download', true]);
});

test('every permission, check and device is refused, but copying', () => {
  const { calls, target } = recorder([
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
  ]);
  refusePermissions(target);
  const request = calls.get('setPermissionRequestHandler')?.[0] as Call;
  const check = calls.get('setPermissionCheckHandler')?.[0] as Call;
  const device = calls.get('setDevicePermissionHandler')?.[0] as Call;
  const asked = (permission: string): boolean => {
    let granted: unknown;
    request(null, permission, (answer: unknown) => {
      granted = answer;
    });
    return granted === true;
  };
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'clipboard-read',
    'openExternal',
    'usb',
  ]) {
    expect(asked(permission)).toBe(false);
    expect(check(null, permission)).toBe(false);
  }
  expect(asked('clipboard-sanitized-write')).toBe(true);
  expect(device({})).toBe(false);
});

test('every request but our own is cancelled, and the proxy leads nowhere', async () => {
  const { calls, target } = recorder(['setProxy']);
  let decide: Call = () => undefined;
  Object.assign(target, {
    webRequest: {
      onBeforeRequest: (listener: Call) => {
        decide = listener;
      },
    },
  });
  await refuseForeignRequests(target);
  const isCancelled = (url: string): boolean => {
    let verdict: { cancel?: boolean } = {};
    decide({ url }, (answer: { cancel?: boolean }) => {
      verdict = answer;
    });
    return verdict.cancel === true;
  };
  expect([OWN, 'blob:app://beredd/1'].map(isCancelled)).toEqual([false, false]);
  expect([...FOREIGN, 'ws://127.0.0.1/', 'http://localhost/'].every(isCancelled)).toBe(true);
  expect(calls.get('setProxy')).toEqual([{ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' }]);
});

test('navigation, redirects, frames, webviews and new windows are refused', () => {
  const contents = new EventEmitter();
  let openHandler: Call = () => undefined;
  Object.assign(contents, {
    setWindowOpenHandler: (handler: Call) => {
      openHandler = handler;
    },
  });
  const target = contents as unknown as WebContents;
  refuseForeignNavigation(target);
  refuseWebviews(target);
  refuseNewWindows(target);
  const isStopped = (name: string, url: string): boolean => {
    let stopped = false;
    contents.emit(name, { url, preventDefault: () => (stopped = true) }, url);
    return stopped;
  };
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(FOREIGN.filter((url) => !isStopped(name, url))).toEqual([]);
    expect(isStopped(name, OWN)).toBe(false);
  }
  expect(isStopped('will-attach-webview', OWN)).toBe(true);
  expect(openHandler({ url: OWN })).toEqual({ action: 'deny' });
});

test('the spell checker is off and has no language to fetch', () => {
  const { calls, target } = recorder(['setSpellCheckerEnabled', 'setSpellCheckerLanguages']);
  stopSpellCheckDownloads(target);
  expect(calls.get('setSpellCheckerEnabled')).toEqual([false]);
  expect(calls.get('setSpellCheckerLanguages')).toEqual([[]]);
});

test("Chromium's own reasons to use the network are switched off", () => {
  const switches: Record<string, string | undefined> = {};
  silenceChromium({
    appendSwitch: (name: string, value?: string) => {
      switches[name] = value;
    },
  } as CommandLine);
  expect(switches).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
  expect(Object.keys(switches)).toEqual(
    expect.arrayContaining([
      'disable-background-networking',
      'disable-component-update',
      'no-pings',
    ]),
  );
});

test('only the main frame of our own page may call', () => {
  const event = (url: string, isMain: boolean): IpcMainInvokeEvent => {
    const frame = { url };
    return {
      senderFrame: frame,
      sender: { mainFrame: isMain ? frame : { url } },
    } as IpcMainInvokeEvent;
  };
  expect(isTrustedSender(event(OWN, true))).toBe(true);
  expect(isTrustedSender(event(OWN, false))).toBe(false);
  expect(FOREIGN.some((url) => isTrustedSender(event(url, true)))).toBe(false);
  expect(
    isTrustedSender({
      senderFrame: null,
      sender: { mainFrame: null },
    } as unknown as IpcMainInvokeEvent),
  ).toBe(false);
});
