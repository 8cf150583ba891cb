import {
  closeSync,
  copyFileSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { backUpStore } from '../../backend/backups/make-backup.ts';
import { copyStore } from '../../db/copy.ts';
import { openStore, STORE_FILE, type Store } from '../../db/open.ts';
import type { MadeStore } from './made-store.ts';
import { alone, inTurn, median, percentile } from './measure.ts';
import { ms, ratioRow, type Row } from './row.ts';

/** A note of some sentences, another one each time. */
const noteText = (round: number): string =>
  `${round} Hur många väntar nu, och vad gör förvaltningen för att det ska gå fortare? `.repeat(5);

/** Saving an edited note against writing the same bytes to the same disk and waiting for it. */
export async function benchAutosave({ call }: MadeStore, folder: string): Promise<Row[]> {
  const added = await call('notes.add', { text: 'Ny fråga' });
  if (!added.ok) throw new Error(added.error.message);
  const { id } = added.value;
  const handle = openSync(path.join(folder, 'floor'), 'a');
  const save = async (round: number): Promise<void> => {
    const edited = await call('notes.edit', { id, text: noteText(round) });
    if (!edited.ok) throw new Error(edited.error.message);
  };
  const floor = (round: number): void => {
    writeSync(handle, noteText(round));
    fdatasyncSync(handle);
  };
  const { a, b } = await inTurn(save, floor, { rounds: 600, warmUp: 30 });
  closeSync(handle);
  const row = (share: number, limit: number): Row =>
    ratioRow(
      `Spara ändrad anteckning, p${share * 100}`,
      percentile(a, share),
      { name: 'write + fdatasync', time: percentile(b, share) },
      limit,
    );
  return [row(0.5, 1.5), row(0.99, 3)];
}

function open(folder: string): Store {
  const opened = openStore({ folder, shell: 'cli', now: '2026-01-01T00:00:00Z', ifHeld: 'refuse' });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.store;
}

const openRow = (what: string, taken: number): Row => ({
  what,
  ours: ms(taken),
  anchor: '',
  value: taken,
  goal: { limit: 10, unit: 'ms' },
});

/** Opening: a new store with every migration, and the one with fifty plans. */
export async function benchOpen(made: string, folder: string): Promise<Row[]> {
  const fresh = await alone((round) => open(path.join(folder, `new-${round}`)).close(), 15);
  const filled = await alone(() => open(made).close(), 15);
  return [
    openRow('Öppna ny databas och migrera', median(fresh)),
    openRow('Öppna databas med 50 planer', median(filled)),
  ];
}

/** Backing up the store of fifty plans against copying its file and waiting for the disk. */
export async function benchBackup(made: string, folder: string): Promise<Row[]> {
  const store = open(made);
  const file = path.join(made, STORE_FILE);
  const plain = (): void => {
    const copy = path.join(folder, 'plain');
    copyFileSync(file, copy);
    const handle = openSync(copy, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    rmSync(copy);
  };
  const consistent = async (): Promise<void> => {
    const copy = path.join(folder, 'copy');
    await store.db.copyTo(copy);
    rmSync(copy);
  };
  const checked = async (round: number): Promise<void> => {
    const faults = await copyStore(store, path.join(folder, `checked-${round}`));
    if (faults.length > 0) throw new Error('The copy is damaged');
  };
  const whole = async (round: number): Promise<void> => {
    const into = path.join(folder, `backup-${round}`);
    mkdirSync(into);
    const backup = await backUpStore(store, into, new Date());
    if (!backup.ok) throw new Error(backup.error.message);
    rmSync(into, { recursive: true });
  };
  const copied = await inTurn(consistent, plain, { rounds: 5, warmUp: 1 });
  const looked = await alone(checked, 2, 0);
  const packed = await alone(whole, 2, 0);
  store.close();
  const anchor = { name: 'copyFile + fsync', time: median(copied.b) };
  return [
    ratioRow('Kopiera databasen medan den är öppen', median(copied.a), anchor, 3),
    ratioRow('  och granska varje rad i kopian', median(looked), anchor, null),
    ratioRow('  som packad, genomläst säkerhetskopia', median(packed), anchor, null),
  ];
}
