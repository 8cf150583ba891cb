/**
 * A ref that puts the keyboard in a field as it appears. For fields in what floats: there a parent's
 * effect runs before the field exists.
 */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();
