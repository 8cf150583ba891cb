import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useRef, useState, type KeyboardEvent } from 'react';
import { dayAfter, readDay, weekdayOf } from '../../shared/text/typed-day.ts';
import { v } from '../app/theme/css-var.ts';
import { Icon } from './icon.tsx';
import { ReadField, type ReadFieldProps } from './read-field.tsx';
import { isoDay } from './when.ts';

/** Arrows go from day to day, as in the system's own field. */
const DAYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** The weekday goes, under the edge, where only the calendar has room beside the day. */
const BESIDE = {
  display: 'flex',
  flexFlow: 'row-reverse wrap',
  alignItems: 'center',
  flex: '0 1 auto',
  minWidth: '1.5rem',
  height: '1.5rem',
  overflow: 'hidden',
  '& > *': { minHeight: '1.5rem' },
} as const;

/** The system's calendar, opened beside the field. */
function Calendar({ label, value, onChange }: ReadFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ position: 'relative' }}>
      <Box
        component="input"
        type="date"
        ref={field}
        value={value}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => onChange(event.target.value)}
        sx={{ position: 'absolute', inset: 0, width: '100%', opacity: 0, pointerEvents: 'none' }}
      />
      <IconButton
        aria-label={`Välj i kalendern: ${label}`}
        onClick={() => field.current?.showPicker()}
        sx={{ p: '0.25rem', color: v.ink2, '&:focus-visible': { outlineOffset: '-2px' } }}
      >
        <Icon name="calendar" />
      </IconButton>
    </Box>
  );
}

/**
 * A day, typed as one says it ('3 mars', '260303') and shown as YYYY-MM-DD with its weekday. Not the
 * system's field: that one writes days in the order of the language the browser was installed in.
 */
export function DayField({ label, value, onChange }: ReadFieldProps) {
  const [today] = useState(() => isoDay(new Date()));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = DAYS[event.key];
    if (by === undefined || value === '' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChange(dayAfter(value, by));
  };
  return (
    <ReadField
      label={label}
      value={value}
      shown={value}
      onChange={onChange}
      read={(typed) => readDay(typed, today)}
      placeholder="ÅÅÅÅ-MM-DD"
      wrong="Skriv dagen som 2026-03-03 eller 3 mars."
      onKeyDown={onKeyDown}
      end={
        <Box sx={BESIDE}>
          <Calendar label={label} value={value} onChange={onChange} />
          <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem', mr: '0.35rem' }}>
            {weekdayOf(value)}
          </Box>
        </Box>
      }
    />
  );
}
