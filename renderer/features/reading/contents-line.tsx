import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { BlockText } from './block-text.tsx';
import type { ContentsParts } from './contents-target.ts';

interface ContentsLineProps {
  planId: string;
  parts: ContentsParts;
  /** The heading it names; null when none is found. */
  blockId: string | null;
}

/** A line of the printed list of contents, on one row as it was printed; it leads to its heading. */
export const ContentsLine = ({ planId, blockId, parts }: ContentsLineProps) => {
  const [title, leader, page] = parts;
  const isDrawn = leader.trim() === '';
  return (
    <Box component="p" sx={{ display: 'flex', alignItems: 'flex-end', color: v.ink2 }}>
      {blockId === null ? (
        <span>
          <BlockText text={title} />
        </span>
      ) : (
        <Link
          color="inherit"
          underline="hover"
          href={addressOf(readingAt(planId, { block: blockId }))}
        >
          <BlockText text={title} />
        </Link>
      )}
      <Box
        component="span"
        sx={{
          flex: '1 1 2rem',
          minWidth: '2rem',
          height: '1lh',
          overflow: 'hidden',
          overflowWrap: 'anywhere',
          opacity: 0.5,
          // The dots end on one line, whatever is left over stands by the title.
          direction: 'rtl',
          // In Word the dots belong to the tab stop and are no text.
          ...(isDrawn && {
            height: '0.7lh',
            mb: '0.3lh',
            mx: '0.3rem',
            borderBottom: '2px dotted currentcolor',
          }),
        }}
      >
        <BlockText text={leader} from={title.length} />
      </Box>
      <Box
        component="span"
        sx={{ minWidth: '1.9rem', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
      >
        <BlockText text={page} from={title.length + leader.length} />
      </Box>
    </Box>
  );
};
