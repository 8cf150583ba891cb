import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { parseNote, type Inline, type NoteBlock } from '../../../shared/note/markup.ts';

const Words = ({ words }: { words: readonly Inline[] }) =>
  words.map((part, index) => {
    // Stretches of a line have no identity of their own.
    const key = `${index} ${part.text}`;
    if (part.kind === 'bold') return <strong key={key}>{part.text}</strong>;
    if (part.kind === 'link')
      return (
        <Link key={key} href={part.href}>
          {part.text}
        </Link>
      );
    return <Fragment key={key}>{part.text}</Fragment>;
  });

const Block = ({ block }: { block: NoteBlock }) => {
  switch (block.kind) {
    case 'heading':
      // A note stands among the plan's headings and is none of them.
      return (
        <Box
          component="p"
          sx={{ fontWeight: 600, fontSize: block.level === 1 ? '1.0625rem' : '1rem' }}
        >
          <Words words={block.words} />
        </Box>
      );
    case 'list':
      return (
        <Box
          component={block.isOrdered ? 'ol' : 'ul'}
          sx={{ pl: '1.25rem', listStyle: block.isOrdered ? 'decimal' : 'disc' }}
        >
          {block.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Words words={item} />
            </li>
          ))}
        </Box>
      );
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={index}>
              {index > 0 && <br />}
              <Words words={line} />
            </Fragment>
          ))}
        </p>
      );
  }
};

/** A note's words with their headings, lists, bold and links; nothing in them is read as anything else. */
export const NoteText = ({ text }: { text: string }) => (
  <Box sx={{ display: 'grid', gap: '0.35rem', whiteSpace: 'break-spaces' }}>
    {parseNote(text).map((block, index) => (
      // oxlint-disable-next-line react/no-array-index-key
      <Block key={index} block={block} />
    ))}
  </Box>
);
