import { sentences } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/white-space.ts';
import type { Element } from '../typed-lines.ts';
import { actorNames, namesActor } from './actor-names.ts';
import { assignmentLead, type Lead } from './assignment-lead.ts';

const THE_TASKS = String.raw`(?:samtliga\s+|alla\s+|dessa\s+|de\s+|nedanstående\s+|följande\s+)?uppdrag(?:en)?`;
/** Where the name ends: the sentence does, or it goes on with what else holds for the uppdrag. */
const NAME_END = String.raw`(?=\s*(?:$|[.,;:]|\s(?:och|som|samt)\s+(?:ska|skall|redovisas|följs|genomförs|gäller|återrapporteras|rapporteras|är|har|ansvarar)\s|\s(?:under|senast|om\s+inget|inom|för\s+genomförande|att\s+genomföra)\s))`;

/** Each names who shall carry out the uppdrag of a chapter, in one way of putting it. */
const FORMS: readonly RegExp[] = [
  // Uppdragen i detta kapitel riktas till förbundschefen och ska genomföras under året.
  new RegExp(
    String.raw`^${THE_TASKS}\s(?:[^.:;]{0,60}?\s)?(?:riktas|ges|lämnas|är\s+riktade|är\s+givna|har\s+getts|vänder\s+sig)\s+(?:till|åt)\s+(?<to>[^.:;]{3,120}?)${NAME_END}`,
    'iu',
  ),
  // Uppdragen ska genomföras av förvaltningen.
  new RegExp(
    String.raw`^${THE_TASKS}\s(?:[^.:;]{0,60}?\s)?(?:genomförs|utförs|verkställs|(?:ska|skall)\s+(?:genomföras|utföras|verkställas))\s+av\s+(?<to>[^.:;]{3,120}?)${NAME_END}`,
    'iu',
  ),
  // Förvaltningschefen ansvarar för att uppdragen genomförs.
  new RegExp(
    String.raw`^(?<to>\p{Lu}[^.:;]{2,80}?)\s(?:ansvarar\s+för|är\s+ansvarig\s+för|(?:ska|skall)\s+(?:genomföra|utföra|verkställa))\s+(?:att\s+)?(?:genomföra\s+)?${THE_TASKS}(?:\s|[.]|$)`,
    'iu',
  ),
];

/** A longer sentence is prose about the uppdrag; bounds the work of the patterns. */
const MAX_SENTENCE = 300;
const MAX_SENTENCES = 8;

/** Who shall carry out the uppdrag that follow, where a sentence between heading and list names them; null where none does. */
export function introducedLead(text: string): Lead | null {
  const all = sentences(singleSpaced(text));
  if (!/uppdrag/iu.test(text) || all.length > MAX_SENTENCES) return null;
  for (const sentence of all) {
    if (sentence.length > MAX_SENTENCE) continue;
    const to = FORMS.map((form) => form.exec(sentence)?.groups?.['to']).find(
      (name) => name !== undefined && namesActor(name),
    );
    if (to !== undefined) return leadTo(actorNames(to).names);
  }
  return null;
}

const leadTo = (recipients: readonly string[]): Lead => ({
  giver: null,
  inheritedGiver: null,
  recipients,
  abbreviations: new Map(),
  followedBy: null,
  opensList: false,
});

/** Paragraphs that may stand between a heading and its list. */
const MAX_PARAGRAPHS = 4;

/** The list item that paragraphs below a heading lead to; null when something else comes first. */
export function itemAfter(elements: readonly Element[], at: number): Element | null {
  for (const element of elements.slice(at + 1, at + 1 + MAX_PARAGRAPHS)) {
    if (element.kind === 'listItem') return element;
    // Another sentence that announces uppdrag speaks for itself.
    if (element.kind !== 'paragraph' || assignmentLead(element.text) !== null) return null;
  }
  return null;
}
