import Button from '@mui/material/Button';
import { openNote } from '../../app/overlay.ts';
import { addressOf } from '../../app/route.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';

/** The head of *Anteckningar*: all of them, or those that are removed. */
export const NotesHeader = ({ tab }: { tab: 'all' | 'bin' }) => (
  <PlaceHeader
    title="Anteckningar"
    tabs={
      <LinkTabs
        name="Visa anteckningar"
        tabs={[
          { label: 'Alla', href: addressOf({ place: 'notes' }), isCurrent: tab === 'all' },
          { label: 'Borttagna', href: addressOf({ place: 'note-bin' }), isCurrent: tab === 'bin' },
        ]}
      />
    }
    actions={
      <Button size="small" onClick={() => openNote(null)}>
        Fri anteckning <kbd>Alt N</kbd>
      </Button>
    }
  />
);
