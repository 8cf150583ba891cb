/** The page as it was printed. */
export const OriginalPanel = ({ planId, page }: { planId: string; page: number }) => (
  <p>
    {planId} {page}
  </p>
);
