import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { DiffPart } from '../../../shared/compare/comparison.ts';
import { changeColor } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { isRewrite } from '../../../shared/compare/diff-sides.ts';
import { firstWords } from '../../components/first-words.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { piecesOf, type MarkRange, type Piece } from './layers.ts';

interface BlockTextProps {
  text: string;
  /** Offset of `text` in the block's text (a cell of a table does not start at 0). */
  from?: number;
  diff?: readonly DiffPart[] | null;
  marks?: readonly MarkRange[];
}

const goToNote = (noteId: string): void =>
  document.getElementById(`note-${noteId}`)?.focus({ preventScroll: false });

const Inner = ({ piece }: { piece: Piece }) => {
  const noteId = piece.noteIds[0];
  if (noteId === undefined) return piece.text;
  return (
    // The note itself is reached by its own card; the mark is a shortcut for the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions
    <mark onClick={() => goToNote(noteId)}>{piece.text}</mark>
  );
};

const Said = ({ children }: { children: string }) => (
  <span data-not-text>
    <Spoken>{children}</Spoken>
  </span>
);

/** Spaces at the ends stay outside the marks: an underlined space looks like a word. */
const SPACED = /^(\s*)(.*?)(\s*)$/s;

const PieceView = ({ piece }: { piece: Piece }) => {
  if (piece.op === 'equal') return <Inner piece={piece} />;
  const [, before = '', words = '', after = ''] = SPACED.exec(piece.text) ?? [];
  if (piece.op === 'insert')
    return (
      <>
        {before}
        <ins>
          <Said> tillagt: </Said>
          <Inner piece={{ ...piece, text: words }} />
          <Said> slut tillagt </Said>
        </ins>
        {after}
      </>
    );
  return (
    <span data-not-text>
      {before}
      <del>
        <Spoken> borttaget: </Spoken>
        {words}
        <Spoken> slut borttaget </Spoken>
      </del>
      {after}
    </span>
  );
};

const isNew = (diff: readonly DiffPart[]): boolean => diff.every((part) => part.op === 'insert');

/** The bar beside a passage that is new or rewritten through and through, and the way to its marks. */
const CalmMark = ({
  text,
  diff,
  isShown,
  onToggle,
}: {
  text: string;
  diff: readonly DiffPart[];
  isShown: boolean;
  onToggle: () => void;
}) => (
  <Box component="span" data-not-text sx={{ display: 'block' }}>
    <Box
      component="span"
      sx={{
        position: 'absolute',
        // Between the words and the number of an uppdrag, touching neither.
        left: '-0.6rem',
        top: '0.25rem',
        bottom: '0.25rem',
        borderLeft: `3px solid ${changeColor('new')}`,
      }}
    />
    <Box component="span" sx={{ font: `500 0.9375rem/1.4 ${sans}`, color: changeColor('new') }}>
      {isNew(diff) ? 'Nytt stycke' : 'Omskrivet stycke'}
    </Box>{' '}
    {!isNew(diff) && (
      <Button variant="text" size="small" onClick={onToggle} aria-expanded={isShown}>
        {isShown ? 'Dölj skillnaderna' : 'Visa skillnaderna'}
        <Spoken> i {firstWords(text)}</Spoken>
      </Button>
    )}
  </Box>
);

/** A block's words with their differences and marks; offsets in it can be read back from the page. */
export const BlockText = ({ text, from = 0, diff = null, marks = [] }: BlockTextProps) => {
  const [isShown, setShown] = useState(false);
  const isChanged = diff !== null && diff.some((part) => part.op !== 'equal');
  const isCalm = isChanged && (isRewrite(diff) || isNew(diff));
  const shown = isChanged && (!isCalm || isShown) ? diff : null;
  return (
    <>
      {isCalm && (
        <CalmMark text={text} diff={diff} isShown={isShown} onToggle={() => setShown(!isShown)} />
      )}
      <span data-text-from={from}>
        {piecesOf(text, shown, marks).map((piece, index) => (
          // Pieces have no identity of their own; they never move within one text.
          // oxlint-disable-next-line react/no-array-index-key
          <PieceView key={index} piece={piece} />
        ))}
      </span>
    </>
  );
};
