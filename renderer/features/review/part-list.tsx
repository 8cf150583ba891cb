import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { isCorrected } from './correction-words.ts';
import { idOf, type ReviewPart } from './parts.ts';
import { PartFields } from './part-fields.tsx';

interface PartListProps {
  planId: string;
  plan: Plan;
  corrections: readonly PlacedCorrection[];
  parts: readonly ReviewPart[];
  /** The part that is open for correction; null for none. */
  openId: string | null;
  onToggle: (part: ReviewPart) => void;
  /** The keyboard has come to a row. */
  onPoint: (part: ReviewPart) => void;
  /** 'På samma sida'. */
  title: string;
  /** Whether each row says its page: where the list reaches over several. */
  tellsPage: boolean;
}

function Row({ list, part }: { list: PartListProps; part: ReviewPart }) {
  const isOpen = idOf(part) === list.openId;
  return (
    <Box component="li" {...rovingRow} sx={{ borderTop: `1px solid ${v.line}` }}>
      <ButtonBase
        data-part={idOf(part)}
        aria-expanded={isOpen}
        onClick={() => list.onToggle(part)}
        onFocus={() => list.onPoint(part)}
        sx={{
          display: 'grid',
          gridTemplateColumns: '5.5rem minmax(0, 1fr)',
          gridAutoColumns: 'auto',
          gridAutoFlow: 'column',
          gap: '0.75rem',
          // The words stand under the heading; the tint of the open row reaches beyond them.
          width: 'calc(100% + 0.8rem)',
          mx: '-0.4rem',
          textAlign: 'left',
          alignItems: 'baseline',
          py: '0.5rem',
          pr: '0.4rem',
          pl: 'calc(0.4rem - 3px)',
          borderLeft: `3px solid ${isOpen ? v.hand : v.noLine}`,
          background: isOpen ? v.handSoft : 'none',
        }}
      >
        <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {part.name}
        </Box>
        <Box
          component="span"
          sx={{
            fontFamily: serif,
            display: '-webkit-box',
            WebkitLineClamp: 2,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
          }}
        >
          {part.text || 'utan text'}
        </Box>
        {list.tellsPage && part.source.page !== null && (
          <Box component="span" sx={{ color: v.ink2, fontSize: '0.875rem', whiteSpace: 'nowrap' }}>
            s. {part.source.page}
          </Box>
        )}
        {part.isUnsure && (
          <Box component="span" sx={{ color: v.warn, fontSize: '0.875rem' }}>
            <Icon name="question" size={0.8125} /> osäkert läst
          </Box>
        )}
        {isCorrected(list.plan, list.corrections, part) && (
          <Box component="span" sx={{ color: v.hand, fontSize: '0.875rem' }}>
            <Icon name="pen" size={0.8125} /> rättat
          </Box>
        )}
      </ButtonBase>
      {isOpen && (
        <Box sx={{ p: '0.6rem 0.4rem 0.9rem' }}>
          <PartFields
            planId={list.planId}
            plan={list.plan}
            part={part}
            corrections={list.corrections}
          />
        </Box>
      )}
    </Box>
  );
}

/** What was recognised, on the sheet one looks at or of one kind; each opens to its fields. */
export function PartList(props: PartListProps) {
  return (
    <section>
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        {props.title}
      </Typography>
      {props.parts.length === 0 && (
        <Box component="p" sx={{ color: v.ink2 }}>
          Här finns inget att rätta. Texten går att läsa som den är.
        </Box>
      )}
      <ul ref={roving}>
        {props.parts.map((part) => (
          <Row key={idOf(part)} list={props} part={part} />
        ))}
      </ul>
    </section>
  );
}
