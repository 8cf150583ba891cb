import { open, type FileHandle } from 'node:fs/promises';
import { MANIFEST_FILE, manifestOf, type Manifest } from './manifest.ts';

/**
 * Places in the records of a zip file (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). What is read here is
 * what `backup-file.ts` writes: no comment at the end, nothing compressed, under 4 GB.
 */
const END = { bytes: 22, mark: 0x06054b50, listBytesAt: 12, listAt: 16 };
const ENTRY = {
  bytes: 46,
  mark: 0x02014b50,
  methodAt: 10,
  sizeAt: 20,
  nameBytesAt: 28,
  extraBytesAt: 30,
  commentBytesAt: 32,
  placeAt: 42,
};
const LOCAL = { bytes: 30, mark: 0x04034b50, nameBytesAt: 26, extraBytesAt: 28 };
/** Some thousand originals; what claims to be larger is no list of ours. */
const LARGEST_LIST = 4 * 1024 * 1024;

/** Reads a stretch of a file; null when it does not reach that far. */
async function stretch(file: FileHandle, at: number, bytes: number): Promise<Buffer | null> {
  if (at < 0 || bytes < 0 || bytes > LARGEST_LIST) return null;
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
  return bytesRead === bytes ? buffer : null;
}

/** The list of a zip file's entries, as it stands in the file. */
async function entryList(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  const end = await stretch(file, size - END.bytes, END.bytes);
  if (end === null || end.readUInt32LE(0) !== END.mark) return null;
  return stretch(file, end.readUInt32LE(END.listAt), end.readUInt32LE(END.listBytesAt));
}

/** Where the manifest's own record begins and how large it is; null when the list has none. */
function manifestIn(list: Buffer): { at: number; bytes: number } | null {
  for (let at = 0; at + ENTRY.bytes <= list.length;) {
    if (list.readUInt32LE(at) !== ENTRY.mark) return null;
    const nameBytes = list.readUInt16LE(at + ENTRY.nameBytesAt);
    const name = list.toString('utf8', at + ENTRY.bytes, at + ENTRY.bytes + nameBytes);
    const isStored = list.readUInt16LE(at + ENTRY.methodAt) === 0;
    if (name === MANIFEST_FILE && isStored)
      return {
        at: list.readUInt32LE(at + ENTRY.placeAt),
        bytes: list.readUInt32LE(at + ENTRY.sizeAt),
      };
    at +=
      ENTRY.bytes +
      nameBytes +
      list.readUInt16LE(at + ENTRY.extraBytesAt) +
      list.readUInt16LE(at + ENTRY.commentBytesAt);
  }
  return null;
}

async function read(file: FileHandle): Promise<Manifest | null> {
  const list = await entryList(file);
  const place = list === null ? null : manifestIn(list);
  if (place === null) return null;
  const local = await stretch(file, place.at, LOCAL.bytes);
  if (local === null || local.readUInt32LE(0) !== LOCAL.mark) return null;
  const skip = local.readUInt16LE(LOCAL.nameBytesAt) + local.readUInt16LE(LOCAL.extraBytesAt);
  const bytes = await stretch(file, place.at + LOCAL.bytes + skip, place.bytes);
  return bytes === null ? null : manifestOf(bytes);
}

/**
 * What a backup says of itself, from its last pages alone: a list of thirty copies on a slow stick
 * must not read them all. Null when it is cut off or none of ours; that the rest is whole only
 * `readBackup` can tell. Throws the system's error when the file cannot be opened.
 */
export async function readManifest(file: string): Promise<Manifest | null> {
  const handle = await open(file, 'r');
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}
