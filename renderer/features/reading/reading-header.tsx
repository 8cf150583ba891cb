import Button from '@mui/material/Button';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { medium } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { useReading } from './reading-store.ts';
import { ReadingTabs } from './reading-tabs.tsx';

interface ReadingHeaderProps {
  stored: StoredPlan;
  page: number | null;
  /** Year of the plan it is compared with; undefined when there is none. */
  beforeYear: number | null | undefined;
}

const OriginalButton = () => {
  const isOpen = useReading((s) => s.isOriginalOpen);
  return (
    <Button
      size="small"
      aria-pressed={isOpen}
      onClick={() => useReading.setState({ isOriginalOpen: !isOpen })}
    >
      <Icon name={isOpen ? 'check' : 'page'} />
      Visa i original
    </Button>
  );
};

const ChangesButton = ({ beforeYear }: { beforeYear: number | null }) => {
  const isOn = useReading((s) => s.showsChanges);
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      onClick={() => useReading.setState({ showsChanges: !isOn })}
      sx={isOn ? { bgcolor: 'action.selected', borderColor: 'primary.main' } : {}}
    >
      {isOn && <Icon name="check" />}
      {beforeYear === null ? 'Ändringar sedan förra planen' : `Ändringar sedan ${beforeYear}`}
    </Button>
  );
};

/** The head of *Läsa*: text or list, where one is, the original, the differences. */
export const ReadingHeader = ({ stored, page, beforeYear }: ReadingHeaderProps) => (
  <PlaceHeader
    title="Läsa"
    {...(stored.plan.assignments.length > 0
      ? { tabs: <ReadingTabs planId={stored.summary.id} tab="text" /> }
      : { sub: stored.summary.title })}
    actions={
      <>
        {page !== null && stored.plan.pageCount !== null && (
          <span>
            Sida {page} av {stored.plan.pageCount}
          </span>
        )}
        <Button
          size="small"
          onClick={() => useReading.setState({ isOutlineOpen: true })}
          sx={{ display: 'none', [medium]: { display: 'inline-flex' } }}
        >
          <Icon name="menu" />
          Innehåll
        </Button>
        {stored.summary.format === 'pdf' && <OriginalButton />}
        {beforeYear !== undefined && <ChangesButton beforeYear={beforeYear} />}
      </>
    }
  />
);
