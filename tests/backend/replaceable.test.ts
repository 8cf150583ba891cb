import { expect, it } from 'vitest';
import { openReplaceable, type ReplaceData } from '../../backend/replaceable.ts';
import { failure, success } from '../../shared/contract/call.ts';

/** A backend whose answers tell which opening they come from, and that can be made not to open. */
async function openFake(patience?: number) {
  const done: string[] = [];
  const fake = {
    isBroken: false,
    done,
    /** What a call does before it is answered. */
    work: (): Promise<unknown> => Promise.resolve(),
    stopThinking: (): Promise<void> => Promise.resolve(),
  };
  let replaceData: ReplaceData | undefined;
  let opening = 0;
  const opened = await openReplaceable((given) => {
    replaceData = given;
    if (fake.isBroken) return Promise.resolve(failure('unavailable', 'Går inte.'));
    opening += 1;
    const number = opening;
    return Promise.resolve(
      success({
        dispatch: () => fake.work().then(() => success(number)),
        stopThinking: () => fake.stopThinking(),
        close: (isEnd: boolean) => Promise.resolve(void done.push(isEnd ? 'ended' : 'closed')),
      }),
    );
  }, patience);
  if (!opened.ok || !replaceData) throw new Error('The fake must open');
  return { fake, backend: opened.value, replaceData };
}

const noUndo = () => Promise.resolve();

it('lets what is asked meanwhile wait for the new data, and is one at a time', async () => {
  const { backend, replaceData, fake } = await openFake();
  let finish: (() => void) | undefined;
  const work = () =>
    new Promise<ReturnType<typeof success<string>>>((resolve) => {
      finish = () => resolve(success('ny'));
    });
  const first = replaceData({ work, undo: noUndo });
  const asked = backend.dispatch('plans.list', {});
  const second = await replaceData({ work, undo: noUndo });
  expect(second).toMatchObject({ ok: false, error: { code: 'conflict' } });
  await Promise.resolve();
  finish?.();
  expect(await first).toEqual(success('ny'));
  expect(await asked).toEqual(success(2));
  await backend.close();
  expect(fake.done).toEqual(['closed', 'ended']);
});

it('is taken back when what it put in place cannot be opened', async () => {
  const { backend, replaceData, fake } = await openFake();
  const restored = await replaceData({
    work: () => {
      fake.isBroken = true;
      return Promise.resolve(success('ny'));
    },
    undo: (what) => {
      fake.isBroken = false;
      fake.done.push(`undone ${what}`);
      return Promise.resolve();
    },
  });
  expect(restored).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  expect(fake.done).toEqual(['closed', 'undone ny']);
  expect(await backend.dispatch('plans.list', {})).toEqual(success(2));
});

it('opens again by itself when somebody else had the data for a moment', async () => {
  const { backend, replaceData, fake } = await openFake();
  await replaceData({
    work: () => {
      fake.isBroken = true;
      return Promise.resolve(failure('unreadable', 'Nej.'));
    },
    undo: noUndo,
  });
  expect(await backend.dispatch('plans.list', {})).toMatchObject({ ok: false });
  fake.isBroken = false;
  expect(await backend.dispatch('plans.list', {})).toEqual(success(2));
});

it('is opened once when several ask for it at the same time', async () => {
  const { backend, replaceData, fake } = await openFake();
  await replaceData({
    work: () => {
      fake.isBroken = true;
      return Promise.resolve(failure('unreadable', 'Nej.'));
    },
    undo: noUndo,
  });
  fake.isBroken = false;
  const asked = ['plans.list', 'notes.list'].map((name) => backend.dispatch(name, {}));
  expect(await Promise.all(asked)).toEqual([success(2), success(2)]);
});

it('does not say that the former data are back when they cannot be opened either', async () => {
  const { replaceData, fake } = await openFake();
  const work = () => {
    fake.isBroken = true;
    return Promise.resolve(success('ny'));
  };
  const restored = await replaceData({ work, undo: noUndo });
  expect(restored).toMatchObject({ error: { message: expect.stringContaining('Varken') } });
});

it('lets nothing in while it is exchanged, also what was asked at the very same moment', async () => {
  const order: string[] = [];
  const opened = await openReplaceable((replaceData) => {
    const dispatch = async (name: string) => {
      if (name === 'backups.restore')
        return replaceData({ work: () => Promise.resolve(success('ny')), undo: noUndo });
      order.push('begun');
      await new Promise((soon) => setTimeout(soon, 5));
      order.push('answered');
      return success(null);
    };
    const close = () => Promise.resolve(void order.push('closed'));
    return Promise.resolve(success({ dispatch, stopThinking: () => Promise.resolve(), close }));
  });
  if (!opened.ok) throw new Error('The fake must open');
  const { dispatch } = opened.value;
  await Promise.all([dispatch('backups.restore', {}), dispatch('plans.list', {})]);
  expect(order).toEqual(['closed', 'begun', 'answered']);
});

it('is not closed under a call, and what comes after is refused in plain words', async () => {
  const { backend, fake } = await openFake();
  let finish: (() => void) | undefined;
  fake.work = () =>
    new Promise<void>((resolve) => {
      finish = () => {
        fake.done.push('written');
        resolve();
      };
    });
  const underWay = backend.dispatch('notes.add', {});
  const closed = backend.close();
  expect(await backend.dispatch('notes.add', {})).toMatchObject({
    ok: false,
    error: { code: 'unavailable', message: expect.stringContaining('Beredd stängs') },
  });
  finish?.();
  expect(await underWay).toEqual(success(1));
  await closed;
  expect(fake.done).toEqual(['written', 'ended']);
});

it('is closed in time though a call never ends, and that call is answered', async () => {
  const { backend, fake } = await openFake(10);
  fake.work = () => new Promise(() => undefined);
  const hanging = backend.dispatch('backups.choose', {});
  await backend.close();
  expect(fake.done).toEqual(['ended']);
  expect(await hanging).toMatchObject({ ok: false, error: { code: 'unavailable' } });
});

it('lets go what is thought of before it waits for the calls that ask for it', async () => {
  const { backend, replaceData, fake } = await openFake();
  let letGo: (() => void) | undefined;
  const thought = new Promise<void>((resolve) => (letGo = resolve));
  fake.work = () => thought;
  fake.stopThinking = () => Promise.resolve(letGo?.());
  const waiting = backend.dispatch('compare.plans', {});
  const own = backend.dispatch('backups.restore', {});
  const restored = replaceData({ work: () => Promise.resolve(success('ny')), undo: noUndo });
  expect(await waiting).toEqual(success(1));
  await own;
  expect(await restored).toEqual(success('ny'));
});
