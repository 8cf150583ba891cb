import { commandsIn, type Command } from '../../assignment-text.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';

/** 'Att utreda om kulturskolan bör flyttas': a question still open. */
const ASKS =
  /^(?:utreda|pröva|undersöka|överväga|bedöma|analysera|ta ställning till) (?:om|huruvida|ifall) (?<what>[^.,;:]{4,60}?) (?:bör|ska(?:ll)?|kan|borde) (?<act>[^.,;:]{4,})/iu;
/** 'Kulturskolan är sedan 2030 flyttad': it is so. */
const IS_SO =
  /(?<!\p{L})(?:är|har|blev) (?:sedan|redan|nu|numera)(?!\p{L})|(?<!\p{L})(?:har|är) \p{L}+(?:ts|ats|ad|at|d) (?:sedan|under|våren|hösten|i|den)(?!\p{L})/iu;
/** 'Att prova kvällsöppet på två bad': on some of them first. */
const TRIES =
  /^(?:pröva|prova|testa|(?:göra|genomföra) (?:ett )?(?:försök|pilot\p{L}*) med) (?<what>[^.,;:]{4,60}?) (?:vid|på|i|hos|inom) (?:en|ett|två|tre|fyra|fem|några|enstaka) (?:av )?(?<where>\p{L}{4,})/iu;
/** 'Samtliga bad kommer att': it is decided for all. */
const ALL_WILL =
  /(?<!\p{L})(?:samtliga|alla) (?<where>\p{L}{4,}) (?:kommer att|ska(?:ll)?|har|får|håller|erbjuder|inför)(?!\p{L})(?<what>[^.;:]{4,})/iu;
/** Shorter words are found inside others by chance. */
const SHORTEST = 5;

/** An uppdrag to look into what the text says is done, or to try in a few places what all are to have. */
export const settledQuestion: CheckRule = ({ subject }) =>
  commandsIn(subject).flatMap((one): RuleFinding[] => {
    const settled = settledBy(subject, one) ?? decidedBy(subject, one);
    if (!settled || one.text.includes(settled.text)) return [];
    return [
      {
        severity: 'warning',
        message: `${one.label} är att ${one.act}, men planen säger redan: ”${settled.text.replace(/[.]\s*$/u, '')}”.`,
        places: [one.place, sentencePlace(subject, settled)],
      },
    ];
  });

function settledBy({ sentences }: CheckedPlan, { act: wanted }: Command): Sentence | undefined {
  const { what = '', act = '' } = ASKS.exec(wanted)?.groups ?? {};
  const [subjectWords, done] = [contentOf(what), contentOf(act).slice(0, 1)];
  if (subjectWords.length === 0 || done.length === 0) return undefined;
  return sentences.find(({ text }) => {
    const at = text.search(IS_SO);
    const before = at < 0 ? [] : contentOf(text.slice(0, at));
    return (
      at >= 0 &&
      sharedStems(subjectWords, before).length === subjectWords.length &&
      contentOf(text.slice(at)).some((word) => word.startsWith(done[0]!))
    );
  });
}

function decidedBy({ sentences }: CheckedPlan, { act: wanted }: Command): Sentence | undefined {
  const { what = '', where = '' } = TRIES.exec(wanted)?.groups ?? {};
  const places = contentOf(where);
  const tried = wordsOf(what);
  if (places.length === 0 || tried.length === 0) return undefined;
  return sentences.find(({ text }) => {
    const all = ALL_WILL.exec(text)?.groups;
    const isThere = sharedStems(places, contentOf(all?.['where'] ?? '')).length === places.length;
    return (
      isThere && wordsOf(all?.['what'] ?? '').some((word) => tried.some((a) => isPart(a, word)))
    );
  });
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);

const isPart = (a: string, b: string): boolean =>
  a.startsWith(b) || a.endsWith(b) || b.startsWith(a) || b.endsWith(a);
