import Box from '@mui/material/Box';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { sans } from '../../../app/theme/tokens.ts';
import { CHANGE_WORD } from '../../../../shared/compare/change-kind.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';
import {
  answersTo,
  type KeyEnd,
  type KeyGroup,
  type KeyLink,
} from '../../../../shared/compare/number-key.ts';
import { WideRegion } from '../../../components/wide-region.tsx';

/** The drawing's units; 16 of them are one rem, so that its text follows the reader's size. */
const ROW = 24;
const NAME = 335;
const NUMBER = 58;
const LINES = 200;
const LEFT = NAME + NUMBER + 12;
const RIGHT = LEFT + LINES;
const WIDTH = RIGHT + 12 + NUMBER + NAME;
const HEAD = 8;
const STUB = 26;

const middle = (row: number): number => HEAD + row * ROW + ROW / 2;

const nameText = { font: `400 15px ${sans}`, fill: v.ink2 } as const;
const numberText = { font: `600 15px ${sans}`, fill: v.ink } as const;
const hotText = { font: `600 15px ${sans}`, fill: v.ink } as const;

/** A line as its kind's icon: a curve when it goes on, a bar when it ends, a ring when it begins. */
function LinkLine({ link, isHot }: { link: KeyLink; isHot: boolean }) {
  const stroke = {
    stroke: changeColor(link.kind),
    strokeWidth: isHot ? 3.5 : 1.75,
    strokeDasharray: link.kind === 'uncertain' ? '5 4' : '',
  };
  if (link.from !== null && link.to !== null) {
    const y1 = middle(link.from.row);
    const y2 = middle(link.to.row);
    const bend = LINES / 2;
    return (
      <path
        d={`M${LEFT} ${y1}C${LEFT + bend} ${y1} ${RIGHT - bend} ${y2} ${RIGHT} ${y2}`}
        style={stroke}
      />
    );
  }
  if (link.from !== null) {
    const y = middle(link.from.row);
    return <path d={`M${LEFT} ${y}h${STUB}M${LEFT + STUB} ${y - 6}v12`} style={stroke} />;
  }
  const y = middle(link.to?.row ?? 0);
  return (
    <>
      <circle cx={RIGHT - STUB} cy={y} r={4} style={stroke} />
      <path d={`M${RIGHT - STUB + 4} ${y}h${STUB - 4}`} style={stroke} />
    </>
  );
}

/** The word at what ends or begins; drawn over the lines, with paper around it. */
function LinkWord({ link }: { link: KeyLink }) {
  if (link.from !== null && link.to !== null) return null;
  const isEnd = link.from !== null;
  return (
    <text
      x={isEnd ? LEFT + STUB + 8 : RIGHT - STUB - 10}
      y={middle((link.from ?? link.to)?.row ?? 0) + 5}
      textAnchor={isEnd ? 'start' : 'end'}
      style={{
        font: `400 14px ${sans}`,
        fill: changeColor(link.kind),
        stroke: v.sheet,
        // So wide that a line behind is not read between the letters.
        strokeWidth: 9,
        strokeLinejoin: 'round',
        paintOrder: 'stroke',
      }}
    >
      {CHANGE_WORD[link.kind]}
    </text>
  );
}

function EndText({ end, side, isHot }: { end: KeyEnd; side: 'before' | 'after'; isHot: boolean }) {
  const y = middle(end.row) + 5;
  const isBefore = side === 'before';
  const numberX = isBefore ? LEFT - 10 : RIGHT + 10;
  const nameX = isBefore ? LEFT - 10 - NUMBER : RIGHT + 10 + NUMBER;
  const anchor = isBefore ? 'end' : 'start';
  return (
    <>
      <text x={numberX} y={y} textAnchor={anchor} style={numberText}>
        {end.label}
      </text>
      <text x={nameX} y={y} textAnchor={anchor} style={isHot ? hotText : nameText}>
        {end.name}
      </text>
    </>
  );
}

function Group({ group, hot }: { group: KeyGroup; hot: ReadonlySet<string> }) {
  const count = Math.max(group.before.length, group.after.length);
  const height = HEAD * 2 + count * ROW;
  const isHotEnd = (side: 'from' | 'to', end: KeyEnd) =>
    group.links.some((link) => hot.has(link.row.id) && link[side]?.key === end.key);
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden
      sx={{
        display: 'block',
        width: `${WIDTH / 16}rem`,
        fill: 'none',
        borderTop: `1px solid ${v.line}`,
        breakInside: 'avoid',
        '@media print': { width: '100%' },
      }}
    >
      {group.links.map((link) => (
        <LinkLine key={link.row.id} link={link} isHot={hot.has(link.row.id)} />
      ))}
      {group.links.map((link) => (
        <LinkWord key={link.row.id} link={link} />
      ))}
      {group.before.map((end) => (
        <EndText key={end.key} end={end} side="before" isHot={isHotEnd('from', end)} />
      ))}
      {group.after.map((end) => (
        <EndText key={end.key} end={end} side="after" isHot={isHotEnd('to', end)} />
      ))}
    </Box>
  );
}

/** Old numbers to the left, new to the right, a line for each matter; short names beside the numbers. */
export function KeyDrawing({
  groups,
  pair,
  asked,
}: {
  groups: readonly KeyGroup[];
  pair: PlanPair;
  asked: string;
}) {
  const rows = groups.flatMap((group) => group.links.map((link) => link.row));
  const hot = new Set(answersTo(asked, rows).flatMap((answer) => answer.rows.map((row) => row.id)));
  const count = (side: 'before' | 'after') =>
    groups.reduce((sum, group) => sum + group[side].length, 0);
  return (
    <WideRegion label="Nummernyckel i linjer. Tabellen ger samma uppgifter.">
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          width: `${WIDTH / 16}rem`,
          px: `${((NAME - 60) / WIDTH) * 100}%`,
          whiteSpace: 'nowrap',
          pb: '0.3rem',
          '@media print': { width: '100%' },
        }}
      >
        <span>
          <b>{yearName(pair.from)}</b> · {count('before')} uppdrag
        </span>
        <span>
          <b>{yearName(pair.to)}</b> · {count('after')} uppdrag
        </span>
      </Box>
      {groups.map((group) => (
        <Group key={group.series} group={group} hot={hot} />
      ))}
    </WideRegion>
  );
}
