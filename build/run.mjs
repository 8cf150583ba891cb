import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './own-node.mjs';

const bin = path.join(root, 'node_modules', '.bin');

/**
 * Runs one of the project's tools on the project's Node. @returns its exit code and all it said.
 * @param options.echo shows what it says while it runs.
 */
export function runTool(tool, args, { echo = false, env = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(path.join(bin, tool), args, {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...env },
    });
    const take = (chunk) => {
      output += chunk;
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
