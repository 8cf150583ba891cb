/** Whether two figures differ as a slip of the hand does: one digit wrong, or two digits swapped. */
export function isTypingSlip(a: number, b: number, decimals: number): boolean {
  const [x, y] = [a, b].map((value) => Math.abs(value).toFixed(decimals).replace('.', ''));
  if (x === undefined || y === undefined || x.length !== y.length) return false;
  const differing = Array.from(x).flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (differing.length === 1) return true;
  const [i, j] = differing;
  return differing.length === 2 && x[i!] === y[j!] && x[j!] === y[i!];
}
