import { namesActor } from './actor-names.ts';

/** An uppdrag says what to do: 'Att se över …', 'Utreda …', 'Ta fram …'. */
const BEGINS_WITH_VERB = /^(?:att|\p{L}+a|se|ge|få|gå|bli|bistå|stå)\s/iu;

/** Words that end as a verb does and begin prose; 'Kostnaderna' and 'Lokalerna' are nouns. */
const NO_VERB =
  /^(?:(?:alla|andra|båda|denna|dessa|egna|flera|många|nya|samma|stora|vissa|våra)|\p{L}{3,}(?:erna|arna|orna))\s/iu;

/** 'Förvaltningen ska redovisa …': an uppdrag that begins with who shall do it. */
const BEGINS_WITH_ACTOR = /^(?<who>\p{Lu}[^.,:;]{2,70}?)\s(?:ska|skall|får|ges|uppdras)[\s,]/u;

/** Whether a text begins with a verb in the form that uppdrag have: 'Utreda …', not 'Alla …'. */
export function beginsWithVerb(text: string): boolean {
  return BEGINS_WITH_VERB.test(text) && !NO_VERB.test(text);
}

/** Names that begin as a verb does: 'Västra …', 'Svenska …'. */
const NAME =
  /^(?:västra|östra|norra|södra|mellersta|svenska|karolinska|europeiska|nordiska|gamla|lilla)\s/iu;

/** Whether a line or a word in a text begins something to do, with a capital: 'Utbilda chefer'. */
export function beginsTask(text: string): boolean {
  return /^\p{Lu}/u.test(text) && beginsWithVerb(text) && !NAME.test(text);
}

/** What is done, as a noun ('Rapportering till …') or how often ('Årlig genomgång …'). */
const DONE =
  /^(?<first>\p{Lu}\p{Ll}*(?:(?<!köp)ing|ande|kontroll|prov|analys|gång|samtal)(?:ar)?|Årlig[at]?|Årsvis|Månatlig[at]?|Månadsvis|Kvartalsvis|Löpande|Regelbund(?:en|et|na)|Kontinuerlig[at]?|Systematisk[at]?|Återkommande)(?=\s\p{Ll})/u;

/** Whether a line begins what is done about a risk, with a verb or as a noun; no name of a body does. */
export function beginsMeasure(text: string): boolean {
  const first = DONE.exec(text)?.groups?.['first'];
  return beginsTask(text) || (first !== undefined && !namesActor(first));
}

/** Whether a text says what shall be done, or who shall do it. */
export function saysWhatToDo(text: string): boolean {
  const who = BEGINS_WITH_ACTOR.exec(text)?.groups?.['who'];
  return BEGINS_WITH_VERB.test(text) || (who !== undefined && namesActor(who));
}
