import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../shared/contract/call.ts';

it('says that words are not saved until they are, also when others were meanwhile', async () => {
  let isFull = true;
  const call = (_name: string, { id = '' }: { id?: string }) =>
    Promise.resolve(isFull ? failure('invalid', 'För långt.') : success({ id }));
  // Other files of the run have saved already: here nothing has been.
  vi.resetModules();
  vi.stubGlobal('window', { beredd: { shell: 'electron', call } });
  const { createNoteSaver } = await import('../../../renderer/components/note/note-saver.ts');
  const { trackSaving, useSaving } = await import('../../../renderer/client/saving.ts');
  const state = () => useSaving.getState().state.kind;

  const saver = createNoteSaver(null, { text: '' });
  saver.change({ label: 'oro' });
  await saver.flush();
  expect([saver.isWaiting(), state()]).toEqual([false, 'idle']);
  saver.change({ text: 'Fråga' });
  await saver.flush();
  await trackSaving(Promise.resolve(success({})));
  expect([saver.isWaiting(), state()]).toEqual([true, 'failed']);
  isFull = false;
  await saver.flush();
  expect([saver.isWaiting(), state()]).toEqual([false, 'saved']);
  vi.unstubAllGlobals();
});
