import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { timeAfter } from '../../stated-times.ts';

const IN_FORCE =
  /(?<!\p{L})(?:gälla|gäller|träder i kraft|träda i kraft|tillämpas|införs|införas)(?! till)(?!\p{L})[^.;]{0,25}$/iu;
const DECIDED =
  /(?<!\p{L})(?:beslutas|antas|fastställs|(?:tas|tas upp) för beslut|läggs fram)(?!\p{L})[^.;\d]{0,40}$/iu;

/** Something that is to be in force before it is to be decided, in one sentence. */
export const inForceBeforeDecided: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const force = timeAfter(sentence.text, IN_FORCE);
    const decided = timeAfter(sentence.text, DECIDED);
    if (!force || !decided || force.to >= decided.from) return [];
    return [
      {
        severity: 'warning',
        message: `Här står att något gäller från ${force.printed} men beslutas först ${decided.printed}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
