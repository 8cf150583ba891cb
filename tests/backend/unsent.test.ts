import { expect, it } from 'vitest';
import { openMade } from './open-made.ts';

it('keeps what stands in a field over a kill, and nothing of it when it is taken away', async () => {
  const first = await openMade();
  await first.ask('unsent.save', { field: 'moten/nytt', text: 'Vitsippa' });
  await first.ask('unsent.save', { field: 'moten/a/arende', text: 'Annat' });
  await first.close();
  const again = await openMade(first.folder);
  expect(await again.ask('unsent.get', { field: 'moten/nytt' })).toBe('Vitsippa');
  expect(await again.ask('unsent.list', { place: 'moten/a' })).toEqual([
    { field: 'moten/a/arende', text: 'Annat' },
  ]);
  // A name is no pattern, and a place is no beginning of another's name.
  expect(await again.ask('unsent.list', { place: 'moten/_' })).toEqual([]);
  expect(await again.ask('unsent.list', { place: 'mot' })).toEqual([]);
  await again.ask('unsent.save', { field: 'moten/nytt', text: '' });
  expect(await again.ask('unsent.get', { field: 'moten/nytt' })).toBe('');
  expect(await again.ask('unsent.get', { field: 'moten/a/arende' })).toBe('Annat');
});
