import { useEffect, useRef, useState } from 'react';
import { success } from '../../../shared/contract/call.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import type { Saved } from '../../components/saving/retry.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';
import { useUnsaved } from '../../components/saving/use-unsaved.ts';
import { showFailed } from '../../components/undo-bar.tsx';
import { placeOf } from './unkept.ts';

/** A field whose words become a correction when one leaves it. */
export interface WordsField {
  planId: string;
  /** What its words are kept under until then; see `fieldName`. */
  name: string;
  /** What holds now. */
  value: string;
  /** Words as they would be kept: 'a \n' is 'a'. */
  plain: (words: string) => string;
  /** Makes the correction; gives what went wrong, or null. */
  onSave: (words: string) => Promise<string | null>;
}

/** Words being typed in a field, and what is done with them. */
export interface KeptWords {
  /** What stands in the field instead of its value; null for the value. */
  words: string | null;
  /** Why they are no correction yet; null where nothing is wrong. */
  failure: string | null;
  change: (words: string) => void;
  /** Makes a correction of what was typed here. */
  keep: () => Promise<void>;
  /** As `keep`, also of what was left here earlier, or of words just chosen. */
  insist: (chosen?: string) => Promise<void>;
  /** Lets the field stand as it was. */
  drop: () => void;
}

const LEFT_BEHIND = 'Det här är skrivet men inte sparat.';
const STILL_THERE = 'Det du skrev finns kvar i Granska inläsning.';

/** Words by the name of their field: one that was renamed meanwhile is not mistaken for another. */
type Named = Readonly<Record<string, string>>;

async function putAway(fields: Named): Promise<Saved> {
  const saved = await Promise.all(
    Object.entries(fields).map(([field, text]) => call('unsent.save', { field, text })),
  );
  return saved.find((it) => !it.ok) ?? success({});
}

/** What was left in the field earlier; null for nothing. */
function useLeftBehind({ planId, name, value, plain }: WordsField): string | null {
  const { data } = useQuery('unsent.list', { place: placeOf(planId) });
  const text = data?.find((it) => it.field === name)?.text;
  return text === undefined || plain(text) === value ? null : text;
}

/** Whether the field is still there, for what is answered later. */
function useIsHere() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}

/** Does it when the field goes; `act` may be new in every render. */
function useOnLeaving(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => latest.current(), []);
}

/** What is typed, undefined until it is, and the words that were made a correction last. */
function useTyped({ value, plain }: WordsField) {
  const [typed, setTyped] = useState<string | null>();
  const [made, setMade] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  // What was kept has arrived: the field shows what holds. Other words than those stay.
  if (seen !== value) {
    setSeen(value);
    if (typeof typed === 'string' && (typed === made || plain(typed) === value)) setTyped(null);
  }
  return { typed, setTyped, setMade };
}

/**
 * What is typed in a field: made a correction when one leaves the field or its place, and kept beside
 * the plan until it is one. What was refused stands here when one comes back; nothing typed is lost.
 */
export function useKeptWords(field: WordsField): KeptWords {
  const { typed, setTyped, setMade } = useTyped(field);
  const [failure, setFailure] = useState<string | null>(null);
  const { change: save, flush } = useAutosave(putAway);
  const hold = useUnsaved();
  // Before what is done on leaving, so that it knows.
  const isHere = useIsHere();
  const left = useLeftBehind(field);
  const words = typed === undefined ? left : typed;
  // A part that is corrected gets other words, and its fields other names: what is typed keeps its own.
  const name = useRef(field.name);
  const latest = useRef(typed);
  // Enter makes a correction of it, and leaving the field would once more.
  const asked = useRef<string | null>(null);

  const put = (text: string | null): void => {
    if (typeof latest.current !== 'string') name.current = field.name;
    latest.current = text;
    asked.current = null;
    setTyped(text);
    save({ [name.current]: text ?? '' });
    if (text !== null) return;
    void flush();
    setFailure(null);
    hold(null);
  };
  const isMade = (text: string): void => {
    setMade(text);
    setFailure(null);
    hold(null);
    // What was typed on since waits for its own turn.
    if (typeof latest.current === 'string' && latest.current !== text) return;
    latest.current = null;
    save({ [name.current]: '' });
    void flush();
  };
  const make = async (text: string): Promise<void> => {
    if (asked.current === text) return;
    if (field.plain(text) === field.value) {
      put(null);
      return;
    }
    asked.current = text;
    const wrong = await field.onSave(text);
    if (wrong === null) {
      isMade(text);
      return;
    }
    asked.current = null;
    setFailure(wrong);
    hold(wrong);
    if (!isHere.current) showFailed(`${wrong} ${STILL_THERE}`);
  };
  const keep = async (): Promise<void> => {
    if (typeof typed === 'string') await make(typed);
  };
  useOnLeaving(() => void keep());
  return {
    words,
    failure: failure ?? (typed === undefined && left !== null ? LEFT_BEHIND : null),
    change: put,
    keep,
    insist: async (chosen) => {
      const text = chosen ?? words;
      if (text === null) return;
      if (text !== typed) put(text);
      await make(text);
    },
    drop: () => {
      if (words !== null) put(null);
    },
  };
}
