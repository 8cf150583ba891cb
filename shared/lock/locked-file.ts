/** What every file in the age format begins with (age-encryption.org/v1). */
const BEGINNING = 'age-encryption.org/v1\n';

/** Whether a file's bytes are locked; what is in it only its passphrase can tell. */
export const isLockedFile = (bytes: Uint8Array): boolean =>
  String.fromCodePoint(...bytes.subarray(0, BEGINNING.length)) === BEGINNING;
