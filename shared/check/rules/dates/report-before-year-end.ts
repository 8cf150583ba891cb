import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { atTime, statedTimes } from '../../stated-times.ts';

/** 'Resultatet av årets kontroller redovisas', 'utfallet av årets granskning rapporteras': what a whole year gives. */
const WHOLE_YEAR =
  /(?<!\p{L})(?:resultatet|utfallet|en samlad bild|slutsatserna|en sammanställning) (?:av|från) (?:årets|20\d\d års|den interna kontrollen|internkontrollen|\p{L}*granskningen|\p{L}*kontrollerna)(?!\p{L})/iu;
const TOLD =
  /(?<!\p{L})(?:redovisas|rapporteras|återrapporteras|sammanställs|behandlas|presenteras|lämnas)(?!\p{L})[^.;]{0,60}$/iu;
/** A part of it, and the year before's. */
const OTHER = /(?<!\p{L})(?:föregående|förra|del\p{L}*|första|löpande|tertial\p{L}*)(?!\p{L})/iu;
/** Until then in its own year nobody has a whole year's result; mmdd. */
const TOO_EARLY = 430;

/** The result of the plan's year told in the first months of that same year. */
export const reportBeforeYearEnd: CheckRule = ({ subject }) => {
  const { year, kind } = subject.plan.plan;
  if (year === null || kind === 'tjänsteskrivelse') return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const match = WHOLE_YEAR.exec(text);
    if (!match || OTHER.test(text)) return [];
    const named = Number(/20\d\d/u.exec(match[0])?.[0] ?? year);
    const early = statedTimes(text).find(
      ({ from, to, index }) =>
        index > match.index &&
        from >= named * 10000 &&
        to <= named * 10000 + TOO_EARLY &&
        TOLD.test(text.slice(0, index)),
    );
    return early && named >= year
      ? [
          {
            severity: 'warning',
            message: `Resultatet för ${named} sägs redovisas redan ${atTime(early)}, innan året är slut.`,
            places: [sentencePlace(subject, sentence)],
          },
        ]
      : [];
  });
};
