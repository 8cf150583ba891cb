import { expect, test } from 'vitest';
import { couldBeHeading } from '../../../shared/parse/rules/plain-heading.ts';

test.each(['Hållbart medarbetarengagemang (HME)', 'Ekonomiska förutsättningar'])(
  '%s may head a chapter',
  (line) => expect(couldBeHeading(line)).toBe(true),
);

test.each(['Resultatbudget Vårdnämnden (mnkr)', 'Investeringar (tkr)'])(
  '%s is the title of the table below it',
  (line) => expect(couldBeHeading(line)).toBe(false),
);

test.each(['Område: Tillsyn', 'Sannolikhet: 3'])('%s tells about a risk', (line) =>
  expect(couldBeHeading(line)).toBe(false),
);
