/** A chip that is pressed: ground, edge and weight, so that colour is not alone in telling. */
export const chosenChip = {
  bgcolor: 'action.selected',
  borderColor: 'primary.main',
  color: 'primary.dark',
  fontWeight: 600,
  // Ground and words change scheme in the same moment.
  transition: 'none',
} as const;
