import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

const PLAN =
  '(?:(?:sin|nämndens|styrelsens|\\p{L}+nämndens) )?(?:egen )?\\p{L}*plan(?:en)?(?!\\p{L})';
const ADOPT = '(?:anta|fastställa|besluta om)';
/** 'Regionfullmäktige beslutar att anta kulturnämndens verksamhetsplan': what is proposed. */
const PROPOSED = new RegExp(
  `^(?<who>\\p{L}*fullmäktige|nämnden|\\p{L}+nämnden|\\p{L}+styrelsen) (?:beslutar|föreslås besluta)(?: att)? ${ADOPT} ${PLAN}`,
  'iu',
);
/** 'Det ankommer på nämnden att själv fastställa sin plan', 'Planen fastställs av fullmäktige'. */
const RULED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ankommer på|tillkommer|åligger|är upp till|det är) (?<who>\\p{L}*fullmäktige|\\p{L}*nämnden|\\p{L}*styrelsen) (?:själv )?(?:att|som) (?:själv )?(?:${ADOPT}|antar|fastställer|beslutar om) ${PLAN}`,
    'iu',
  ),
  new RegExp(
    `(?<who>\\p{L}*fullmäktige|\\p{L}*nämnden|\\p{L}*styrelsen) (?:själv )?(?:antar|fastställer) (?:själv )?${PLAN}`,
    'iu',
  ),
  /(?<!\p{L})\p{L}*planen (?:antas|fastställs|beslutas) (?:årligen )?av (?<who>\p{L}*fullmäktige|\p{L}*nämnden|\p{L}*styrelsen)(?!\p{L})/iu,
];

const bodyOf = (who: string | undefined): string | null =>
  /fullmäktige|nämnd|styrelse/iu.exec(who ?? '')?.[0].toLowerCase() ?? null;

/** A memo that proposes one body to adopt the plan and says itself that it is for another to do. */
export const decidingBody: CheckRule = ({ subject }) => {
  if (subject.plan.plan.kind !== 'tjänsteskrivelse') return [];
  const said = (forms: readonly RegExp[]): { sentence: Sentence; who: string }[] =>
    subject.sentences.flatMap((sentence) => {
      const who = forms.map((form) => form.exec(sentence.text)?.groups?.['who']).find(Boolean);
      return who === undefined ? [] : [{ sentence, who }];
    });
  const [proposed] = said([PROPOSED]);
  const ruled = said(RULED).find(({ sentence }) => sentence !== proposed?.sentence);
  if (!proposed || !ruled || bodyOf(proposed.who) === bodyOf(ruled.who)) return [];
  const finding: RuleFinding = {
    severity: 'warning',
    message: `Förslaget är att ${proposed.who.toLowerCase()} ska anta planen, men enligt samma skrivelse är det ${ruled.who.toLowerCase()} som gör det.`,
    places: [proposed, ruled].map(({ sentence }) => sentencePlace(subject, sentence)),
  };
  return [finding];
};
