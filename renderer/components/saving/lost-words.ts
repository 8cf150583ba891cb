import { call } from '../../client/call.ts';
import { LOST_PLACE } from '../../client/lost-place.ts';
import type { Saved } from './retry.ts';

/** Words that their own place refuses each time alike. */
export interface LostWords {
  /** What they were written as, 'Yrkande'. */
  what: string;
  words: string;
}

/** Lost words as they lie on the disk. */
export interface PutAway extends LostWords {
  /** What they are kept under. */
  name: string;
  /** When they were first refused (ISO 8601). */
  at: string;
  /** Why, in words. */
  why: string;
}

/** Said to the one whose field has gone. */
export const WHERE_LOST = 'Det du skrev finns kvar i Anteckningar, under Skrivet men inte sparat.';

const SEPARATOR = '\t';
/** So much of the reason fits in a field's name with the rest. */
const LONGEST_WHY = 500;

/** The parts of several fields as one text; those that are empty are left out. */
export const joinWords = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part?.trim()).join('\n\n');

/** Lost words of their kept form. */
export function readLost({ field, text }: { field: string; text: string }): PutAway {
  const [at = '', , what = '', why = ''] = field.slice(LOST_PLACE.length + 1).split(SEPARATOR);
  return { name: field, at, what, why, words: text };
}

/** Puts the refused words of one field away, and takes them back when they were saved after all. */
export interface LostKeeper {
  keep: (lost: LostWords, why: string) => Promise<Saved>;
  letGo: () => Promise<void>;
}

/** A keeper for one field: it has one text put away at most, the latest. */
export function createLostKeeper(): LostKeeper {
  const id = crypto.randomUUID();
  let at = '';
  let kept: { name: string; words: string } | null = null;

  const take = async (name: string): Promise<void> =>
    void (await call('unsent.save', { field: name, text: '' }));

  return {
    keep: async ({ what, words }, why) => {
      at ||= new Date().toISOString();
      const reason = why.slice(0, LONGEST_WHY);
      const name = `${LOST_PLACE}/${[at, id, what, reason].join(SEPARATOR)}`;
      const before = kept;
      if (before?.name === name && before.words === words) return { ok: true };
      const saved = await call('unsent.save', { field: name, text: words });
      if (!saved.ok) return saved;
      kept = { name, words };
      if (before !== null && before.name !== name) await take(before.name);
      return saved;
    },
    letGo: async () => {
      if (kept === null) return;
      await take(kept.name);
      kept = null;
    },
  };
}
