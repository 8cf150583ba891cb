/** Why a document could not be read. */
export type ReadErrorKind =
  | 'empty'
  | 'encrypted'
  | 'image-only'
  | 'damaged'
  | 'not-supported'
  | 'too-large'
  | 'too-slow'
  | 'cancelled'
  | 'internal';

/** An expected failure of a reading; `message` is one plain Swedish line: what happened, what to do. */
export interface ReadError {
  kind: ReadErrorKind;
  message: string;
}

const MESSAGES: Record<ReadErrorKind, string> = {
  empty: 'Filen är tom. Välj en annan fil.',
  encrypted:
    'Filen gick inte att läsa: den är skyddad med lösenord. Spara den utan lösenord och försök igen.',
  'image-only':
    'Filen är en bild utan text. Be om Wordfilen, eller en PDF som är sparad direkt från Word.',
  damaged:
    'Filen gick inte att läsa: den är skadad eller avbruten. Hämta den på nytt och försök igen.',
  'not-supported':
    'Filen har ett format som inte går att läsa. Spara den som PDF, Word (.docx) eller text och försök igen.',
  'too-large':
    'Filen är för stor för att läsas. Dela upp den eller spara den på nytt och försök igen.',
  'too-slow':
    'Filen tog för lång tid att läsa och inläsningen stoppades. Spara den på nytt och försök igen.',
  cancelled: 'Inläsningen avbröts. Inget ändrades.',
  internal:
    'Filen gick inte att läsa på grund av ett fel i Beredd. Filen är inte skadad och är orörd. Försök med planen som Word, PDF eller text, och berätta om felet för den som sköter Beredd.',
};

/** The error of a kind, with its own line or a more exact `message`. */
export const readError = (kind: ReadErrorKind, message?: string): ReadError => ({
  kind,
  message: message ?? MESSAGES[kind],
});

/**
 * How a reader gives up from deep inside a format. It never leaves the readers: `readSource` turns
 * it into a value.
 */
export class Unreadable extends Error {
  readonly error: ReadError;

  constructor(kind: ReadErrorKind, message?: string) {
    const error = readError(kind, message);
    super(error.message);
    this.name = 'Unreadable';
    this.error = error;
  }
}

/**
 * Whether an exception is a fault of ours and not of the document: the libraries that unpack and
 * decode documents refuse bad ones with errors of their own.
 */
export const isOurFault = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof ReferenceError;
