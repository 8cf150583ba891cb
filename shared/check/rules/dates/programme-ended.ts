import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Energi- och klimatprogrammet 2021–2025', 'Program för hållbar utveckling 2021-2025'. */
const PROGRAMME =
  /(?<name>(?:\p{L}+- och )?\p{L}*(?:program|plan|strategi|policy|överenskommelse)(?:men|met|en|n)?(?: (?:för|om|mot) [\p{Ll} -]{3,50}?)?) (?<from>(?:19|20)\d\d) ?[–-] ?(?<to>(?:19|20)\d\d)(?!\d)/iu;
/** 'Kompetensplanen, som sträcker sig till 2029, styr …'. */
const UNTIL =
  /(?<name>\p{L}+(?:programmet|planen|strategin|policyn|överenskommelsen)),? som (?:sträcker sig|löper|gäller|gällde) (?:till och med|t\.o\.m\.|till)(?: år)? (?<to>(?:19|20)\d\d),? (?:styr|anger|vägleder|ligger till grund|är grunden|gäller)(?!\p{L})/iu;
/** It is leaned on now. */
const LEANS =
  /(?<!\p{L})(?:styrs av|styr|utgår från|utgår ifrån|i enlighet med|enligt|bygger på|vägleds av|anger|följer|i linje med|grundas på|har sin grund i|gäller (?:för|under|även))(?!\p{L})/iu;
/** Its end is known: a new one comes, or it is looked back upon. */
const IS_KNOWN =
  /(?<!\p{L})(?:ny|nya|nytt|förläng\p{L}*|utvärder\p{L}*|revider\p{L}*|ersätt\p{L}*|tidigare|föregående|upphör\p{L}*|löp\p{L}*|avslut\p{L}*|slutrapport\p{L}*|slutredovis\p{L}*|gick|var|aktualiser\p{L}*|uppdater\p{L}*|tills|i väntan|gällde|antogs|togs)(?!\p{L})/iu;

/** A programme that the plan leans on though it ended before the plan's year. */
export const programmeEnded: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const dated = subject.sentences.filter(({ text }) => yearsIn(text).length > 0);
  return dated.flatMap((sentence): RuleFinding[] => {
    const ended = endedIn(sentence.text);
    if (!ended || ended.to >= year) return [];
    return [
      {
        severity: 'warning',
        message: `Texten stöder sig på ${ended.name}, som tog slut ${ended.to}. Finns det ett nyare?`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};

function endedIn(text: string): { name: string; to: number } | null {
  const until = UNTIL.exec(text)?.groups;
  if (until) return { name: (until['name'] ?? '').toLowerCase(), to: Number(until['to']) };
  const { name = '', from = '', to = '' } = PROGRAMME.exec(text)?.groups ?? {};
  const isLeanedOn = LEANS.test(text) && !IS_KNOWN.test(text);
  return to !== '' && Number(from) < Number(to) && isLeanedOn
    ? { name: `${name.trim()} ${from}–${to}`, to: Number(to) }
    : null;
}
