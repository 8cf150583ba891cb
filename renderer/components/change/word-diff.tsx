import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { DiffPart } from '../../../shared/compare/comparison.ts';
import { changeColor } from '../../app/theme/css-var.ts';
import {
  isRewrite,
  partsOf,
  textOf,
  withinSpaces,
  type DiffSide,
} from '../../../shared/compare/diff-sides.ts';
import { firstWords } from '../first-words.ts';
import { Spoken } from './spoken.tsx';

/**
 * Runs as they come: added underlined, removed struck, and both said aloud. Spaces at the ends of a
 * change are not what changed: they stand outside its mark.
 */
function Marked({ diff, side }: { diff: readonly DiffPart[]; side: DiffSide }) {
  return partsOf(diff, side).map((part, index) => {
    // Runs have no identity of their own; they never move within one difference.
    const key = `${index}${part.op}`;
    const { before, words, after } = withinSpaces(part.text);
    if (part.op === 'equal' || words === '') return <span key={key}>{part.text}</span>;
    const Mark = part.op === 'insert' ? 'ins' : 'del';
    return (
      <span key={key}>
        {before}
        <Mark>
          <Spoken>{part.op === 'insert' ? ' tillagt: ' : ' borttaget: '}</Spoken>
          {words}
          <Spoken>{part.op === 'insert' ? ' slut tillagt ' : ' slut borttaget '}</Spoken>
        </Mark>
        {after}
      </span>
    );
  });
}

function Calm({
  diff,
  side,
  onShow,
}: {
  diff: readonly DiffPart[];
  side: DiffSide;
  onShow: () => void;
}) {
  const shown = side === 'both' ? 'after' : side;
  const colour = changeColor(shown === 'after' ? 'new' : 'dropped');
  return (
    <Box
      component="span"
      sx={{ display: 'block', borderLeft: `3px solid ${colour}`, pl: '0.7rem', ml: '-0.9rem' }}
    >
      <Spoken>
        {shown === 'after' ? 'tillagt eller omskrivet: ' : 'borttaget eller omskrivet: '}
      </Spoken>
      {partsOf(diff, shown).map((part) => part.text)}
      {diff.some((part) => part.op === 'equal') && (
        <Box component="span" sx={{ display: 'block' }}>
          <Button variant="text" size="small" onClick={onShow}>
            Omskrivet. Visa skillnaderna
            <Spoken> i {firstWords(textOf(diff, shown))}</Spoken>
          </Button>
        </Box>
      )}
    </Box>
  );
}

/**
 * One wording with its differences marked, or both wordings in one text. A text that is rewritten
 * through and through is shown plain with a bar beside it, its marks one press away.
 */
export function WordDiff({
  diff,
  side,
  isOpen = false,
}: {
  diff: readonly DiffPart[];
  side: DiffSide;
  /** True where one has asked for the marks already. */
  isOpen?: boolean;
}) {
  const [isShown, setShown] = useState(isOpen);
  const isChanged = partsOf(diff, side).some((part) => part.op !== 'equal');
  if (isChanged && !isShown && isRewrite(diff))
    return <Calm diff={diff} side={side} onShow={() => setShown(true)} />;
  return <Marked diff={diff} side={side} />;
}
