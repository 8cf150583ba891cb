import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DiffPart } from '../../../shared/compare/comparison.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { BlockText } from './block-text.tsx';
import { ContentsLine } from './contents-line.tsx';
import { contentsParts, contentsTarget } from './contents-target.ts';
import type { MarkRange } from './layers.ts';

interface RunningBlockProps {
  planId: string;
  plan: Plan;
  block: BodyBlock;
  /** True for an entry of the printed list of contents. */
  isContents: boolean;
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
      const { planId, plan, isContents } = props;
      const parts = contentsParts(block.text, isContents);
      if (parts === null) return <Paragraph {...props} />;
      return <ContentsLine {...{ planId, parts, blockId: contentsTarget(plan, parts[0]) }} />;
    }
    case 'assignment':
    case 'table':
      return <Paragraph {...props} />;
  }
};
