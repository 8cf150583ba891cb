import type { z } from 'zod';
import { failure, type CallError, type CallSpec, type Result } from './call.ts';
import { contract, type CallName, type Handlers } from './contract.ts';

/** What the backend wants to hear of and may put words on. */
export interface DispatchOptions {
  /** A handler threw, or answered with something that its output schema refuses. */
  onBug: (name: string, error: unknown) => void;
  /** Turns an exception that is no bug (a full disk, say) into a failure; null for bugs. */
  explain?: (error: unknown) => CallError | null;
}

export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown>>;

const UNKNOWN_CALL = 'Beredd förstod inte begäran. Starta om och försök igen.';
const BUG = 'Något gick fel i Beredd. Det du skrivit är sparat. Försök igen, eller starta om.';

const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** Where the input is wrong, without the value: values may be private. */
function inputFault(error: z.ZodError): string {
  const where = error.issues.map((issue) => issue.path.join('.') || 'begäran').join(', ');
  return `Uppgiften går inte att använda (${where}).`;
}

/**
 * The one door to the backend: checks the name, the input and the output of every call. Never
 * throws; a bug becomes `internal` with a general line, and goes to `onBug`.
 */
export function createDispatch(handlers: Handlers, options: DispatchOptions): Dispatch {
  async function answer(name: CallName, input: unknown): Promise<Result<unknown>> {
    const spec: CallSpec = contract[name];
    const parsed = spec.input.safeParse(input);
    if (!parsed.success) return failure('invalid', inputFault(parsed.error));
    // `Handlers` ties each name to its input, and the schema above has just checked that very input.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handler(parsed.data);
    return result.ok ? { ok: true, value: spec.output.parse(result.value) } : result;
  }

  return async (name, input) => {
    if (!isCallName(name)) return failure('invalid', UNKNOWN_CALL);
    try {
      return await answer(name, input);
    } catch (error) {
      const explained = options.explain?.(error) ?? null;
      if (explained) return { ok: false, error: explained };
      options.onBug(name, error);
      return failure('internal', BUG);
    }
  };
}
