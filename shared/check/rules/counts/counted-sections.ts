import type { Section } from '../../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** What headings begin with when a plan is divided by it: 'Målområde Resande', 'Fokusområde 2'. */
const DIVISION =
  /^(?<word>(?:mål|fokus|insats|utvecklings|verksamhets|program|prioriterings|strategi)område)(?!\p{L})/iu;
/** 'inom fyra målområden', 'de tre fokusområdena': nobody else's, and not some of them. */
const COUNTED = new RegExp(
  `(?<before>\\p{L}+ )?(?<![\\p{L}\\d])(?<count>${COUNT_PATTERN}) (?<noun>\\p{Ll}{6,})(?!\\p{L})(?<after> \\p{L}+)?`,
  'giu',
);
const OTHERS =
  /(?<!\p{L})(?:\p{L}*fullmäktiges?|kommunens?|regionens?|stadens?|\p{L}*(?:program|strategi|agenda)(?:met|n)?s?|tidigare|förra|föregående)(?!\p{L})/iu;
/** The plan says it of itself, whatever it takes its goals from. */
const OWN = /^(?:\p{L}+ )?(?:\p{L}*plan(?:en)?|nämnden|styrelsen) /iu;
const SOME = /^(?:av|ytterligare|minst|högst|nya|båda|första|sista) $/iu;
/** "Fyra målområden har slagits samman": what was, and not what is. */
const ONCE =
  /(?<!\p{L})(?:slagits|slås|slogs|samman\p{L}*|blir|blivit|ersätt\p{L}*|från)(?!\p{L})/iu;
/** A plan that is divided so has two such headings at least. */
const FEWEST = 2;

/** "Inom fyra målområden" in a plan with three headings that begin with 'Målområde'. */
export const countedSections: CheckRule = ({ subject }) => {
  const kinds = Map.groupBy(
    subject.plan.sections.filter(({ title }) => DIVISION.test(title)),
    ({ title, level }) => `${level} ${DIVISION.exec(title)!.groups!['word']!.toLowerCase()}`,
  );
  const divisions = [...kinds].filter(([, sections]) => sections.length >= FEWEST);
  return divisions.flatMap(([kind, sections]) => {
    const word = kind.replace(/^\d+ /u, '');
    return subject.sentences.flatMap((sentence): RuleFinding[] => {
      if (sentence.block.kind === 'table' || !sentence.text.toLowerCase().includes(word)) return [];
      return [...sentence.text.matchAll(COUNTED)].flatMap(({ groups, index }): RuleFinding[] => {
        const { before = '', count = '', noun = '', after = '' } = groups ?? {};
        const said = countOf(count);
        const isPlural = new RegExp(`^${word}(?:n|na)$`, 'iu').test(noun);
        const isOther =
          SOME.test(before) ||
          (!OWN.test(sentence.text) &&
            OTHERS.test(sentence.text.slice(0, index + before.length))) ||
          ONCE.test(sentence.text) ||
          / (?:från|som|i|av)$/iu.test(after);
        if (!isPlural || isOther || said === null || said === sections.length) return [];
        return [
          {
            severity: 'warning',
            message: `Texten säger ”${count} ${noun}”, men planen har ${sections.length} rubriker som börjar med ”${headingWord(sections[0]!)}”.`,
            places: [
              sentencePlace(subject, sentence),
              ...sections.map(({ source, number, title }) =>
                partPlace(subject, source, `${number ?? ''} ${title}`.trim()),
              ),
            ],
          },
        ];
      });
    });
  });
};

const headingWord = ({ title }: Section): string => DIVISION.exec(title)!.groups!['word']!;
