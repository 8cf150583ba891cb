import type { Output, ReportFile } from '../shared/contract/contract.ts';
import type { Result } from '../shared/contract/call.ts';
import type { DocumentReader } from './read-document.ts';
import type { Think } from './thinking/thoughts.ts';

/** What became of a file that the shell was asked to save. */
export interface SavedFile {
  status: 'saved' | 'cancelled' | 'download';
  path: string | null;
}

/** What a shell lends the backend; the backend knows no shell. */
export interface BackendOptions {
  /** Where the store and the originals lie; made (0700) when it is missing. */
  dataFolder: string;
  shell: 'electron' | 'loopback' | 'cli';
  version: string;
  saveFile: (file: ReportFile) => Promise<Result<SavedFile>>;
  /**
   * Asks for a folder with the system's own dialog; null when nothing was chosen. A shell that
   * cannot ask lacks it, and a path is written instead.
   */
  chooseFolder?: () => Promise<string | null>;
  /**
   * Opens the window for everybody, or gives the address that the page shall open itself; a shell
   * without it has no such window.
   */
  openProjector?: () => Promise<Output<'projector.open'>>;
  /** Beredd's own sample plans; without it there are none to add. */
  samplesFolder?: string;
  /** When another process writes in the store: refuse (the default), or open it for reading only. */
  ifHeld?: 'refuse' | 'read';
  /** What guessing a passphrase costs, log2 of scrypt's N; as much as it should when nothing is given. */
  passphraseWork?: number;
  /** How documents are read; the worker when nothing else is given. */
  readDocument?: DocumentReader;
  /** How plans are checked and compared; a thread of its own when nothing else is given. */
  think?: Think;
}

/** One open store with every use case behind one door. */
export interface Backend {
  /** Checks name, input and output; never throws, a bug becomes `internal`. */
  dispatch: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Ends workers, checkpoints and closes the store. */
  close: () => Promise<void>;
}
