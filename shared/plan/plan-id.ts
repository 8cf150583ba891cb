import type { PlanHead } from './plan.ts';

/** Words inside an organ's name that do not count in its initials. */
const SMALL_WORDS = new Set(['och', 'för', 'i', 'av', 'med', 'samt', 'på', 'till', 'den', 'det']);

/** What organs end in; inside a compound it gives a letter of its own ('regionstyrelsen' → rs). */
const ORGAN_ENDINGS =
  /(nämnden|nämnd|styrelsen|styrelse|utskottet|utskott|fullmäktige|beredningen|beredning|förvaltningen|förvaltning|kontoret|kontor|direktionen|direktion|förbundet|förbund|bolaget|bolag)$/;

const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** Names without an organ start so. */
const UNKNOWN_ORGAN = 'plan';
const MEMO_SUFFIX = 'tjansteskrivelse';

const plainInitial = (word: string): string => {
  const letter = word[0] ?? '';
  return PLAIN[letter] ?? letter;
};

function wordInitials(word: string): string {
  const ending = ORGAN_ENDINGS.exec(word)?.[0] ?? '';
  const isCompound = ending !== '' && ending.length < word.length;
  return isCompound ? plainInitial(word) + plainInitial(ending) : plainInitial(word);
}

/** An organ's initials, a–z: 'Hälso- och sjukvårdsnämnden' → 'hsn', 'Regionstyrelsen' → 'rs'. */
export function organInitials(organ: string): string {
  const words =
    organ
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => !SMALL_WORDS.has(word)).map(wordInitials);
  return initials.join('').replace(/[^a-z]/g, '') || UNKNOWN_ORGAN;
}

/**
 * A plan's id: initials, year and kind ('hsn-2026', 'hsn-2026-tjansteskrivelse'), with a number
 * after it when the id is taken. It is given once and stays, whatever later texts call the organ.
 */
export function newPlanId(head: PlanHead, taken: ReadonlySet<string>): string {
  const parts = [organInitials(head.organ)];
  if (head.year !== null) parts.push(String(head.year));
  if (head.kind === 'tjänsteskrivelse') parts.push(MEMO_SUFFIX);
  const base = parts.join('-');
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
