import { isRemoved, planIdentities } from '../../db/plans.ts';
import { findRevisionByBytes } from '../../db/revisions.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import {
  LARGEST_EXCHANGE_FILE,
  readExchange,
  type ExchangeFile,
} from '../../shared/exchange/exchange-file.ts';
import { isLockedFile } from '../../shared/lock/locked-file.ts';
import type { TextHere } from '../../shared/exchange/place-arrived.ts';
import { isSamePlan } from '../../shared/plan/same-plan.ts';
import type { BackendContext } from '../context.ts';
import { DAY_MS } from '../../shared/text/day-ms.ts';

/** A file that was read, and the text here that its notes belong to. */
export interface ArrivedFile {
  file: ExchangeFile;
  text: TextHere;
  /** Which of the plan's texts that is. */
  revision: number;
}

/** What is said of a file that is not taken in. */
export const REFUSED = {
  foreign: failure(
    'unreadable',
    'Filen är ingen fil med anteckningar från Beredd. Planer läses in under Planer.',
  ),
  newer: failure(
    'unreadable',
    'Filen är gjord av en nyare version av Beredd. Uppdatera Beredd för att ta in den. Inget är ändrat.',
  ),
  empty: failure(
    'unreadable',
    'Filen är tom: den kom inte fram. Hämta den igen, eller be kollegan skicka den på nytt. Inget är ändrat.',
  ),
  cut: failure(
    'unreadable',
    'Filen är skadad: dess slut saknas. Hämta den igen, eller be kollegan skicka den på nytt. Inget är ändrat.',
  ),
  damaged: failure(
    'unreadable',
    'Filen är skadad eller ändrad. Be kollegan spara den på nytt i Beredd och skicka den. Inget är ändrat.',
  ),
};
/** Said of whatever is larger than notes can be. */
export const TOO_LARGE = failure(
  'unreadable',
  'Filen är för stor för att vara anteckningar från Beredd.',
);
const LOCKED = failure(
  'unreadable',
  'Filen är låst med en lösenfras. Öppna den i Byta med en kollega, så frågar Beredd efter den.',
);
const AHEAD = failure(
  'unreadable',
  'Filen säger en dag som inte har varit: någon klocka går fel. Se efter att den här datorn har rätt dag, annars är det kollegans. Inget är ändrat.',
);

/** Saved anew in another encoding, å, ä and ö would be lost without a word. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // What the decoder says of bytes that no UTF-8 has.
    return false;
  }
}

function parse(bytes: Uint8Array): Result<ExchangeFile> {
  if (isLockedFile(bytes)) return LOCKED;
  if (bytes.length > LARGEST_EXCHANGE_FILE) return TOO_LARGE;
  const read = readExchange(new TextDecoder().decode(bytes));
  if (read.kind === 'read') return isUtf8(bytes) ? success(read.file) : REFUSED.damaged;
  return REFUSED[read.kind];
}

/** Times of the future would stand before everything that is written from now on. */
const isAhead = ({ madeAt, notes, removed }: ExchangeFile): boolean => {
  const latest = new Date(Date.now() + DAY_MS).toISOString();
  const times = [
    madeAt,
    ...notes.flatMap((it) => [it.createdAt, it.changedAt, it.answer?.changedAt ?? '']),
    ...removed.map((it) => it.removedAt),
  ];
  return times.some((at) => at > latest);
};

/** Organ and year, as one names a plan. */
export const planNameOf = ({ plan: { organ, title, year } }: ExchangeFile): string =>
  [organ === '' ? title : organ, year].filter((it) => it !== null && it !== '').join(' ');

/** The very document where it is here, else the present text of the same plan. */
function textFor(context: BackendContext, file: ExchangeFile): Omit<ArrivedFile, 'file'> | null {
  const { db } = context.store;
  const same = findRevisionByBytes(db, file.document);
  const planId = same?.planId ?? planIdentities(db).find((it) => isSamePlan(it, file.plan))?.id;
  if (planId === undefined || isRemoved(db, planId)) return null;
  const now = context.plans.get(planId);
  if (!now.ok) return null;
  const revision = same?.number ?? now.value.revision;
  const text = context.plans.text(planId, revision);
  if (!text.ok) return null;
  return { revision, text: { planId, plan: text.value.plan, isSameDocument: same !== null } };
}

/** Reads a file and finds the plan it is about; nothing is changed. */
export function readArrived(context: BackendContext, bytes: Uint8Array): Result<ArrivedFile> {
  const parsed = parse(bytes);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (isAhead(file)) return AHEAD;
  const found = textFor(context, file);
  return found
    ? success({ file, ...found })
    : failure(
        'not-found',
        `Anteckningarna hör till ${planNameOf(file)}, som inte är inläst här. Läs in planen under Planer och öppna filen igen.`,
      );
}
