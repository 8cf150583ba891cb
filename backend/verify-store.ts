import { checkStore, type StoreFault } from '../db/check-store.ts';
import type { Store } from '../db/open.ts';
import { allRevisions } from '../db/revisions.ts';
import { success, type Result } from '../shared/contract/call.ts';
import { assertNever } from '../shared/text/assert-never.ts';
import { fingerprint, readOriginal } from './originals.ts';
import { openToRead } from './open-to-read.ts';

/** What a check of the data found; no fault means all is as it was written. */
export interface Verified {
  revisions: number;
  faults: { kind: StoreFault['kind'] | 'original'; what: string; message: string }[];
}

function messageOf({ kind, what }: StoreFault): string {
  switch (kind) {
    case 'structure':
      return `Databasen är skadad: ${what}`;
    case 'reference':
      return `Tabellen ${what} hänvisar till något som saknas.`;
    case 'search':
      return 'Sökregistret stämmer inte med texten.';
    case 'note':
      return `Anteckningen ${what} är inte som den skrevs.`;
    case 'meeting':
      return `Mötet ${what} är inte som det skrevs.`;
    case 'record':
      return `Svaret, statusen eller yrkandet ${what} är inte som det skrevs.`;
    case 'correction':
      return `Rättelsen ${what} är inte som den skrevs.`;
    case 'link':
      return `Ett svar om vilka uppdrag som hör ihop (${what}) är inte som det gavs.`;
    case 'verdict':
      return `Ett svar på en anmärkning (${what}) är inte som det gavs.`;
    case 'plan':
      return `Planen ${what} går inte att läsa.`;
    default:
      return assertNever(kind);
  }
}

function originalFaults(store: Store): Verified['faults'] {
  return allRevisions(store.db).flatMap(({ planId, fileName, original, sha256 }) => {
    const bytes = readOriginal(store.folder, original);
    if (bytes && fingerprint(bytes) === sha256) return [];
    const fault = bytes ? 'är ändrad' : 'saknas';
    return [
      {
        kind: 'original' as const,
        what: planId,
        message: `Originalet ${fileName} (${planId}) ${fault}.`,
      },
    ];
  });
}

/** As `verifyStore`, for a store that is open. */
export function verifyOpenStore(store: Store): Verified {
  const faults = checkStore(store.db, store.access).map((it) => ({
    ...it,
    message: messageOf(it),
  }));
  const isReadable = !faults.some((it) => it.kind === 'structure');
  return {
    revisions: isReadable ? allRevisions(store.db).length : 0,
    faults: isReadable ? [...faults, ...originalFaults(store)] : faults,
  };
}

/** Checks the store and every original against their fingerprints; changes nothing. */
export function verifyStore(dataFolder: string, now: Date): Result<Verified> {
  const opened = openToRead(dataFolder, now);
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    return success(verifyOpenStore(store));
  } finally {
    store.close();
  }
}
