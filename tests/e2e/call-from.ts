import type { Page } from '@playwright/test';
import type { Result } from '../../shared/contract/call.ts';
import type { CallName, Input, Output } from '../../shared/contract/contract.ts';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';

/** What the desktop shell's preload puts on `window`; a page of the loopback shell has none. */
export interface BridgedWindow {
  beredd?: { shell: string; call: (name: string, input: unknown) => Promise<unknown> };
}

/** What a call gives: the desktop's own answer, or the wire text of the loopback shell. */
type Answer = { said: unknown } | { wire: string };

/** Any call, also one that no contract has; through whatever transport the page stands on. */
export const callByName = async (
  page: Page,
  name: string,
  input: unknown,
): Promise<Result<unknown>> => {
  const answer = await page.evaluate(
    async ([calledName, calledInput, body]): Promise<Answer> => {
      const { beredd } = window as unknown as BridgedWindow;
      if (beredd) return { said: await beredd.call(calledName, calledInput) };
      // Sent from inside the page, so that cookie and origin are the window's own.
      const headers = { 'content-type': 'application/json' };
      const response = await fetch('/call', { method: 'POST', headers, body });
      return { wire: await response.text() };
    },
    [name, input, encodeWire({ name, input })] as const,
  );
  return ('wire' in answer ? decodeWire(answer.wire) : answer.said) as Result<unknown>;
};

/** A call of the contract, made from the window's page; fails the test when the answer is an error. */
export const callFrom = async <N extends CallName>(
  page: Page,
  name: N,
  input: Input<N>,
): Promise<Output<N>> => {
  const result = await callByName(page, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Output<N>;
};
