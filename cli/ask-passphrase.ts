import type { Io } from './command.ts';

/** Where a script gives the passphrase. */
export const PASSPHRASE_VARIABLE = 'BEREDD_PASSPHRASE';

/** The passphrase of a locked copy, from the environment or from whoever sits there; null for none. */
export async function askPassphrase({ env, askSecret }: Io): Promise<string | null> {
  const given = env[PASSPHRASE_VARIABLE] ?? (await askSecret?.('Lösenfras: ')) ?? '';
  return given.trim() === '' ? null : given;
}
