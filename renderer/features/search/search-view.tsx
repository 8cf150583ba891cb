import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../../shared/contract/contract.ts';
import { LONGEST_QUERY } from '../../../shared/contract/longest-query.ts';
import { replaceRoute } from '../../app/router.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { roving } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { currentFirst, groupHits } from './group-hits.ts';
import { HitList } from './hit-list.tsx';
import { plansOf } from './hit-place.ts';
import { openHit } from './open-hit.ts';
import { hitEntry } from './palette-entries.ts';
import { remember } from './remember.ts';
import { SearchFilters } from './search-filters.tsx';
import { leaveAt, leftAt } from './search-memory.ts';
import { SearchAnswer } from './search-answer.tsx';
import { SearchStart } from './search-start.tsx';
import { useSearch, type Found } from './use-search.ts';

/** From the field to the first hit; from there the list has its own arrows. */
function onFieldKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
  const first = document.querySelector<HTMLElement>('[data-hit]');
  if (first === null) return;
  event.preventDefault();
  first.focus();
}

const ask = (query: string): void => replaceRoute({ place: 'search', query });

/** Parts that are read: at once so many as fill the window, then a page of them, then what can be. */
const FIRST_PARTS = 20;
const PAGE_PARTS = 100;
const ALL_PARTS = 1_000;
/** Nobody who types on waits for the rest. */
const PAUSE_MS = 400;

/** How many parts to read for a query: more once the first hits stand and one has stopped typing. */
function useParts(query: string) {
  const [asked, setAsked] = useState({ query, parts: leftAt(query)?.parts ?? FIRST_PARTS });
  const parts = asked.query === query ? asked.parts : FIRST_PARTS;
  const read = useCallback((more: number) => setAsked({ query, parts: more }), [query]);
  return { parts, read };
}

/** Reads on by itself when one pauses at hits that are not all. */
function useReadOn(found: Found, query: string, { parts, read }: ReturnType<typeof useParts>) {
  const isMore = found.isMore && found.text === query.trim() && parts === FIRST_PARTS;
  useEffect(() => {
    if (!isMore) return undefined;
    const timer = setTimeout(() => read(PAGE_PARTS), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isMore, read]);
}

/** Back in the list one is at the hit that one opened. */
function useBackAtHit(found: Found, query: string): void {
  const hit = useRef(leftAt(query)?.hit ?? null);
  useEffect(() => {
    if (hit.current === null || found.text !== query.trim()) return;
    const row = document.querySelector<HTMLElement>(`[data-hit="${CSS.escape(hit.current)}"]`);
    row?.focus();
    hit.current = null;
  }, [found, query]);
}

/** Nothing asked, or nothing found: not while the answer is on its way. */
const hasNothing = (found: Found, query: string): boolean =>
  query.trim() === '' ||
  (found.text === query.trim() &&
    found.total === 0 &&
    found.nearest === null &&
    found.failure === null);

/** Literal hits, and below them, once chosen, those on what an abbreviation stands for. */
function Hits({
  found,
  query,
  onLeave,
}: {
  found: Found;
  query: string;
  onLeave: (id: string) => void;
}) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const hits = currentFirst(found.hits, useCurrentPlan()?.id ?? null);
  const literal = hits.filter((hit) => !hit.isSpelledOut);
  const spelledOut = hits.filter((hit) => hit.isSpelledOut);
  const { forms = [], isAbbreviation = false } = found.spelledOut ?? {};
  const quoted = forms.map((form) => `”${form}”`).join(', ');
  const open = (query: string, hits: readonly SearchHit[]) => (hit: SearchHit, id: string) => {
    const source = { query, plans: plansOf(hits) };
    onLeave(id);
    remember(hitEntry(source, plans)(hit, hits.indexOf(hit)));
    openHit(hit, source);
  };
  const near = found.nearest?.hits ?? [];
  return (
    <div ref={roving}>
      {near.length > 0 && (
        <section aria-label="Närmaste träffar">
          <HitList
            plans={groupHits(near, plans)}
            onOpen={(hit, id) => open(hit.query, near)(hit, id)}
          />
        </section>
      )}
      <HitList plans={groupHits(literal, plans)} onOpen={open(query, literal)} />
      {spelledOut.length > 0 && (
        <Box
          component="section"
          aria-label={isAbbreviation ? 'Förkortningen' : 'Utskrivna former'}
          sx={{ mt: '2.5rem' }}
        >
          <Typography sx={{ color: v.ink2 }}>
            {isAbbreviation ? 'Förkortat' : 'Utskrivet'}: {quoted}
          </Typography>
          <HitList
            plans={groupHits(spelledOut, plans)}
            onOpen={open(forms[0] ?? query, spelledOut)}
          />
        </Box>
      )}
    </div>
  );
}

/** *Sök*: everything found, by plan and by the heading it stands under. */
export function SearchView({ query }: { query: string }) {
  const [spelledOutFor, setSpelledOutFor] = useState<string | null>(
    leftAt(query)?.spelledOut === true ? query : null,
  );
  const reading = useParts(query);
  const { parts, read } = reading;
  const spelledOut = spelledOutFor === query;
  const found = useSearch(query, { spelledOut, limit: parts });
  useReadOn(found, query, reading);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useBackAtHit(found, query);
  // What was pressed goes with what it stood among.
  const askAnew = (text: string) => {
    ask(text);
    field.current?.focus();
  };
  return (
    <>
      <PlaceHeader title="Sök" />
      <Scroller>
        <Box sx={{ px: '1.75rem', py: '1.25rem', maxWidth: '58rem', [narrow]: { px: '1rem' } }}>
          <OutlinedInput
            fullWidth
            type="search"
            inputRef={field}
            onKeyDown={onFieldKey}
            value={query}
            onChange={(event) => ask(event.target.value)}
            placeholder="Sök i planer och anteckningar"
            inputProps={{ 'aria-label': 'Sök i planer och anteckningar', maxLength: LONGEST_QUERY }}
            sx={{ fontFamily: serif, fontSize: '1.25rem' }}
          />
          <SearchFilters query={query} hits={found.hits} onQuery={ask} />
          <SearchAnswer
            found={found}
            onAsk={ask}
            onSpelledOut={(isOn) => setSpelledOutFor(isOn ? query : null)}
          />
          {hasNothing(found, query) && <SearchStart onAsk={askAnew} />}
          {found.failure !== null && <FailureLine message={found.failure} />}
          <Hits
            found={found}
            query={query}
            onLeave={(hit) => leaveAt({ query, parts, spelledOut, hit })}
          />
          {found.isMore && parts === PAGE_PARTS && (
            <Button sx={{ mt: '1.25rem' }} onClick={() => read(ALL_PARTS)}>
              Visa fler
            </Button>
          )}
        </Box>
      </Scroller>
    </>
  );
}
