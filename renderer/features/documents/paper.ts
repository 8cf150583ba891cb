import { sans, serif } from '../../app/theme/tokens.ts';
import { narrow } from '../../app/theme/css-var.ts';

/** In every theme. */
export const PAPER = '#fff';

/** The sheet: white with black text in every theme, since that is what comes out of the printer. */
export const paper = {
  maxWidth: '40rem',
  mx: 'auto',
  background: PAPER,
  color: '#1b1b1b',
  boxShadow: '0 1px 4px rgba(50,40,20,.28)',
  p: '2.5rem 3.25rem',
  fontFamily: serif,
  fontSize: '1rem',
  lineHeight: 1.5,
  overflowWrap: 'anywhere',
  [narrow]: { p: '1.25rem' },
  '& h2': { fontFamily: sans, fontWeight: 600, fontSize: '1.4rem', lineHeight: 1.25, mb: '0.9rem' },
  '& h3': { fontFamily: sans, fontWeight: 600, fontSize: '1.1rem', mt: '1.2rem', mb: '0.3rem' },
  '& h4': { fontFamily: sans, fontWeight: 600, fontSize: '1rem', mt: '0.8rem', mb: '0.2rem' },
  '& dl': { fontFamily: sans, mb: '0.75rem' },
  '& dl > div': { display: 'flex', gap: '0.5rem' },
  '& p + p': { mt: '0.45rem' },
  '& p + .table, & .table + p': { mt: '0.6rem' },
  '& dt': { fontWeight: 600, flex: 'none' },
  '& ul': { listStyle: 'disc', pl: '1.3rem', display: 'grid', gap: '0.3rem' },
  '& ol': { listStyle: 'decimal', pl: '1.6rem', display: 'grid', gap: '0.3rem' },
  '& .table': { my: '0.75rem' },
  '& table': {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: sans,
    fontSize: '0.9375rem',
  },
  '& caption': { textAlign: 'left', fontWeight: 600, pb: '0.25rem' },
  '& th, & td': {
    // Words stay whole; a table that is too wide scrolls in its frame.
    overflowWrap: 'break-word',
    textAlign: 'left',
    verticalAlign: 'top',
    p: '0.2rem 0.5rem 0.2rem 0',
    borderBottom: '1px solid #bbb',
  },
  '& th.number, & td.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& tr.total > *': { fontWeight: 600, borderTop: '1px solid #444' },
  '& tr.group > th': { pt: '0.6rem' },
  '& tbody th[scope=row]': { fontWeight: 'inherit' },
  '& div.notice': { border: '1px solid #777', p: '0.4rem 0.75rem', my: '0.6rem' },
  '& blockquote': { m: '0.5rem 0', pl: '0.9rem', borderLeft: '2px solid #999' },
  '& blockquote footer': { fontFamily: sans, fontSize: '0.9375rem', color: '#444' },
  '& ins': { background: 'none', textDecorationColor: '#2A652F' },
  '& del': { background: 'none', color: '#9C2A1D', textDecorationColor: '#9C2A1D' },
} as const;
