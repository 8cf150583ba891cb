import { request } from 'node:http';
import { encodeWire } from '../../shared/contract/wire.ts';
import { launchLoopback, startLoopback } from './loopback.ts';
import { expect, test } from './launch.ts';

const ABOUT = encodeWire({ name: 'app.about', input: {} });

/** A bare request, as any program on the machine may send it; browsers set what they please. */
const ask = (
  address: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; cookie: string; location: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        cookie: response.headers['set-cookie']?.[0] ?? '',
        location: response.headers.location ?? '',
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });

test('only the holder of the one-time address, from our own page, gets in', async ({
  dataFolder,
}) => {
  const { child, address } = await startLoopback(dataFolder);
  const { origin } = new URL(address);
  expect((await ask(`${origin}/`)).status).toBe(401);
  expect((await ask(`${origin}/enter?token=guess`)).status).toBe(403);

  const entered = await ask(address);
  expect(entered).toMatchObject({ status: 303, location: '/index.html' });
  expect(entered.cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  expect((await ask(address)).status).toBe(403);

  const cookie = entered.cookie.split(';')[0]!;
  const json = { 'content-type': 'application/json' };
  const call = (headers: Record<string, string>): Promise<number> =>
    ask(`${origin}/call`, { method: 'POST', body: ABOUT, headers }).then(({ status }) => status);
  expect(await call({ ...json, cookie, origin })).toBe(200);
  expect(await call({ ...json, origin })).toBe(401);
  expect(await call({ ...json, cookie })).toBe(403);
  expect(await call({ ...json, cookie, origin: 'https://example.com' })).toBe(403);
  expect(await call({ ...json, cookie, origin: 'null' })).toBe(403);
  expect(await call({ ...json, cookie, origin, host: 'example.com' })).toBe(421);
  expect(await call({ ...json, cookie, origin, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await call({ 'content-type': 'text/plain', cookie, origin })).toBe(415);
  expect((await ask(`${origin}/call`, { headers: { cookie } })).status).toBe(405);
  // Another port of this machine is another page, also when it opens a window.
  const opened = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' };
  const window = { ...opened, 'sec-fetch-dest': 'document', cookie };
  expect((await ask(`${origin}/`, { headers: window })).status).toBe(403);
  expect((await ask(`${origin}/../package.json`, { headers: { cookie } })).status).toBe(404);
  expect((await ask(`${origin}/%2e%2e/package.json`, { headers: { cookie } })).status).toBe(404);
  child.kill('SIGTERM');
});

test('a call that cannot be read, or is too long, is refused and the shell lives on', async ({
  dataFolder,
}) => {
  const { child, address } = await startLoopback(dataFolder);
  const { origin } = new URL(address);
  const cookie = (await ask(address)).cookie.split(';')[0]!;
  const headers = { 'content-type': 'application/json', cookie, origin };
  const call = (body: string): Promise<number> =>
    ask(`${origin}/call`, { method: 'POST', body, headers }).then(({ status }) => status);
  expect(await call('{')).toBe(400);
  expect(await call('[]')).toBe(400);
  expect(await call('{"$":["code","x"]}')).toBe(400);
  expect(await call(`{"name":"${'x'.repeat(160 * 1024 * 1024)}"}`)).toBe(413);
  expect(await call(ABOUT)).toBe(200);
  child.kill('SIGTERM');
});

test('a second start on the same data leads to the first, and SIGTERM ends it cleanly', async ({
  dataFolder,
}) => {
  const first = await launchLoopback(dataFolder);
  const second = await startLoopback(dataFolder);
  expect(new URL(second.address).origin).toBe(first.origin);
  first.process.kill('SIGTERM');
  const code = await new Promise((resolve) => first.process.once('exit', resolve));
  expect(code).toBe(0);
});
