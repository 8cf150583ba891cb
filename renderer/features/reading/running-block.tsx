import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { DiffPart } from '../../../shared/compare/comparison.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { BlockText } from './block-text.tsx';
import { contentsTarget } from './contents-target.ts';
import type { MarkRange } from './layers.ts';

interface RunningBlockProps {
  planId: string;
  plan: Plan;
  block: BodyBlock;
  diff: readonly DiffPart[] | null;
  marks: readonly MarkRange[];
}

/** The place's own name is the only heading of the first level. */
const TOP_LEVEL = 2;
const DEEPEST = 6;

const headingTag = (level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' => {
  const depth = Math.min(DEEPEST, Math.max(TOP_LEVEL, level + 1));
  return (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[depth - TOP_LEVEL] ?? 'h6';
};

const Heading = ({ block, marks }: RunningBlockProps) => {
  const level = block.level ?? 1;
  return (
    <Typography
      variant={level <= 1 ? 'h2' : 'h3'}
      component={headingTag(level)}
      sx={{ pt: level <= 1 ? '2rem' : '1.4rem', pb: '0.6rem', fontWeight: level <= 1 ? 500 : 600 }}
    >
      {block.mark && <span data-not-text>{block.mark} </span>}
      <BlockText text={block.text} marks={marks} />
    </Typography>
  );
};

const ListItem = (props: RunningBlockProps) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: '1.4rem minmax(0, 1fr)',
      ml: `${(props.block.level ?? 0) * 1.4}rem`,
      mb: '0.3rem',
      position: 'relative',
    }}
  >
    <span data-not-text>{props.block.mark ?? '•'}</span>
    <p>
      <BlockText text={props.block.text} diff={props.diff} marks={props.marks} />
    </p>
  </Box>
);

const Picture = ({ block }: { block: BodyBlock }) => (
  <Box sx={{ border: `1px solid ${v.line}`, p: '0.75rem 1rem', mb: '0.8rem', color: v.ink2 }}>
    <span data-not-text>Bild{block.text ? ': ' : ' i originalet'}</span>
    <BlockText text={block.text} />
  </Box>
);

/** '4.2 Budget 2026......14': a line of the printed list of contents, as title, dots and page. */
const LEADER = /^(.*?)([.…]{4,}\s*)(\d*)$/;

interface ContentsLineProps {
  planId: string;
  parts: [string, string, string];
  /** The heading it names; null when none is found. */
  blockId: string | null;
}

/** A line of the printed list of contents, on one row as it was printed; it leads to its heading. */
const ContentsLine = ({ planId, blockId, parts: [title, dots, page] }: ContentsLineProps) => (
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
      }}
    >
      <BlockText text={dots} from={title.length} />
    </Box>
    <Box
      component="span"
      sx={{ minWidth: '1.9rem', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
    >
      <BlockText text={page} from={title.length + dots.length} />
    </Box>
  </Box>
);

const contentsParts = (text: string): [string, string, string] | null => {
  const [, title, dots, page] = LEADER.exec(text) ?? [];
  return title === undefined || dots === undefined ? null : [title, dots, page ?? ''];
};

const Paragraph = ({ block, diff, marks }: RunningBlockProps) => (
  <Box component="p" sx={{ mb: '0.8rem', position: 'relative', overflowWrap: 'anywhere' }}>
    <BlockText text={block.text} diff={diff} marks={marks} />
  </Box>
);

/** Headings, paragraphs, lists and captions. */
export const RunningBlock = (props: RunningBlockProps) => {
  const { block, diff, marks } = props;
  switch (block.kind) {
    case 'heading':
      return <Heading {...props} />;
    case 'listItem':
      return <ListItem {...props} />;
    case 'picture':
      return <Picture block={block} />;
    case 'lead':
      return (
        <Box
          component="p"
          sx={{ font: `600 1rem/1.5 ${serif}`, m: '0.6rem 0 0.5rem', position: 'relative' }}
        >
          <BlockText text={block.text} diff={diff} marks={marks} />
        </Box>
      );
    case 'caption':
      return (
        <Box component="p" sx={{ fontSize: '0.9375rem', color: v.ink2, mb: '0.4rem' }}>
          <BlockText text={block.text} marks={marks} />
        </Box>
      );
    case 'paragraph': {
      const parts = contentsParts(block.text);
      if (parts === null) return <Paragraph {...props} />;
      const { planId, plan } = props;
      return <ContentsLine {...{ planId, parts, blockId: contentsTarget(plan, parts[0]) }} />;
    }
    case 'assignment':
    case 'table':
      return <Paragraph {...props} />;
  }
};
