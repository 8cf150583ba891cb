import path from 'node:path';
import { placeWhole } from '../disk/place-whole.ts';
import { systemCode } from '../disk/system-code.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';

/** What people can do about the failures that a disk commonly gives. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'disken är full. Frigör plats och försök igen.',
  EDQUOT: 'ditt utrymme på disken är slut. Frigör plats och försök igen.',
  EFBIG: 'filen är större än disken tar emot. Välj en annan plats.',
  EACCES: 'du får inte skriva där. Välj en annan mapp.',
  EREADONLY: 'den är skrivskyddad. Välj ett annat namn eller ta bort skrivskyddet.',
  EPERM:
    'du får inte skriva där, eller filen är öppen i ett annat program. Stäng den och försök igen.',
  EBUSY: 'den är öppen i ett annat program. Stäng den och försök igen.',
  EROFS: 'disken går bara att läsa. Välj en annan mapp.',
  ENOENT: 'mappen finns inte. Välj en annan mapp.',
  ENOTDIR: 'mappen finns inte. Välj en annan mapp.',
  EISDIR: 'det finns redan en mapp med det namnet. Välj ett annat namn.',
  ENAMETOOLONG: 'namnet är för långt. Välj ett kortare namn.',
  EIO: 'disken svarar inte som den ska. Välj en annan plats.',
};

/** Writes a file whole or not at all. Gives the path, or why it could not be written and what to do. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<Result<string>> => {
  try {
    await placeWhole(file, bytes);
    return success(file);
  } catch (error) {
    const advice =
      ADVICE[systemCode(error)] ??
      'skrivningen misslyckades. Försök igen eller välj en annan plats.';
    return failure('unavailable', `Filen ${path.basename(file)} sparades inte: ${advice}`);
  }
};
