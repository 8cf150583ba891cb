import { laterOnes } from '../../later-ones.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { parseFigure } from '../../../text/number.ts';
import { FIGURE_PATTERN } from '../../text-figures.ts';

/** 'en läkare per 1 100 listade invånare', 'högst 30 medarbetare per chef'. */
const ONE_PER = new RegExp(
  `(?<!\\p{L})(?:en|ett) (?:[\\p{Ll}-]+ ){0,2}?([\\p{Ll}-]{4,}) per (${FIGURE_PATTERN}) ([\\p{Ll}-]{4,})`,
  'giu',
);
const SO_MANY_PER = new RegExp(`(${FIGURE_PATTERN}) ([\\p{Ll}-]{4,}) per ([\\p{Ll}-]{4,})`, 'giu');
/** 'en chef ska ha högst 30 medarbetare', 'antalet medarbetare per chef ska vara högst 25'. */
const ONE_HAS = new RegExp(
  `(?<!\\p{L})(?:en|ett|varje) ([\\p{Ll}-]{4,}) (?:ska|får|bör) (?:inte )?ha (?:högst|minst|max|fler än) (${FIGURE_PATTERN}) ([\\p{Ll}-]{4,})`,
  'giu',
);
const PER_IS = new RegExp(
  `(?<!\\p{L})([\\p{Ll}-]{4,}) per ([\\p{Ll}-]{4,}) (?:ska|får|bör) (?:inte )?(?:vara|överstiga|understiga|uppgå till)(?: högst| minst| max)? (${FIGURE_PATTERN})`,
  'giu',
);
/** A present state, a change or a part has another figure than the aim. */
const OTHER =
  /(?<!\p{L})(?:i dag|idag|nu|nuvarande|dagens|var|hade|från|tidigare|snitt\p{L}*|genomsnitt\p{L}*|riket|nationell\p{L}*|utfall\p{L}*|delmål\p{L}*|på sikt|långsiktigt mål)(?!\p{L})/iu;
/** Money and time per anything are prices and paces, of which a plan has many. */
const NO_COUNT =
  /^(?:kronor|procent|miljon\p{L}*|timm\p{L}*|minut\p{L}*|dag\p{L}*|veck\p{L}*|månad\p{L}*|år|gång\p{L}*|kilomet\p{L}*|person|styck)$/iu;

interface Ratio {
  sentence: Sentence;
  what: string;
  value: number;
  printed: string;
}

/** One staffing or size told in two ways: a doctor per 1 100 here and per 1 500 there. */
export const ratioTwice: CheckRule = ({ subject }) => {
  const ratios = subject.sentences.flatMap(ratiosIn);
  const found = ratios.flatMap((a, i) =>
    laterOnes(ratios, i).flatMap((b): RuleFinding[] => {
      if (a.what !== b.what || a.value === b.value || a.sentence === b.sentence) return [];
      return [
        {
          severity: 'warning',
          message: `På ett ställe står ”${a.printed}”, på ett annat ”${b.printed}”.`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

function ratiosIn(sentence: Sentence): Ratio[] {
  const { text } = sentence;
  if (OTHER.test(text)) return [];
  const found = [
    ...[...text.matchAll(ONE_PER)].map(([printed, a, n, b]) => ({ printed, a, n, b })),
    ...[...text.matchAll(ONE_HAS)].map(([printed, b, n, a]) => ({ printed, a, n, b })),
    ...[...text.matchAll(PER_IS)].map(([printed, a, b, n]) => ({ printed, a, n, b })),
    ...[...text.matchAll(SO_MANY_PER)].map(([printed, n, a, b]) => ({ printed, a, n, b })),
  ];
  return found.flatMap(({ printed, a = '', n = '', b = '' }): Ratio[] => {
    const value = parseFigure(n);
    if (value === null || [a, b].some((word) => NO_COUNT.test(word))) return [];
    const what = [a, b].map((word) => swedishStem(word.toLowerCase())).join(' per ');
    return [{ sentence, what, value, printed }];
  });
}
