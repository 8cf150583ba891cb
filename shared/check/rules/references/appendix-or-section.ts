import { plainText } from '../../../compare/plain-text.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { matterStem } from '../../row-matter.ts';

/** 'Internkontrollplanen redovisas i bilaga 2': what is there, and which appendix. */
const IN_APPENDIX =
  /(?<!\p{L})(?<what>\p{L}{8,}) (?:redovisas|finns|framgår|återfinns|ligger|bifogas|visas|beskrivs|presenteras|återges)(?: (?:\p{L}+ ){0,2}?)? ?(?:i|som|av) (?<where>bilaga \d{1,2}(?!\d|[.:]\d))/iu;

const NAMES_APPENDIX = /bilaga \d/iu;

/** "Internkontrollplanen redovisas i bilaga 2", where the plan has it in a section of its own. */
export const appendixOrSection: CheckRule = ({ subject }) => {
  const { sections, body } = subject.plan;
  // Few sentences name an appendix; the rest need no closer look.
  const named = subject.sentences.filter(({ text }) => NAMES_APPENDIX.test(text));
  return named.flatMap((sentence): RuleFinding[] => {
    const { what = '', where = '' } = IN_APPENDIX.exec(sentence.text)?.groups ?? {};
    const isThere = body.some(
      ({ kind, text }) => kind === 'heading' && plainText(text).startsWith(plainText(where)),
    );
    const section = sections.find(
      ({ title, key }) =>
        matterStem(plainText(title)) === matterStem(what.toLowerCase()) &&
        key !== sentence.block.sectionKey,
    );
    if (where === '' || isThere || !section) return [];
    const name =
      section.number === null ? `under rubriken ${section.title}` : `i avsnitt ${section.number}`;
    return [
      {
        severity: 'warning',
        message: `Texten säger att ${what.toLowerCase()} finns i ${where.toLowerCase()}, men den står ${name}.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, section.source, `${section.number ?? ''} ${section.title}`.trim()),
        ],
      },
    ];
  });
};
