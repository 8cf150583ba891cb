import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { v } from '../../../app/theme/css-var.ts';
import { CHANGE_KINDS } from '../../../../shared/compare/change-kind.ts';
import { changeRows, type ChangeRow } from '../../../../shared/compare/change-row.ts';
import { hasNumbers } from '../../../../shared/compare/overview.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import type { PlanPair } from '../plan-pair.ts';
import { AskNumber } from './ask-number.tsx';
import { falseFriends, keyGroups, keyOrder } from '../../../../shared/compare/number-key.ts';
import { KeyDrawing } from './key-drawing.tsx';
import { KeyTable } from './key-table.tsx';

/** 'HS nr' and ['1', '2']: the numbers of a series with its name said once. */
const bySeries = (labels: readonly string[]): [string, string[]][] =>
  [...Map.groupBy(labels, (label) => label.replace(/\s*\d.*$/u, ''))].map(([series, own]) => [
    series,
    own.map((label) => label.slice(series.length).trim()),
  ]);

function FalseFriends({ shared, astray }: { shared: number; astray: readonly string[] }) {
  if (astray.length === 0) return null;
  return (
    <Box component="section" sx={{ color: v.ink2, maxWidth: '70ch', my: '0.75rem' }}>
      <b>Samma nummer, annat uppdrag:</b> {shared} nummer finns i båda planerna, och {astray.length}{' '}
      av dem står för ett uppdrag i den äldre planen och ett annat i den nyare:
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '1.5rem', mt: '0.2rem' }}
      >
        {bySeries(astray).map(([series, numbers]) => (
          <li key={series}>
            {series}{' '}
            <Box component="b" sx={{ fontWeight: 600, color: v.ink }}>
              {numbers.join(', ')}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** What the lines are: each kind's sign is its line made small, in the same colour. */
const Kinds = ({ rows }: { rows: readonly ChangeRow[] }) => (
  <Box
    component="ul"
    aria-label="Linjerna"
    sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 1.1rem', ml: 'auto' }}
  >
    {CHANGE_KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => (
      <li key={kind}>
        <ChangeMark kind={kind} />
      </li>
    ))}
  </Box>
);

/** In a window narrower than this the drawing shows its names but not its lines. */
const DRAWING_NEEDS_PX = 760;

/** The number key: where every number went, in both directions, for eye, ear and paper. */
export function NumberKeyTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const rows = useMemo(() => changeRows(comparison.assignments), [comparison]);
  const groups = useMemo(() => keyGroups(rows), [rows]);
  const [view, setView] = useState<'drawing' | 'table'>(() =>
    window.innerWidth < DRAWING_NEEDS_PX ? 'table' : 'drawing',
  );
  const [asked, setAsked] = useState('');
  return (
    <>
      {hasNumbers(rows) ? (
        <AskNumber asked={asked} onAsk={setAsked} rows={rows} pair={pair} />
      ) : (
        <Box component="p" sx={{ color: v.ink2, maxWidth: '70ch' }}>
          {rows.length === 0
            ? 'Ingen av planerna har uppdrag.'
            : 'Planerna ger inte uppdragen några nummer. Nyckeln visar ändå vart varje uppdrag tog vägen.'}
        </Box>
      )}
      <FalseFriends {...falseFriends(rows)} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '0.6rem',
          my: '0.75rem',
          '@media print': { display: 'none' },
        }}
      >
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label="Hur nyckeln visas"
          onChange={(_, next: 'drawing' | 'table' | null) => {
            if (next !== null) setView(next);
          }}
        >
          <ToggleButton value="drawing">Linjer</ToggleButton>
          <ToggleButton value="table">Tabell</ToggleButton>
        </ToggleButtonGroup>
        <Button size="small" onClick={() => window.print()}>
          Skriv ut nyckeln
        </Button>
        {view === 'drawing' && <Kinds rows={rows} />}
      </Box>
      {view === 'drawing' ? (
        <KeyDrawing groups={groups} pair={pair} asked={asked} />
      ) : (
        <KeyTable rows={keyOrder(groups)} pair={pair} />
      )}
    </>
  );
}
