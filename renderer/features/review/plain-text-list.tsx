import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { BodyBlock } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { counted } from '../../components/count-words.ts';
import { showDone } from '../../components/undo-bar.tsx';
import { correct } from './correct.ts';

const RUNNING: readonly BodyBlock['kind'][] = ['paragraph', 'listItem', 'lead'];

/** True for running text that was taken for no part: it may be an uppdrag that was missed. */
export const isPlainText = (block: BodyBlock): boolean =>
  block.part === null && RUNNING.includes(block.kind) && block.text.trim() !== '';

const NUMBER = /\d+/u;

/** Says that a piece of running text is an uppdrag. */
export const addAssignment = async (planId: string, block: BodyBlock): Promise<void> => {
  const number = NUMBER.exec(block.mark ?? '')?.[0] ?? null;
  const wrong = await correct(
    planId,
    { kind: 'add', wording: block.text, number },
    'Texten är nu ett uppdrag. Nummer och mottagare kan skrivas in.',
  );
  if (wrong !== null) showDone(wrong);
};

/** The running text of the sheet, folded: a paragraph that is an uppdrag is made one here. */
export function PlainTextList({
  planId,
  blocks,
}: {
  planId: string;
  blocks: readonly BodyBlock[];
}) {
  const texts = blocks.filter(isPlainText);
  if (texts.length === 0) return null;
  return (
    <Box
      component="details"
      sx={{ '& summary': { color: v.hand, fontWeight: 600, cursor: 'pointer', py: '0.3rem' } }}
    >
      <summary>
        Saknas ett uppdrag? {counted(texts.length, 'stycke', 'stycken')} löpande text
      </summary>
      <ul>
        {texts.map((block) => (
          <Box
            component="li"
            key={block.id}
            sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem' }}
          >
            <Box component="p" sx={{ m: 0, fontFamily: serif, overflowWrap: 'anywhere' }}>
              {block.text}
            </Box>
            <Button variant="text" size="small" onClick={() => void addAssignment(planId, block)}>
              Detta är ett uppdrag
            </Button>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
