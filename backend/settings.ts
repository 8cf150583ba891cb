import {
  getSettings,
  getUnsent,
  getWindowState,
  listUnsent,
  saveSettings,
  saveUnsent,
  saveWindowState,
} from '../db/settings.ts';
import { success } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';

type Names =
  | 'app.about'
  | 'settings.get'
  | 'settings.save'
  | 'window.get'
  | 'window.save'
  | 'unsent.get'
  | 'unsent.list'
  | 'unsent.save';

/** Only what was given; an absent value must not wipe the stored one. */
const given = (changes: object): object =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** About the program, the user's settings, where the window was left and what stands half written. */
export const settingsHandlers = ({ store, options }: BackendContext): Pick<Handlers, Names> => ({
  'app.about': () =>
    success({ version: options.version, dataFolder: store.folder, shell: options.shell }),
  'settings.get': () => success(getSettings(store.db)),
  'settings.save': (changes) => {
    const settings = { ...getSettings(store.db), ...given(changes) };
    saveSettings(store.db, settings);
    return success(settings);
  },
  'window.get': () => success(getWindowState(store.db)),
  'window.save': (changes) => {
    saveWindowState(store.db, { ...getWindowState(store.db), ...given(changes) });
    return success({});
  },
  'unsent.get': ({ field }) => success(getUnsent(store.db, field)),
  'unsent.list': ({ place }) => success(listUnsent(store.db, place)),
  'unsent.save': ({ field, text }) => {
    saveUnsent(store.db, field, text);
    return success({});
  },
});
