const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/** A time of day as people type it: '18', '18.30', '18:30', '1830', 'kl. 9.05'. HH:MM, or null for anything else. */
export function readClock(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^kl(?:ockan)?\b\.?\s*/u, '');
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:\s*[.:]\s*(\d\d))?$/u.exec(text) ?? /^(\d{1,2})(\d\d)$/u.exec(text) ?? [];
  if (hour === '' || Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** '18.30' for '18:30'; '' for ''. */
export const shownClock = (time: string): string => time.replace(':', '.');
