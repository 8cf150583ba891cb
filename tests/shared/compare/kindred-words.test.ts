import { describe, expect, it } from 'vitest';
import { fieldsOf, KINDRED_FIELDS } from '../../../shared/compare/kindred-words.ts';
import { STOP_WORDS } from '../../../shared/compare/stop-words.ts';
import { countedAs, termsOf } from '../../../shared/compare/terms.ts';

/** What whole branches of a kommun are about ('äldreboende') is in many; more would say nothing. */
const MOST_FIELDS = 20;
const words = KINDRED_FIELDS.flat();
const fieldsIn = (text: string): Set<number> =>
  new Set(termsOf(text).stems.flatMap((stem) => [...fieldsOf(stem)]));
const share = (a: string, b: string): boolean => {
  const there = fieldsIn(b);
  return [...fieldsIn(a)].some((field) => there.has(field));
};

describe('fields of kindred words', () => {
  it('hold four words or more, none twice', () => {
    const poor = KINDRED_FIELDS.filter(
      (field) => field.length < 4 || new Set(field).size < field.length,
    );
    expect(poor).toEqual([]);
  });

  it('are no part of each other', () => {
    const having = new Map<string, Set<readonly string[]>>();
    for (const field of KINDRED_FIELDS)
      for (const word of field) having.set(word, (having.get(word) ?? new Set()).add(field));
    const inside = KINDRED_FIELDS.filter((field) =>
      [...having.get(field[0]!)!].some(
        (other) => other !== field && field.every((word) => having.get(word)!.has(other)),
      ),
    );
    expect(inside).toEqual([]);
  });

  it('are single words in lower case that the comparison reads', () => {
    const unread = words.filter(
      (word) =>
        word.length < 2 || !/^[\p{Ll}\d]+(?:[-:][\p{Ll}\d]+)*$/u.test(word) || STOP_WORDS.has(word),
    );
    expect(unread).toEqual([]);
  });

  it('hold no word in so many that it says nothing', () => {
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > MOST_FIELDS)).toEqual([]);
  });
});

describe('fieldsOf', () => {
  it.each([
    ['Att förse hållplatserna med skydd mot regn.', 'Att rusta länets väderskydd.'],
    ['Att ta fram en hållplatsstandard.', 'Att rusta länets väderskydd.'],
    ['Att höja säkerheten på stadsbiblioteket.', 'Att minska hot och stök i bibliotekslokalerna.'],
    ['Att stoppa bidragsfusk.', 'Att motverka felaktiga utbetalningar av bistånd.'],
    ['Att bli oberoende av hyrsköterskor.', 'Att minska antalet inhyrda.'],
    ['Att fler ska få sommarjobb.', 'Att erbjuda ungdomar ferieplatser med ferielön.'],
    ['Att minska pappersarbetet för chefer.', 'Att blanketter ersätts av digitala formulär.'],
    ['Att förebygga fallolyckor hos äldre.', 'Att erbjuda balansträning.'],
    ['Att npf-utredningar går fortare.', 'Att barn med autism får hjälp i tid.'],
  ])('finds a field that is in both: %s – %s', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['Att bygga nya hållplatser.', 'Att köpa in elbussar.'],
    ['Att utöka snöröjningen.', 'Att byta gatubelysningen.'],
    ['Att vaccinera fler mot influensa.', 'Att förebygga fallolyckor.'],
    ['Att minska matsvinnet.', 'Att byta städfirma.'],
    ['Att rekrytera familjehem.', 'Att förbättra skolnärvaron.'],
  ])('keeps neighbours apart: %s – %s', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('gives the same ascending indices each time, and none for an unknown word', () => {
    const first = fieldsOf(countedAs('ordningsvakterna'));
    expect(first.length).toBeGreaterThan(0);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(fieldsOf(countedAs('ordningsvakterna'))).toBe(first);
    expect(fieldsOf('lövås')).toEqual([]);
  });

  it('reads a word in every form and at either end of a compound', () => {
    const [field] = fieldsOf(countedAs('hållplats'));
    for (const word of ['hållplatsen', 'hållplatserna', 'hållplatsstandard', 'busshållplatser'])
      expect(fieldsOf(countedAs(word))).toContain(field);
  });

  it('reads at the end of a compound also a word that has synonyms', () => {
    expect(countedAs('vaccination')).toBe(countedAs('vaccin'));
    const [field] = fieldsOf(countedAs('vaccination'));
    expect(fieldsOf(countedAs('resevaccination'))).toContain(field);
  });
});
