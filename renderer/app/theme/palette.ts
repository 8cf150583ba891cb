import type { PaletteOptions } from '@mui/material/styles';
import type { ChangeKind } from '../../../shared/compare/change-kind.ts';
import type { SchemeTokens } from './tokens.ts';

/** What our palette has beyond MUI's own roles. */
interface OwnPalette {
  edge: string;
  noteLine: string;
  mark: { inserted: string; removed: string; noted: string };
  change: Record<ChangeKind, string>;
}

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
  interface ColorSchemeOverrides {
    hc: true;
  }
  interface TypeBackground {
    desk: string;
    rail: string;
    well: string;
  }
  interface TypeText {
    tertiary: string;
  }
  interface Palette extends OwnPalette {}
  interface PaletteOptions extends Partial<OwnPalette> {}
}

/** MUI's roles, and ours, from the tokens of one scheme. */
export const paletteOf = (t: SchemeTokens, mode: 'light' | 'dark'): PaletteOptions => ({
  mode,
  primary: { main: t.hand, dark: t.hand2, light: t.hand, contrastText: t.onHand },
  success: { main: t.ok },
  warning: { main: t.warn },
  error: { main: t.err },
  background: { default: t.sheet, paper: t.pop, desk: t.desk, rail: t.rail, well: t.well },
  text: { primary: t.ink, secondary: t.ink2, tertiary: t.ink3, disabled: t.ink3 },
  divider: t.line,
  edge: t.edge,
  noteLine: t.noteLine,
  mark: { inserted: t.insertedBg, removed: t.removedBg, noted: t.markBg },
  change: t.change,
  action: { selected: t.handSoft, hover: t.well, focus: t.handSoft, active: t.ink2 },
});
