import type { ThemeOptions } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { sans, serif } from './tokens.ts';

/** Our own voices beside MUI's variants. */
interface OwnVariants {
  /** The plan's text. */
  reading: CSSProperties;
  /** An uppdrag's wording over the years. */
  wording: CSSProperties;
  /** The current ärende in a meeting, read across a table. */
  meeting: CSSProperties;
}

declare module '@mui/material/styles' {
  interface TypographyVariants extends OwnVariants {}
  interface TypographyVariantsOptions extends Partial<OwnVariants> {}
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    reading: true;
    wording: true;
    meeting: true;
  }
}

/** Sizes in rem, so that the reader's text size and the browser's own are followed. */
export const typography: NonNullable<ThemeOptions['typography']> = {
  fontFamily: sans,
  fontSize: 15,
  htmlFontSize: 16,
  button: { textTransform: 'none', fontWeight: 500, fontSize: '0.9375rem', letterSpacing: 0 },
  body1: { fontSize: '1rem', lineHeight: 1.4, letterSpacing: 0 },
  body2: { fontSize: '0.9375rem', lineHeight: 1.4, letterSpacing: 0 },
  caption: { fontSize: '0.875rem', lineHeight: 1.4, letterSpacing: 0 },
  h1: { fontFamily: serif, fontWeight: 500, fontSize: '1.8125rem', lineHeight: 1.17 },
  h2: { fontFamily: serif, fontWeight: 500, fontSize: '1.4375rem', lineHeight: 1.2 },
  h3: { fontFamily: serif, fontWeight: 500, fontSize: '1.1875rem', lineHeight: 1.25 },
  h4: { fontFamily: sans, fontWeight: 600, fontSize: '1rem', lineHeight: 1.3 },
  reading: {
    fontFamily: serif,
    fontSize: 'var(--reading-size)',
    lineHeight: 'var(--reading-line)',
  },
  wording: { fontFamily: serif, fontSize: '1.25rem', lineHeight: 1.55 },
  meeting: { fontFamily: serif, fontSize: '2.4375rem', lineHeight: 1.36 },
};
