import type { CallName } from '../../shared/contract/contract.ts';

/** What a plan's changed text shows in: nearly everything. */
export const AFTER_NEW_TEXT: readonly CallName[] = [
  'plans.list',
  'plans.get',
  'corrections.list',
  'revisions.list',
  'revisions.preview',
  'compare.plans',
  'check.run',
  'threads.get',
  'notes.list',
  'notes.unplaced',
  'notes.overview',
  'notes.places',
  'notes.earlier',
  'search.run',
  'documents.preview',
  'questions.list',
  'questions.carried',
  'statuses.list',
  'statuses.latest',
  'motions.list',
  'committees.year',
];

/** Questions are notes: what changes a note may change them. */
const AFTER_NOTE: readonly CallName[] = [
  'notes.list',
  'notes.unplaced',
  'notes.overview',
  'notes.earlier',
  'notes.history',
  'notes.labels',
  'notes.bin',
  'threads.get',
  'search.run',
  'documents.preview',
  'questions.list',
  'questions.carried',
  'committees.year',
];
/** The plans show how many notes they have. */
const AFTER_NOTE_COUNT: readonly CallName[] = [...AFTER_NOTE, 'plans.list'];

const AFTER_STATUS: readonly CallName[] = [
  'statuses.list',
  'statuses.latest',
  'threads.get',
  'committees.year',
  'documents.preview',
];
const AFTER_MOTION: readonly CallName[] = ['motions.list', 'threads.get', 'documents.preview'];
const AFTER_MEETING: readonly CallName[] = [
  'meetings.list',
  'meetings.get',
  'questions.list',
  'questions.carried',
];
const AFTER_LINK: readonly CallName[] = [
  'notes.earlier',
  'compare.plans',
  'threads.get',
  'questions.carried',
  'statuses.latest',
  'committees.year',
  'documents.preview',
];

/** What a note's new place shows in. */
const AFTER_PLACING: readonly CallName[] = [...AFTER_NOTE, 'notes.places', 'revisions.preview'];

/** Which queries give another answer after a command. */
export const staleAfter: Partial<Record<CallName, readonly CallName[]>> = {
  'settings.save': ['settings.get', 'documents.preview'],
  'plans.remove': ['plans.list', 'notes.unplaced', 'search.run'],
  'plans.restore': ['plans.list', 'notes.unplaced', 'search.run'],
  'plans.addSamples': ['plans.list', 'search.run'],
  'imports.start': ['imports.list'],
  'imports.cancel': ['imports.list'],
  'imports.dismiss': ['imports.list'],
  'links.decide': AFTER_LINK,
  'check.judge': ['check.run', 'documents.preview'],
  'corrections.save': AFTER_NEW_TEXT,
  'corrections.undo': AFTER_NEW_TEXT,
  'revisions.take': AFTER_NEW_TEXT,
  'notes.place': AFTER_PLACING,
  'notes.keep': AFTER_PLACING,
  'notes.add': AFTER_NOTE_COUNT,
  'notes.edit': AFTER_NOTE,
  'notes.remove': AFTER_NOTE_COUNT,
  'notes.restore': AFTER_NOTE_COUNT,
  'notes.purge': ['notes.bin'],
  'notes.undo': AFTER_PLACING,
  'questions.answer': AFTER_NOTE,
  'questions.close': AFTER_NOTE,
  'questions.reopen': AFTER_NOTE,
  'questions.undo': AFTER_NOTE,
  'statuses.add': AFTER_STATUS,
  'statuses.edit': AFTER_STATUS,
  'statuses.remove': AFTER_STATUS,
  'statuses.restore': AFTER_STATUS,
  'statuses.undo': AFTER_STATUS,
  'motions.add': AFTER_MOTION,
  'motions.edit': AFTER_MOTION,
  'motions.remove': AFTER_MOTION,
  'motions.restore': AFTER_MOTION,
  'motions.undo': AFTER_MOTION,
  'meetings.add': AFTER_MEETING,
  'meetings.edit': [...AFTER_MEETING, 'documents.preview'],
  'meetings.remove': AFTER_MEETING,
  'meetings.restore': AFTER_MEETING,
  'projector.show': ['projector.get'],
};

/** Commands that store what the user wrote or decided: the saved state speaks of these. */
export const savedBy: ReadonlySet<CallName> = new Set<CallName>([
  'settings.save',
  'plans.remove',
  'plans.restore',
  'plans.addSamples',
  'links.decide',
  'check.judge',
  'corrections.save',
  'corrections.undo',
  'revisions.take',
  'notes.place',
  'notes.keep',
  'notes.purge',
  'notes.add',
  'notes.edit',
  'notes.remove',
  'notes.restore',
  'notes.undo',
  'questions.answer',
  'questions.close',
  'questions.reopen',
  'questions.undo',
  'statuses.add',
  'statuses.edit',
  'statuses.remove',
  'statuses.restore',
  'statuses.undo',
  'motions.add',
  'motions.edit',
  'motions.remove',
  'motions.restore',
  'motions.undo',
  'meetings.add',
  'meetings.edit',
  'meetings.remove',
  'meetings.restore',
]);
