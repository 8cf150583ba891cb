import { expect, it, onTestFinished } from 'vitest';
import { makeProjectorDoor } from '../../../cli/loopback/projector-door.ts';
import { openDoor } from '../../../cli/loopback/server.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { isShownCall } from '../../../shared/contract/projector-calls.ts';
import { encodeWire } from '../../../shared/contract/wire.ts';
import { importMade, openMade } from '../../backend/open-made.ts';

const CANARY = 'Vitsippa';
const noFile = () => null;

/** A store with a note, the user's door to it and the screen's. */
async function openDoors() {
  const backend = await openMade();
  await importMade(backend, { assignments: [['RF', '1', 'Att pröva']] });
  const { id } = await backend.ask('meetings.add', { title: 'Nämnd', date: '2026-02-03' });
  const items = [{ title: 'Planen', decision: 'Bifall', subjects: [] }];
  const meeting = await backend.ask('meetings.edit', { id, items });
  const itemId = meeting.items[0]?.id ?? '';
  const decisions: string[] = [];
  for (const visibility of ['private', 'shared', 'minutes'] as const) {
    const draft = { text: `${CANARY} ${visibility}`, visibility, meetingId: id };
    const note = await backend.ask('notes.add', { ...draft, agendaItemId: itemId });
    decisions.push(note.id);
  }
  await backend.ask('projector.show', { item: { meetingId: id, itemId, decisions } });
  let asked = 0;
  const dispatch: typeof backend.call = (name, input) => {
    asked += 1;
    return backend.call(name, input);
  };
  let now = 0;
  const own = await openDoor({
    fileAt: noFile,
    dispatch: dispatch as never,
    startPage: '/',
    isMain: true,
  });
  const screen = makeProjectorDoor(dispatch as never, noFile, () => now);
  onTestFinished(async () => {
    await screen.close();
    await own.close();
  });
  return { own, screen, countAsked: () => asked, pass: (ms: number) => (now += ms) };
}

/** Goes in by a one-time address; gives the origin and the cookie. */
async function enter(address: string) {
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { origin, cookie, status: entered.status, location: entered.headers.get('location') };
}

/** A call as a page of `from` would make it at `to`, with the cookies it would send. */
async function ask(to: string, name: string, headers: { origin: string; cookie: string }) {
  const json = { 'content-type': 'application/json' };
  const body = encodeWire({ name, input: {} });
  const answer = await fetch(`${to}/call`, {
    method: 'POST',
    body,
    headers: { ...json, ...headers },
  });
  return { status: answer.status, text: await answer.text() };
}

const addressOf = async (screen: Awaited<ReturnType<typeof openDoors>>['screen']) => {
  const opened = await screen.open();
  return opened.status === 'own' ? opened.address : '';
};

it('lets the screen in to what it shows: every other call is refused before anything is looked at', async () => {
  const { screen, countAsked } = await openDoors();
  const { origin, cookie, location } = await enter(await addressOf(screen));
  expect(location).toBe('/index.html#/duken');
  const page = await ask(origin, 'projector.get', { origin, cookie });
  expect(page.text).toContain('Bifall');
  const others = [...Object.keys(contract).filter((name) => !isShownCall(name)), 'what.ever'];
  expect(others.length).toBeGreaterThan(50);
  let bytes = page.text;
  for (const name of others) {
    const answer = await ask(origin, name, { origin, cookie });
    expect([name, answer.text.includes('"ok":false')]).toEqual([name, true]);
    bytes += answer.text;
  }
  expect(bytes).not.toContain(CANARY);
  expect(countAsked()).toBe(1);
});

it('opens nothing at the user’s own door, and the user’s cookie opens nothing at the screen’s', async () => {
  const { own, screen } = await openDoors();
  const user = await enter(own.newAddress());
  const shown = await enter(await addressOf(screen));
  const both = `${user.cookie}; ${shown.cookie}`;
  const notes = (to: string, headers: { origin: string; cookie: string }) =>
    ask(to, 'notes.list', headers);
  // The control: the user does get them.
  expect((await notes(user.origin, user)).text).toContain(CANARY);
  // A browser sends every cookie of 127.0.0.1 to every port: the page's origin is what tells.
  expect((await notes(user.origin, { origin: shown.origin, cookie: both })).status).toBe(403);
  expect((await notes(user.origin, { origin: user.origin, cookie: shown.cookie })).status).toBe(
    401,
  );
  expect((await notes(shown.origin, { origin: shown.origin, cookie: user.cookie })).status).toBe(
    401,
  );
  expect((await notes(shown.origin, { origin: shown.origin, cookie: both })).text).toContain(
    '"ok":false',
  );
  const asked = await fetch(`${shown.origin}/show`, { headers: { 'x-beredd-key': own.key } });
  expect(asked.status).toBe(401);
});

it('gives one window as long as its page is there, and a new one when it is gone', async () => {
  const { screen, pass } = await openDoors();
  const { origin, cookie } = await enter(await addressOf(screen));
  await ask(origin, 'projector.get', { origin, cookie });
  expect(await screen.open()).toEqual({ status: 'opened' });
  pass(2000);
  const again = await screen.open();
  expect(again).toMatchObject({ status: 'own' });
});
