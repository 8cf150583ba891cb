/**
 * A ref that takes the keyboard up where something it stood on has gone: the element gets it as it
 * appears, unless it is somewhere already.
 */
export const focusIfLost = (element: HTMLElement | null): void => {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus();
};
