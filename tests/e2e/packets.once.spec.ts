import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './launch.ts';

const node = path.resolve(import.meta.dirname, '../../node_modules/.bin/node');
const COUNTER = path.join(import.meta.dirname, 'count-packets.ts');

interface Count {
  datagrams: number;
  strangers: string[];
}

const count = async (who: string): Promise<Count> => {
  const { stdout } = await promisify(execFile)('unshare', ['-rn', node, COUNTER, who]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Count;
};

/** A network of one's own takes Linux, and a system that lets one have it. */
const canCount = spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up']).status === 0;

if (canCount) {
  for (const shell of ['desktop', 'loopback']) {
    test(`not one packet leaves the ${shell} shell, whatever its page tries`, async () => {
      expect(await count(shell)).toEqual({ datagrams: 0, strangers: [] });
    });
  }

  test('an unprotected browser does send packets (positive control)', async () => {
    const { datagrams, strangers } = await count('control');
    expect(datagrams).toBeGreaterThan(0);
    expect(strangers).not.toEqual([]);
  });
}
