/** Whether the text stands finished: ends as a sentence, a label or a quotation does. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["”'’)\]]*\s*$/u.test(text);
}

/** Whether the text goes on in mid-sentence from a line above: begins with a small letter, or with a year that ends the sentence or goes on so. */
export function beginsInMidSentence(text: string): boolean {
  return /^(?:["”'’(]?\p{Ll}|(?:19|20)\d\d(?:[.,;]|\s\p{Ll}))/u.test(text.trimStart());
}

/** Whether the last word is broken or waits for more: 'övergri-', 'hälso-', 'och/'. */
export function endsInMidWord(text: string): boolean {
  return /[\p{L}\p{N}][-‐\u00ad/]\s*$/u.test(text) || /\u00ad\s*$/u.test(text);
}

/** The first word with what is glued to it; '' when there is none. */
export function firstWord(text: string): string {
  return /^\s*(\S+)/u.exec(text)?.[1] ?? '';
}

/** The sentences of a text; abbreviations followed by a small letter do not end one. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=["”'(]?\p{Lu})/u);
}

/** A heading's words without the full stop that some plans end it with. */
export function withoutStop(text: string): string {
  return text.replace(/\.\s*$/u, '');
}

const AND = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

/** 'budget', 'budget och barn', 'budget, barn och unga'. */
export function enumerated(parts: Iterable<string>): string {
  return AND.format(parts);
}

/** With its first letter as a capital. */
export function capitalized(text: string): string {
  const first = text.match(/^\p{L}/u)?.[0];
  return first === undefined ? text : first.toUpperCase() + text.slice(first.length);
}
