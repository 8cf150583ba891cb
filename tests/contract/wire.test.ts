import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';
import { fromBase64, toBase64 } from '../../shared/text/base64.ts';

const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 40 }),
  fc.date({ noInvalidDate: true }),
);
const key = fc.oneof(fc.string(), fc.constantFrom('$', '__proto__', 'constructor', 'toJSON'));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

describe('the wire', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(value, (it) => {
        // Not `toStrictEqual`: that takes an own key named 'constructor' for the type.
        assert.deepStrictEqual(decodeWire(encodeWire(it)), it);
      }),
    );
  });

  it('cannot be fooled by an object that looks like bytes', () => {
    const posing = { $: ['bytes', 'AAAA'] };
    expect(decodeWire(encodeWire(posing))).toStrictEqual(posing);
  });

  it.each(['{"$":["bytes","A"]}', '{"$":["what",1]}', '{"$":1}', '{"$":["object",1]}', 'nope'])(
    'refuses %s',
    (text) => expect(() => decodeWire(text)).toThrow(Error),
  );

  it.each([[() => 1], [Symbol('x')], [new Map()], [1n]])('refuses to send %s', (it) =>
    expect(() => encodeWire({ it })).toThrow(TypeError),
  );

  it('writes bytes as everybody else does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toStrictEqual(bytes);
      }),
    );
  });

  it('carries a large document', () => {
    const bytes = new Uint8Array(8 * 1024 * 1024).map((_, index) => (index * 31) & 255);
    const back = decodeWire(encodeWire({ bytes })) as { bytes: Uint8Array };
    expect(Buffer.compare(back.bytes, bytes)).toBe(0);
  });
});
