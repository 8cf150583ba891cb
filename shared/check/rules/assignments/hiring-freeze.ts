import { commandsIn } from '../../assignment-text.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';

/** 'Anställningsstopp råder för all administrativ personal', 'Nämnden inför anställningsstopp'. */
const FREEZE =
  /(?<!\p{L})(?:anställnings|rekryterings)stopp(?:et)?(?: (?:råder|gäller|införs|har införts|kvarstår|förlängs))?(?: (?:för|inom|bland) (?<whom>[^.,;:]{3,60}?))?(?= (?:till|under|från|hela|t\.o\.m)(?!\p{L})|[.,;:]|$)/iu;
/** It has ended, or is thought of. */
const NOT_SO =
  /(?<!\p{L})(?:upphör\p{L}*|hävs|hävdes|upphävt?s?|inte|undantag\p{L}*|om|utreda\p{L}*|risk\p{L}*|tidigare)(?!\p{L})/iu;
const HIRES = /^(?:anställa|rekrytera|nyanställa|tillsätta) (?!fler? ur)/iu;
/** Words of everybody that is employed. */
const ANYBODY = /^(?:personal|medarb|tjänst|anställ|samtlig|verksam|förvaltning)/u;
/** So many letters of 'administrativ' are in 'administratör'. */
const SAME_START = 8;

/** An uppdrag to hire, beside a freeze on hiring the same: administrators and all administrative staff. */
export const hiringFreeze: CheckRule = ({ subject }) => {
  const told = subject.sentences.find(
    ({ text }) => FREEZE.test(text) && !NOT_SO.test(text) && !HIRES.test(text),
  );
  const whom = contentOf(FREEZE.exec(told?.text ?? '')?.groups?.['whom'] ?? '').filter(
    (word) => !ANYBODY.test(word),
  );
  if (!told) return [];
  return commandsIn(subject)
    .filter(({ act }) => HIRES.test(act))
    .filter((one) => {
      const said = one.text.toLowerCase();
      return (
        whom.length === 0 ||
        whom.some((word) => word.length >= SAME_START && said.includes(word.slice(0, SAME_START)))
      );
    })
    .map((one): RuleFinding => ({
      severity: 'warning',
      message: `Det råder anställningsstopp enligt planen, men ${one.label} är att ${one.act}.`,
      places: [sentencePlace(subject, told), one.place],
    }));
};
