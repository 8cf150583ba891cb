import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure, success, type CallErrorCode } from '../../../../shared/contract/call.ts';

/** The saved state and the savers of a window in which nothing was saved yet. */
const openWindow = async () => {
  vi.resetModules();
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
afterEach(() => void vi.useRealTimers());

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
