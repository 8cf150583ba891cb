import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import type { BodyBlock } from '../../../plan/plan.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { pointsIn } from '../../listed-points.ts';

/** Things that a list counts out; years, months and per cent are not counted in points. */
const NOUN =
  '\\p{L}*(?:områden|punkter|delar|steg|prioriteringar|mål|målsättningar|strategier|perspektiv|principer|frågor|utmaningar|insatser|åtgärder|uppdrag|risker|beredningar|utskott|avdelningar|enheter|förvaltningar|verksamheter|kriterier|krav|grupper|nämnder|budgetposter|poster|delmål|fokusområden|målområden)';
/** 'tre prioriterade områden:' at the end of a sentence. */
const OPENS = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(${COUNT_PATTERN}) (?:\\p{L}+ ){0,3}${NOUN}[^.:]{0,60}:\\s*$`,
  'iu',
);

/** "Tre prioriterade områden:" before a list with another number of points. */
export const countedList: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const inline = namedInSentence(subject, sentence);
    if (inline.length > 0) return inline;
    const names = namesInSentence(subject, sentence);
    if (names.length > 0) return names;
    const listed = listedInSentence(subject, sentence);
    if (listed.length > 0) return listed;
    const match = OPENS.exec(sentence.text);
    const said = countOf(match?.[1] ?? '');
    if (!match || said === null) return [];
    const points = pointsAfter(subject, sentence);
    if (points.length < 2 || points.length === said) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ”${match[0].replace(/:\s*$/u, '').trim()}”, men listan därefter har ${points.length} punkter.`,
        places: [
          sentencePlace(subject, sentence),
          ...points.slice(-1).map((block) => sentencePlace(subject, { text: block.text, block })),
        ],
      },
    ];
  });

/** 'tre beredningar: beredningen för … och beredningen för …'. */
const NAMED = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(${COUNT_PATTERN}) (?:\\p{L}*(?=råd:))?(beredning|nämnd|utskott|förvaltning|avdelning|enhet|område|råd)(?:ar|er|en)?: (.+)$`,
  'iu',
);

/** 'fem medlemskommuner: Alvik, Berga och Ceders': names of one word, that nobody takes for two. */
const PROPER = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(${COUNT_PATTERN}) (\\p{Ll}{4,}(?:er|ar|or|n)|[\\p{Ll} ]{4,40}): ((?:\\p{Lu}[\\p{L}-]+, )+\\p{Lu}[\\p{L}-]+,? (?:och|samt) \\p{Lu}[\\p{L}-]+)(?=[.;]|$)`,
  'u',
);

/** 'tre enheter: biblioteket, kulturskolan och hallarna': words in the definite form are one thing each. */
const DEFINITE = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(${COUNT_PATTERN}) ([\\p{Ll} ]{4,40}): ((?:\\p{L}{4,}(?:en|et|an|na|n), )+\\p{L}{4,}(?:en|et|an|na|n),? (?:och|samt) \\p{L}{4,}(?:en|et|an|na|n))(?=[.;]|$)`,
  'iu',
);

/** 'Fem områden prioriteras: barn, unga, äldre och stöd': however the last "och" is read. */
const LISTED = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(?<word>${COUNT_PATTERN}) (?<noun>(?:\\p{L}+ ){0,2}${NOUN}(?: \\p{L}+){0,4}): (?<list>[^.:;()\\d]+)(?=[.;]|$)`,
  'iu',
);
/** 'Nämndens prioriteringar är fyra: barn, unga och äldre': counted after what is counted. */
const LISTED_AFTER = new RegExp(
  `(?<!\\p{L})(?<noun>${NOUN}) (?:för \\S+ )?(?:är|blir) (?<word>${COUNT_PATTERN})(?: till antalet| stycken)?: (?<list>[^.:;()\\d]+)(?=[.;]|$)`,
  'iu',
);

function listedInSentence(subject: CheckedPlan, sentence: Sentence): RuleFinding[] {
  const {
    word = '',
    noun = '',
    list = '',
  } = (LISTED.exec(sentence.text) ?? LISTED_AFTER.exec(sentence.text))?.groups ?? {};
  const said = countOf(word);
  const points = pointsIn(list);
  if (said === null || !points || (said >= points.least && said <= points.most)) return [];
  const named = said < points.least ? points.least : points.most;
  return [
    {
      severity: 'warning',
      message: `Texten säger ”${word} ${noun.trim()}”, men räknar sedan upp ${named}.`,
      places: [sentencePlace(subject, sentence)],
    },
  ];
}

function namesInSentence(subject: CheckedPlan, sentence: Sentence): RuleFinding[] {
  const [, word = '', noun = '', list = ''] =
    PROPER.exec(sentence.text) ?? DEFINITE.exec(sentence.text) ?? [];
  const said = countOf(word);
  const named = list.split(/, | (?:och|samt) /u).filter((name) => name !== '').length;
  if (said === null || said === named) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ”${word} ${noun}”, men räknar sedan upp ${named}.`,
      places: [sentencePlace(subject, sentence)],
    },
  ];
}

/** A sentence that counts bodies and then names another number of them. */
function namedInSentence(subject: CheckedPlan, sentence: Sentence): RuleFinding[] {
  const [printed = '', word = '', noun = '', rest = ''] = NAMED.exec(sentence.text) ?? [];
  const said = countOf(word);
  if (said === null) return [];
  const named = [...rest.matchAll(new RegExp(`(?<!\\p{L})${noun}(?:en|et|n)?(?!\\p{L})`, 'giu'))];
  if (named.length < 2 || named.length === said) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ”${printed.slice(0, printed.indexOf(':'))}”, men räknar sedan upp ${named.length}.`,
      places: [sentencePlace(subject, sentence)],
    },
  ];
}

/** The points that follow at once, of the outermost level. */
function pointsAfter({ plan }: CheckedPlan, { block }: Sentence): BodyBlock[] {
  const after = plan.body.slice(plan.body.indexOf(block) + 1);
  const end = after.findIndex(({ kind }) => kind !== 'listItem');
  const items = end < 0 ? after : after.slice(0, end);
  const outermost = Math.min(...items.map((item) => item.level ?? 0));
  return items.filter((item) => (item.level ?? 0) === outermost);
}
