import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';
import { useQuery } from '../client/query.ts';
import { Spoken } from '../components/change/spoken.tsx';
import { counted } from '../components/count-words.ts';
import { Icon } from '../components/icon.tsx';
import { shortDate } from '../components/when.ts';
import { LOST_PLACE } from '../client/lost-place.ts';
import { BackupStatusLine } from './backup-status-line.tsx';
import { CommitteeChooser } from './committee-chooser.tsx';
import { openOverlay } from './overlay.ts';
import { PlanChooser } from './plan-chooser.tsx';
import { PlaceLink } from './place-link.tsx';
import { useOpenFindingCount, useUncertainCount } from './rail-counts.ts';
import { addressOf, readingAt, type Route } from './route.ts';
import { useRoute } from './router.ts';
import { SavedLine } from './saved-line.tsx';
import { useCurrentPlan } from './session.ts';
import { serif } from './theme/tokens.ts';
import { v } from './theme/css-var.ts';

const READING: readonly Route['place'][] = ['reading', 'assignments', 'thread'];
const PLANS: readonly Route['place'][] = ['plans', 'review', 'revision'];
const MEETINGS: readonly Route['place'][] = [
  'meetings',
  'meeting',
  'meeting-mode',
  'questions',
  'motions',
];
const NOTES: readonly Route['place'][] = ['notes', 'note-bin', 'exchange'];

/** The date of the next meeting, today's included; undefined when none is planned. */
const useNextMeeting = (): string | undefined => {
  const { data: meetings = [] } = useQuery('meetings.list', {});
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const next = meetings
    .map((m) => m.date)
    .filter((date) => date >= today)
    .sort()[0];
  return next === undefined ? undefined : shortDate(next);
};

const SearchField = () => (
  <ButtonBase
    onClick={() => openOverlay('search')}
    aria-keyshortcuts="Control+K"
    sx={{
      m: '0 0.875rem 0.875rem',
      height: '2.125rem',
      border: `1px solid ${v.edge}`,
      borderRadius: '6px',
      background: v.sheet,
      display: 'flex',
      gap: '0.45rem',
      padding: '0 0.5rem',
      color: v.ink2,
      fontSize: '0.9375rem',
    }}
  >
    <Icon name="search" />
    Sök
    <Box component="span" aria-hidden sx={{ ml: 'auto', fontSize: '0.875rem' }}>
      Ctrl K
    </Box>
  </ButtonBase>
);

/** The chosen committee's page. */
const CommitteeLink = ({ isCurrent }: { isCurrent: boolean }) => {
  const { data: settings } = useQuery('settings.get', {});
  const name = settings?.committee ?? '';
  if (name === '') return null;
  return (
    <PlaceLink href={addressOf({ place: 'committee', name })} isCurrent={isCurrent}>
      Min beredning
    </PlaceLink>
  );
};

/** Words that have lost their place and wait to be taken care of. */
const LostCount = ({ count }: { count: number }) => (
  <Box component="span" sx={{ color: v.warn, whiteSpace: 'nowrap' }}>
    <Icon name="warning" size={0.875} /> {count}
    <Spoken> skrivet men inte sparat</Spoken>
  </Box>
);

const Places = () => {
  const { place } = useRoute();
  const plan = useCurrentPlan();
  const nextMeeting = useNextMeeting();
  const uncertain = useUncertainCount(plan);
  const openFindings = useOpenFindingCount(plan);
  const { data: lost = [] } = useQuery('unsent.list', { place: LOST_PLACE });
  const { data: unplaced = [] } = useQuery('notes.unplaced', {});
  return (
    <Box component="ul" sx={{ fontSize: '1rem' }}>
      <PlaceLink href={addressOf({ place: 'plans' })} isCurrent={PLANS.includes(place)}>
        Planer
      </PlaceLink>
      {plan && (
        <PlaceLink href={addressOf(readingAt(plan.id))} isCurrent={READING.includes(place)}>
          Läsa
        </PlaceLink>
      )}
      {plan && (
        <PlaceLink
          href={addressOf({ place: 'compare', from: null, to: null })}
          isCurrent={place === 'compare'}
          detail={uncertain > 0 && counted(uncertain, 'osäkert', 'osäkra')}
        >
          Jämföra
        </PlaceLink>
      )}
      {plan && (
        <PlaceLink
          href={addressOf({ place: 'check', planId: plan.id })}
          isCurrent={place === 'check'}
          detail={
            openFindings > 0 && (
              <>
                {openFindings}
                <Spoken> att ta ställning till</Spoken>
              </>
            )
          }
        >
          Granskning
        </PlaceLink>
      )}
      <CommitteeLink isCurrent={place === 'committee'} />
      <PlaceLink
        href={addressOf({ place: 'meetings' })}
        isCurrent={MEETINGS.includes(place)}
        detail={nextMeeting}
      >
        Möten
      </PlaceLink>
      <PlaceLink
        href={addressOf({ place: 'notes' })}
        isCurrent={NOTES.includes(place)}
        detail={lost.length > 0 && <LostCount count={lost.length} />}
      >
        Anteckningar
      </PlaceLink>
      <PlaceLink
        href={addressOf({ place: 'documents', kind: null, id: null })}
        isCurrent={place === 'documents'}
      >
        Dokument
      </PlaceLink>
      {/* Only when something waits there. */}
      {(unplaced.length > 0 || place === 'placing') && (
        <PlaceLink
          href={addressOf({ place: 'placing' })}
          isCurrent={place === 'placing'}
          detail={unplaced.length > 0 ? String(unplaced.length) : undefined}
        >
          Att placera
        </PlaceLink>
      )}
    </Box>
  );
};

const EndLink = ({ href, isCurrent }: { href: string; isCurrent: boolean }) => (
  <Box
    component="a"
    href={href}
    aria-current={isCurrent ? 'page' : undefined}
    sx={{
      display: 'block',
      py: '0.3rem',
      textDecoration: 'none',
      fontWeight: isCurrent ? 600 : 400,
    }}
  >
    Inställningar
  </Box>
);

const KeysButton = () => (
  <ButtonBase
    onClick={() => openOverlay('keys')}
    sx={{ display: 'flex', justifyContent: 'space-between', width: '100%', py: '0.3rem' }}
  >
    Kortkommandon <kbd>?</kbd>
  </ButtonBase>
);

/** The rail: current plan and min beredning, search, the places, and whether all is saved. */
export const Rail = () => {
  const { place } = useRoute();
  return (
    <Box
      component="nav"
      aria-label="Platser"
      sx={{
        background: v.rail,
        borderRight: `1px solid ${v.line}`,
        display: 'flex',
        flexDirection: 'column',
        padding: '1.1rem 0 0.9rem',
        overflowY: 'auto',
        minHeight: '100%',
        fontSize: '0.9375rem',
      }}
    >
      <Box
        sx={{ font: `italic 500 1.4375rem/1 ${serif}`, padding: '0 1.25rem 1rem' }}
        translate="no"
      >
        Beredd
      </Box>
      <Box sx={{ padding: '0 1.25rem 0.875rem' }}>
        <PlanChooser />
        <CommitteeChooser />
      </Box>
      <SearchField />
      <Places />
      <Box sx={{ mt: 'auto', padding: '1rem 1.25rem 0', color: v.ink2 }}>
        <EndLink href={addressOf({ place: 'settings' })} isCurrent={place === 'settings'} />
        <KeysButton />
        <Box sx={{ borderTop: `1px solid ${v.line}`, mt: '0.6rem', pt: '0.6rem' }}>
          {/* 'Sparat 14.02 · offline' stays on one line. */}
          <Box sx={{ mr: '-1rem' }}>
            <SavedLine />
          </Box>
          <BackupStatusLine />
        </Box>
      </Box>
    </Box>
  );
};
