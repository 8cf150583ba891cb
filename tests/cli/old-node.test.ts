import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FRONT_DOOR = join(import.meta.dirname, '../../cli/beredd.ts');

/** Makes this Node say that it is another one, before the program starts. */
const pretend = (version: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )}`;

const run = (version: string) =>
  spawnSync(process.execPath, ['--import', pretend(version), FRONT_DOOR, '--version'], {
    encoding: 'utf8',
  });

describe('an older Node', () => {
  it('is refused with a clear line before anything is loaded', () => {
    const { status, stdout, stderr } = run('20.19.0');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('behöver Node 22');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is not seen where there is none', () => {
    expect(run('22.14.0')).toMatchObject({ status: 0, stderr: '' });
  });

  it('meets no import that loads the driver first', () => {
    const imports = readFileSync(FRONT_DOOR, 'utf8').match(/^import .*$/gm);
    expect(imports).toEqual(["import process from 'node:process';"]);
  });
});
