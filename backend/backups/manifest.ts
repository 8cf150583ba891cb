import { z } from 'zod';

/** The list in every backup, by this name; always the last entry of the archive. */
export const MANIFEST_FILE = 'manifest.json';

const Manifest = z.object({
  beredd: z.literal('backup'),
  /** ISO 8601; a day that is in no calendar could not be shown. */
  createdAt: z.iso.datetime(),
  /** Path in the archive → SHA-256, hex. */
  files: z.record(z.string(), z.string()),
  /** What is in it, to be told without opening it; the first backups lack this. */
  holds: z
    .object({
      /** The store's `user_version`. */
      version: z.number().int(),
      plans: z.number().int(),
      notes: z.number().int(),
      meetings: z.number().int(),
    })
    .optional(),
  /** Whose it is: only one's own are thinned out. A backup by hand from the command line has none. */
  madeBy: z.object({ id: z.string(), computer: z.string() }).optional(),
  /** By which key it is locked, and when its passphrase was chosen; an open copy has none. */
  lock: z.object({ id: z.string().min(1), setAt: z.iso.datetime() }).optional(),
});
export type Manifest = z.infer<typeof Manifest>;

/** What whoever makes a backup says of it. */
export type ManifestFacts = Omit<Manifest, 'beredd' | 'files'>;

/** Reads the list; null when it is none of ours. */
export function manifestOf(bytes: Uint8Array | undefined): Manifest | null {
  try {
    const parsed = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON, so not a list of ours.
    return null;
  }
}
