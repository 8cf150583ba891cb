import type { BackendOptions } from '../../../backend/backend.ts';
import type { MadePlan } from '../made-plan.ts';
import { importMade, openMade, type TestBackend } from '../open-made.ts';

/** A plan of two uppdrag and a paragraph. */
const PLAN: MadePlan = {
  assignments: [
    ['RF', '1', 'Att pröva hur väntetiderna till psykiatrin kan kortas i hela länet'],
    ['RF', '2', 'Att utreda hur vården i glesbygden kan ges på distans med bibehållen kvalitet'],
  ],
  paragraphs: ['Nämnden följer utvecklingen av väntetiderna varje månad under året.'],
};

/** Another text of the same plan: the numbers have changed places, and one uppdrag is gone. */
export const OTHER: MadePlan = {
  ...PLAN,
  assignments: [
    ['RF', '1', 'Att ta fram en plan för lokalernas underhåll under de kommande tio åren'],
    ['RF', '2', PLAN.assignments![0]![2]],
  ],
};

/** A member with a store of their own, in which a plan is read. */
export interface Person extends TestBackend {
  planId: string;
  /** A note on an uppdrag, shared unless said otherwise. */
  write: (text: string, key?: string, visibility?: 'shared' | 'private') => Promise<string>;
  /** Everything shared, as a file. */
  send: (privateNotes?: string[]) => Promise<Uint8Array<ArrayBuffer>>;
  texts: () => Promise<string[]>;
}

/** A member of this name, with a text of the plan. */
export async function person(
  name: string,
  made = PLAN,
  options: Partial<BackendOptions> = {},
): Promise<Person> {
  const backend = await openMade(undefined, options);
  const { ask } = backend;
  await ask('settings.save', { name });
  const planId = (await importMade(backend, made)).planId!;
  return {
    ...backend,
    planId,
    write: async (text, key = 'RF-1', visibility = 'shared') => {
      const target = { planId, part: { kind: 'assignment', key } as const, anchor: null };
      return (await ask('notes.add', { text, visibility, target })).id;
    },
    send: async (privateNotes = []) => {
      const { notes } = await ask('exchange.offer', { planId });
      const ids = notes.map((it) => it.id);
      const file = await ask('exchange.make', { planId, notes: ids, privateNotes });
      return new Uint8Array(file.bytes);
    },
    texts: async () => (await ask('notes.list', {})).map((note) => note.text),
  };
}

/** A file's text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
