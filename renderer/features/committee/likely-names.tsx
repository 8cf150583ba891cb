import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CommitteeYear, LikelyName } from '../../../shared/follow-up/committee-year.ts';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { offerUndo } from '../../components/undo-bar.tsx';

type Verdict = 'same' | 'different';

async function decide(a: string, b: string, verdict: Verdict): Promise<void> {
  const decided = await call('committees.decide', { a, b, verdict });
  if (!decided.ok) return;
  offerUndo(
    verdict === 'same' ? `${b} räknas som samma beredning.` : `${b} räknas som en annan beredning.`,
    () => void call('committees.decide', { a, b, verdict: null }),
  );
}

const question = (committee: string, { name, reason }: LikelyName): string =>
  `Planerna nämner också ${name} (${reason}). Är det samma som ${committee}?`;

/** The one name that waits for a word; the next comes when it has got one. */
export function AskName({ year }: { year: CommitteeYear }) {
  const { committee } = year;
  const [asked] = year.likely;
  const say = (verdict: Verdict) => () => {
    if (asked) void decide(committee, asked.name, verdict);
  };
  useKeys([
    { key: '1', label: 'Ja, samma beredning', group: 'Min beredning', handler: say('same') },
    { key: '2', label: 'Nej, två olika', group: 'Min beredning', handler: say('different') },
  ]);
  if (!asked) return null;
  return (
    <Box
      component="fieldset"
      aria-label="Är det samma beredning?"
      sx={{
        border: `1.5px dashed ${v.hand}`,
        borderRadius: '6px',
        m: 0,
        mb: '1.5rem',
        p: '0.75rem 0.9rem',
        minWidth: 0,
        maxWidth: '46rem',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.5rem 0.6rem',
      }}
    >
      <Box component="span" sx={{ flex: '1 1 100%', overflowWrap: 'anywhere' }}>
        {question(committee, asked)}
      </Box>
      <Button variant="contained" color="primary" size="small" onClick={say('same')}>
        Ja, samma <kbd>1</kbd>
      </Button>
      <Button size="small" onClick={say('different')}>
        Nej, två olika <kbd>2</kbd>
      </Button>
    </Box>
  );
}

/** What else the committee is called, as one has said oneself, with the way back. */
export function OtherNames({ year }: { year: CommitteeYear }) {
  const [committee = '', ...others] = year.names;
  if (others.length === 0) return null;
  return (
    <Box component="p" sx={{ m: 0, mb: '1rem', color: v.ink2, fontSize: '0.9375rem' }}>
      Räknas som samma beredning, som du har sagt:{' '}
      {others.map((name) => (
        <span key={name}>
          {name}{' '}
          <Button
            variant="text"
            size="small"
            aria-label={`Ta tillbaka att ${name} är samma beredning`}
            onClick={() => void call('committees.decide', { a: committee, b: name, verdict: null })}
          >
            Ta tillbaka
          </Button>
        </span>
      ))}
    </Box>
  );
}
