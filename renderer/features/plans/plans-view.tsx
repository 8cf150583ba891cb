import { PlaceHeader } from '../../components/place-header.tsx';

/** The place's view. */
export const PlansView = () => <PlaceHeader title="Planer" />;
