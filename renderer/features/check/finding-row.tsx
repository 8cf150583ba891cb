import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FindingSeverity } from '../../../shared/plan/plan.ts';
import type { JudgedFinding } from '../../../shared/contract/contract.ts';
import { typeset } from '../../../shared/text/typeset.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { rovingRow } from '../../components/roving.ts';
import { findingName } from './finding-names.ts';
import { FindingPlaces } from './finding-places.tsx';
import { judge, VERDICTS } from './verdicts.ts';

const WEIGHT: Record<FindingSeverity, { icon: IconName; name: string }> = {
  error: { icon: 'warning', name: 'kan inte stämma' },
  warning: { icon: 'question', name: 'motsägelse' },
  info: { icon: 'clock', name: 'värt att veta' },
};

function Heading({ finding }: { finding: JudgedFinding }) {
  const { title, about } = findingName(finding.code, finding.message);
  const { icon, name } = WEIGHT[finding.severity];
  return (
    <div>
      <Box component="h3" sx={{ font: `500 1.125rem/1.35 ${serif}`, m: 0 }}>
        {title}
      </Box>
      <Box sx={{ color: finding.severity === 'info' ? v.ink2 : v.warn, fontSize: '0.9375rem' }}>
        <Icon name={icon} /> {name}
      </Box>
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{about}</Box>
    </div>
  );
}

/** Only the row one is at asks; the others keep their buttons ready, without frames. */
const waitingButtons = {
  gap: '0.9rem',
  '& .MuiButton-root': {
    minWidth: 0,
    px: 0,
    borderColor: 'transparent',
    background: 'none',
    color: v.ink2,
    '&:hover': { color: v.hand, textDecoration: 'underline', background: 'none' },
  },
} as const;

function Verdicts({ finding, isSelected }: { finding: JudgedFinding; isSelected: boolean }) {
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', ...(!isSelected && waitingButtons) }}
    >
      {VERDICTS.filter(({ verdict }) => verdict !== finding.verdict).map(
        ({ verdict, name, key }) => (
          <Button
            key={verdict}
            size="small"
            variant="outlined"
            onClick={() => void judge(finding, verdict)}
          >
            {name}
            <Spoken> {firstWords(finding.message)}</Spoken>
            {isSelected && <kbd>{key}</kbd>}
          </Button>
        ),
      )}
      {finding.verdict !== null && (
        <Button size="small" onClick={() => void judge(finding, null)}>
          Ta tillbaka
        </Button>
      )}
    </Box>
  );
}

interface FindingRowProps {
  finding: JudgedFinding;
  isSelected: boolean;
  onSelect: () => void;
}

/** One finding: what it is, the sentence to say, the places, and what one thinks of it. */
export function FindingRow({ finding, isSelected, onSelect }: FindingRowProps) {
  return (
    <Box
      component="li"
      {...rovingRow}
      data-finding={finding.key}
      tabIndex={-1}
      onFocus={onSelect}
      aria-current={isSelected ? 'true' : undefined}
      sx={{
        display: 'grid',
        gridTemplateColumns: '14rem minmax(0, 1fr)',
        gap: '0.5rem 1.75rem',
        // The bar stands in the padding: its words keep in line with the head above.
        pl: 'calc(1.75rem - 3px)',
        pr: '1.75rem',
        py: '1rem',
        borderBottom: `1px solid ${v.line}`,
        borderLeft: `3px solid ${isSelected ? v.hand : v.noLine}`,
        background: isSelected ? v.well : 'none',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', pl: 'calc(1rem - 3px)', pr: '1rem' },
      }}
    >
      <Heading finding={finding} />
      <Box sx={{ display: 'grid', gap: '0.7rem', minWidth: 0 }}>
        <Box component="p" sx={{ m: 0, fontSize: '1.0625rem' }}>
          {typeset(finding.message)}
        </Box>
        <FindingPlaces places={finding.places} message={typeset(finding.message)} />
        <Verdicts finding={finding} isSelected={isSelected} />
      </Box>
    </Box>
  );
}
