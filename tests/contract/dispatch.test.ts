import { describe, expect, it } from 'vitest';
import { failure } from '../../shared/contract/call.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { createDispatch } from '../../shared/contract/dispatch.ts';

const SECRET = 'Hemligheten Vitsippa';

/** Only the handlers a test needs; the others are never reached. */
function dispatchOf(handlers: Partial<Handlers>, explained = false) {
  const bugs: string[] = [];
  const dispatch = createDispatch(handlers as Handlers, {
    onBug: (name) => bugs.push(name),
    explain: () => (explained ? { code: 'unavailable', message: 'Disken är full.' } : null),
  });
  return { dispatch, bugs };
}

describe('dispatch', () => {
  it('turns a bug into a general line and tells the log', async () => {
    const { dispatch, bugs } = dispatchOf({
      'plans.list': () => {
        throw new Error(SECRET);
      },
    });
    const result = await dispatch('plans.list', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('Vitsippa');
    expect(bugs).toEqual(['plans.list']);
  });

  it('lets no answer out that its schema refuses', async () => {
    const wrong = [{ id: 7 }] as unknown as [];
    const { dispatch, bugs } = dispatchOf({ 'plans.list': () => ({ ok: true, value: wrong }) });
    expect(await dispatch('plans.list', {})).toMatchObject({ error: { code: 'internal' } });
    expect(bugs).toEqual(['plans.list']);
  });

  it('lets no field out that the schema does not have', async () => {
    const state = { route: '', planId: null, scroll: 0, recent: [], secret: SECRET };
    const { dispatch } = dispatchOf({ 'window.get': () => ({ ok: true, value: state }) });
    expect(await dispatch('window.get', {})).toEqual({
      ok: true,
      value: { route: '', planId: null, scroll: 0, recent: [] },
    });
  });

  it('passes expected failures and explained exceptions on as they are', async () => {
    const { dispatch, bugs } = dispatchOf(
      {
        'plans.get': () => failure('not-found', 'Finns inte.'),
        'plans.list': () => Promise.reject(new Error('SQLITE_FULL')),
      },
      true,
    );
    expect(await dispatch('plans.get', { planId: 'x' })).toEqual(
      failure('not-found', 'Finns inte.'),
    );
    expect(await dispatch('plans.list', {})).toEqual(failure('unavailable', 'Disken är full.'));
    expect(bugs).toEqual([]);
  });

  it('does not repeat wrong input in its answer', async () => {
    const { dispatch } = dispatchOf({});
    const result = await dispatch('notes.add', { text: 7, saidBy: SECRET, [SECRET]: 1 });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(JSON.stringify(result)).not.toContain('Vitsippa');
  });
});
