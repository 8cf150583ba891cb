import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { statedTimes, type StatedTime } from '../../stated-times.ts';

const CONTRACT = /(?<!\p{L})\p{L}*avtal(?:et)?(?!\p{L})/iu;
/** Right before the time: it is when the contract ends. */
const ENDS =
  /(?:(?:löper|gäller|sträcker sig|är tecknat|fortsätter)(?: [^.;]{0,60}?)? (?:till och med|t\.o\.m\.|till|fram till)|(?:löper ut|går ut|upphör|avslutas|slutar)(?: (?:i|under|den|vid))*) (?:utgången av |slutet av |den )*$/iu;
/** An option makes two ends of one contract. */
const EXTENDED =
  /(?<!\p{L})(?:förläng\p{L}*|option\p{L}*|uppsäg\p{L}*|nytt avtal|nya avtalet|tidigare)(?!\p{L})/iu;
/** Words that any contract has. */
const GENERAL =
  /^(?:avtal|löp|gäll|upphör|januari|februari|mars|april|juni|juli|august|septemb|oktob|novemb|decemb|ansvar|förbered|upphandl|nuvar|inför|entreprenad|omförhandl|uppdrag|nämnd|region|kommun)/u;

interface Ending {
  sentence: Sentence;
  time: StatedTime;
  words: string[];
}

/** One contract that ends at two times: "löper till juni 2031" here, "löper ut i juni 2029" there. */
export const contractEnd: CheckRule = ({ subject }) => {
  const endings = subject.sentences.flatMap(endingIn);
  return endings.flatMap((a, i) =>
    laterOnes(endings, i).flatMap((b): RuleFinding[] => {
      const isApart = a.time.to < b.time.from || b.time.to < a.time.from;
      if (!isApart || !isOneContract(a.words, b.words)) return [];
      return [
        {
          severity: 'warning',
          message: `Avtalet slutar ${a.time.printed} på ett ställe och ${b.time.printed} på ett annat. Är det samma avtal?`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

/** Words beside the shared ones that tell two contracts apart: 'ekonomi och inköp', 'personal och lön'. */
const OWN_WORDS = 1;

function isOneContract(a: readonly string[], b: readonly string[]): boolean {
  const shared = sharedStems(a, b);
  const own = Math.min(a.length, b.length) - shared.length;
  return own <= OWN_WORDS && shared.length > 0;
}

function endingIn(sentence: Sentence): Ending[] {
  const { text } = sentence;
  if (!CONTRACT.test(text) || EXTENDED.test(text)) return [];
  const time = statedTimes(text).find(({ index, printed }) =>
    ENDS.test(text.slice(0, index + (/^(?:19|20)\d\d$/u.test(printed) ? lead(text, index) : 0))),
  );
  const words = contentOf(text).filter((word) => !GENERAL.test(word));
  return time ? [{ sentence, time, words }] : [];
}

/** A year alone is found with the words that lead to it: 'till 2031' begins at 'till'. */
const lead = (text: string, index: number): number => text.slice(index).search(/\d/u);
