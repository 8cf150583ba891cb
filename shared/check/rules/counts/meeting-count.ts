import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { statedDates } from '../../stated-dates.ts';

const MEETINGS = new RegExp(
  `(?<!\\p{L}|\\d)(${COUNT_PATTERN}) (?:gånger|(?:ordinarie |planerade |protokollförda )?(?:sammanträden|sammanträdesdagar|möten|nämndmöten))(?!\\p{L})`,
  'iu',
);
/** Fewer dates than this are no list of the year's meetings. */
const FEWEST = 3;
/** Blocks away from the list that a count still is of it. */
const NEAR = 2;

/** "Nämnden har sju sammanträden" beside a list of six dates. */
export const meetingCount: CheckRule = ({ subject }) => {
  const { body } = subject.plan;
  const lists = subject.sentences.filter(
    ({ text, block }) => block.kind !== 'table' && isListOfMeetings(text),
  );
  return lists.flatMap((list) => {
    const listed = statedDates(list.text).length;
    const at = body.indexOf(list.block);
    return subject.sentences.flatMap((sentence): RuleFinding[] => {
      const [printed = '', word = ''] = MEETINGS.exec(sentence.text) ?? [];
      const said = countOf(word);
      const isNear = Math.abs(body.indexOf(sentence.block) - at) <= NEAR;
      if (said === null || said === listed || !isNear) return [];
      return [
        {
          severity: 'warning',
          message: `Texten säger ”${printed}”, men ${listed} datum räknas upp.`,
          places: [sentence, ...(sentence === list ? [] : [list])].map((one) =>
            sentencePlace(subject, one),
          ),
        },
      ];
    });
  });
};

/** Several dates of meetings, and no figure that may be a date in another form. */
function isListOfMeetings(text: string): boolean {
  const dates = statedDates(text);
  const bare = dates
    .reduce((rest, { printed }) => rest.replace(printed, ' '), text)
    .replace(MEETINGS, ' ')
    .replace(/(?:19|20)\d\d/gu, ' ');
  return dates.length >= FEWEST && /sammanträ|möte/iu.test(text) && !/\d/u.test(bare);
}
