import Button from '@mui/material/Button';
import type { AddableKind } from '../../../shared/correction/correction.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { THIS_IS, type Missed } from './missed.ts';

/** Says what a missed piece is. */
export type OnAdd = (missed: Missed, kind: AddableKind) => void;

/** What a piece that was taken for nothing can be said to be, one button each. */
export const MissedKinds = ({ missed, onAdd }: { missed: Missed; onAdd: OnAdd }) =>
  missed.kinds.map((kind) => (
    <Button key={kind} variant="text" size="small" onClick={() => onAdd(missed, kind)}>
      {THIS_IS[kind]}
      <Spoken> {firstWords(missed.shown)}</Spoken>
    </Button>
  ));
