/** Brings a block into view and, when it is an uppdrag, to the keyboard. */
export const scrollToBlock = (blockId: string): void => {
  const block = document.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`);
  if (!block) return;
  block.scrollIntoView({ block: 'start' });
  // Sections far away are first laid out when they come near; by then the place has moved a little.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => block.scrollIntoView({ block: 'start' })),
  );
};

/** Brings the chosen row of a table into view when the table itself is there. */
export const scrollToChosenRow = (): void => {
  const find = () => document.querySelector<HTMLElement>('tr[aria-current="true"]');
  // The sections about it are laid out once the table is near.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => find()?.scrollIntoView({ block: 'center' })),
  );
};
