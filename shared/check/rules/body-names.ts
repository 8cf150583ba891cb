import { committeeKey } from '../../plan/committee-names.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';

/** Bodies whose name is one word: 'skolutskottet', 'trafikförvaltningen', 'personalberedningen'. */
const PREPARES = 'utskott(?:et)?|beredning(?:en)?|delegation(?:en)?|kommitté(?:n)?|råd(?:et)?';
const CARRIES_OUT = 'förvaltning(?:en)?|kontor(?:et)?';
/** 'X ger Y i uppdrag', 'Y ska …', and the receiver column. */
const GETS = /(?<!\p{L})(?:ger|uppdrar åt) (.+?) (?:i uppdrag|att)(?!\p{L})/iu;
/** 'två utskott: förskoleutskottet och skolutskottet'. */
const LIST = new RegExp(
  `(?<!\\p{L})(?:utskott|beredningar|delegationer|kommittéer)(?:en)?(?: är|:|,) (.+)$`,
  'iu',
);
const ONE_WORD = new RegExp(
  `(?<![\\p{L}-])((?:\\p{L}+- och )?\\p{L}{3,}?s?(?:${PREPARES}))s?(?!\\p{L})`,
  'giu',
);

interface Receiver {
  name: string;
  sentence: Sentence;
}

/**
 * A body that gets an uppdrag but that the plan's own list of utskott or beredningar does not have:
 * 'lärutskottet' beside "två utskott: förskoleutskottet och skolutskottet".
 */
export const bodyNames: CheckRule = ({ subject }) => {
  const list = subject.sentences.find(({ text, block }) => {
    const listed = LIST.exec(text)?.[1];
    return block.kind !== 'table' && listed !== undefined && bodiesIn(listed).length > 1;
  });
  if (!list) return [];
  const known = bodiesIn(LIST.exec(list.text)?.[1] ?? '');
  const strangers = receivers(subject).filter(({ name }) => !isKnown(name, known));
  return [...Map.groupBy(strangers, ({ name }) => name.toLowerCase()).values()].map(
    (same): RuleFinding => {
      const { name } = same[0]!;
      const alike = known.find((one) => matterOf(one) === matterOf(name));
      return {
        severity: 'warning',
        message:
          alike === undefined
            ? `${capital(name)} får ett uppdrag men finns inte i planens egen uppräkning: ${known.join(' och ')}.`
            : `${capital(name)} får ett uppdrag, men i uppräkningen står ${alike}. Är det samma?`,
        places: [
          ...same.map(({ sentence }) => sentencePlace(subject, sentence)),
          sentencePlace(subject, list),
        ],
      };
    },
  );
};

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const bodiesIn = (text: string): string[] =>
  [...text.matchAll(ONE_WORD)].map(([, name = '']) => name.toLowerCase());

/** 'personal' of 'personalutskottet'. */
const matterOf = (name: string): string =>
  committeeKey(name).replace(new RegExp(`^(?:${PREPARES}) `, 'u'), '');

const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((one) => committeeKey(one) === committeeKey(name)) ||
  // The board's own working committee and others' councils need no list.
  /^(?:arbetsutskott|krislednings|pensionärs|funktions|nämndens|styrelsens)/iu.test(name);

function receivers(subject: CheckedPlan): Receiver[] {
  const kinds = new RegExp(`^(?:${ONE_WORD.source})$`, 'iu');
  const named = subject.plan.assignments.flatMap(({ assignedTo, text }) => {
    const got = GETS.exec(text)?.[1];
    return [...assignedTo, ...(got === undefined ? [] : [got])].map((name) => ({ name, text }));
  });
  return named
    .filter(({ name }) => kinds.test(name.trim()) && !new RegExp(CARRIES_OUT, 'iu').test(name))
    .flatMap(({ name, text }) => {
      const sentence = subject.sentences.find((one) => text.startsWith(one.text.slice(0, 40)));
      return sentence ? [{ name: name.trim(), sentence }] : [];
    });
}
