import Box from '@mui/material/Box';
import { forced, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { snippetParts } from './snippet.ts';

/** The words around the hit, the hit's own words underlined and heavy. */
export function HitSnippet({ snippet, isNote }: { snippet: string; isNote: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        fontFamily: isNote ? 'inherit' : serif,
        lineHeight: 1.45,
        overflowWrap: 'anywhere',
        '& mark': {
          background: 'none',
          boxShadow: 'none',
          fontWeight: 700,
          textDecoration: 'underline',
          textDecorationColor: v.hand,
          textDecorationThickness: '2px',
          textUnderlineOffset: '3px',
          [forced]: { color: 'CanvasText' },
        },
      }}
    >
      {snippetParts(snippet).map((part, index) =>
        // Pieces have no identity of their own; a snippet never changes.
        part.isHit ? (
          <mark key={`${index}${part.text}`}>{part.text}</mark>
        ) : (
          <span key={`${index}${part.text}`}>{part.text}</span>
        ),
      )}
    </Box>
  );
}
