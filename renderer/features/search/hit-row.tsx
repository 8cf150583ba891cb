import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { SearchHit } from '../../../shared/contract/contract.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { rovingRow } from '../../components/roving.ts';
import type { SourceMark } from '../copying/use-source.ts';
import { hitName } from './group-hits.ts';
import { HitSnippet } from './hit-snippet.tsx';
import { MissingWords } from './missing-words.tsx';

/** Kinds of hits that are a person's words, not a plan's. */
const WRITTEN: readonly SearchHit['kind'][] = ['note', 'answer', 'status', 'motion'];

/** Ctrl C on a hit gives its words their source. */
const sourceOf = ({ kind, planTitle, where, name, page }: SearchHit): SourceMark => {
  if (WRITTEN.includes(kind)) return {};
  const parts = [planTitle, where, name, page === null ? '' : `s. ${page}`];
  return { 'data-source': parts.filter((part) => part !== '').join(', ') };
};

/** One hit: what it is, the words around it, and its page; it leads to its place. */
export function HitRow({
  hit,
  missing = [],
  id,
  onOpen,
}: {
  hit: SearchHit;
  /** Words that were asked for and are not there. */
  missing?: readonly string[] | undefined;
  id: string;
  onOpen: () => void;
}) {
  return (
    <Box component="li">
      <ButtonBase
        {...rovingRow}
        data-hit={id}
        onClick={onOpen}
        sx={{
          display: 'grid',
          gridTemplateColumns: '6.5rem minmax(0, 1fr) auto',
          gap: '0.2rem 1rem',
          alignItems: 'baseline',
          width: '100%',
          textAlign: 'left',
          font: 'inherit',
          py: '0.5rem',
          px: '0.5rem',
          mx: '-0.5rem',
          '&:hover': { background: v.well },
          '&:focus-visible': { background: v.handSoft },
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box
          component="span"
          sx={{
            color: hit.kind === 'note' ? v.hand : hit.kind === 'assignment' ? v.ink : v.ink2,
            fontWeight: hit.kind === 'text' ? 400 : 600,
          }}
        >
          {hitName(hit)}
        </Box>
        <span {...sourceOf(hit)}>
          <HitSnippet snippet={hit.snippet} isNote={hit.kind === 'note'} />
          <MissingWords words={missing} />
        </span>
        <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          {hit.page === null ? '' : `sida ${hit.page}`}
        </Box>
      </ButtonBase>
    </Box>
  );
}
