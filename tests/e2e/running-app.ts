import type { Page } from '@playwright/test';

/** Beredd, running, whichever shell it runs in. */
export interface RunningApp {
  page: Page;
  /** Ends it as a user does: everything is written. */
  close: () => Promise<void>;
  /** Ends the process without warning (SIGKILL). */
  kill: () => Promise<void>;
}
