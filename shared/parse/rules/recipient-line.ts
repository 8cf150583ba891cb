import { singleSpaced } from '../../text/white-space.ts';
import { actorNames, namesActor } from './actor-names.ts';
import type { Lead } from './assignment-lead.ts';

/** No list of names is longer. */
const MAX_NAMES = 200;
const TO = /^(?:till|åt)\s+(?<to>[^.:;]+?)\s*:$/iu;

/**
 * 'Till Område Fastighet och Område Inköp:' over uppdrag: who gets those that follow. It is one only
 * where uppdrag do follow, since any list may begin so.
 */
export function recipientLine(text: string): Lead | null {
  const line = singleSpaced(text);
  const to = line.length > MAX_NAMES ? undefined : TO.exec(line)?.groups?.['to'];
  if (to === undefined || !namesActor(to)) return null;
  const { names, abbreviations } = actorNames(to);
  return {
    giver: null,
    inheritedGiver: null,
    recipients: names,
    abbreviations,
    followedBy: null,
    opensList: true,
  };
}
