import { describe, expect, it } from 'vitest';
import { fieldsOf, KINDRED_FIELDS } from '../../../shared/compare/kindred-words.ts';
import { STOP_WORDS } from '../../../shared/compare/stop-words.ts';
import { countedAs, termsOf } from '../../../shared/compare/terms.ts';
import { isLadderWord } from '../../../shared/compare/verb-ladder.ts';

const words = KINDRED_FIELDS.flat();
/** Words that any board's plan has in any uppdrag; a field that held one would be of everything. */
const COMMON =
  'verksamhet arbete behov utveckla stärka förbättra öka minska samverkan samarbete kvalitet ' +
  'plan strategi rutin personal medarbetare barn unga äldre invånare patient elev kommun region ' +
  'kostnad ekonomi ansvar stöd kompetens utbildning information dialog uppföljning mål resurs ' +
  'hållbar digital tillgänglig effektiv service vård omsorg skola kultur trafik miljö';
const fieldsIn = (text: string): Set<number> =>
  new Set(termsOf(text).stems.flatMap((stem) => [...fieldsOf(stem)]));
const share = (a: string, b: string): boolean => {
  const there = fieldsIn(b);
  return [...fieldsIn(a)].some((field) => there.has(field));
};

describe('fields of kindred words', () => {
  it('hold four words or more, each of another stem', () => {
    const poor = KINDRED_FIELDS.filter(
      (field) => field.length < 4 || new Set(field.map(countedAs)).size < field.length,
    );
    expect(poor).toEqual([]);
  });

  it('are no part of each other', () => {
    const stems = KINDRED_FIELDS.map((field) => new Set(field.map(countedAs)));
    const inside = KINDRED_FIELDS.filter((_, at) =>
      stems.some((other, place) => place !== at && [...stems[at]!].every((s) => other.has(s))),
    );
    expect(inside).toEqual([]);
  });

  it('are single words in lower case that the comparison reads', () => {
    const unread = words.filter(
      (word) =>
        !/^(?:[\p{Ll}-]{2,}|\d{3,4})$/u.test(word) || STOP_WORDS.has(word) || isLadderWord(word),
    );
    expect(unread).toEqual([]);
  });

  it('hold no word that any plan has anywhere', () => {
    const stems = new Set(words.map(countedAs));
    expect(COMMON.split(' ').filter((word) => stems.has(countedAs(word)))).toEqual([]);
    expect(COMMON.split(' ').filter((word) => fieldsOf(countedAs(word)).length > 0)).toEqual([]);
  });

  it('hold hardly a word in so many that it says nothing', () => {
    expect(words.filter((word) => words.filter((other) => other === word).length > 4)).toEqual([]);
  });
});

describe('fieldsOf', () => {
  it.each([
    ['Att förse hållplatserna med skydd mot regn.', 'Att bygga ett nytt resecentrum.'],
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
    ['Att minska matsvinnet.', 'Att servera mer ekologisk mat.'],
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
});
