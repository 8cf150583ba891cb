import { expect, it } from 'vitest';
import { isWorthRetrying } from '../../../../renderer/components/saving/retry.ts';
import { failure, success, type CallErrorCode } from '../../../../shared/contract/call.ts';

it('tries again what another time may take, and not what is refused each time alike', () => {
  const codes: CallErrorCode[] = ['unavailable', 'internal', 'conflict', 'not-found', 'invalid'];
  const again = codes.filter((code) => isWorthRetrying(failure(code, 'Nej.')));
  expect(again).toEqual(['unavailable', 'internal', 'conflict']);
  expect(isWorthRetrying(success(null))).toBe(false);
});
