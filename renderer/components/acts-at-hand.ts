/** Put on the element that holds a card's acts. */
export const ACTS = { 'data-acts': true } as const;

const shown = { '& [data-acts]': { opacity: 1 } };

/**
 * For `sx` of a card: its acts show where the pointer or the keyboard is, so that the words of a
 * list are read without three signs beside each. They keep their room, their place in the tab order
 * and their names. A touch screen has no pointer to rest, and high contrast hides nothing: there
 * they always show.
 */
export const actsAtHand = {
  '@media (hover: hover) and (prefers-contrast: no-preference)': {
    '& [data-acts]': { opacity: 0, transition: 'opacity 120ms' },
    '&:hover, &:focus-within': shown,
    '[data-theme="hc"] &': shown,
  },
} as const;
