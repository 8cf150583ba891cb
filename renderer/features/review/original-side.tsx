import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Plan } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import type { OnAdd } from './missed-kinds.tsx';
import { PageImage } from './page-image.tsx';
import type { ReviewPart } from './parts.ts';
import type { Sheet } from './sheets.ts';
import { TypesetSheet } from './typeset-sheet.tsx';

interface OriginalSideProps {
  planId: string;
  plan: Plan;
  onAdd: OnAdd;
  isPdf: boolean;
  sheets: readonly Sheet[];
  /** 0-based. */
  at: number;
  onTurn: (at: number) => void;
  selectedId: string | null;
  onSelect: (part: ReviewPart) => void;
}

function Turning({ isPdf, sheets, at, onTurn }: OriginalSideProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: '0.75rem',
        alignItems: 'center',
        justifyContent: 'center',
        '& .MuiButton-root': { minWidth: '2.5rem', px: 0 },
      }}
    >
      <Button
        size="small"
        aria-label={isPdf ? 'Förra sidan' : 'Förra delen'}
        disabled={at === 0}
        onClick={() => onTurn(at - 1)}
      >
        <Icon name="back" />
      </Button>
      <Box component="output">
        {isPdf ? 'Sida' : 'Del'} {at + 1} av {sheets.length}
      </Box>
      <Button
        size="small"
        aria-label={isPdf ? 'Nästa sida' : 'Nästa del'}
        disabled={at >= sheets.length - 1}
        onClick={() => onTurn(at + 1)}
      >
        <Icon name="forward" />
      </Button>
    </Box>
  );
}

/** The original: the printed page, or the text typeset where the format has no pages. */
export function OriginalSide(props: OriginalSideProps) {
  const { planId, plan, isPdf, sheets, at, selectedId, onSelect, onAdd } = props;
  const sheet = sheets[at];
  return (
    <Box
      component="aside"
      aria-label="Originalet"
      sx={{
        order: -1,
        flex: '1 1 56%',
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        background: v.desk,
        borderRight: `1px solid ${v.line}`,
        [narrow]: { order: 1, borderRight: 0, flex: 'none' },
      }}
    >
      <Box
        component="section"
        aria-label="Sidan"
        // A region that scrolls must be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-original
        sx={{
          flex: 1,
          minHeight: 0,
          overflowY: 'auto',
          p: '1.25rem',
          position: 'relative',
          [narrow]: { p: '0.75rem', overflow: 'visible' },
        }}
      >
        {isPdf ? (
          <PageImage
            planId={planId}
            plan={plan}
            blocks={sheet?.blocks ?? []}
            onAdd={onAdd}
            page={at + 1}
            parts={sheet?.parts ?? []}
            selectedId={selectedId}
            onSelect={onSelect}
          />
        ) : (
          sheet && (
            <TypesetSheet
              plan={plan}
              onAdd={onAdd}
              sheet={sheet}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          )
        )}
      </Box>
      <Box sx={{ py: '0.6rem', flex: 'none' }}>
        <Turning {...props} />
      </Box>
    </Box>
  );
}
