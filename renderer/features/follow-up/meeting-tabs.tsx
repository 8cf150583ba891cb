import { addressOf } from '../../app/route.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';

type Tab = 'meetings' | 'questions' | 'motions';

const TABS: readonly { place: Tab; label: string }[] = [
  { place: 'meetings', label: 'Möten' },
  { place: 'questions', label: 'Frågor' },
  { place: 'motions', label: 'Yrkanden' },
];

/** What belongs to the meetings: the meetings, what was asked, what was proposed. */
export const MeetingTabs = ({ tab }: { tab: Tab }) => (
  <LinkTabs
    name="Möten"
    tabs={TABS.map(({ place, label }) => ({
      label,
      href: addressOf({ place }),
      isCurrent: place === tab,
    }))}
  />
);
