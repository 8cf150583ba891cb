import type { Assignment } from './plan.ts';
import { shortName } from './short-name.ts';

type Numbered = Pick<Assignment, 'rawLabel' | 'number'>;

const compact = (text: string): string => text.replace(/\s+/gu, '').toLocaleLowerCase('sv-SE');

/** A label as it is cited: 'Nr 13.' → 'Nr 13', 'Uppdrag: Nr 41' → 'Nr 41', 'Nr. 56' → 'Nr 56'. */
export const citedLabel = (rawLabel: string): string =>
  rawLabel
    .replace(/^uppdrag\s*[:;]\s*(?=\S)/iu, '')
    .replace(/[.:;\s]+$/u, '')
    .replace(/^nr\.\s*(?=\d)/iu, 'Nr ')
    .replace(/\s+/gu, ' ');

/** True when the label says this number and not a longer one: 'Nr 41' does not say 4. */
function says(label: string, number: string): boolean {
  const [within, sought] = [compact(label), compact(number)];
  const at = within.indexOf(sought);
  const around = [within[at - 1], within[at + sought.length]];
  return at >= 0 && around.every((letter) => !/\d/u.test(letter ?? ''));
}

/** The printed label where it says the number; a number that a person has set goes before what is printed. */
function numbered(rawLabel: string, number: string): string {
  const printed = citedLabel(rawLabel);
  if (says(printed, number)) return printed;
  const series = /^(?!uppdrag)\p{L}[^\d]*(?=\d)/iu.exec(printed)?.[0];
  return `${series ?? 'Nr '}${number}`;
}

/** An assignment as it is cited: 'Nr 13', 'HS nr 3', 'Uppdrag 4', or 'Uppdrag utan nummer'. */
export const assignmentName = ({ rawLabel, number }: Numbered): string =>
  number === null ? 'Uppdrag utan nummer' : numbered(rawLabel, number);

/** The name in a narrow column beside its words: 'Nr 13', '4' of 'Uppdrag 4', or 'utan nr'. */
export const numberMark = ({ rawLabel, number }: Numbered): string =>
  number === null ? 'utan nr' : numbered(rawLabel, number).replace(/^uppdrag\s+(?=\S)/iu, '');

/** The name in a sentence where its words do not stand: 'Nr 13', or '”Väntetiderna till operation”'. */
export const spokenName = (assignment: Numbered & Pick<Assignment, 'text'>): string =>
  assignment.number === null ? `”${shortName(assignment.text)}”` : numberMark(assignment);
