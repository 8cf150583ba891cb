import { readClock, shownClock } from '../../shared/text/typed-clock.ts';
import { ReadField, type ReadFieldProps } from './read-field.tsx';

/** A time of day, typed as one says it ('18', '18.30', '1830'); the value is HH:MM. */
export const ClockField = (props: ReadFieldProps) => (
  <ReadField
    {...props}
    shown={shownClock(props.value)}
    read={readClock}
    placeholder="18.30"
    wrong="Skriv klockslaget som 18.30."
  />
);
