import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/call.ts';
import type { DocumentView } from '../../../shared/contract/contract.ts';
import type { DraftState } from '../../../shared/report/draft.ts';
import { transport } from '../../client/transport.ts';

/** Short enough to follow the hand, long enough not to make a document a letter. */
const PAUSE_MS = 150;

export interface Preview {
  view: DocumentView | null;
  error: CallError | null;
}

/** The document as it would be made now; what was shown last stays until the next is ready. */
export function usePreview({ subject, arrangement }: DraftState): Preview {
  const [preview, setPreview] = useState<Preview>({ view: null, error: null });
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const made = await transport('documents.preview', { subject, arrangement });
      if (!isCurrent) return;
      if (made.ok) setPreview({ view: made.value, error: null });
      else setPreview((before) => ({ ...before, error: made.error }));
    };
    const timer = setTimeout(() => void read(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [subject, arrangement]);
  return preview;
}
