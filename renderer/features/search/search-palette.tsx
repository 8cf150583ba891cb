import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { useCallback, useState, type KeyboardEvent } from 'react';
import { LONGEST_QUERY } from '../../../shared/contract/longest-query.ts';
import { useKeyStore } from '../../app/keys.ts';
import { takeEarly } from '../../app/overlay.ts';
import { navigate } from '../../app/router.ts';
import { planIdOf, useCurrentPlan, useSession } from '../../app/session.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { startFind } from '../find/find-store.ts';
import { openHit } from './open-hit.ts';
import { commands } from './commands.ts';
import {
  paletteGroups,
  type PaletteAction,
  type PaletteEntry,
  type PaletteGroup,
} from './palette-entries.ts';
import { PaletteList } from './palette-list.tsx';
import { committeesOf } from '../../plan-words/committees.ts';
import { places } from './places.ts';
import { recentEntries } from './recent.ts';
import { remember } from './remember.ts';
import { emptyLine } from './search-answer.tsx';
import { useSearch } from './use-search.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';

/** Back to what was chosen before, with its words marked if it was a hit. */
function goAgain({ route, query, block }: Extract<PaletteAction, { kind: 'again' }>): void {
  const planId = planIdOf(route);
  if (query !== '' && planId !== null) startFind(query, { planId, block, plans: [planId] });
  navigate(route);
}

function act(action: PaletteAction): void {
  switch (action.kind) {
    case 'go':
      navigate(action.route);
      break;
    case 'hit':
      openHit(action.hit, action.source);
      break;
    case 'again':
      goAgain(action);
      break;
    case 'run':
      action.run();
      break;
    case 'ask':
    case 'spelled-out':
      break;
  }
}

/** Which entry is chosen: the first until one moves, and again when the words change. */
function useChosen(groups: readonly PaletteGroup[]) {
  const [moved, setMoved] = useState(0);
  const entries = groups.flatMap((group) => group.entries);
  const index = Math.min(moved, Math.max(entries.length - 1, 0));
  const move = (by: number) =>
    setMoved((index + by + entries.length) % Math.max(entries.length, 1));
  return { chosen: entries[index], move, reset: () => setMoved(0) };
}

function Foot() {
  return (
    <Box
      data-keys
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.25rem 1.25rem',
        px: '1.4rem',
        py: '0.7rem',
        borderTop: `1px solid ${v.line}`,
        color: v.ink2,
        fontSize: '0.9375rem',
      }}
    >
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> välj
      </span>
      <span>
        <kbd>Enter</kbd> öppna
      </span>
      <span>
        <kbd>Ctrl Enter</kbd> alla träffar
      </span>
      <Box component="span" sx={{ ml: 'auto' }}>
        å, ä och ö är egna bokstäver
      </Box>
    </Box>
  );
}

/** What can be chosen for the words as they are typed. */
function usePalette(typed: string, spelledOut: boolean) {
  const found = useSearch(typed, { spelledOut });
  const { data: plans = [] } = useQuery('plans.list', {});
  const { data: settings } = useQuery('settings.get', {});
  const bindings = useKeyStore((s) => s.bindings);
  const recent = useSession((s) => s.recent);
  const current = useCurrentPlan();
  const { data: stored } = useQuery('plans.get', current ? { planId: current.id } : null);
  // All of them at once would push the places out of sight.
  const committees = stored && typed.trim() !== '' ? committeesOf(stored.plan) : [];
  const doable = commands(current, settings, bindings);
  const groups = paletteGroups({
    typed,
    found,
    plans,
    currentId: current?.id ?? null,
    places: places(current, committees),
    commands: doable,
    recent: recentEntries(recent, plans, doable),
  });
  return { found, groups };
}

const smallScreen = '@media (max-width: 35rem), (max-height: 32rem)';

/** Low on a large window, at the edge of a small one: there every line counts. */
const sheet = {
  width: 'calc(100% - 2rem)',
  maxWidth: '46.5rem',
  maxHeight: 'calc(100% - 5.5rem)',
  m: '4.5rem 1rem auto',
  [smallScreen]: {
    m: '0.5rem auto auto',
    width: 'calc(100% - 1rem)',
    maxHeight: 'calc(100% - 1rem)',
    '& [data-keys]': { display: 'none' },
  },
} as const;

const field = {
  display: 'flex',
  alignItems: 'center',
  gap: '0.75rem',
  px: '1.4rem',
  minHeight: '3.9rem',
  '& input': { fontFamily: serif, fontSize: '1.375rem' },
  [smallScreen]: { px: '1rem', gap: '0.6rem', '& input': { fontSize: '1.125rem' } },
  borderBottom: `1px solid ${v.line}`,
} as const;

/** Ctrl K: places, plans, uppdrag, text, notes and commands as one types. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  // What was typed until the field stood there belongs to it too.
  const arrive = useCallback((field: HTMLInputElement | null) => {
    focusOnMount(field);
    const early = field ? takeEarly() : '';
    setTyped((typedSince) => early + typedSince);
  }, []);
  const [spelledOutFor, setSpelledOutFor] = useState<string | null>(null);
  const { found, groups } = usePalette(typed, spelledOutFor === typed);
  const { chosen, move, reset } = useChosen(groups);
  const ask = (text: string) => {
    setTyped(text);
    reset();
  };
  const choose = (entry: PaletteEntry) => {
    const { action } = entry;
    if (action.kind === 'ask') ask(action.text);
    else if (action.kind === 'spelled-out') setSpelledOutFor(typed);
    else {
      remember(entry);
      onClose();
      act(action);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && event.ctrlKey) {
      onClose();
      navigate({ place: 'search', query: typed.trim() });
    } else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={false}
      aria-label="Sök"
      slotProps={{ paper: { sx: sheet } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={field}>
        <Icon name="search" size={1.25} />
        <InputBase
          fullWidth
          inputRef={arrive}
          value={typed}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder="Sök i planer och anteckningar"
          inputProps={{
            'aria-label': 'Sök i planer och anteckningar',
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': 'sok-traffar',
            'aria-autocomplete': 'list',
            'aria-activedescendant': chosen?.id,
            autoComplete: 'off',
            maxLength: LONGEST_QUERY,
          }}
        />
        <kbd>Esc</kbd>
      </Box>
      {found.failure !== null && <FailureLine message={found.failure} />}
      <PaletteList groups={groups} chosenId={chosen?.id} answered={found.text} onChoose={choose} />
      <Box component="output" sx={{ display: 'block', px: '1.4rem', color: v.ink2 }}>
        {found.text !== '' && found.total === 0 && found.failure === null ? emptyLine(found) : ''}
      </Box>
      <Foot />
    </Dialog>
  );
}
