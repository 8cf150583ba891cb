import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const frame = (...lines: readonly string[]) => table([[lines.join('\n')]], { header: 0 });

const read = (...frames: readonly ReturnType<typeof frame>[]) =>
  parsePlan(
    wordSource(
      paragraph('Verksamhetsplan 2033'),
      paragraph('Hamnnämnden'),
      heading('Mål 1: Kajerna håller', 2),
      ...frames,
    ),
  ).assignments.map(({ key, givenBy, assignedTo, text }) => [
    key,
    givenBy,
    assignedTo.join('; '),
    text,
  ]);

describe('uppdrag in a frame', () => {
  it('are told by labels that no line of text has', () => {
    expect(
      read(frame('HN 1. Mäta sättningar i kaj fyra.', 'HN 2. Köpa nya räcken.')).map(
        ([key, , , text]) => [key, text],
      ),
    ).toEqual([
      ['HN-1', 'Mäta sättningar i kaj fyra.'],
      ['HN-2', 'Köpa nya räcken.'],
    ]);
  });

  it('go from whom to whom the line above them says', () => {
    expect(
      read(
        frame(
          'Uppdrag från kommunfullmäktige till hamnnämnden',
          'KF 7. Samtliga nämnder ska spara el.',
        ),
        frame(
          'Uppdrag från hamnnämnden till hamnförvaltningen',
          'HN 1. Mäta sättningar i kaj fyra.',
          'HN 2. Pröva bommar för området tillsammans med polisen.',
        ),
      ),
    ).toEqual([
      ['KF-7', 'Kommunfullmäktige', 'hamnnämnden', 'Samtliga nämnder ska spara el.'],
      ['HN-1', 'Hamnnämnden', 'hamnförvaltningen', 'Mäta sättningar i kaj fyra.'],
      [
        'HN-2',
        'Hamnnämnden',
        'hamnförvaltningen',
        'Pröva bommar för området tillsammans med polisen.',
      ],
    ]);
  });
});
