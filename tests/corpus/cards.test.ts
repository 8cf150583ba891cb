import { expect, it } from 'vitest';
import { gatunamnden } from './content/gatunamnden.ts';
import { gymnasienamnden } from './content/gymnasienamnden.ts';
import { WORD_HABITS } from './looks.ts';
import { below, scoreAll } from './score-all.ts';
import { toDocx } from './to-docx.ts';

/** Plans whose tables are cards and matrices, as Word files. */

it.each(['swedish', 'automatic'])('reads cards and matrices with %s headings', async (name) => {
  const plans = [gymnasienamnden, gatunamnden];
  const sum = await scoreAll(plans, 'docx', (plan) => toDocx(plan, WORD_HABITS[name]!));
  expect(below(sum)).toEqual([]);
});
