import { beforeAll, describe, expect, it } from 'vitest';
import { INVENTED_PLANS } from './content/all.ts';
import { EXTRACTIONS, PRINT_LOOKS, TEXT_HABITS, WORD_HABITS } from './looks.ts';
import { printText } from './print-text.ts';
import type { InventedPlan } from './plan-content.ts';
import { below, FLOORS, scoreAll } from './score-all.ts';
import { toDocx } from './to-docx.ts';
import { toPdfs } from './to-pdf.ts';
import { toText } from './to-text.ts';

/** Plans of made-up organs in layouts that the samples do not have, read as the program reads them. */

describe('invented plans as Word files', () => {
  it.each(Object.entries(WORD_HABITS))('with %s headings', async (_name, habit) => {
    expect(below(await scoreAll(INVENTED_PLANS, 'docx', (plan) => toDocx(plan, habit)))).toEqual(
      [],
    );
  });
});

/** Cells that follow each other without rules: which belong together is then partly a guess. */
const SCRAMBLED_FLOORS = {
  ...FLOORS,
  styrtal: 0.94,
  celler: 0.92,
  budget: 0.95,
  områden: 0.7,
  åtgärder: 0.7,
};

describe('invented plans as text', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each(['tabs', 'hyphens', 'double'])('with tables between tabs: %s', async (name) => {
    expect(
      below(
        await scoreAll(INVENTED_PLANS, 'txt', (plan) => bytes(toText(plan, TEXT_HABITS[name]!))),
      ),
    ).toEqual([]);
  });

  it('with tables that lost their cells', async () => {
    const sum = await scoreAll(INVENTED_PLANS, 'txt', (plan) =>
      bytes(toText(plan, TEXT_HABITS['scrambled']!)),
    );
    expect(below(sum, SCRAMBLED_FLOORS)).toEqual([]);
  });

  it('in UTF-16 and with letters and their signs apart', async () => {
    const text = (plan: InventedPlan) => toText(plan, TEXT_HABITS['tabs']!).normalize('NFD');
    const utf16 = (plan: InventedPlan) => Buffer.from(`\uFEFF${text(plan)}`, 'utf16le');
    expect(
      below(await scoreAll(INVENTED_PLANS, 'txt', (plan) => new Uint8Array(utf16(plan)))),
    ).toEqual([]);
  });

  it('in Windows-1252', async () => {
    const text = (plan: InventedPlan) => toText(plan, TEXT_HABITS['tabs']!);
    // Node writes only Latin 1, whose letters lie at the same places.
    const latin = (plan: InventedPlan) =>
      Buffer.from(
        text(plan).replace(/[–−]/gu, '-').replace(/[•]/gu, '-').replace(/[↑→↓]/gu, ''),
        'latin1',
      );
    expect(
      below(await scoreAll(INVENTED_PLANS, 'txt', (plan) => new Uint8Array(latin(plan)))),
    ).toEqual([]);
  });
});

/** Which values belong together is told by their number where no place tells it: some rows lack one. */
const CELL_BY_CELL_FLOORS = {
  ...FLOORS,
  mål: 0.9,
  målrubriker: 0.9,
  styrtal: 0.9,
  celler: 0.85,
  budget: 0.95,
};

/** Where the cells of a row stand in its middle, several measures of a risk are parted by guess. */
const CENTRED_FLOORS = {
  ...FLOORS,
  styrtal: 0.95,
  celler: 0.95,
  risker: 0.85,
  områden: 0.85,
  åtgärder: 0.75,
};

describe('invented plans as text taken out of printed pages', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each(Object.keys(EXTRACTIONS))('%s', async (name) => {
    const extraction = EXTRACTIONS[name]!;
    const sum = await scoreAll(INVENTED_PLANS, 'txt', (plan) => bytes(printText(plan, extraction)));
    const inLayout = extraction.isCentred === true ? CENTRED_FLOORS : FLOORS;
    const floors = extraction.form === 'cells' ? CELL_BY_CELL_FLOORS : inLayout;
    expect(below(sum, floors)).toEqual([]);
  });
});

/** On small pages a table of a single row without rules may not be told from text. */
const NARROW_FLOORS = { ...FLOORS, celler: 0.95 };

describe('invented plans as PDF', () => {
  const printed = new Map<string, Uint8Array[]>();

  beforeAll(async () => {
    const looks = Object.entries(PRINT_LOOKS);
    const pdfs = await toPdfs(
      looks.flatMap(([, look]) => INVENTED_PLANS.map((plan) => ({ plan, look }))),
    );
    for (const [index, [name]] of looks.entries())
      printed.set(
        name,
        pdfs.slice(index * INVENTED_PLANS.length, (index + 1) * INVENTED_PLANS.length),
      );
  }, 60_000);

  it.each(Object.keys(PRINT_LOOKS))('%s', async (name) => {
    const files = printed.get(name)!;
    const sum = await scoreAll(
      INVENTED_PLANS,
      'pdf',
      (plan) => files[INVENTED_PLANS.indexOf(plan)]!,
    );
    expect(below(sum, name === 'narrow' ? NARROW_FLOORS : FLOORS)).toEqual([]);
  });
});
