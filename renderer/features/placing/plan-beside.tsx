import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { NoteCandidate } from '../../../shared/note/candidate.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans, serif } from '../../app/theme/tokens.ts';

type Range = NoteCandidate['range'];

/** Blocks before and after the place: enough to know where one is. */
const BEFORE = 4;
const AFTER = 9;

/** A block's words with the stretch that is meant marked; the whole block when no stretch is given. */
const Words = ({ text, range }: { text: string; range: Range }) => {
  const { start, end } = range ?? { start: 0, end: text.length };
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
};

/** A table row a line; its cells apart. */
const TableWords = ({ block, range }: { block: BodyBlock; range: Range | undefined }) => {
  let at = 0;
  return (block.rows ?? []).map((cells) => {
    const start = at;
    at += cells.reduce((length, cell) => length + cell.length + 1, 0);
    const isMeant = range ? range.start >= start && range.start < at : range === null;
    const words = cells.filter((cell) => cell.trim() !== '').join(' · ');
    return (
      <Box key={start} sx={{ borderBottom: `1px solid ${v.line}`, py: '0.15rem' }}>
        {isMeant ? <mark>{words}</mark> : words}
      </Box>
    );
  });
};

/** @param props.range undefined where nothing is meant in this block. */
const BlockWords = ({ block, range }: { block: BodyBlock; range: Range | undefined }) => {
  if (block.kind === 'table') return <TableWords block={block} range={range} />;
  const isHeading = block.kind === 'heading' || block.kind === 'lead';
  return (
    <Box component="p" sx={{ mb: '0.7rem', fontWeight: isHeading ? 600 : 400 }}>
      {block.mark !== null && (
        <Box component="span" sx={{ font: `600 0.9375rem/1 ${sans}`, mr: '0.5rem', color: v.ink2 }}>
          {block.mark}
        </Box>
      )}
      {range === undefined ? block.text : <Words text={block.text} range={range} />}
    </Box>
  );
};

/** Brings what was just chosen into view when the text beside it is long. */
const InView = () => {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const side = here.current?.closest<HTMLElement>('[data-beside]');
    const mark = here.current?.parentElement?.querySelector('mark');
    // Under the note, in a narrow window, the text must not push the note out of sight.
    if (!side || !mark || getComputedStyle(side).overflowY !== 'auto') return;
    const { top } = side.getBoundingClientRect();
    side.scrollTop += mark.getBoundingClientRect().top - top - side.clientHeight / 3;
  }, []);
  return <span ref={here} />;
};

interface PlanBesideProps {
  plan: Plan;
  /** The place that is looked at; null when there is none to show. */
  at: Pick<NoteCandidate, 'blockId' | 'range'> | null;
  title: string;
}

/** The plan's present text around a place, with the words there marked. */
export const PlanBeside = ({ plan, at, title }: PlanBesideProps) => {
  const index = at ? plan.body.findIndex((block) => block.id === at.blockId) : -1;
  const from = Math.max(0, index - BEFORE);
  const shown = index < 0 ? [] : plan.body.slice(from, index + AFTER);
  return (
    <Box sx={{ font: `400 1rem/1.55 ${serif}`, overflowWrap: 'anywhere', maxWidth: '36rem' }}>
      <Box sx={{ font: `600 0.9375rem/1.4 ${sans}`, color: v.ink2, mb: '0.8rem' }}>{title}</Box>
      <InView key={index} />
      {shown.map((block, offset) => (
        <BlockWords
          key={block.id}
          block={block}
          range={from + offset === index ? at?.range : undefined}
        />
      ))}
      {index < 0 && (
        <Box component="p" sx={{ color: v.ink2 }}>
          Inget i planens text liknar det anteckningen gällde. Sök upp en plats, eller låt den höra
          till den tidigare texten.
        </Box>
      )}
    </Box>
  );
};
