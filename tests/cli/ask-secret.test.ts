import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askSecret } from '../../cli/ask-secret.ts';

const asked = async (sent: string, isTTY: boolean): Promise<[string | null, string]> => {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined });
  let shown = '';
  const answer = askSecret('Fråga: ', { stdin, stderr: { write: (text) => (shown += text) } });
  stdin.end(sent);
  return [await answer, shown];
};

it('takes one line that is not shown, and no question where nobody sits', async () => {
  expect(await asked('åtta tåliga ord\nmer\n', false)).toEqual(['åtta tåliga ord', '']);
  expect(await asked('utan radslut', false)).toEqual(['utan radslut', '']);
  expect(await asked('', false)).toEqual([null, '']);
  expect(await asked('åtta tåliga ord\r', true)).toEqual(['åtta tåliga ord', 'Fråga: \n']);
  expect(await asked('åtta\u0003', true)).toEqual([null, 'Fråga: \n']);
});
