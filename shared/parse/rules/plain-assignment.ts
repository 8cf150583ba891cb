import { sentences } from '../../text/sentence.ts';
import { namesActor } from './actor-names.ts';
import { assignmentLead, type Lead } from './assignment-lead.ts';
import { beginsWithVerb } from './says-what-to-do.ts';

/** More sentences than this are prose about the uppdrag, not one of them. */
const MAX_SENTENCES = 3;

/**
 * First words that end in a as a verb does but are plural adjectives or nouns in the plural with
 * their article: 'Digitala', 'Tillfälliga', 'Kommunerna'. The verbs that share those endings stand
 * in `VERBS`.
 */
const NO_VERB_ENDING =
  /^\p{L}*(?:isk|lig|ig|ell|al|iv|bar|sam|ös|ent|ant|ern|orn|arn|erad|ad|dd|essa|enn|ett|åra|ång|hel|myck)a\s/iu;
const VERBS =
  /^(?:betala|tala|avtala|återbetala|samla|bevara|vara|värna|varna|leva|driva|ge|få|gå|stå|se|hämta|sätta|rätta|mäta|möta|byta|flytta|driva|skriva|beskriva|utforma|lägga|bygga|anta|motta|planta|vänta|förvänta|kontakta|anpassa|tillsätta|ersätta|fortsätta|utse|berätta|lätta|underlätta|avsätta|omsätta|översätta|utsätta|fånga|tillgängliga|befästa|lösgöra|möjliga|viga|väga|äga|våga|fråga|efterfråga|avväga|inviga|delta|hela|upprätta|rösta|inrätta|underrätta|införliva|bereda|råda|spara|klargöra|hantera|initiera|starta|testa|satsa|prata|sprida)\s/iu;
/** Other first words that end in a and begin prose. */
const NO_VERB =
  /^(?:stora|bra|unga|egna|första|andra|sista|nästa|båda|flera|inga|goda|höga|låga|extra|sina|samma|enda|detta|förra|vissa|hela|halva|fasta|allmänna|vuxna|flickorna|pojkarna|idrotta|data|tema|skola|kultura|familja)\s/iu;

/** 'Förvaltningen ska redovisa …', 'Regiondirektören får i uppdrag att …': who shall do it, first. */
const ASSIGNED =
  /^(?<who>\p{Lu}[^.,:;]{2,70}?)\s(?:(?:får|har|ges|har fått|har getts)\s(?:(?:härmed|också|även|gemensamt|tillsammans|särskilt)\s)?(?:i|följande)\suppdrag|uppdras)\s/u;
const SHALL = /^(?<who>\p{Lu}[^.,:;]{2,70}?)\s(?:ska|skall)[\s,]/u;

/** 'Nämnden uppdrar åt chefen att …', 'Nämnden ger förvaltningen i uppdrag att …': who gives it, first. */
const GIVEN_OUT =
  /^(?<lead>(?<who>\p{Lu}[^.,:;]{2,70}?)\s(?:uppdrar\s(?:\p{Ll}+\s)?åt\s[^.:;]{2,90}?|(?:ger|har gett)\s[^.:;]{2,90}?\si\suppdrag)\s(?:att|under|senast))\s/u;

/** 'Gatuchefen får i uppdrag att …': who shall do it. */
const RECEIVED =
  /^(?<lead>\p{Lu}[^.,:;]{2,70}?\s(?:får|ges|har fått)\s(?:\p{Ll}+\s)?i\suppdrag\s(?:att|under|senast))\s/u;

/** What such a sentence says about giver and recipients; null for other texts. */
export function ownLead(text: string): Lead | null {
  const lead = (GIVEN_OUT.exec(text) ?? RECEIVED.exec(text))?.groups?.['lead'];
  return lead === undefined ? null : assignmentLead(lead.replace(/\s(?:under|senast)$/u, ' att'));
}

/** '3.1 Utreda …': the number a paragraph begins with, and the rest; '' where it has none. */
export function numberedParagraph(text: string): { readonly mark: string; readonly text: string } {
  const groups = /^(?<mark>\d{1,2}(?:\.\d{1,2}){0,3})\s+(?<rest>\p{Lu}.*)$/u.exec(text)?.groups;
  return { mark: groups?.['mark'] ?? '', text: groups?.['rest'] ?? text };
}

/**
 * Whether a paragraph without any mark is an uppdrag by its own words, below a heading that says no
 * more than that uppdrag follow. Where the heading `namesGiver`, one that begins with who shall do it
 * is one too; under a bare 'Uppdrag' such a sentence may as well say what the nämnd is there for.
 */
export function isPlainAssignment(text: string, namesGiver: boolean): boolean {
  if (!/[.\p{L}\d)]$/u.test(text) || sentences(text).length > MAX_SENTENCES) return false;
  if (/^att\s/iu.test(text)) return true;
  if (beginsWithVerb(text)) {
    return VERBS.test(text) || !(NO_VERB.test(text) || NO_VERB_ENDING.test(text));
  }
  const who = (
    GIVEN_OUT.exec(text) ??
    ASSIGNED.exec(text) ??
    (namesGiver ? SHALL.exec(text) : null)
  )?.groups?.['who'];
  return who !== undefined && namesActor(who);
}
