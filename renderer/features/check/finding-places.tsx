import Box from '@mui/material/Box';
import type { JudgedFinding, PlanSummary } from '../../../shared/contract/contract.ts';
import { typesetFigure } from '../../../shared/text/typeset.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { forced, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { Fragment } from 'react';
import { markedWords, type QuotePiece } from './marked-words.ts';
import { spotOfPlace } from './part-of-place.ts';
import { counted } from '../../components/count-words.ts';

type Place = JudgedFinding['places'][number];

/** More places than this fold into a line that opens. */
const SHOWN = 2;

const placeName = (plan: PlanSummary | undefined, place: Place): string => {
  const kind = plan?.kind === 'tjänsteskrivelse' ? 'Tjänsteskrivelse' : 'Plan';
  const name = plan ? `${kind} ${plan.year ?? ''}`.trim() : place.planId;
  if (place.page !== null) return `${name}, sida ${place.page}`;
  return place.lineStart === null ? name : `${name}, rad ${place.lineStart}`;
};

/** 'Personalkostnader: -6 975,0 (Budget 2026)': a cell told in words that are ours. */
const CELL = /^(.+: )([^:()]+)( \([^()]*\))$/u;

/** A quotation as the document words it, or a cell with its figure as Beredd sets figures. */
function piecesOf({ quote, blockId }: Place, message: string): QuotePiece[] {
  const [, label = '', cell = '', column = ''] = (blockId === null && CELL.exec(quote)) || [];
  if (cell === '') return markedWords(message, quote);
  return [
    { text: label, isMarked: false },
    { text: typesetFigure(cell), isMarked: true },
    { text: column, isMarked: false },
  ];
}

/** The machine's mark: without the blue line that says a hand was here. */
const machineMark = {
  background: v.markBg,
  color: 'inherit',
  // Seen also where the ground is white, as in high contrast.
  boxShadow: `inset 0 -1.5px ${v.edge}`,
  [forced]: { color: 'MarkText' },
} as const;

const blockOnly = ({ blockId }: Place) => (blockId === null ? {} : { block: blockId });

function PlaceQuote({
  place,
  plan,
  message,
}: {
  place: Place;
  plan: PlanSummary | undefined;
  message: string;
}) {
  // The text is read once for all its places; until then a link leads to the block it names.
  const { data: read } = useQuery('plans.get', { planId: place.planId });
  const at = (read && spotOfPlace(read.plan, place)) ?? blockOnly(place);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        component="a"
        href={addressOf(readingAt(place.planId, at))}
        sx={{ color: v.hand, fontWeight: 600, textDecoration: 'none', fontSize: '0.9375rem' }}
      >
        {placeName(plan, place)}
      </Box>
      <Box
        component="blockquote"
        sx={{ m: 0, fontFamily: serif, lineHeight: 1.5, overflowWrap: 'anywhere' }}
      >
        {piecesOf(place, message).map(({ text, isMarked }, index) => (
          // A piece has no identity of its own; it never moves within its quotation.
          <Fragment key={`${index}${text}`}>
            {isMarked ? (
              <Box component="mark" sx={machineMark}>
                {text}
              </Box>
            ) : (
              text
            )}
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}

/** Where a finding stands: both passages side by side, each one click from the text. */
export function FindingPlaces({
  places,
  message,
}: {
  places: readonly Place[];
  /** The finding's sentence: what it names is marked in the passages. */
  message: string;
}) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const quote = (place: Place, index: number) => (
    <PlaceQuote
      key={`${index} ${place.planId} ${place.quote}`}
      place={place}
      message={message}
      plan={plans.find((plan) => plan.id === place.planId)}
    />
  );
  const more = places.slice(SHOWN);
  const columns = 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))';
  return (
    <Box sx={{ display: 'grid', gap: '0.6rem' }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: '0.5rem 1.75rem' }}>
        {places.slice(0, SHOWN).map(quote)}
      </Box>
      {more.length > 0 && (
        <Box component="details">
          <Box component="summary" sx={{ color: v.hand, cursor: 'pointer', width: 'fit-content' }}>
            {counted(more.length, 'ställe till', 'ställen till')}
          </Box>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: columns,
              gap: '0.5rem 1.75rem',
              mt: '0.5rem',
            }}
          >
            {more.map(quote)}
          </Box>
        </Box>
      )}
    </Box>
  );
}
