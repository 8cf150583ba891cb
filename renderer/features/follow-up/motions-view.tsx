import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Motion } from '../../../shared/follow-up/motion.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { narrow } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { roving } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { shortDate } from '../../components/when.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { MeetingTabs } from './meeting-tabs.tsx';
import { MotionCard } from './motion-card.tsx';
import { NewMotion } from './new-motion.tsx';

interface Group {
  title: string;
  motions: Motion[];
}

/** Under the meeting and ärende they were made in; those outside a meeting first. */
function groupsOf(motions: readonly Motion[], meetings: readonly Meeting[]): Group[] {
  const titleOf = ({ meetingId, agendaItemId }: Motion): string => {
    const meeting = meetings.find((one) => one.id === meetingId);
    if (!meeting) return 'Utanför möten';
    const item = meeting.items.find((one) => one.id === agendaItemId);
    return [meeting.title, shortDate(meeting.date), item?.title].filter(Boolean).join(' · ');
  };
  return [...Map.groupBy(motions, titleOf)].map(([title, own]) => ({ title, motions: own }));
}

/** *Yrkanden*: what was proposed, in which ärende, with the difference from the plan's wording. */
export function MotionsView() {
  const { data: motions, error } = useQuery('motions.list', {});
  const { data: meetings = [] } = useQuery('meetings.list', {});
  return (
    <>
      <PlaceHeader
        title="Möten"
        tabs={<MeetingTabs tab="motions" />}
        actions={
          <>
            <ExportButton label="Exportera yrkandena" subject={{ kind: 'motions', planId: null }} />
            <NewMotion meetingId={null} item={null} />
          </>
        }
      />
      <Scroller sx={{ px: '1.75rem', py: '1.25rem', [narrow]: { px: '1rem' } }}>
        {error !== undefined && <FailureLine message={error.message} />}
        {motions?.length === 0 && (
          <EmptyState
            isInset
            text="Inga yrkanden än. Skriv ett här, i ett ärende eller vid ett uppdrag i Läsa: planens lydelse ligger framme, och skillnaden syns medan du skriver."
          />
        )}
        <div ref={roving}>
          {groupsOf(motions ?? [], meetings).map((group) => (
            <Box component="section" key={group.title} sx={{ mb: '2rem' }}>
              <Typography variant="h3" component="h2" sx={{ mb: '0.4rem' }}>
                {group.title}
              </Typography>
              {group.motions.map((motion) => (
                <MotionCard key={motion.id} motion={motion} />
              ))}
            </Box>
          ))}
        </div>
      </Scroller>
    </>
  );
}
