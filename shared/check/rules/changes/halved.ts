import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';

const TIMES: readonly { word: RegExp; times: number }[] = [
  { word: /(?<!\p{L})halver\p{L}*/iu, times: 0.5 },
  { word: /(?<!\p{L})(?:fördubbl\p{L}*|dubbler\p{L}*)/iu, times: 2 },
  { word: /(?<!\p{L})(?:tredubbl\p{L}*|trefaldig\p{L}*)/iu, times: 3 },
];
/** Such words are used roughly; so much of the end figure is let pass. */
const ROUGH = 0.1;

/** "Ska halveras, från 60 till 35": the figures do not do what the word says. */
export const halved: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [change, ...more] = fromTo(sentence.text);
    const said = TIMES.find(({ word }) => word.test(sentence.text));
    if (!change || more.length > 0 || !said) return [];
    const right = change.from.value * said.times;
    if (Math.abs(change.to.value - right) <= right * ROUGH) return [];
    const word = said.word.exec(sentence.text)?.[0] ?? '';
    return [
      {
        severity: 'warning',
        message: `Här står ”${word}”, men från ${change.from.printed} vore det ${swedishFigure(right, Number.isInteger(right) ? 0 : 1)}, inte ${change.to.printed}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
