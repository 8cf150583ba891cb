import { describe, expect, it } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { barnnamnden } from './content/barnnamnden.ts';
import { FURTHER_PLANS } from './content/further.ts';
import { DESIGNED_LOOKS, TEXT_HABITS, WORD_HABITS } from './looks.ts';
import { messedUp } from './mess.ts';
import { below, FLOORS, scoreAll } from './score-all.ts';
import { toDocx } from './to-docx.ts';
import { toPdfs } from './to-pdf.ts';
import { toText } from './to-text.ts';

/**
 * Plans whose documents and truth were written before a reader had seen them: uppdrag told in other
 * ways, goals as cells, risks as paragraphs, boxes, footnotes, turned headers, pages of two columns.
 */

/** Headings without a level: a goal ends where the next one begins. */
const LEVELLESS = { ...FLOORS, mål: 0.93 };

describe('further plans as Word files', () => {
  it.each(Object.entries(WORD_HABITS))('with %s headings', async (_name, habit) => {
    const sum = await scoreAll(FURTHER_PLANS, 'docx', (plan) => toDocx(plan, habit));
    expect(below(sum)).toEqual([]);
  });
});

describe('Word files after years of use', () => {
  it('read as new ones', async () => {
    const print = async (plan: (typeof FURTHER_PLANS)[number]) =>
      messedUp(await toDocx(plan, WORD_HABITS['swedish']!));
    expect(below(await scoreAll(FURTHER_PLANS, 'docx', print))).toEqual([]);
  });
});

describe('further plans as text', () => {
  it('with tables between tabs', async () => {
    const text = (plan: (typeof FURTHER_PLANS)[number]) =>
      new TextEncoder().encode(toText(plan, TEXT_HABITS['tabs']!));
    expect(below(await scoreAll(FURTHER_PLANS, 'txt', text), LEVELLESS)).toEqual([]);
  });
});

describe('further plans as PDF', () => {
  it.each(Object.entries(DESIGNED_LOOKS))(
    '%s',
    async (_name, look) => {
      const files = await toPdfs(FURTHER_PLANS.map((plan) => ({ plan, look })));
      const sum = await scoreAll(
        FURTHER_PLANS,
        'pdf',
        (plan) => files[FURTHER_PLANS.indexOf(plan)]!,
      );
      expect(below(sum)).toEqual([]);
    },
    60_000,
  );
});

describe('pictures', () => {
  const described = async (name: string, bytes: Uint8Array) => {
    const outcome = await readSource(name, bytes);
    if (!outcome.ok) throw new Error(outcome.error.message);
    return parsePlan(outcome.source)
      .body.filter((block) => block.kind === 'picture' || block.kind === 'caption')
      .map(({ kind, text }) => `${kind}: ${text}`);
  };
  const expected = [
    'picture: Diagram över antalet barn och elever 2020–2030',
    'caption: Figur 1. Antal barn och elever i Ekmåla 2020–2030.',
  ];

  it('keep what a Word file says they show', async () => {
    const file = await toDocx(barnnamnden, WORD_HABITS['english']!);
    expect(await described('plan.docx', file)).toEqual(expected);
  });

  it('keep what a tagged PDF says they show, also where they are drawn with lines', async () => {
    const [file] = await toPdfs([{ plan: barnnamnden, look: DESIGNED_LOOKS['office']! }]);
    expect(await described('plan.pdf', file!)).toEqual(expected);
  }, 30_000);
});
