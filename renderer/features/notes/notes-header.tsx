import Button from '@mui/material/Button';
import { openNote } from '../../app/overlay.ts';
import { addressOf } from '../../app/route.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';

/** The head of *Anteckningar*: all of them, those that are removed, or the way to a colleague and back. */
export const NotesHeader = ({ tab }: { tab: 'all' | 'bin' | 'exchange' }) => (
  <PlaceHeader
    title="Anteckningar"
    tabs={
      <LinkTabs
        name="Visa anteckningar"
        tabs={[
          { label: 'Alla', href: addressOf({ place: 'notes' }), isCurrent: tab === 'all' },
          { label: 'Borttagna', href: addressOf({ place: 'note-bin' }), isCurrent: tab === 'bin' },
          {
            label: 'Byta med en kollega',
            href: addressOf({ place: 'exchange' }),
            isCurrent: tab === 'exchange',
          },
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
