import { sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

const FRACTIONS: Readonly<Record<string, number>> = {
  hälften: 50,
  varannan: 50,
  'en tredjedel': 100 / 3,
  'två tredjedelar': 200 / 3,
  'två av tre': 200 / 3,
  'var tredje': 100 / 3,
  'en fjärdedel': 25,
  'var fjärde': 25,
  'tre fjärdedelar': 75,
  'tre av fyra': 75,
  'en femtedel': 20,
  'var femte': 20,
  'fyra av fem': 80,
  'en tiondel': 10,
  'var tionde': 10,
  'nio av tio': 90,
};
const STATED = new RegExp(
  `(ungefär |omkring |cirka |ca |nästan |drygt |knappt )?(?<!\\p{L})(${Object.keys(FRACTIONS).join('|')})(?!\\p{L})([^.;()\\d]{0,40}?)(?: \\(|, (?:det vill säga |alltså |motsvarande )?| eller | motsvarande )(?:cirka |ca |knappt |drygt )?(\\d{1,3}(?:,\\d+)?) ?(?:%|procent)(?!-?enhet)(?:\\)|,|\\.|$| av)`,
  'giu',
);
/** Percentage points between a fraction in words and the figure that is meant by it. */
const ROOM = 6;
const ROUGH_ROOM = 12;

/** "En tredjedel (44 procent)": the words and the figure do not say the same. */
export const fractionShare: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(STATED)].flatMap((match): RuleFinding[] => {
      const [, about, words = '', , number = ''] = match;
      const room = about === undefined ? ROOM : ROUGH_ROOM;
      const share = FRACTIONS[words.toLowerCase()];
      const stated = Number(number.replace(',', '.'));
      if (share === undefined || Math.abs(share - stated) <= room) return [];
      return [
        {
          severity: 'warning',
          message: `Här står ”${words.toLowerCase()}”, men också ${number} procent.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
