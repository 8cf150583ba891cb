import { regionstyrelsen2026 } from './regionstyrelsen-2026.ts';
import type { SampleDocument } from './sample-document.ts';
import { vardnamnden2024 } from './vardnamnden-2024.ts';
import { vardnamnden2025 } from './vardnamnden-2025.ts';
import { vardnamnden2026Memo } from './vardnamnden-2026-memo.ts';
import { vardnamnden2026 } from './vardnamnden-2026.ts';

/** How a sample is typeset, so that the samples differ as published plans do. */
export interface Typesetting {
  document: SampleDocument;
  /** Word numbers the headings itself: the number is not in the text. */
  hasAutomaticNumbers: boolean;
  /** The text file's words are hyphenated at line ends of this many characters; null keeps them whole. */
  hyphenateAt: number | null;
}

export const ALL_SAMPLES: readonly Typesetting[] = [
  { document: vardnamnden2024, hasAutomaticNumbers: false, hyphenateAt: 78 },
  { document: vardnamnden2025, hasAutomaticNumbers: false, hyphenateAt: null },
  { document: vardnamnden2026, hasAutomaticNumbers: true, hyphenateAt: null },
  { document: vardnamnden2026Memo, hasAutomaticNumbers: false, hyphenateAt: null },
  { document: regionstyrelsen2026, hasAutomaticNumbers: false, hyphenateAt: 70 },
];
