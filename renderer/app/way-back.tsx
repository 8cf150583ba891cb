import Button from '@mui/material/Button';
import type { MouseEvent } from 'react';
import { Icon } from '../components/icon.tsx';
import { useKeys } from './keys.ts';
import { returnTo, useOrigin } from './origin.ts';
import { PLACE_NAMES } from './place-names.ts';
import { addressOf, parseRoute, type Route } from './route.ts';
import { navigate } from './router.ts';

interface WayBackProps {
  /** Where its key stands in the list of keys. */
  group: string;
  /** Where it leads when one came from nowhere: the window was opened here. */
  otherwise: Route;
}

/** The way back to the place that led here, under that place's name; Escape is the same way. */
export const WayBack = ({ group, otherwise }: WayBackProps) => {
  const origin = useOrigin();
  const route = origin === null ? otherwise : parseRoute(origin.address);
  const name = PLACE_NAMES[route.place];
  const leave = () => (origin === null ? navigate(otherwise) : returnTo(origin));
  useKeys([{ key: 'Escape', label: `Tillbaka till ${name}`, group, handler: leave }]);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <Button size="small" component="a" href={addressOf(route)} onClick={follow}>
      <Icon name="back" />
      {name}
    </Button>
  );
};
