import type { CallName } from '../../shared/contract/contract.ts';

/** What a plan's changed text shows in: nearly everything. */
const AFTER_NEW_TEXT: readonly CallName[] = [
  'plans.list',
  'plans.get',
  'corrections.list',
  'revisions.list',
  'revisions.preview',
  'compare.plans',
  'check.run',
  'threads.get',
  'notes.list',
  'search.run',
  'reports.previewMinutes',
];

/** Which queries give another answer after a command. */
export const staleAfter: Partial<Record<CallName, readonly CallName[]>> = {
  'settings.save': ['settings.get', 'reports.previewMinutes'],
  'plans.remove': ['plans.list', 'search.run'],
  'plans.restore': ['plans.list', 'search.run'],
  'plans.addSamples': ['plans.list', 'search.run'],
  'imports.start': ['imports.list'],
  'imports.cancel': ['imports.list'],
  'imports.dismiss': ['imports.list'],
  'links.decide': ['compare.plans', 'threads.get'],
  'check.judge': ['check.run'],
  'corrections.save': AFTER_NEW_TEXT,
  'corrections.undo': AFTER_NEW_TEXT,
  'revisions.take': AFTER_NEW_TEXT,
  'notes.place': ['notes.list', 'threads.get', 'revisions.preview'],
  'notes.add': ['notes.list', 'threads.get', 'plans.list', 'search.run', 'reports.previewMinutes'],
  'notes.edit': ['notes.list', 'threads.get', 'search.run', 'reports.previewMinutes'],
  'notes.remove': [
    'notes.list',
    'threads.get',
    'plans.list',
    'search.run',
    'reports.previewMinutes',
  ],
  'notes.restore': [
    'notes.list',
    'threads.get',
    'plans.list',
    'search.run',
    'reports.previewMinutes',
  ],
  'notes.undo': ['notes.list', 'threads.get', 'search.run', 'reports.previewMinutes'],
  'meetings.add': ['meetings.list', 'meetings.get'],
  'meetings.edit': ['meetings.list', 'meetings.get', 'reports.previewMinutes'],
  'meetings.remove': ['meetings.list', 'meetings.get'],
  'meetings.restore': ['meetings.list', 'meetings.get'],
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
  'notes.add',
  'notes.edit',
  'notes.remove',
  'notes.restore',
  'notes.undo',
  'meetings.add',
  'meetings.edit',
  'meetings.remove',
  'meetings.restore',
]);
