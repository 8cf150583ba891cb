/** Raised digits right after a word, a year or a mark: they point to a note below the text. */
const NOTE_MARK = /(?<=[\p{L}.,;:!?%)”"’]|(?:19|20)\d\d)[⁰¹²³⁴-⁹]{1,2}\)?(?![\p{L}\d⁰¹²³⁴-⁹])/gu;
/** 'm²', 'km²' and 'dm³' are measures. */
const MEASURE = /(?:^|[^\p{L}])(?:[kcdmh]?m)$/iu;

/** A text without the marks that point to its footnotes; 'm²' and powers stay. */
export function withoutNoteMarks(text: string): string {
  return text.replaceAll(NOTE_MARK, (mark, at: number) =>
    MEASURE.test(text.slice(Math.max(0, at - 4), at)) ? mark : '',
  );
}
