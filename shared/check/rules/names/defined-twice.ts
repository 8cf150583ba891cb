import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { matterStem } from '../../row-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { capitalized } from '../../../text/sentence.ts';

const IS_SAID = '[^.;:]{8,160}';
/** 'Med beläggning avses …', 'Beläggning definieras som …', 'Beläggning mäts som …'. */
const DEFINED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})med (?:begreppet |ordet )?[”"]?(?<term>\\p{L}{5,}(?: \\p{L}{5,})?)[”"]? (?:avses|menas)(?: i planen| här| i detta dokument)?,? (?<said>${IS_SAID})`,
    'iu',
  ),
  new RegExp(
    `^(?:begreppet |måttet )?[”"]?(?<term>\\p{L}{5,}(?: \\p{L}{5,})?)[”"]? (?:definieras|mäts|beräknas|räknas)(?: i planen| här)? som (?<said>${IS_SAID})`,
    'iu',
  ),
];
/** Half the words of the shorter in common: the same in other words. */
const SAME = 0.5;
const FEWEST_WORDS = 2;
/** Two words of one meaning only in their place. */
const GENERAL = /^(?:detta|dessa|andelen|antalet|värdet|målet|resultatet|utfallet|kostnaden)$/iu;

interface Definition {
  sentence: Sentence;
  term: string;
  key: string;
  said: string;
  words: string[];
}

/** One word defined in two ways: a share of pupils here, a share of lessons there. */
export const definedTwice: CheckRule = ({ subject }) => {
  const all = subject.sentences.flatMap(definitionsIn);
  return all.flatMap((a, i) =>
    laterOnes(all, i)
      .filter((b) => a.key === b.key && a.sentence !== b.sentence && isOther(a, b))
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `${capitalized(a.term)} är ”${a.said}” på ett ställe och ”${b.said}” på ett annat.`,
        places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
      })),
  );
};

const isOther = (a: Definition, b: Definition): boolean =>
  sharedStems(a.words, b.words).length / Math.min(a.words.length, b.words.length) < SAME;

function definitionsIn(sentence: Sentence): Definition[] {
  const groups = DEFINED.map((form) => form.exec(sentence.text)?.groups).find(Boolean);
  const { term = '', said: whole = '' } = groups ?? {};
  // What comes after is what is done with it.
  const said = whole.split(/,| och (?:följs|redovisas|mäts|rapporteras)(?!\p{L})/u)[0]!.trim();
  const words = contentOf(said);
  if (term === '' || GENERAL.test(term) || words.length < FEWEST_WORDS) return [];
  return [
    { sentence, term, key: term.toLowerCase().split(' ').map(matterStem).join(' '), said, words },
  ];
}
