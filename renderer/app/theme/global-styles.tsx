import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { focusRing } from './overrides.ts';
import { changeColor, v } from './css-var.ts';
import { forcedColors } from './forced-colors.ts';
import { sans } from './tokens.ts';

const styles = {
  '*, *::before, *::after': { boxSizing: 'border-box' },
  ':root': {
    '--no-line': 'transparent',
    '--floating': '0 1px 2px rgba(50,40,20,.08), 0 12px 40px rgba(50,40,20,.16)',
    '--reading-size': '1.0625rem',
    '--reading-line': '1.6',
    '--row-pad': '0.4rem',
    '--cell-pad': '8px',
  },
  // Tät: rows 5 px lower and reading 16/25, as the drawings' tokens have it.
  '[data-density="dense"]': {
    '--reading-size': '1rem',
    '--reading-line': '1.56',
    '--row-pad': '0.25rem',
    '--cell-pad': '5.5px',
  },
  '[data-theme="dark"]': { '--floating': `0 0 0 1px ${v.line}, 0 16px 48px rgba(0,0,0,.6)` },
  '[data-theme="hc"]': { '--floating': '0 0 0 2px #000' },
  'html, body, #root': { margin: 0, height: '100%' },
  body: {
    fontFamily: sans,
    fontSize: '1rem',
    lineHeight: 1.4,
    color: v.ink,
    background: v.sheet,
    fontVariantNumeric: 'lining-nums tabular-nums',
    WebkitFontSmoothing: 'antialiased',
    overflow: 'hidden',
  },
  'h1, h2, h3, h4, p, ul, ol, dl, dd, figure': { margin: 0, padding: 0 },
  'ul, ol': { listStyle: 'none' },
  a: { color: 'inherit' },
  button: { font: 'inherit' },
  '::placeholder': { color: v.ink3, opacity: 1 },
  // The ring comes into sight with what it stands around.
  ':focus-visible': { ...focusRing, scrollMarginBlock: '0.4rem' },
  // The same cross as elsewhere, in ink; the browser's own is a fat blue one.
  'input[type="search"]::-webkit-search-cancel-button': {
    appearance: 'none',
    width: '0.8rem',
    height: '0.8rem',
    margin: '0 0.25rem',
    cursor: 'pointer',
    background: v.ink2,
    forcedColorAdjust: 'none',
    clipPath:
      'polygon(8% 0, 50% 42%, 92% 0, 100% 8%, 58% 50%, 100% 92%, 92% 100%, 50% 58%, 8% 100%, 0 92%, 42% 50%, 0 8%)',
  },
  // What unfolds has a sign of its own, as thin as the other signs; the browser's is a blot.
  summary: {
    listStyle: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    '&::before': {
      content: '""',
      display: 'inline-block',
      width: '0.4rem',
      height: '0.4rem',
      margin: '0 0.55rem 0.1rem 0.15rem',
      borderRight: '1.5px solid currentcolor',
      borderBottom: '1.5px solid currentcolor',
      transform: 'rotate(-45deg)',
    },
    'details[open] > &::before': { transform: 'translateY(-0.1rem) rotate(45deg)' },
  },
  ins: {
    textDecoration: 'underline',
    textDecorationColor: changeColor('new'),
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
    background: v.insertedBg,
  },
  del: {
    textDecoration: 'line-through',
    textDecorationColor: changeColor('dropped'),
    textDecorationThickness: '1.5px',
    color: changeColor('dropped'),
    background: v.removedBg,
  },
  mark: { background: v.markBg, color: 'inherit', boxShadow: `inset 0 -1.5px ${v.hand}` },
  kbd: {
    font: `500 0.875rem/1.125rem ${sans}`,
    color: 'inherit',
    border: `1px solid ${v.edge}`,
    borderRadius: 3,
    padding: '0 5px',
    minWidth: '1.25rem',
    flex: 'none',
    display: 'inline-block',
    textAlign: 'center',
  },
  ...forcedColors,
  '@media print': {
    'html, body, #root': { height: 'auto', overflow: 'visible' },
    '[data-scroller]': { overflow: 'visible !important' },
  },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      transitionDuration: '0ms !important',
      animationDuration: '0ms !important',
    },
  },
} as const;

/** The ground everything stands on: type, marks of change, keys, focus. */
export const GlobalStyles = () => <MuiGlobalStyles styles={styles} />;
