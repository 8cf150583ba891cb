import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, type CallName } from '../../shared/contract/contract.ts';
import { MOST_FILE_BYTES } from '../../shared/contract/most-file-bytes.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const BOUNDS = ['maxLength', 'enum', 'const', 'pattern', 'format'] as const;

const all = (schema: Schema | Schema[] | boolean | undefined): Schema[] =>
  typeof schema === 'object' ? [schema].flat() : [];

/** Paths of the strings in a schema that may be of any length. */
function unbounded(schema: Schema, path: string): string[] {
  if (schema.type === 'string') return BOUNDS.some((it) => it in schema) ? [] : [path];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      all(inner as Schema).flatMap((it) => unbounded(it, `${path}.${key}`)),
    ),
    ...[schema.items, schema.additionalProperties, schema.anyOf, schema.oneOf, schema.allOf]
      .flatMap((inner) => all(inner as Schema))
      .flatMap((it) => unbounded(it, path)),
  ];
}

/** What is limited as a whole. */
const WHOLES = [
  'notes.add.target',
  'notes.place.target',
  'motions.add.target',
  'meetings.edit.items',
  'corrections.save.correction',
];

const fits = (name: CallName, input: unknown): boolean =>
  contract[name].input.safeParse(input).success;

describe('what a window may send', () => {
  it.each(Object.keys(contract) as CallName[])('has an end in every string of %s', (name) => {
    const schema = z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' });
    const open = unbounded(schema as Schema, name).filter(
      (path) => !WHOLES.some((whole) => path.startsWith(whole)),
    );
    expect(open).toEqual([]);
  });

  it('has an end where a shape is limited as a whole', () => {
    const target = (text: string) => ({
      planId: 'a',
      part: { kind: 'risk', key: text },
      anchor: null,
    });
    const correction = (text: string) => ({ kind: 'add', wording: text, number: null });
    const item = (decision: string) => ({ title: 'A', subjects: [], decision });
    const inputs: [CallName, (text: string) => unknown][] = [
      ['notes.add', (text) => ({ text: '', target: target(text) })],
      ['notes.place', (text) => ({ id: 'a', target: target(text) })],
      [
        'motions.add',
        (text) => ({
          text: '',
          target: { planId: 'a', part: { kind: 'assignment', key: text } },
        }),
      ],
      ['meetings.edit', (text) => ({ id: 'a', items: [item(text)] })],
      ['corrections.save', (text) => ({ planId: 'a', correction: correction(text) })],
    ];
    for (const [name, input] of inputs) {
      expect([name, fits(name, input('x'.repeat(2000)))]).toEqual([name, true]);
      expect([name, fits(name, input('x'.repeat(600_000)))]).toEqual([name, false]);
    }
  });

  it('is at most as many bytes as a call carries', () => {
    const bytes = new Uint8Array(MOST_FILE_BYTES + 1);
    expect(fits('imports.start', { file: 'a.pdf', bytes: bytes.subarray(1) })).toBe(true);
    for (const name of ['imports.start', 'exchange.preview', 'exchange.take'] as const)
      expect(fits(name, { ...(name === 'imports.start' ? { file: 'a' } : {}), bytes })).toBe(false);
  });

  it.each(['2026-02-31', '2026-13-01', '2026-00-10', '2026-2-3', '20260203', ''])(
    'is a day of the calendar, which %s is not',
    (date) => {
      expect(fits('meetings.add', { title: 'A', date })).toBe(false);
      expect(fits('meetings.edit', { id: 'a', date })).toBe(false);
      expect(fits('statuses.edit', { id: 'a', asOf: date })).toBe(false);
      expect(fits('questions.answer', { id: 'a', answer: { on: date } })).toBe(date === '');
    },
  );

  it.each([
    ['', true],
    ['09:30', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['09.30', false],
  ])('is a time of day: %s %s', (time, isOne) => {
    expect(fits('meetings.add', { title: 'A', date: '2026-02-28', time })).toBe(isOne);
  });
});
