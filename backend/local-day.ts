/** The day it is here, YYYY-MM-DD. */
export const localDay = (now: Date): string => now.toLocaleDateString('sv-SE');
