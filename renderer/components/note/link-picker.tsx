import type { FoundPlace } from '../../../shared/note/find-places.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { PlacePicker } from './place-picker.tsx';

interface LinkPickerProps {
  /** The plan the note is about; null for the current one. */
  planId: string | null;
  /** Gives the link as it is written in the note. */
  onLink: (written: string) => void;
  onClose: () => void;
}

/** Letters that would end a link's words or address are left out of them. */
const safe = (words: string): string => words.replace(/[[\]()]/gu, '');

const LONGEST_NAME = 60;

/** The name a link has: the part's own, or the first words of a passage. */
const nameOf = ({ name, text, target }: FoundPlace): string => {
  const isNamed = target.part?.kind === 'assignment' || target.part?.kind === 'indicator';
  return isNamed ? name : (text || name).slice(0, LONGEST_NAME);
};

const hrefOf = (planId: string, { target, blockId }: FoundPlace): string => {
  const { part } = target;
  if (part?.kind === 'assignment') return addressOf(readingAt(planId, { key: part.key }));
  return addressOf(
    readingAt(planId, part ? { part: `${part.kind}:${part.key}` } : { block: blockId }),
  );
};

/** `[Uppdrag Nr 13](#/las/…)`: a link to any place of a plan, found by its words. */
export const LinkPicker = ({ planId, onLink, onClose }: LinkPickerProps) => {
  const current = useCurrentPlan();
  const id = planId ?? current?.id;
  if (id === undefined) return null;
  return (
    <PlacePicker
      planId={id}
      title="Länka till …"
      others={[
        {
          name: 'Hela planen',
          text: 'från början',
          choose: () => onLink(`[Planen](${addressOf(readingAt(id))})`),
        },
      ]}
      onChoose={(place) =>
        onLink(`[${safe(nameOf(place))}](${hrefOf(id, place).replace(/[()]/gu, '')})`)
      }
      onClose={onClose}
    />
  );
};
