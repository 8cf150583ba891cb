import type { Result } from '../../shared/contract/call.ts';
import { failure } from '../../shared/contract/call.ts';
import type { Call, CallName, Input, Output } from '../../shared/contract/contract.ts';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';

/** What the desktop shell's preload puts on `window`. */
interface DesktopBridge {
  shell: 'electron';
  call: Call;
}

declare global {
  interface Window {
    beredd?: DesktopBridge;
  }
}

const GONE = 'Beredd svarar inte. Det du ser finns kvar här. Starta om Beredd och försök igen.';

const desktop =
  (bridge: DesktopBridge): Call =>
  async (name, input) => {
    try {
      return await bridge.call(name, input);
    } catch {
      return failure('unavailable', GONE);
    }
  };

/** HTTP's word for a body that is longer than the loopback shell takes. */
const CALL_TOO_LARGE = 413;
const TOO_LARGE = 'Det är för stort för att tas emot. Dela upp det och försök igen.';

const CALL_ADDRESS = '/call';

/** The loopback shell: one address, both ways in the wire format (bytes survive). */
const loopback: Call = async <N extends CallName>(name: N, input: Input<N>) => {
  try {
    const response = await fetch(CALL_ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: encodeWire({ name, input }),
      credentials: 'same-origin',
    });
    if (response.status === CALL_TOO_LARGE) return failure('invalid', TOO_LARGE);
    if (!response.ok) return failure('unavailable', GONE);
    const answer = decodeWire(await response.text());
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the backend checks every answer against the contract before it is sent
    return answer as Result<Output<N>>;
  } catch {
    return failure('unavailable', GONE);
  }
};

/** Carries one call to the backend of the shell the window stands in. */
export const transport: Call = window.beredd ? desktop(window.beredd) : loopback;
