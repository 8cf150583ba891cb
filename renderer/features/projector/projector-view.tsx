import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { ProjectorPage } from '../../../shared/meeting/projector.ts';
import { v } from '../../app/theme/css-var.ts';
import { useScheme } from '../../app/theme/scheme.ts';
import { transport } from '../../client/transport.ts';
import { meetingTime } from '../meetings/meeting-date.ts';

/** Often enough that the room does not wait, seldom enough that nothing is felt. */
const LOOK_EVERY_MS = 400;

/** What is up (null for nothing, undefined before the first answer), asked for again and again: this page makes that one call and no other. */
function useProjectorPage(): ProjectorPage | null | undefined {
  const [page, setPage] = useState<ProjectorPage | null>();
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const result = await transport('projector.get', {});
      if (isGone) return;
      // What does not answer shows nothing old.
      setPage(result.ok ? result.value : null);
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return page;
}

const big = { fontSize: 'clamp(1.75rem, 3.6vw, 4rem)', lineHeight: 1.3, overflowWrap: 'anywhere' };
const small = { fontSize: 'clamp(1rem, 1.5vw, 1.75rem)', color: v.ink2 };

/** Long words and many of them still fit the room: the text is smaller, and scrolls if it must. */
const LONG_TEXT = 420;

function Quotes({ quotes }: Pick<ProjectorPage, 'quotes'>) {
  const isLong = quotes.reduce((sum, it) => sum + it.text.length, 0) > LONG_TEXT;
  const size = isLong ? { ...big, fontSize: 'clamp(1.5rem, 2.4vw, 2.75rem)' } : big;
  return quotes.map((quote) => (
    <Box component="blockquote" key={`${quote.name} ${quote.text}`} sx={{ m: 0 }}>
      <Typography variant="meeting" component="p" sx={size}>
        {quote.name !== '' && `${quote.name}. `}
        {quote.text}
      </Typography>
      <Box sx={{ ...small, mt: '0.5em' }}>{quote.source}</Box>
    </Box>
  ));
}

function Decision({ decision }: Pick<ProjectorPage, 'decision'>) {
  if (decision.trim() === '') return null;
  return (
    <Box component="section" sx={{ borderTop: `1px solid ${v.line}`, pt: '1.5rem' }}>
      <Box component="h2" sx={{ ...small, fontWeight: 600, m: 0 }}>
        Beslut
      </Box>
      <Box sx={{ ...big, fontSize: 'clamp(1.5rem, 2.4vw, 2.75rem)', whiteSpace: 'pre-wrap' }}>
        {decision}
      </Box>
    </Box>
  );
}

/** *Duken*: the ärende that is up, in letters for the whole room, and nothing anybody wrote. */
export function ProjectorView() {
  const page = useProjectorPage();
  useScheme(undefined);
  useEffect(() => {
    document.title = 'Duken – Beredd';
  }, []);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100%',
        background: v.sheet,
        color: v.ink,
        display: 'flex',
        flexDirection: 'column',
        gap: 'clamp(1rem, 2.4vw, 2.5rem)',
        p: 'clamp(1.25rem, 4vw, 5rem)',
      }}
    >
      {/* An empty screen would look broken to the room. */}
      {page === null && <Box sx={small}>Inget ärende visas just nu.</Box>}
      {page && (
        <>
          <Box sx={small}>
            {[page.organ || page.meeting, meetingTime({ date: page.date, time: '' })].join(' · ')}
            {` · ärende ${page.number} av ${page.count}`}
          </Box>
          <Typography variant="meeting" component="h1" sx={page.quotes.length > 0 ? small : big}>
            {page.title}
          </Typography>
          {page.presenter !== '' && <Box sx={small}>Föredragande: {page.presenter}</Box>}
          <Quotes quotes={page.quotes} />
          <Decision decision={page.decision} />
        </>
      )}
    </Box>
  );
}
