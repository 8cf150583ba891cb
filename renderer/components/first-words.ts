/** As much as tells one thing from its neighbours when a name is read aloud. */
const MOST_LETTERS = 48;

/** The first words of a text on one line, to name what a control is about: '”Vad kostar det …”'. */
export const firstWords = (text: string): string => {
  const line = text.replaceAll('”', '').replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_LETTERS) return `”${line}”`;
  const cut = line.slice(0, MOST_LETTERS);
  return `”${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : MOST_LETTERS)} …”`;
};
