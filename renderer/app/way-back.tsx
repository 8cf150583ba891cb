import Button from '@mui/material/Button';
import type { MouseEvent } from 'react';
import { Icon } from '../components/icon.tsx';
import { useKeys } from './keys.ts';
import { useOrigin } from './origin.ts';
import { backTo } from './place-names.ts';
import { isStandKnown, returnTo } from './return-place.ts';
import { addressOf, parseRoute, type Route } from './route.ts';
import { navigate } from './router.ts';

interface WayBackProps {
  /** Where its key stands in the list of keys. */
  group: string;
  /** Where it leads when nothing led here, since the window was opened here. */
  otherwise: Route;
}

/**
 * The way back to the place that led here, under that place's name, to where one stood in it;
 * Escape is the same way. Where one stood is forgotten when the page is drawn anew: `otherwise` is
 * then the better way to the same place, as it says where in it.
 */
export const WayBack = ({ group, otherwise }: WayBackProps) => {
  const origin = useOrigin();
  const place = origin === null ? otherwise.place : parseRoute(origin.address).place;
  const isBetter = origin !== null && (place !== otherwise.place || isStandKnown(origin));
  const leave = () => (isBetter ? returnTo(origin) : navigate(otherwise));
  const label = backTo(place);
  useKeys([{ key: 'Escape', label, group, handler: leave }]);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <Button
      size="small"
      component="a"
      href={isBetter ? origin.address : addressOf(otherwise)}
      onClick={follow}
    >
      <Icon name="back" />
      {label}
    </Button>
  );
};
