/** A typed list mark and what follows it. */
export interface TypedMark {
  readonly mark: string;
  readonly rest: string;
}

const BULLET = /^(?<mark>[•▪●◦‣∙·■□➢➤►✓✔*\uf0b7\uf0a7\uf0d8]|[–—-](?=\s))\s*(?<rest>\S.*)$/u;
const ORDERED =
  /^(?<mark>(?:\d{1,3}(?:\.\d{1,3})*[.)]|[a-zåäö][.)]|\(?(?:\d{1,2}|[a-zåäö])\)|[ivx]{1,4}[.)]|[A-ZÅÄÖ]\d{1,3}[.:)]?|\d{4}:\d{1,3}[.:]?))\s+(?<rest>\S.*)$/u;

/** The bullet or number a line begins with; '- a) …' gives 'a)'. Null when there is none. */
export function typedMark(line: string): TypedMark | null {
  const bullet = BULLET.exec(line)?.groups;
  if (bullet !== undefined) {
    const inner = ORDERED.exec(bullet['rest'] ?? '')?.groups;
    if (inner !== undefined && /^[a-zåäö]\)/u.test(inner['mark'] ?? '')) return made(inner);
    return made(bullet);
  }
  const ordered = ORDERED.exec(line)?.groups;
  return ordered === undefined ? null : made(ordered);
}

function made(groups: Record<string, string>): TypedMark {
  return { mark: groups['mark'] ?? '', rest: (groups['rest'] ?? '').trim() };
}

/** Whether a mark counts ('3.', 'b)', 'A1') rather than being a bullet. */
export function isOrdered(mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(mark);
}

/** Marks of one family count or point the same way: '1.' and '2.', 'a)' and 'b)', '•' and '•'. */
export function markFamily(mark: string): string {
  if (/^\d/u.test(mark) || /^\(\d/u.test(mark)) return mark.replaceAll(/\d+/gu, '1');
  if (/^[A-ZÅÄÖ]\d/u.test(mark)) return 'A1';
  if (/^\(?\p{L}/u.test(mark)) return 'a';
  return /^[–—-]/u.test(mark) ? '-' : mark;
}

/** What a mark counts: 3 for '3.' and 'U3', 2 for 'b)'; NaN for a bullet. */
export function orderOf(mark: string): number {
  const digits = /\d+(?=\D*$)/u.exec(mark)?.[0];
  const letter = /^\(?(\p{L})[.)]/u.exec(mark)?.[1];
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? Number.NaN : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
