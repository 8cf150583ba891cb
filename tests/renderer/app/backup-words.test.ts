import { describe, expect, it } from 'vitest';
import { backupLine, whenWords } from '../../../renderer/app/backup-words.ts';
import { copyDetails, copyTitle } from '../../../renderer/features/settings/backups/copy-words.ts';
import type { BackupCopy, BackupStatus } from '../../../shared/contract/contract.ts';

const NOW = new Date(2026, 11, 11, 15);

const at = (day: number, hour = 12, minute = 30): string =>
  new Date(2026, 11, day, hour, minute).toISOString();

const status = (change: Partial<BackupStatus>): BackupStatus => ({
  folder: '/media/usb',
  isThere: true,
  isSameDisk: false,
  asksWithDialog: true,
  last: null,
  lockedSince: null,
  ownWordsSince: null,
  problem: null,
  restored: null,
  ...change,
});

/** As it is read: what keeps two words on one line is a space. */
const said = (change: Partial<BackupStatus>): string | undefined =>
  backupLine(status(change), NOW)?.text.replaceAll('\u00A0', ' ');

describe('the rail’s line on copies', () => {
  it('says when, as one would say it', () => {
    expect(said({ last: at(11) })).toBe('Säkerhetskopierat i dag 12.30');
    expect(said({ last: at(10) })).toBe('Säkerhetskopierat i går 12.30');
    expect(said({ last: at(5) })).toBe('Säkerhetskopierat 5 dec 12.30');
    expect(whenWords(new Date(2025, 11, 3, 9, 5).toISOString(), NOW)).toBe('3 dec 2025 09.05');
  });

  it('says after a week that it is time, and what to do', () => {
    const last = at(3);
    expect(said({ last })).toBe('Ingen säkerhetskopia på 8 dagar. Gör en nu.');
    expect(said({ last, isThere: false })).toBe(
      'Ingen säkerhetskopia på 8 dagar. Platsen går inte att nå.',
    );
    expect(said({ ownWordsSince: at(3), folder: null, isThere: false })).toBe(
      'Ingen säkerhetskopia på 8 dagar. Välj plats.',
    );
  });

  it('says nothing while there is nothing to lose, or not for long', () => {
    expect(said({ folder: null, isThere: false })).toBeUndefined();
    expect(said({ ownWordsSince: at(8), folder: null })).toBeUndefined();
  });
});

describe('a copy in the list', () => {
  const copy: BackupCopy = {
    kind: 'made',
    name: 'beredd-x.zip',
    bytes: 2_340_000,
    state: 'whole',
    createdAt: at(5),
    counts: { plans: 1, notes: 14, meetings: 2 },
    computer: null,
    isOwn: true,
    lock: null,
  };

  it('tells when it was made, what is in it and how large it is', () => {
    expect(copyTitle(copy, NOW)).toBe('5 dec 12.30');
    expect(copyTitle({ ...copy, kind: 'before' }, NOW)).toBe('före återställningen 5 dec 12.30');
    expect(copyDetails(copy)).toBe('1 plan · 14 anteckningar · 2 möten · 2,3\u00A0MB');
    expect(copyDetails({ ...copy, counts: null, bytes: 10, computer: 'kontoret' })).toBe(
      '0,1\u00A0MB · gjord på kontoret',
    );
  });

  it('tells whether it is locked, where that does not go without saying', () => {
    const lock = { setAt: at(3), isPresent: true };
    const bare = { ...copy, counts: null };
    expect(copyDetails(bare, false, NOW)).toBe('2,3\u00A0MB');
    expect(copyDetails(bare, true, NOW)).toBe('2,3\u00A0MB · inte låst');
    expect(copyDetails({ ...bare, kind: 'before' }, true, NOW)).toBe('2,3\u00A0MB');
    expect(copyDetails({ ...bare, lock }, true, NOW)).toBe('2,3\u00A0MB · låst');
    expect(copyDetails({ ...bare, lock: { ...lock, isPresent: false } }, true, NOW)).toBe(
      '2,3\u00A0MB · låst med lösenfrasen som valdes 3 dec 12.30',
    );
  });

  it('tells why it cannot be used', () => {
    const damaged: BackupCopy = { ...copy, state: 'damaged', createdAt: null, counts: null };
    expect(copyTitle(damaged, NOW)).toBe('beredd-x.zip');
    expect(copyDetails(damaged)).toContain('går inte att återställa');
    expect(copyDetails({ ...copy, state: 'newer' })).toContain('nyare version av Beredd');
  });
});
