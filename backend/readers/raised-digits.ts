const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '12' as '¹²'. */
export function raisedDigits(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
