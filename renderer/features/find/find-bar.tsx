import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { LONGEST_QUERY } from '../../../shared/contract/longest-query.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import { closeFind, lookFor, useFind } from './find-store.ts';
import { FindStyles } from './find-styles.tsx';
import { useFindWalk, type FindWalk } from './use-find-walk.ts';

interface FindBarProps {
  /** The plan whose text it is. */
  planId: string;
  /** The elements whose text is looked through, inside the place's scroller. */
  selector: string;
  /** Told of the element that the current hit stands in. */
  onReveal?: (element: Element) => void;
}

const strip = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.35rem 0.6rem',
  padding: '0.35rem 1.75rem',
  borderBottom: `1px solid ${v.line}`,
  background: v.pop,
  flex: 'none',
  position: 'sticky',
  top: 0,
  zIndex: 2,
  [narrow]: {
    padding: '0.35rem 1rem',
    '& > svg': { display: 'none' },
    '& > [aria-pressed]': { order: 1 },
  },
} as const;

function Field({ walk }: { walk: FindWalk }) {
  const text = useFind((s) => s.text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    walk.setField(field.current);
    return () => walk.setField(null);
  }, [walk]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') walk.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') walk.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <InputBase
      inputRef={field}
      value={text}
      onChange={(event) => lookFor(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder="Sök i texten"
      inputProps={{ 'aria-label': 'Sök i texten', maxLength: LONGEST_QUERY, autoComplete: 'off' }}
      sx={{
        flex: '1 1 9rem',
        maxWidth: '20rem',
        [narrow]: { maxWidth: 'none' },
        border: `1px solid ${v.edge}`,
        borderRadius: '6px',
        px: '0.6rem',
        minHeight: '2.125rem',
      }}
    />
  );
}

function LooseButton() {
  const isLoose = useFind((s) => s.isLoose);
  return (
    <Button
      size="small"
      aria-pressed={isLoose}
      onClick={() => useFind.setState({ isLoose: !isLoose })}
      sx={isLoose ? { bgcolor: 'action.selected', borderColor: 'primary.main' } : {}}
    >
      {isLoose && <Icon name="check" />}
      Böjningar och sammansättningar
    </Button>
  );
}

function Open({ walk }: { walk: FindWalk }) {
  const { text, at, notice, plans } = useFind();
  const { count, step, close } = walk;
  const counts = count === 0 ? 'Inga träffar' : `${Math.min(at, count - 1) + 1} av ${count}`;
  const said = [counts, count === 0 ? '' : notice].filter(Boolean).join(', ');
  // After the last hit another plan may have the next.
  const isStuck = count === 0 && plans === null;
  return (
    <Box component="search" aria-label="Sök i texten" sx={strip}>
      <FindStyles />
      <Icon name="search" />
      <Field walk={walk} />
      <Box component="output" sx={{ color: v.ink2, minWidth: '5.5rem', [narrow]: { minWidth: 0 } }}>
        {text.trim() === '' ? '' : said}
      </Box>
      <IconButton aria-label="Förra träffen" disabled={isStuck} onClick={() => step(-1)}>
        <Box component="span" sx={{ display: 'inline-flex', transform: 'rotate(180deg)' }}>
          <Icon name="chevron" />
        </Box>
      </IconButton>
      <IconButton aria-label="Nästa träff" disabled={isStuck} onClick={() => step(1)}>
        <Icon name="chevron" />
      </IconButton>
      <LooseButton />
      <IconButton aria-label="Stäng sökningen" onClick={close} sx={{ ml: 'auto' }}>
        <Icon name="close" />
      </IconButton>
    </Box>
  );
}

/** Ctrl F: what is looked for in the text on screen, how often it is there, and the way through. */
export function FindBar({ planId, selector, onReveal }: FindBarProps) {
  const walk = useFindWalk(planId, selector, onReveal);
  useEffect(
    () => () => {
      // What is on its way to another plan's text is not done.
      if (useFind.getState().planId === planId) closeFind();
    },
    [planId],
  );
  return walk.isOpen ? <Open walk={walk} /> : null;
}
