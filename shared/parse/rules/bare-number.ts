/** The number of an uppdrag that stands alone in its cell: '12', '3)', 'KS 4', 'S1'; null for other words. */
export function bareNumber(text: string): { series: string; number: string } | null {
  const groups =
    /^(?:(?<series>\p{Lu}\p{L}{0,5})[\s-]+)?(?<number>[\p{L}\d][\p{L}\d.:/-]{0,9}?)[.):]?$/u.exec(
      text,
    )?.groups;
  if (groups === undefined || !/\d/u.test(groups['number'] ?? '')) return null;
  return { series: groups['series'] ?? '', number: groups['number'] ?? '' };
}
