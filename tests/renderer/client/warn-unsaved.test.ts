import { expect, it } from 'vitest';
import { setUnsaved, trackSaving } from '../../../renderer/client/saving.ts';
import { warnOfUnsaved } from '../../../renderer/client/warn-unsaved.ts';
import { failure, success } from '../../../shared/contract/call.ts';

it('asks before a window with unsaved words is closed, and not once they are saved', async () => {
  const page = new EventTarget();
  warnOfUnsaved(page);
  const mayLeave = (): boolean =>
    page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(mayLeave()).toBe(true);
  await trackSaving(Promise.resolve(failure('unavailable', 'Disken är full.')));
  expect(mayLeave()).toBe(false);
  await trackSaving(Promise.resolve(success({})));
  expect(mayLeave()).toBe(true);
});

it('goes on asking while words are held that were not saved, whatever else was', async () => {
  const page = new EventTarget();
  warnOfUnsaved(page);
  const mayLeave = (): boolean =>
    page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const holder = {};
  await trackSaving(Promise.resolve(failure('invalid', 'För långt.')));
  setUnsaved(holder, 'För långt.');
  await trackSaving(Promise.resolve(success({})));
  expect(mayLeave()).toBe(false);
  setUnsaved(holder, null);
  expect(mayLeave()).toBe(true);
});
