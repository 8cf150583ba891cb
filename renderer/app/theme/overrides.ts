import type { Components, Theme } from '@mui/material/styles';
import { serif } from './tokens.ts';
import { narrow, v } from './css-var.ts';

const hairline = `1px solid ${v.line}`;

/** A telephone, or 200 % zoom: there every line of a dialog counts. */
const smallWindow = '@media (max-width: 35rem), (max-height: 32rem)';

/** One ring for everything that can have focus; the gap makes it visible on filled blue too. */
export const focusRing = { outline: `2px solid ${v.hand}`, outlineOffset: '2px' };

/** How MUI's parts look here: hairlines instead of boxes, no shadow but on what floats. */
export const components: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        minHeight: '2.125rem',
        padding: '0.2rem 0.8rem',
        whiteSpace: 'nowrap',
        gap: '0.4rem',
      },
      outlined: { borderColor: v.edge, background: v.sheet, '&:hover': { background: v.well } },
      // Its words, not its ground, stand in line with what is above.
      text: {
        color: v.hand,
        padding: '0.2rem 0.4rem',
        marginLeft: '-0.4rem',
        minWidth: 0,
        fontWeight: 600,
        '&.MuiButton-sizeSmall': { padding: '0.05rem 0.4rem' },
      },
      contained: { fontWeight: 600, '& kbd': { borderColor: 'currentcolor' } },
      sizeSmall: { minHeight: '1.75rem', fontSize: '0.9375rem', padding: '0.05rem 0.6rem' },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 6, padding: 6, color: 'inherit' } } },
  // In the dark MUI lightens what floats by a veil over it; the tokens have its colour already.
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        border: hairline,
        boxShadow: 'var(--floating)',
        [smallWindow]: { margin: '0.5rem', maxHeight: 'calc(100% - 1rem)' },
      },
      paperFullWidth: { [smallWindow]: { width: 'calc(100% - 1rem)' } },
    },
  },
  MuiMenu: { styleOverrides: { paper: { border: hairline, boxShadow: 'var(--floating)' } } },
  MuiPopover: { styleOverrides: { paper: { border: hairline, boxShadow: 'var(--floating)' } } },
  MuiMenuItem: { styleOverrides: { root: { whiteSpace: 'normal', minHeight: '2.125rem' } } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: 'var(--cell-pad) 12px var(--cell-pad) 0',
        borderBottom: hairline,
        verticalAlign: 'top',
        // The last column ends where its line ends.
        '&:last-child': { paddingRight: 0 },
      },
      head: {
        fontSize: '0.9375rem',
        fontWeight: 500,
        lineHeight: 1.2,
        color: v.ink2,
        borderBottomColor: v.edge,
        verticalAlign: 'bottom',
      },
    },
  },
  MuiTabs: {
    styleOverrides: {
      // The words of the first tab begin where the title above them does.
      root: { [narrow]: { minHeight: '2.2rem', marginInlineStart: '-8px' } },
      // On several lines each tab draws its own line; MUI's one line knows only the last.
      list: { [narrow]: { flexWrap: 'wrap' } },
      indicator: { height: 2, [narrow]: { display: 'none' } },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 60,
        minWidth: 0,
        padding: '2px 11px 0',
        fontSize: '0.9375rem',
        fontWeight: 400,
        '&.Mui-selected': {
          color: v.ink,
          fontWeight: 600,
          [narrow]: { boxShadow: `inset 0 -2px 0 ${v.hand}` },
        },
        [narrow]: { minHeight: '2.2rem', paddingInline: '8px' },
      },
    },
  },
  MuiChip: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: { height: '1.875rem', fontSize: '0.9375rem', borderColor: v.edge },
      label: { paddingInline: '0.65rem' },
    },
  },
  // An example in an empty field is read too: MUI's own half-transparent one has 2.6 : 1.
  MuiInputBase: {
    styleOverrides: { input: { '&::placeholder': { color: v.ink3, opacity: 1 } } },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { background: v.pop },
      notchedOutline: { borderColor: v.edge },
      input: { padding: '0.55rem 0.75rem' },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        minHeight: '2.125rem',
        padding: '0.1rem 0.7rem',
        fontSize: '0.9375rem',
        lineHeight: 1.3,
        color: v.ink,
        borderColor: v.edge,
        '&.Mui-selected': {
          background: v.handSoft,
          color: v.hand2,
          fontWeight: 600,
          // High contrast has no tint: there the bar says what is chosen.
          boxShadow: `inset 0 -2px 0 ${v.hand}`,
        },
        '&.Mui-selected:hover': { background: v.handSoft },
      },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 600 },
    styleOverrides: {
      tooltip: { fontSize: '0.9375rem', background: v.ink, color: v.sheet, fontWeight: 400 },
    },
  },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  MuiLinearProgress: {
    styleOverrides: {
      root: {
        height: 4,
        borderRadius: 2,
        background: v.sheet,
        boxShadow: `inset 0 0 0 1px ${v.edge}`,
      },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: { root: { fontWeight: 600 } },
  },
  // A field that stands first keeps its focus ring whole.
  MuiDialogContent: {
    styleOverrides: {
      root: {
        '.MuiDialogTitle-root + &': { paddingTop: 4 },
        [smallWindow]: { paddingInline: '1rem', paddingBottom: '0.75rem' },
      },
    },
  },
  // In line with what stands above.
  MuiDialogActions: {
    styleOverrides: {
      root: { padding: '8px 24px 16px', [smallWindow]: { padding: '0.4rem 1rem 0.6rem' } },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: {
        fontFamily: serif,
        fontWeight: 500,
        fontSize: '1.4375rem',
        [smallWindow]: { padding: '0.6rem 1rem', fontSize: '1.25rem' },
      },
    },
  },
};
