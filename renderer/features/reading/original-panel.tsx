import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import type { Place } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { useReading } from './reading-store.ts';
import { useOriginalPage } from './use-original-page.ts';

interface OriginalPanelProps {
  planId: string;
  /** The page one reads; the panel follows it until one turns pages oneself. */
  page: number;
  pageCount: number;
  /** Where what one reads is printed, to be framed on its page. */
  framed: Place | undefined;
}

const Turning = ({
  page,
  pageCount,
  onTurn,
}: {
  page: number;
  pageCount: number;
  onTurn: (page: number) => void;
}) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center', mb: 3 }}>
    <Button
      size="small"
      aria-label="Förra sidan"
      disabled={page <= 1}
      onClick={() => onTurn(page - 1)}
    >
      <Icon name="back" />
    </Button>
    <Box component="output">
      Sida {page} av {pageCount}
    </Box>
    <Button
      size="small"
      aria-label="Nästa sida"
      disabled={page >= pageCount}
      onClick={() => onTurn(page + 1)}
    >
      <Icon name="forward" />
    </Button>
    <Button
      size="small"
      sx={{ ml: 'auto' }}
      onClick={() => useReading.setState({ isOriginalOpen: false })}
    >
      <Icon name="close" />
      Stäng originalet
    </Button>
  </Box>
);

const Frame = ({ place: { box }, scale }: { place: Place; scale: number }) => {
  if (!box) return null;
  return (
    <Box
      sx={{
        position: 'absolute',
        left: box.x * scale - 4,
        top: box.y * scale - 3,
        width: box.width * scale + 8,
        height: box.height * scale + 6,
        border: `2px solid ${v.hand}`,
        borderRadius: '3px',
        pointerEvents: 'none',
      }}
    />
  );
};

/** The page as it was printed, beside the text that was read from it. */
export const OriginalPanel = ({ planId, page, pageCount, framed }: OriginalPanelProps) => {
  const { data: original, error } = useQuery('plans.original', { planId });
  const [turned, setTurned] = useState({ from: page, to: page });
  const shown = turned.from === page ? turned.to : page;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useOriginalPage(original?.bytes, shown, canvas);
  return (
    <Box
      component="aside"
      aria-label="Originalet"
      sx={{
        flex: '1 1 50%',
        minWidth: 0,
        overflowY: 'auto',
        background: v.desk,
        borderLeft: `1px solid ${v.line}`,
        padding: '1rem 1.25rem',
        [narrow]: { position: 'fixed', inset: 0, zIndex: 20 },
      }}
    >
      <Turning page={shown} pageCount={pageCount} onTurn={(to) => setTurned({ from: page, to })} />
      {error && <FailureLine message={error.message} />}
      {drawn.kind === 'failed' && (
        <FailureLine message="Sidan gick inte att visa. Texten till vänster är den som lästs in." />
      )}
      <Box sx={{ position: 'relative' }}>
        <Box
          component="canvas"
          ref={canvas}
          // A drawing: its words stand beside it, in the text that was read.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={`Sida ${shown} i originalet`}
          sx={{ display: 'block', width: '100%', background: '#fff', boxShadow: 'var(--floating)' }}
        />
        {drawn.kind === 'drawn' && framed?.page === shown && (
          <Frame place={framed} scale={drawn.scale} />
        )}
      </Box>
    </Box>
  );
};
