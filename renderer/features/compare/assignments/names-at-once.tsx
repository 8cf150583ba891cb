import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';
import { CHANGE_WORD, type ChangeKind } from '../../../../shared/compare/change-kind.ts';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { ChangeIcon } from '../../../components/change/change-icon.tsx';
import { VerbLadder } from '../../../components/change/verb-ladder.tsx';
import type { NamedChange, NamedKind } from './named-changes.ts';

/** More names than this fold, so that the counts below stay in sight. */
const SHOWN = 10;

/** The words of the overview's sentence, for those who have not met the names of the kinds. */
const MANY: Readonly<Partial<Record<ChangeKind, string>>> = {
  new: 'nya',
  split: 'delade',
  merged: 'sammanslagna',
  uncertain: 'osäkra',
};

/** '8 finns inte kvar', '10 nya', '1 nytt'. */
const headOf = (kind: ChangeKind, count: number): string => {
  const many = count === 1 ? undefined : MANY[kind];
  return `${count} ${many ?? CHANGE_WORD[kind]}`;
};

/** The two years compared: a number is the plan's own, and may be another matter's in the other year. */
interface Years {
  from: string;
  to: string;
}

/** What a head leaves open: whose numbers these are, what "fortsätter" adds to "lever vidare". */
const HINTS: Readonly<Partial<Record<ChangeKind, (years: Years, hasNumbers: boolean) => string>>> =
  {
    dropped: ({ from }, hasNumbers) => (hasNumbers ? `numren gäller ${from}` : ''),
    new: ({ to }, hasNumbers) => (hasNumbers ? `numren gäller ${to}` : ''),
    continued: () => 'i ett nytt skede',
    uncertain: () => 'är det samma uppdrag?',
  };

const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  lineHeight: 1.35,
} as const;

function Name({
  change,
  hasNumbers,
  onOpen,
}: {
  change: NamedChange;
  /** Some of its neighbours have a number: room is kept for one. */
  hasNumbers: boolean;
  onOpen: (rowId: string) => void;
}) {
  const { label, name, former, verbs } = change;
  return (
    <Box component="li">
      <ButtonBase
        onClick={() => onOpen(change.rowId)}
        sx={{
          display: 'grid',
          gridTemplateColumns: `${hasNumbers ? '4.25rem ' : ''}minmax(0, 1fr)`,
          width: '100%',
          font: 'inherit',
          textAlign: 'left',
          alignItems: 'baseline',
          py: '0.1rem',
          minHeight: '1.5rem',
          '&:hover .name': { textDecoration: 'underline', textUnderlineOffset: '3px' },
        }}
      >
        {hasNumbers && (
          <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
            {label}{' '}
          </Box>
        )}
        <span>
          <Box component="span" className="name" sx={twoLines}>
            {name}{' '}
          </Box>
          {(former !== '' || verbs.length > 0) && (
            <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
              {former}
              {former !== '' && verbs.length > 0 && ', '}
              <VerbLadder steps={verbs} />
            </Box>
          )}
        </span>
      </ButtonBase>
    </Box>
  );
}

function Kind({
  kind,
  changes,
  years,
  onOpen,
}: NamedKind & { years: Years; onOpen: (rowId: string) => void }) {
  const hasNumbers = changes.some(({ isNumbered }) => isNumbered);
  const hint = HINTS[kind]?.(years, hasNumbers);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN);
  return (
    <Box component="section" sx={{ '& + &': { mt: '0.75rem' } }}>
      <Box
        component="h2"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '0.4rem',
          font: 'inherit',
          fontWeight: 600,
          color: changeColor(kind),
          borderBottom: `1px solid ${v.edge}`,
          pb: '0.2rem',
          mb: '0.25rem',
        }}
      >
        <ChangeIcon kind={kind} size={18} />
        {headOf(kind, changes.length)}
        {hint && (
          <Box component="span" sx={{ color: v.ink2, fontWeight: 400, fontSize: '0.9375rem' }}>
            {hint}
          </Box>
        )}
      </Box>
      <ul>
        {shown.map((change) => (
          <Name key={change.rowId} change={change} hasNumbers={hasNumbers} onOpen={onOpen} />
        ))}
      </ul>
      {changes.length > SHOWN && (
        <Button variant="text" size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Visa färre' : `Visa ${changes.length - SHOWN} till`}
        </Button>
      )}
    </Box>
  );
}

/** Which uppdrag went, which came and which go on in another form, by name: read without a press. */
export function NamesAtOnce({
  columns,
  years,
  onOpen,
}: {
  columns: readonly (readonly NamedKind[])[];
  years: Years;
  /** A name was pressed: shows the pair with both wordings. */
  onOpen: (rowId: string) => void;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17rem), 1fr))',
        gap: '0.75rem 1.75rem',
        mt: '0.9rem',
      }}
    >
      {columns.map((kinds) => (
        <div key={kinds[0]?.kind}>
          {kinds.map((one) => (
            <Kind key={one.kind} {...one} years={years} onOpen={onOpen} />
          ))}
        </div>
      ))}
    </Box>
  );
}
