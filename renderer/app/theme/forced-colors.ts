import { CHANGE_KINDS } from '../../../shared/compare/change-kind.ts';
import { forced } from './css-var.ts';

const palette = (colors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(colors).map(([name, color]) => [`--b-palette-${name}`, color]));

/** Every colour of ours as one of the system's: plots and marks follow its theme, dark or light. */
const variables = {
  ...palette({
    'background-desk': 'Canvas',
    'background-default': 'Canvas',
    'background-rail': 'Canvas',
    'background-paper': 'Canvas',
    'background-well': 'Canvas',
    'action-selected': 'Canvas',
    'action-hover': 'Canvas',
    'action-focus': 'Canvas',
    'action-active': 'CanvasText',
    'mark-inserted': 'Canvas',
    'mark-removed': 'Canvas',
    'mark-noted': 'Mark',
    'text-primary': 'CanvasText',
    'text-secondary': 'CanvasText',
    'text-tertiary': 'CanvasText',
    'text-disabled': 'GrayText',
    divider: 'CanvasText',
    edge: 'CanvasText',
    noteLine: 'CanvasText',
    'success-main': 'CanvasText',
    'warning-main': 'CanvasText',
    'error-main': 'CanvasText',
    'primary-main': 'LinkText',
    'primary-dark': 'LinkText',
    'primary-light': 'LinkText',
    // Behind words on a ground of their own the system lays its own ground.
    'primary-contrastText': 'CanvasText',
  }),
  ...palette(Object.fromEntries(CHANGE_KINDS.map((kind) => [`change-${kind}`, 'CanvasText']))),
  '--no-line': 'Canvas',
  '--floating': 'none',
};

/** What is chosen where no bar of its own says so: tints and shadows are taken away. */
const CHOSEN =
  ':root [aria-selected="true"]:not([role="tab"]), :root [aria-pressed="true"], :root [aria-current="true"]';

/** What must be said otherwise where tints, shadows and grounds are taken away. */
export const forcedColors = {
  [forced]: {
    ':root[data-theme]': variables,
    [CHOSEN]: { outline: '2px solid Highlight', outlineOffset: '-2px' },
    ':focus-visible, .Mui-focusVisible': { outline: '3px solid CanvasText !important' },
    mark: { color: 'MarkText' },
    '::highlight(find)': { color: 'MarkText' },
    '::highlight(find-current)': { backgroundColor: 'Highlight', color: 'HighlightText' },
    '.MuiButton-root.MuiButton-contained': {
      background: 'ButtonFace',
      color: 'ButtonText',
      border: '2px solid ButtonText',
    },
    '.MuiButton-text': { textDecoration: 'underline', textUnderlineOffset: '3px' },
  },
} as const;
