import { expect, test } from 'vitest';
import { EVERYWHERE } from '../../../renderer/app/keys.ts';
import { keyGroups } from '../../../renderer/app/keys-dialog.tsx';

const key = (name: string, label: string, group: string) => ({
  key: name,
  label,
  group,
  handler: () => undefined,
});

test('the place’s own keys come first, and a thing that two keys do stands once', () => {
  const groups = keyGroups([
    key('Ctrl K', 'Sök', EVERYWHERE),
    key('J', 'Nästa uppdrag', 'Jämföra'),
    key('K', 'Förra uppdraget', 'Jämföra'),
    key('ArrowDown', 'Nästa uppdrag', 'Jämföra'),
  ]);
  expect(groups).toEqual([
    [
      'Jämföra',
      [
        { label: 'Nästa uppdrag', keys: ['J', 'ArrowDown'] },
        { label: 'Förra uppdraget', keys: ['K'] },
      ],
    ],
    [EVERYWHERE, [{ label: 'Sök', keys: ['Ctrl K'] }]],
  ]);
});
