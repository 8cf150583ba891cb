import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appFolder } from './settings.ts';
import { notCovered, strict } from './strict.ts';

interface QuitEvent {
  preventDefault: () => void;
}

/** What the switches say is given to the real Chromium when it starts. */
class CommandLine {
  switches: string[] = [];
  appendSwitch(name: string, value?: string): void {
    this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process: its lock is left over.
    return false;
  }
};

/** Electron's `app`, as far as the application uses it. */
class StandinApp extends EventEmitter {
  isPackaged = process.env['STANDIN_APP'] !== undefined;
  commandLine = strict('app.commandLine', new CommandLine());
  /** Closes the browser; set when it has started. */
  closeBrowser: () => Promise<void> = () => Promise.resolve();
  closeWindows: () => void = () => undefined;
  #isReady = false;
  #paths: Record<string, string> = { documents: os.tmpdir(), home: os.homedir() };

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#isReady
      ? Promise.resolve()
      : new Promise((resolve) => this.once('ready', () => resolve()));
  }

  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready', {});
  }

  setName(): void {}

  enableSandbox(): void {
    if (this.#isReady)
      throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  getVersion(): string {
    const own: unknown = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
    return (own as { version: string }).version;
  }

  getPath(name: string): string {
    return this.#paths[name] ?? notCovered(`app.getPath('${name}')`)();
  }

  setPath(name: string, folder: string): void {
    mkdirSync(folder, { recursive: true });
    this.#paths[name] = folder;
  }

  /** One a user data folder, as in Electron; a second start wakes the first by a file it watches. */
  requestSingleInstanceLock(): boolean {
    const lock = path.join(this.getPath('userData'), 'standin.lock');
    if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
      writeFileSync(`${lock}.second`, '');
      return false;
    }
    writeFileSync(lock, String(process.pid));
    const watch = setInterval(() => {
      if (!existsSync(`${lock}.second`)) return;
      rmSync(`${lock}.second`);
      this.emit('second-instance', {}, [], appFolder);
    }, 50);
    watch.unref();
    process.on('exit', () => rmSync(lock, { force: true }));
    return true;
  }

  /** `before-quit`, the windows, `will-quit`: each may say stop, as in Electron. */
  quit(): void {
    if (this.#isStopped('before-quit')) return;
    this.closeWindows();
    if (this.#isStopped('will-quit')) return;
    void this.closeBrowser().finally(() => process.exit(0));
  }

  exit(code = 0): void {
    void this.closeBrowser().finally(() => process.exit(code));
  }

  #isStopped(name: string): boolean {
    let stopped = false;
    const event: QuitEvent = { preventDefault: () => (stopped = true) };
    this.emit(name, event);
    return stopped;
  }
}

export const app = strict('app', new StandinApp());
