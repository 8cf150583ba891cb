import { passphraseFault, passphraseOf } from '../../../shared/lock/passphrase.ts';

/** A passphrase that is being chosen, typed twice. */
export interface TypedTwice {
  first: string;
  second: string;
}

/** Before anything is typed. */
export const NOT_TYPED: TypedTwice = { first: '', second: '' };

/** What is to be said of it before it locks anything; null when it can. */
export function chosenFault({ first, second }: TypedTwice): string | null {
  const fault = passphraseFault(first);
  if (fault !== null) return fault;
  return passphraseOf(first) === passphraseOf(second)
    ? null
    : 'De två lösenfraserna är inte lika. Skriv samma en gång till.';
}
