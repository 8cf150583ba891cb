/** 'Socialnämnden, Verksamhetsplan 14(25)', 'Sida 3 av 20': a page's header or footer in the text. */
const PAGE_OF = /(?:^|\s)\d{1,3}\s?\(\d{1,3}\)$/u;
const PAGE_WORD = /^(?:sida|sid\.?)\s+\d{1,3}(?:\s+av\s+\d{1,3})?$/iu;

/** Whether a line is what pages repeat, told by its form alone. */
export function isFurniture(text: string): boolean {
  return text.length < 140 && (PAGE_WORD.test(text) || PAGE_OF.test(text));
}
