import { PlaceHeader } from '../../components/place-header.tsx';

/** The place's view. */
export const ReadingView = (_props: {
  planId: string;
  assignmentKey?: string | null;
  blockId?: string | null;
}) => <PlaceHeader title="Läsa" />;
