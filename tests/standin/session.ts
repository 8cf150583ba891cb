import { strict } from './strict.ts';

interface RequestDetails {
  url: string;
  method: string;
  resourceType: string;
}
type Decide = (details: RequestDetails, answer: (verdict: { cancel?: boolean }) => void) => void;

/** Holds the one listener; the router asks it before every request. */
class WebRequest {
  #decide: Decide | null = null;

  onBeforeRequest(decide: Decide): void {
    this.#decide = decide;
  }

  isCancelled(details: RequestDetails): Promise<boolean> {
    const decide = this.#decide;
    if (decide === null) return Promise.resolve(false);
    return new Promise((resolve) => decide(details, (verdict) => resolve(verdict.cancel ?? false)));
  }
}

/** Electron's default session. Permissions and downloads are Chromium's own here; their handlers have unit tests. */
class StandinSession {
  webRequest = strict('webRequest', new WebRequest());
  setProxy(): Promise<void> {
    return Promise.resolve();
  }
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  on(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
}

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', new StandinSession()),
});
