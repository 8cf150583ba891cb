import { describeAnchor } from '../../shared/anchor/describe.ts';
import type { NoteDraft } from '../../shared/note/note.ts';
import { notableParts } from '../../shared/note/notable-parts.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { SampleBlock } from '../../samples/content/sample-document.ts';
import { vardnamnden2026 } from '../../samples/content/vardnamnden-2026.ts';
import { sampleText } from '../../samples/make/text.ts';

/**
 * A sample plan and a revised text of it, as a nämnd revises one: an uppdrag moved to another goal
 * under another number, one written anew, one taken away, a new one put in, the figures after it
 * renumbered, a passage of running text rewritten, everything set to another width.
 */

const MOVED = 'Att fortsätta införandet av mobila psykiatriska team';
const REWORDED = 'Att pröva en egen akutbil';
const REWORDED_TO = 'Att redovisa vad en extra ambulans skulle kosta i Sundheden.';
const DELETED = 'Att följa upp samverkan med länets kommuner om rehabilitering';
const REWRITTEN = 'Omställningen till nära vård';
const REWRITTEN_TO =
  'Den nära vården byggs ut i hela länet. Fler får en fast läkare. Målet ligger fast.';

export const WORDS = { moved: MOVED, reworded: REWORDED, deleted: DELETED, rewritten: REWRITTEN };

const isAssignment = (block: SampleBlock, words: string): boolean =>
  block.kind === 'assignment' && block.text.startsWith(words);

function revisedBlocks(): SampleBlock[] {
  const blocks = vardnamnden2026.blocks.filter(
    (block) => !isAssignment(block, DELETED) && !isAssignment(block, MOVED),
  );
  const changed = blocks.map((block): SampleBlock => {
    if (isAssignment(block, REWORDED)) return { ...block, text: REWORDED_TO } as SampleBlock;
    return block.kind === 'text' && block.text.startsWith(REWRITTEN)
      ? { ...block, text: REWRITTEN_TO }
      : block;
  });
  const at = changed.findIndex((block) => block.kind === 'assignment' && block.label === 'Nr 18.');
  const moved = vardnamnden2026.blocks.find((block) => isAssignment(block, MOVED)) as SampleBlock;
  return changed.toSpliced(
    at,
    0,
    { kind: 'assignment', label: 'Nr 13.', text: 'Att öppna en mottagning för långtidssjuka.' },
    { ...moved, label: 'Nr 17.' } as SampleBlock,
  );
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const setting = { hasAutomaticNumbers: false };

/** The plan as it was first sent out. */
export const firstText = (): Uint8Array<ArrayBuffer> =>
  bytesOf(sampleText({ ...setting, document: vardnamnden2026, hyphenateAt: null }));

/** The plan as it was sent out again. */
export const revisedText = (): Uint8Array<ArrayBuffer> =>
  bytesOf(
    sampleText({
      ...setting,
      document: { ...vardnamnden2026, blocks: revisedBlocks() },
      hyphenateAt: 64,
    }),
  );

const marked = (plan: Plan, planId: string, words: string): NoteDraft => {
  const block = plan.body.find((it) => it.text.includes(words));
  if (!block) throw new Error(`No block says ${words}`);
  const start = block.text.indexOf(words);
  const anchor = describeAnchor(plan, { blockId: block.id, start, end: start + words.length });
  const key = block.part?.kind === 'assignment' ? block.part.key : null;
  const part = key === null ? null : { kind: 'assignment' as const, key };
  return { text: `Om orden ”${words}”`, target: { planId, part, anchor } };
};

/** How many notes of each kind the forty are made of; the rest are selections and free notes. */
const ON_PARTS = {
  assignment: 21,
  indicator: 4,
  goal: 2,
  section: 2,
  risk: 2,
  budgetTable: 1,
  budgetRow: 2,
};

const PASSAGES = [
  'mobila psykiatriska team (MPT)',
  'en egen akutbil',
  'samverkan med länets kommuner om rehabilitering',
  'mer vård ges på vårdcentralen och i hemmet',
];

/** Forty notes of every kind on a reading of the first text; each says what it is about. */
export function fortyNotes(plan: Plan, planId: string): NoteDraft[] {
  const parts = notableParts(plan);
  const onParts = Object.entries(ON_PARTS).flatMap(([kind, count]) =>
    parts
      .filter((it) => it.part.kind === kind)
      .slice(0, count)
      .map(({ part, text }): NoteDraft => ({
        text,
        target: { planId, part, anchor: null },
      })),
  );
  const whole: NoteDraft = {
    text: 'Om hela planen',
    target: { planId, part: null, anchor: null },
  };
  return [
    ...onParts,
    ...PASSAGES.map((words) => marked(plan, planId, words)),
    whole,
    { text: 'Om ingen plan alls' },
  ];
}
