import { definitionOf } from '../../../compare/indicator-text.ts';
import { comparableOf, indicatorValue, measureOf } from '../../../compare/indicator-value.ts';
import { plainText } from '../../../compare/plain-text.ts';
import {
  documentName,
  partPlace,
  sentencePlace,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';

/** What the sentence compares with. */
const THAN_BEFORE =
  /(?<!\p{L})(?:förra årets|föregående års?|fjolårets|den förra|den tidigare|förra|tidigare) \p{L}*plan(?:en)?(?!\p{L})/iu;
/** 'höjs målvärdet för närvaro', 'målet för närvaro sänks'. */
const MOVES =
  /(?<!\p{L})(?:(?<up>höjs|höjts|höjer|höjt|skärps?|skärpts)|(?<down>sänks|sänkts|sänker|sänkt))(?!\p{L})/iu;
const TARGET = /(?<!\p{L})(?:mål(?:et|värdet|nivån)?|ambitionsnivån)(?!\p{L})/iu;
/** A target that is sharpened goes down where less is better, so only raising and lowering tell. */
const SHARPENED = /^skärp/iu;

/** A target that the text says is raised or lowered since the plan before, and that was moved otherwise. */
export const targetMoved: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  if (!former) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const moves = MOVES.exec(text);
    if (!moves || !THAN_BEFORE.test(text) || !TARGET.test(text) || SHARPENED.test(moves[0])) {
      return [];
    }
    const way = moves.groups?.['up'] === undefined ? -1 : 1;
    const named = subject.plan.indicators.filter((one) =>
      namesIndicator(text, one.text, indicatorWords(one.text)),
    );
    const [now, ...more] = named;
    const then = now && former.plan.indicators.find((one) => isSame(one.text, now.text));
    if (!now || !then || more.length > 0) return [];
    const [a, b] = [then, now].map(({ target }) => indicatorValue(target));
    const [x, y] = [comparableOf(a!), comparableOf(b!)];
    if (x == null || y == null || measureOf(a!) !== measureOf(b!) || Math.sign(y - x) === way) {
      return [];
    }
    const actual = x === y ? 'är det detsamma' : `går det från ${then.target} till ${now.target}`;
    return [
      {
        severity: 'warning',
        message: `Texten säger att målet ${way > 0 ? 'höjs' : 'sänks'} sedan ${documentName(former)}, men för ${indicatorName(now)} ${actual}.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, now.source, `${now.text} ${now.target}`),
          partPlace(former, then.source, `${then.text} ${then.target}`),
        ],
      },
    ];
  });
};

const isSame = (a: string, b: string): boolean =>
  plainText(definitionOf(a)) === plainText(definitionOf(b));
