import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure, success, type CallErrorCode } from '../../../../shared/contract/call.ts';

/** The saved state and the savers of a window in which nothing was saved yet. */
const openWindow = async () => {
  vi.resetModules();
  const call = () => Promise.resolve(success({}));
  vi.stubGlobal('window', { beredd: { shell: 'electron', call } });
  const { createAutosaver } = await import('../../../../renderer/components/saving/autosaver.ts');
  const { trackSaving, useSaving } = await import('../../../../renderer/client/saving.ts');
  const refusals: (CallErrorCode | null)[] = [];
  const saved: [object, boolean][] = [];
  const saver = createAutosaver<{ title?: string; place?: string }>({
    save: (change, continues) => {
      saved.push([change, continues]);
      const code = refusals.shift() ?? null;
      return trackSaving(Promise.resolve(code ? failure(code, 'Nej.') : success(null)));
    },
  });
  const saveElsewhere = () => trackSaving(Promise.resolve(success(null)));
  return { saver, saved, refusals, saveElsewhere, kind: () => useSaving.getState().state.kind };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

it('says that a field is not saved until it is, whatever else is saved meanwhile', async () => {
  const { saver, saved, refusals, saveElsewhere, kind } = await openWindow();
  refusals.push('unavailable');
  saver.change({ title: 'Nämnd' });
  await saver.flush();
  await saveElsewhere();
  expect([saver.isWaiting(), kind()]).toEqual([true, 'failed']);
  saver.change({ place: 'Sal 2' });
  await saver.flush();
  expect([saver.isWaiting(), kind()]).toEqual([false, 'saved']);
  expect(saved.at(-1)).toEqual([{ title: 'Nämnd', place: 'Sal 2' }, false]);
  saver.change({ place: 'Sal 3' });
  await saver.flush();
  expect(saved.at(-1)).toEqual([{ place: 'Sal 3' }, true]);
});

it('tries what may be taken another time again by itself, also when its field has gone', async () => {
  const { saver, refusals, saveElsewhere, kind } = await openWindow();
  refusals.push('unavailable', 'unavailable');
  saver.change({ title: 'Nämnd' });
  saver.leave();
  await vi.advanceTimersByTimeAsync(3000);
  await saveElsewhere();
  expect(kind()).toBe('failed');
  await vi.advanceTimersByTimeAsync(3000);
  expect([saver.isWaiting(), kind()]).toEqual([false, 'saved']);
});

it('holds what is refused each time alike as long as its field is there', async () => {
  const { saver, refusals, saveElsewhere, kind } = await openWindow();
  refusals.push('invalid', 'invalid');
  saver.change({ title: '' });
  await vi.advanceTimersByTimeAsync(400);
  await saveElsewhere();
  expect(kind()).toBe('failed');
  saver.leave();
  await saver.flush();
  await saveElsewhere();
  expect(kind()).toBe('saved');
});

/** A window whose calls are noted, with a saver of words that are refused for the codes given. */
const openWithWords = async (...refusals: (CallErrorCode | null)[]) => {
  vi.resetModules();
  const kept = new Map<string, string>();
  const call = (_name: string, { field = '', text = '' }: { field?: string; text?: string }) => {
    if (text === '') kept.delete(field);
    else kept.set(field, text);
    return Promise.resolve(success({}));
  };
  vi.stubGlobal('window', { beredd: { shell: 'electron', call } });
  const { createAutosaver } = await import('../../../../renderer/components/saving/autosaver.ts');
  const { readLost } = await import('../../../../renderer/components/saving/lost-words.ts');
  const { useSaving } = await import('../../../../renderer/client/saving.ts');
  const saver = createAutosaver<{ text: string }>({
    save: () => {
      const code = refusals.shift() ?? null;
      return Promise.resolve(code ? failure(code, 'Yrkandet finns inte längre.') : success(null));
    },
    lost: ({ text }) => ({ what: 'Yrkande', words: text }),
  });
  const lost = () => [...kept].map(([field, text]) => readLost({ field, text }));
  return { saver, lost, kind: () => useSaving.getState().state.kind };
};

it('puts words away as soon as they are refused for good, the latest of them', async () => {
  const { saver, lost, kind } = await openWithWords(...Array<CallErrorCode>(4).fill('not-found'));
  saver.change({ text: 'Att av' });
  await saver.flush();
  expect([lost().map((it) => it.words), kind()]).toEqual([['Att av'], 'failed']);
  saver.change({ text: 'Att avslå' });
  await saver.flush();
  saver.leave();
  await saver.flush();
  const why = 'Yrkandet finns inte längre.';
  expect(lost()).toMatchObject([{ what: 'Yrkande', words: 'Att avslå', why }]);
  // They are on the disk, though not where they were written.
  expect(kind()).toBe('saved');
});

it('lets words go that were put away once they are saved where they belong', async () => {
  const { saver, lost } = await openWithWords('invalid', null);
  saver.change({ text: 'För långt' });
  await saver.flush();
  expect(lost()).toHaveLength(1);
  saver.change({ text: 'Kort' });
  await saver.flush();
  expect(lost()).toEqual([]);
});

it('puts nothing away that has no words, or may be saved another time', async () => {
  const { saver, lost } = await openWithWords('invalid', 'unavailable');
  saver.change({ text: ' ' });
  await saver.flush();
  saver.change({ text: 'Ord' });
  await saver.flush();
  expect([lost(), saver.isWaiting()]).toEqual([[], true]);
  vi.unstubAllGlobals();
});
