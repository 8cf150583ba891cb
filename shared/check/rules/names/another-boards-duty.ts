import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** What boards of each kind are there for, and how such a board's name is known. */
const DUTIES: readonly { kind: string; board: RegExp; words: RegExp }[] = [
  {
    kind: 'en skolnämnd',
    board: /skol|utbildning|barn|bildning|lärande|gymnasie|ungdom/iu,
    words:
      /(?<!\p{L})(?:elev(?:en|er|erna|ers|ernas|s)?|skolgång\p{L}*|undervisning\p{L}*|lektion\p{L}*|skolplikt\p{L}*)(?!\p{L})/iu,
  },
  {
    kind: 'en socialnämnd',
    board: /social|omsorg|vård|äldre|individ|familj|välfärd|arbetsmarknad|funktion/iu,
    words:
      /(?<!\p{L})(?:hemtjänst\p{L}*|äldreomsorg\p{L}*|försörjningsstöd\p{L}*|särskil\p{L}+ boende\p{L}*|biståndsbeslut\p{L}*)(?!\p{L})/iu,
  },
  {
    kind: 'en hälso- och sjukvårdsnämnd',
    board: /hälso|sjukvård|vård|psykiatri|tandvård|patient|habilitering/iu,
    words:
      /(?<!\p{L})(?:patient(?:en|er|erna|ers)?|vårdplats\p{L}*|sjukhus\p{L}*|vårdcentral\p{L}*)(?!\p{L})/iu,
  },
  {
    kind: 'en trafiknämnd',
    board: /trafik|samhällsbyggnad|utveckling|teknisk|stadsbyggnad|gatu/iu,
    words:
      /(?<!\p{L})(?:resenär\p{L}*|kollektivtrafik\p{L}*|färdtjänst\p{L}*|busslinje\p{L}*)(?!\p{L})/iu,
  },
  {
    kind: 'en byggnadsnämnd',
    board: /bygg|miljö|plan|samhälls|teknisk/iu,
    words: /(?<!\p{L})(?:bygglov\p{L}*|detaljplan\p{L}*|strandskydd\p{L}*)(?!\p{L})/iu,
  },
];

/** The sentence says what the board is there for. */
const DUTY =
  /^(?:nämnden|\p{L}+nämnden) (?:ansvarar|svarar|har (?:det (?:yttersta |samlade )?)?ansvar(?:et)?|har till uppgift|ska (?:se till|säkerställa|verka för))(?!\p{L})|^i nämndens (?:ansvar|uppdrag|ansvarsområde)(?!\p{L})/iu;

/**
 * A duty of another kind of board, told as the board's own and met nowhere else in the plan:
 * "Nämnden ansvarar för att varje elev …" in a social board's plan. A sentence left from a template.
 */
export const anotherBoardsDuty: CheckRule = ({ subject }) => {
  const { organ } = subject.plan.plan;
  const known = DUTIES.filter(({ board }) => board.test(organ));
  if (!/nämnd/iu.test(organ) || known.length === 0) return [];
  const foreign = DUTIES.filter((duty) => !known.includes(duty));
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    if (sentence.block.kind !== 'paragraph' || !DUTY.test(sentence.text)) return [];
    const duty = foreign.find(({ words }) => words.test(sentence.text));
    if (!duty || known.some(({ words }) => words.test(sentence.text))) return [];
    const isElsewhere = subject.sentences.some(
      (one) => one !== sentence && duty.words.test(one.text),
    );
    if (isElsewhere) return [];
    return [
      {
        severity: 'warning',
        message: `Meningen låter som ${duty.kind}s ansvar, men planen är för ${organ}. Är den hämtad från en annan plan?`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
