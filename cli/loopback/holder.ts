import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isNoRoom } from '../../disk/no-room.ts';
import { KEY_HEADER } from './server.ts';

/** Where the running loopback shell of a data folder can be reached. */
const Holder = z.object({ pid: z.number().int(), port: z.number().int(), key: z.string() });
type Holder = z.infer<typeof Holder>;

const holderFile = (dataFolder: string): string => path.join(dataFolder, 'serve.json');

/** A shell on this machine answers at once or not at all. */
const ANSWER_WITHIN_MS = 2000;

/**
 * Tells a second start how to reach this one. Readable by the user alone: it holds the key. On a
 * full disk the second start is not told, and says that the data are in use.
 */
export const announce = (dataFolder: string, holder: Holder): void => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(holderFile(dataFolder), JSON.stringify(holder), { mode: 0o600 });
  } catch (error) {
    if (!isNoRoom(error)) throw error;
  }
};

export const withdraw = (dataFolder: string): void => {
  rmSync(holderFile(dataFolder), { force: true });
};

const readHolder = (dataFolder: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(readFileSync(holderFile(dataFolder), 'utf8')));
  } catch {
    // No file, or one that was cut off when a process was killed: nobody announced themselves.
    return null;
  }
};

/** A fresh address from the loopback shell that already holds the data folder; null when none runs. */
export const addressFromHolder = async (dataFolder: string): Promise<string | null> => {
  const holder = readHolder(dataFolder);
  if (holder === null) return null;
  try {
    const answer = await fetch(`http://127.0.0.1:${holder.port}/show`, {
      headers: { [KEY_HEADER]: holder.key },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const address = await answer.text();
    // Another program may have got the port since: only an address of the asked one is believed.
    return answer.ok && address.startsWith(`http://127.0.0.1:${holder.port}/enter?`)
      ? address
      : null;
  } catch {
    // It was killed without a word and its file is left: not running.
    return null;
  }
};
