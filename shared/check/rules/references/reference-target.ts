import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';

const REFERENCE =
  /(?<!\p{L})(?<kind>avsnitt|kapitel|bilaga|tabell) (?<number>\d+(?:\.\d+)*)(?!\d|[–-]\d| ?§)/giu;
/** 'Bilaga 2. Kontrollplan', 'Tabell 3. Antal barn': what it is, where it stands or is listed. */
const NAMED = /^(?<kind>bilaga|tabell) (?<number>\d{1,2})[.:]? (?<title>\p{Lu}.{3,100})$/iu;
/** A law has chapters of its own. */
const LAW = /lag(?:en)?(?!\p{L})|balken|förordning|§/u;
/** So long a word is no chance: 'internkontroll', 'investeringar'. */
const TELLING = 8;

/** Something that can be referred to by its number. */
interface Target {
  kind: string;
  number: string;
  words: string[];
  place: CheckPlace;
}

/**
 * "Riskerna framgår av bilaga 2" where bilaga 2 is something else and bilaga 3 is called 'Risker':
 * the number points past what the sentence names.
 */
export const referenceTarget: CheckRule = ({ subject }) => {
  const targets = targetsOf(subject);
  if (targets.length === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const [reference, ...more] = [...text.matchAll(REFERENCE)];
    if (!reference || more.length > 0 || LAW.test(text) || block.kind === 'heading') return [];
    if (NAMED.test(block.text.trim())) return [];
    const kind = kindOf(reference.groups!['kind']!);
    const number = reference.groups!['number']!;
    const same = targets.filter((one) => one.kind === kind);
    const meant = same.filter((one) => one.number === number);
    const said = contentOf(text.replace(reference[0], ' '));
    const [target] = meant;
    if (!target || meant.length > 1 || sharesAny(target, said)) return [];
    const named = same.filter((one) => !isWithin(one.number, number) && isNamed(one, said));
    const [other] = named;
    if (!other || named.length > 1 || isOwn(subject, other, sentence)) return [];
    return [
      {
        severity: 'info',
        message: `Texten hänvisar till ${reference[0].toLowerCase()}, ”${titleOf(target)}”, men ${other.kind} ${other.number} heter ”${titleOf(other)}”. Är det den som menas?`,
        places: [sentencePlace(subject, sentence), other.place, target.place],
      },
    ];
  });
};

/** Chapters and sections are numbered together. */
const kindOf = (word: string): string =>
  word.toLowerCase() === 'kapitel' ? 'avsnitt' : word.toLowerCase();

const titleOf = ({ place }: Target): string =>
  place.quote.replace(/^(?:\p{L}+ )?[\d.]+[.:]? /u, '');

const sharesAny = ({ words }: Target, said: readonly string[]): boolean =>
  words.some((word) => said.some((one) => one.startsWith(word) || word.startsWith(one)));

/** Every word of the title stands in the sentence, one of them a long one. */
const isNamed = ({ words }: Target, said: readonly string[]): boolean =>
  words.some((word) => word.length >= TELLING) && sharedStems(words, said).length === words.length;

const isWithin = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** A sentence may well name the section it stands in. */
const isOwn = ({ plan }: CheckedPlan, { kind, number }: Target, { block }: Sentence): boolean => {
  const own = plan.sections.find(({ key }) => key === block.sectionKey)?.number ?? '';
  return kind === 'avsnitt' && isWithin(number, own);
};

function targetsOf(subject: CheckedPlan): Target[] {
  const sections = subject.plan.sections.flatMap(({ number, title, source }): Target[] =>
    number === null
      ? []
      : [
          {
            kind: 'avsnitt',
            number,
            words: contentOf(title),
            place: partPlace(subject, source, `${number} ${title}`),
          },
        ],
  );
  const named = subject.plan.body.flatMap((block): Target[] => {
    const text = block.kind === 'table' ? '' : block.text.trim();
    const { kind = '', number = '', title = '' } = NAMED.exec(text)?.groups ?? {};
    return kind === ''
      ? []
      : [
          {
            kind: kind.toLowerCase(),
            number,
            words: contentOf(title),
            place: sentencePlace(subject, { text, block }),
          },
        ];
  });
  return [...sections, ...named].filter(({ words }) => words.length > 0);
}
