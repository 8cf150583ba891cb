import { createTheme } from '@mui/material/styles';
import { components } from './overrides.ts';
import { paletteOf } from './palette.ts';
import { dark, hc, light } from './tokens.ts';
import { typography } from './typography.ts';

/** Short enough to be noticed only when it is missing (design/tokens.md). */
const MOTION_MS = 120;

/** MUI only fills in the roles of its own two schemes; a third must come whole. */
const contrast = createTheme({ palette: paletteOf(hc, 'light') });

/** The one theme: three schemes as CSS variables under `[data-theme]`, light when none is set. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme', cssVarPrefix: 'b' },
  defaultColorScheme: 'light',
  colorSchemes: {
    light: { palette: paletteOf(light, 'light') },
    dark: { palette: paletteOf(dark, 'dark') },
    hc: { palette: contrast.palette },
  },
  shape: { borderRadius: 6 },
  spacing: 4,
  typography,
  components,
  transitions: {
    duration: {
      shortest: MOTION_MS,
      shorter: MOTION_MS,
      short: MOTION_MS,
      standard: MOTION_MS,
      complex: MOTION_MS,
      enteringScreen: MOTION_MS,
      leavingScreen: 80,
    },
  },
});
