import { laterOnes } from '../../later-ones.ts';
import { STOP_WORDS } from '../../../compare/stop-words.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import { amountsIn, type Amount } from '../../amounts.ts';
import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { SAME_SIZE, SUM_ERROR, timesApart } from '../../figure.ts';
import { namedRowAmount } from './named-row-amount.ts';
import { titledTotal } from './titled-total.ts';

/** 'Kommunbidraget är 838,4 mnkr': who has the amount stands right before the verb. */
const STATES =
  /^(?:för (?:år )?\d{4} )?([\p{L}\s-]{5,70}?) (?:är|uppgår till|omfattar|omsluter|blir|beräknas till|budgeteras till|fastställs till)(?: (?:år )?\d{4})?(?: till)?(?: totalt| sammanlagt| cirka| ca)? $/iu;

interface Stated {
  owner: CheckedPlan;
  sentence: Sentence;
  amount: Amount;
  subject: string;
  years: string;
}

/** One matter with two amounts, in two chapters of the plan or in the memo and the plan. */
export const amountTwice: CheckRule = (context) => {
  const { subject, proposed } = context;
  // What a table contradicts is told once, with the table.
  const told = toldFirstBy(context, namedRowAmount, titledTotal);
  const own = statedIn(subject, subject.plan.plan.year);
  const others = proposed ? statedIn(proposed, proposed.plan.plan.year) : null;
  return own.flatMap((a, i) =>
    (others ?? laterOnes(own, i)).flatMap((b): RuleFinding[] => {
      const isTold = told.has(a.sentence.text) || (!others && told.has(b.sentence.text));
      if (isTold || !isContradiction(a, b)) return [];
      const [x, y] = [a, b].map(({ amount }) => amount.printed.trim());
      return [
        {
          severity: 'warning',
          message: others
            ? `I ${documentName(subject)} står ${x}, men i ${documentName(b.owner)} ${y}, om samma sak.`
            : `Om samma sak står ${x} på ett ställe och ${y} på ett annat.`,
          places: [a, b].map((one) => sentencePlace(one.owner, one.sentence)),
        },
      ];
    }),
  );
};

function statedIn(owner: CheckedPlan, planYear: number | null): Stated[] {
  return owner.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount): Stated[] => {
      const before = `${sentence.text.slice(0, amount.index).trimEnd()} `;
      // Only what begins the clause says whose the amount is.
      const clause = before
        .split(/(?<=[,;:]) |(?<!\p{L})(?:och|samt|men|medan) (?=[^,;:]*$)/u)
        .at(-1);
      const who = STATES.exec(clause ?? '')?.[1];
      const words = who === undefined ? '' : contentOf(who);
      if (words === '') return [];
      const years = yearsIn(sentence.text);
      return [
        {
          owner,
          sentence,
          amount,
          subject: words,
          years: years.length === 0 ? `${planYear}` : years.join(' '),
        },
      ];
    }),
  );
}

/** The words that say whose the amount is, sorted; 'nämndens budget' and 'budgeten' stay apart. */
function contentOf(who: string): string {
  const words: string[] = who.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const kept = telling.length > 0 ? telling : words;
  return [...new Set(kept.map((word) => swedishStem(word)))].sort().join(' ');
}

function isContradiction(a: Stated, b: Stated): boolean {
  if (a.sentence.block === b.sentence.block && a.owner === b.owner) return false;
  if (a.subject !== b.subject || a.years !== b.years) return false;
  const [x, y] = [a, b].map(({ amount }) => Math.abs(amount.millions));
  const room = Math.max(a.amount.step, b.amount.step) / 2 + SUM_ERROR;
  return Math.abs(x! - y!) > room && timesApart(x!, y!) <= SAME_SIZE;
}
