import { v } from '../app/theme/css-var.ts';

/** How far the shade reaches in over what scrolls. */
const DEPTH = '0.5rem';

const shade = (side: 'left' | 'right'): string =>
  `linear-gradient(to ${side === 'left' ? 'right' : 'left'}, color-mix(in srgb, ${v.edge} 75%, transparent), transparent) ${side} / ${DEPTH} 100% no-repeat scroll`;

/** Ground of what scrolls: it moves with the content and covers the shade where that ends. */
const cover = (side: 'left' | 'right', ground: string): string =>
  `linear-gradient(to ${side === 'left' ? 'right' : 'left'}, ${ground} 40%, transparent) ${side} / 2.4rem 100% no-repeat local`;

/**
 * A shade at each side where something more is hidden, for what scrolls sideways: a table cut off
 * between two columns would else look whole. `ground` is the colour it stands on.
 */
export const scrollShadow = (ground: string) => ({
  overflowX: 'auto',
  background: `${cover('left', ground)}, ${cover('right', ground)}, ${shade('left')}, ${shade('right')}`,
  '@media print': { overflow: 'visible', background: 'none' },
});
