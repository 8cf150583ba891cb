import { describe, expect, it } from 'vitest';
import { passphraseFault, passphraseOf } from '../../../shared/lock/passphrase.ts';

describe('a passphrase', () => {
  it('is long enough and more than one character over and over', () => {
    expect(passphraseFault('korta ord')).toContain('för kort');
    expect(passphraseFault('   blanka     ')).toContain('för kort');
    expect(passphraseFault('abababababababab')).toContain('lätt att gissa');
    expect(passphraseFault('fyra tåliga ord räcker')).toBeNull();
    // Counted as one sees them, not as they are stored.
    expect(passphraseFault('ååååå'.normalize('NFD'))).toContain('för kort');
  });

  it('is the same however it was typed', () => {
    expect(passphraseOf(' Å\u0308 ordning\n'.normalize('NFD'))).toBe(
      passphraseOf('Å\u0308 ordning'),
    );
    expect(passphraseOf('Stor bokstav')).not.toBe(passphraseOf('stor bokstav'));
  });
});
