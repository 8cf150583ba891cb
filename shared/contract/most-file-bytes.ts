/**
 * Bytes of a file that a call carries at most. Real plans are under 20 MB; as text in the loopback
 * shell's wire format a file of this size still fits in one call.
 */
export const MOST_FILE_BYTES = 100 * 1024 * 1024;
