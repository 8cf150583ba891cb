import { countedAs } from '../terms.ts';

/** Particles that a verb has after it and a noun or participle of it before: 'bygga om', 'ombyggnad'. */
const PARTICLES = 'upp ut in om ned ner till av bort samman ihop över fram hem'.split(' ');
const IS_PARTICLE: ReadonlySet<string> = new Set(PARTICLES);

const JOINED = new RegExp(String.raw`(?<!\p{L})(?:${PARTICLES.join('|')})\p{L}{3,}`, 'giu');

/** What the words of `texts` count as that begin like a particle: 'ombyggnaden', 'utökad', 'inomhus'. */
export const joinedRoots = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) => text.match(JOINED) ?? []).map((word) => countedAs(word.toLowerCase())),
  );

/** Words that are no verbs, or that say with a particle what is done and not with what: 'del av', 'se till'. */
const UNJOINED = /^(?:se|ses|sig|att|råd|följ\p{L}*|del\p{L}*)$/u;
const VERB_ENDS = /(?:a|as|er|s|t|g|d|r)$/u;

/**
 * A verb and its particle (lower case) as one word, 'ombygga' of 'bygga om', where `roots` have that
 * word; else null.
 */
export function joinedVerb(
  verb: string,
  particle: string,
  roots: ReadonlySet<string>,
): string | null {
  if (!IS_PARTICLE.has(particle) || UNJOINED.test(verb) || !VERB_ENDS.test(verb)) return null;
  const joined = (particle === 'ner' ? 'ned' : particle) + verb;
  return roots.has(countedAs(joined)) ? joined : null;
}
