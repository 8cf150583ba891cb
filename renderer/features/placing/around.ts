/** A stretch of a text with what stands beside it. */
export interface Surrounded {
  before: string;
  within: string;
  after: string;
}

/** The last words of a text that have room, '… ' before them where it begins earlier. */
const lastWords = (text: string, letters: number): string => {
  if (text.length <= letters) return text;
  const cut = text.slice(-letters);
  return `… ${cut.slice(cut.search(/\s/u) + 1)}`;
};

/** The first words of a text that have room, ' …' after them where it goes on. */
const beginning = (text: string, letters: number): string => {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  return `${cut.slice(0, cut.search(/\s\S*$/u))} …`;
};

/** A stretch with whole words on both sides, as many as have room in `letters` on each. */
export const around = (
  text: string,
  { start, end }: { start: number; end: number },
  letters: number,
): Surrounded => ({
  before: lastWords(text.slice(0, start), letters),
  within: text.slice(start, end),
  after: beginning(text.slice(end), letters),
});
