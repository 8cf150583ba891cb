import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same document gives the same bytes: times in an archive would only tell when it was made. */
const NO_TIME = new Date(1980, 0, 1);
const LEVEL = 6;

/** An Office file from its parts, in the order given ('[Content_Types].xml' first). */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of parts)
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: LEVEL, mtime: NO_TIME });
}
