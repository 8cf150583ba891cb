import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';

test('what was saved is there after the process was killed without warning', async ({ start }) => {
  const first = await start();
  await callFrom(first.page, 'settings.save', { name: 'Åsa Öberg' });
  const meeting = await callFrom(first.page, 'meetings.add', {
    title: 'Beredning',
    date: '2026-01-14',
  });
  await first.kill();

  const second = await start();
  expect((await callFrom(second.page, 'settings.get', {})).name).toBe('Åsa Öberg');
  expect(await callFrom(second.page, 'meetings.list', {})).toMatchObject([{ id: meeting.id }]);
});
