import { laterOnes } from '../../later-ones.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { contentOf } from '../../indicator-matter.ts';
import { areOfOneMatter } from '../../shared-words.ts';

/** 'jämfört med 2010', 'med basår 2005', 'från 1990 års nivå'. */
const BASE =
  /(?:jämfört med|i förhållande till|mot|från|bas(?:år|året)(?: är)?) (?:år |basåret |nivån )?((?:19|20)\d\d)(?!\d|[–/-]\d)(?: som basår| års nivå(?:er)?)?|((?:19|20)\d\d) som basår/iu;
/** An aim or a measure has one base year; what merely happened is compared with any. */
const AIMS = /(?<!\p{L})(?:ska(?:ll)?|mål\p{L}*|minskning|ökning)(?!\p{L})/iu;
/** A base is some years back: last year's figure is no base. */
const FURTHER_BACK = 3;
/** So much of the shorter sentence in common makes two sentences of one matter. */
const SAME_MATTER = 0.5;

interface Based {
  base: number;
  words: string[];
  place: CheckPlace;
}

/** One aim counted from two base years: from 2010 in the text, from 2005 in the styrtal. */
export const baseYear: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const based = (text: string, place: CheckPlace): Based[] => {
    const [, compared, named] = BASE.exec(text) ?? [];
    const base = Number(compared ?? named ?? year);
    return base > year - FURTHER_BACK || !AIMS.test(text)
      ? []
      : [{ base, words: contentOf(text), place }];
  };
  const inText = subject.sentences
    .filter(({ block }) => block.kind !== 'table')
    .flatMap((sentence) => based(sentence.text, sentencePlace(subject, sentence)));
  const inTable = subject.plan.indicators.flatMap(({ text, source }) =>
    based(text, partPlace(subject, source, text)),
  );
  const all = [...inText, ...inTable];
  return all.flatMap((a, i) =>
    laterOnes(all, i)
      .filter((b) => a.base !== b.base && areOfOneMatter(a.words, b.words, SAME_MATTER))
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `På ett ställe jämförs med ${a.base}, på ett annat med ${b.base}. Vilket basår gäller?`,
        places: [a.place, b.place],
      })),
  );
};
