import { describe, expect, test } from 'vitest';
import { CONTRAST_KINDS } from '../../../../shared/compare/linking/contrast-kinds.ts';
import { contrastsOf, membersIn } from '../../../../shared/compare/linking/contrasts.ts';

const between = (a: string, b: string) => contrastsOf(membersIn(a), membersIn(b));

describe('kinds of which one excludes another', () => {
  test('the same matter for others', () => {
    expect(between('Stärka äldres matlust.', 'Stärka ungas matlust.')).toMatchObject({
      shared: 0,
      other: 1,
    });
  });

  test('the same ones in another form', () => {
    expect(between('Stärka äldres matlust.', 'Matlust för seniorer.')).toMatchObject({
      shared: 1,
      other: 0,
    });
  });

  test('one text names nobody', () => {
    expect(between('Stärka äldres matlust.', 'Stärka matlusten.')).toEqual({
      shared: 0,
      other: 0,
      lacking: 1,
    });
  });

  test('only where a word begins, and only whole words where that is said', () => {
    expect(membersIn('Förbusning')).toEqual(membersIn(''));
    expect(membersIn('Bilaga')).toEqual(membersIn(''));
    expect(membersIn('En bil ')).not.toEqual(membersIn(''));
  });

  test('every member has a bit of its own, and no beginning stands twice in a kind', () => {
    for (const kind of CONTRAST_KINDS) {
      expect(kind.length).toBeLessThanOrEqual(31);
      const words = kind.flat();
      expect(words).toEqual([...new Set(words)]);
    }
  });
});
