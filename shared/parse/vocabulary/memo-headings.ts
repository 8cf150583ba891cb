/** Where the proposed decisions stand. */
export const MEMO_DECISION =
  /^(?:förslag till (?:beslut|\p{L}+ beslut|beslut i .*)|beslutsförslag|förslag)\s*:?$/iu;
/** Where the documents behind the proposal are listed. */
export const MEMO_BASIS = /^(?:beslutsunderlag|underlag|handlingar|bilagor)\s*:?$/iu;

const HEADINGS: readonly RegExp[] = [
  MEMO_DECISION,
  MEMO_BASIS,
  /^(?:sammanfattning|ärendebeskrivning|ärendet|bakgrund|beredning|beskrivning av ärendet)$/iu,
  /^(?:konsekvenser|konsekvenser för .{3,80}|ekonomiska konsekvenser|barnkonsekvensanalys|barnperspektivet|jämställdhetsperspektivet)$/iu,
  /^(?:uppföljning|bedömning|förvaltningens bedömning|skäl för beslut|överväganden|samverkan|expediering|skickas till|beslutet skickas till)$/iu,
];

/** Whether a line is one of the headings that such memos have. */
export function isMemoHeading(text: string): boolean {
  return HEADINGS.some((heading) => heading.test(text.trim()));
}
