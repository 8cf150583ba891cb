import { commandsIn } from '../../assignment-text.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { areOfOneMatter } from '../../shared-words.ts';

/** 'Nämnden har inga inhyrda vikarier sedan 2029', 'Det finns inga köer längre'. */
const NONE =
  /(?<!\p{L})(?:har|finns)(?: det)?(?: i dag| idag| nu| numera)? (?:inga|ingen|inget|inte längre några) (?<what>[^.,;:]{6,60}?)(?= (?:sedan|i dag|idag|nu|numera|längre|kvar)(?!\p{L})|[.;:]|$)/iu;
/** It is so since some time, and not a wish. */
const IS_SO = /(?<!\p{L})(?:sedan|i dag|idag|nu|numera|längre|kvar)(?!\p{L})/iu;
const FEWER =
  /^(?:halvera|minska|reducera|begränsa|fasa ut|avveckla|dra ner på|skära ner på) (?:antalet |andelen |användningen av )?(?<what>[^.;:]{6,100})/iu;
const SAME_MATTER = 0.6;

/** An uppdrag to lessen what the plan says there is none of. */
export const noneLeft: CheckRule = ({ subject }) => {
  const commands = commandsIn(subject);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const what = IS_SO.test(sentence.text) ? NONE.exec(sentence.text)?.groups?.['what'] : undefined;
    if (what === undefined) return [];
    const words = contentOf(what);
    const against = commands.find(({ act }) => {
      const fewer = FEWER.exec(act)?.groups?.['what'];
      return fewer !== undefined && areOfOneMatter(words, contentOf(fewer), SAME_MATTER);
    });
    if (!against) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger att det inte finns några ”${what}”, men ${against.label} är att ${against.act}.`,
        places: [sentencePlace(subject, sentence), against.place],
      },
    ];
  });
};
