import { plainText } from '../../../compare/plain-text.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** 'Socialnämnden beslutar att anta …': who is to adopt the plan. */
const ADOPTS =
  /^(?<body>(?:\p{L}+-(?:, \p{L}+-)* och )?\p{L}+nämnden) (?:beslutar|föreslås besluta)(?: att)?:?(?: (?:anta|fastställa|godkänna)(?!\p{L})|$)/iu;

/** A memo in which another board than the plan's is to adopt it. */
export const memoBoard: CheckRule = ({ subject, proposed }) => {
  const { kind, organ } = subject.plan.plan;
  const own = plainText(proposed?.plan.plan.organ ?? organ);
  if (kind !== 'tjänsteskrivelse' || !own.endsWith('nämnden') || own.includes(' i ')) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const body = ADOPTS.exec(sentence.text.trim())?.groups?.['body'];
    if (body === undefined || plainText(body) === own || own.endsWith(plainText(body))) return [];
    return [
      {
        severity: 'warning',
        message: `Förslaget säger att ${body.slice(0, 1).toLowerCase()}${body.slice(1)} beslutar, men ärendet gäller planen för ${proposed?.plan.plan.organ ?? organ}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
