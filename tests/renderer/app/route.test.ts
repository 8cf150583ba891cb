import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, parseRoute, type Route } from '../../../renderer/app/route.ts';

const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ place: 'plans' }),
  fc.record({
    place: fc.constant('reading' as const),
    planId: id,
    key: fc.option(id),
    block: fc.option(id),
  }),
  fc.record({ place: fc.constant('assignments' as const), planId: id }),
  fc.record({ place: fc.constant('review' as const), planId: id }),
  fc.record({
    place: fc.constant('revision' as const),
    planId: id,
    number: fc.option(fc.nat()),
  }),
  fc.record({ place: fc.constant('thread' as const), planId: id, key: id }),
  // The older plan is never named without the newer one.
  fc.record({ place: fc.constant('compare' as const), from: fc.constant(null), to: fc.option(id) }),
  fc.record({ place: fc.constant('compare' as const), from: id, to: id }),
  fc.record({ place: fc.constant('meeting-mode' as const), id }),
  fc.record({ place: fc.constant('search' as const), query: fc.string() }),
);

test('an address leads back to the route it was made from, whatever its ids hold', () => {
  fc.assert(
    fc.property(route, (given) => {
      expect(parseRoute(addressOf(given))).toEqual(given);
    }),
  );
});

test.each(['', '#', '#/', '#/finns-inte', '#/las', '#/trad/p1', '#/%E0%A4%A'])(
  '%s is no place, and leads to the plans',
  (hash) => expect(parseRoute(hash)).toEqual({ place: 'plans' }),
);
