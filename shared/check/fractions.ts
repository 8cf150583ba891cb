/** Fractions as Swedish text words them, in per cent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  hälften: 50,
  varannan: 50,
  'en tredjedel': 100 / 3,
  'två tredjedelar': 200 / 3,
  'två av tre': 200 / 3,
  'var tredje': 100 / 3,
  'en fjärdedel': 25,
  'var fjärde': 25,
  'tre fjärdedelar': 75,
  'tre av fyra': 75,
  'en femtedel': 20,
  'var femte': 20,
  'fyra av fem': 80,
  'en tiondel': 10,
  'var tionde': 10,
  'nio av tio': 90,
};

/** A fraction in words; for use inside other patterns. */
export const FRACTION_PATTERN = `(?:${Object.keys(FRACTIONS).join('|')})`;
