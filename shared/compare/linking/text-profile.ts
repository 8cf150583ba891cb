import { clausesOf } from '../clauses.ts';
import { plainText } from '../plain-text.ts';
import { wordedText, type WordedText } from '../swapped-object.ts';
import { contentStem, lettersOf, type Terms } from '../terms.ts';
import type { Vector } from '../text-similarity.ts';
import type { LadderStep } from '../ladder-verbs.ts';
import { phaseOf } from '../verb-ladder.ts';
import { membersIn } from './contrasts.ts';
import { framedText, type FramedText, type WordNumbers } from './frame.ts';

/** What is asked of every assignment once, so that pairs cost little. */
export interface TextProfile {
  step: LadderStep | null;
  /** The weightiest stem, and the letters its first part is known by; '' when there is none. */
  heart: string;
  heartPart: string;
  /** The tasks that the text names, each as its content words. */
  tasks: string[][];
  plain: string;
  /** The figures that are no years. */
  figures: string[];
  framed: FramedText;
  /** The content words in order, as stems. */
  contents: string[];
  /** Each two content words that stand beside each other: 'offentlig konst'. */
  phrases: Set<string>;
  worded: WordedText;
  /** What the text is for or about, of kinds of which one excludes another. */
  members: Int32Array;
}

/** Letters by which the first part of a compound is known: 'ladd' in 'laddplats'. */
const FIRST_PART = 4;

/** Reads the profile of one assignment's text; `weights` are those of its stems, `numbers` both plans'. */
export function profileOf(
  text: string,
  terms: Terms,
  { weights }: Vector,
  numbers: WordNumbers,
): TextProfile {
  let heart = '';
  let most = 0;
  const verb = mainVerbOf(text);
  const worded = wordedText(text);
  const framed = framedText(worded.words, numbers);
  const contents = framed.roots.filter((root) => root !== '');
  terms.stems.forEach((stem, i) => {
    if (stem === verb) return;
    const weight = weights[i]! * stem.length;
    if (weight > most) [heart, most] = [stem, weight];
  });
  return {
    step: phaseOf(text)?.step ?? null,
    heart,
    heartPart: lettersOf(heart).slice(0, FIRST_PART),
    tasks: clausesOf(text),
    plain: plainText(text),
    figures: terms.figures.filter(isNotYear),
    contents,
    phrases: new Set(contents.slice(1).map((root, i) => `${contents[i]!} ${root}`)),
    framed,
    worded,
    members: membersIn(text),
  };
}

const isNotYear = (figure: string): boolean => !/^(?:19|20)\d\d$/u.test(figure);

/** The verb that opens an assignment ("Att marknadsföra …"): what is done, never the matter itself. */
function mainVerbOf(text: string): string | null {
  const first = /^\s*(?:att\s+)?(\p{L}+a)(?=\s)/iu.exec(text)?.[1]?.toLowerCase();
  return first === undefined ? null : contentStem(first) || null;
}
