import { addressOf, readingAt } from '../../app/route.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** The plan as text or as a list of its uppdrag. */
export const ReadingTabs = ({ planId, tab }: { planId: string; tab: 'text' | 'list' }) => (
  <LinkTabs
    name="Visa planen som"
    tabs={[
      { label: 'Text', href: addressOf(readingAt(planId)), isCurrent: tab === 'text' },
      {
        label: 'Uppdragslista',
        href: addressOf({ place: 'assignments', planId }),
        isCurrent: tab === 'list',
      },
    ]}
  />
);
