import { sentences } from '../../text/sentence.ts';
import { actorNames, namesActor } from './actor-names.ts';

/** An uppdrag that a sentence of prose gives: 'Nämnden ges i uppdrag att ta fram en plan.' */
export interface ProseAssignment {
  /** The whole sentence, as it stands in the paragraph. */
  readonly sentence: string;
  /** From 'att' on. */
  readonly text: string;
  readonly recipients: readonly string[];
  /** Null when the sentence names none. */
  readonly giver: string | null;
}

const NAME = String.raw`[^.,:;]{2,90}?`;
/** A body that gives uppdrag; bounded by how such are called, so that it does not run on. */
const BOARD = String.raw`[^.,:;]{0,80}?(?:nämnden|styrelsen|fullmäktige|utskottet|direktionen|förbundet)`;
const ADVERBS = String.raw`(?:\s(?:också|även|vidare|därför|därutöver|dessutom|härmed|samtidigt|således|därmed|nu|gemensamt|tillsammans|särskilt))*`;
const TASK = String.raw`(?:i\suppdrag|(?:i\s)?uppdraget|ett\suppdrag|som\suppdrag)`;
const BY = String.raw`(?:\s(?:av|från)\s(?<by>${NAME}))?`;
const WHAT = String.raw`\s(?<what>att\s.+)$`;
/** 'kan ges', 'ska få': nobody has been given anything. */
const NOT_YET = String.raw`(?<!\b(?:kan|ska|skall|bör|kunna|må|skulle)\s(?:\p{L}+\s)?)(?<!\b(?:att|inte)\s)`;
const GIVEN = String.raw`(?:gett|givit)`;

/** Each says who gives, who gets and what, in one way of putting it; tried in order. */
const FORMS: readonly RegExp[] = [
  // Fullmäktige ger nämnden i uppdrag att; Fullmäktige har i budgeten gett nämnden i uppdrag att
  new RegExp(
    String.raw`(?:^|[,;]\s)(?<by>${BOARD})\s${NOT_YET}(?:ger|har\s(?:(?:i|genom|med)\s${NAME}\s)?${GIVEN})${ADVERBS}\s(?<to>${NAME})${ADVERBS}\s${TASK}${WHAT}`,
    'iu',
  ),
  // Därför ger nämnden förvaltningen i uppdrag att
  new RegExp(
    String.raw`\s${NOT_YET}ger\s(?<by>${BOARD})${ADVERBS}\s(?<to>${NAME})${ADVERBS}\s${TASK}${WHAT}`,
    'iu',
  ),
  // Nämnden uppdrar åt förvaltningen att
  new RegExp(
    String.raw`(?:^|[,;]\s)(?<by>${NAME})\s${NOT_YET}uppdrar${ADVERBS}\s(?:åt|till)\s(?<to>${NAME})${WHAT}`,
    'iu',
  ),
  // Därför uppdrar nämnden åt förvaltningen att
  new RegExp(
    String.raw`\s${NOT_YET}uppdrar\s(?<by>${BOARD})${ADVERBS}\s(?:åt|till)\s(?<to>${NAME})${WHAT}`,
    'iu',
  ),
  // Förvaltningen uppdras att; Förvaltningen uppdras av nämnden att
  new RegExp(String.raw`(?:^|[,;]\s)(?<to>${NAME})\suppdras${ADVERBS}${BY}${WHAT}`, 'iu'),
  // Förvaltningen ges (av nämnden) i uppdrag (av nämnden) att
  new RegExp(
    String.raw`(?:^|[,;]\s)(?<to>${NAME})\s${NOT_YET}(?:ges|får|har\sfått|har\sgetts)${ADVERBS}(?:\s(?:av|från)\s(?<by2>${NAME}))?\s${TASK}${BY}${WHAT}`,
    'iu',
  ),
  // Under året ges förvaltningen i uppdrag att
  new RegExp(
    String.raw`(?:^|\s)${NOT_YET}(?:ges|får|uppdras)\s(?:åt\s)?(?<to>${NAME})${ADVERBS}\s${TASK}${BY}${WHAT}`,
    'iu',
  ),
];

/** A sentence this long gives no uppdrag; bounds the work of the patterns. */
const MAX_SENTENCE = 700;
const MAX_PARAGRAPH = 6000;

/** The uppdrag that sentences of a paragraph give, in order. */
export function proseAssignments(paragraph: string): ProseAssignment[] {
  if (paragraph.length > MAX_PARAGRAPH || !/uppdra/iu.test(paragraph)) return [];
  return sentences(paragraph).flatMap((sentence) => {
    const one = given(sentence.trim());
    return one === null ? [] : [one];
  });
}

function given(sentence: string): ProseAssignment | null {
  if (sentence.length > MAX_SENTENCE || !/uppdra.*\satt\s/iu.test(sentence)) return null;
  for (const form of FORMS) {
    const groups = form.exec(sentence)?.groups;
    if (groups === undefined) continue;
    const [to = '', what = ''] = [groups['to'], groups['what']];
    const giver = groups['by'] ?? groups['by2'] ?? null;
    if (!isName(to) || (giver !== null && !isName(giver)) || !/[.!]$/u.test(what)) continue;
    const recipients = actorNames(to).names;
    return { sentence, text: what, recipients, giver };
  }
  return null;
}

/** 'Den som söker vård hos nämnden' names nobody: a name is a few words without a verb's company. */
const MAX_NAME_WORDS = 12;

const isName = (text: string): boolean =>
  namesActor(text) &&
  text.split(/\s/u).length <= MAX_NAME_WORDS &&
  !/(?:^|\s)(?:som|vilka|vilken|är|har|ska|uppdrag)(?:\s|$)/iu.test(text);
