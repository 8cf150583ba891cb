import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';
import { toldStatements } from '../../told-statements.ts';
import { capitalized } from '../../../text/sentence.ts';

/** 'den kulturplan som nämnden antog vid sitt möte den', 'Kulturplanen fastställdes den'. */
const ADOPTED =
  /(?<!\p{L})(?<noun>\p{L}{3,}(?:plan|program|strategi|policy|reglemente|vision|överenskommelse))(?:m?en|m?et|n|t)?(?!\p{L})[^.;:\d]{0,50}?(?<!\p{L})(?:antog|antogs|antagits|antagen|antaget|fastställde|fastställdes|fastställts|fastställd|beslutade|beslutades|beslutats|beslutad)(?!\p{L})[^.;:\d]{0,60}$/iu;
/** The plan itself, and what there are many of. */
const MANY =
  /^(?:verksamhets|nämnd|aktivitets|handlings|tids|detalj|budget|arbets|insats|åtgärds)/iu;
/** Decided again, or by another than the first. */
const AGAIN =
  /(?<!\p{L})(?:revider\p{L}*|ändra\p{L}*|uppdater\p{L}*|förläng\p{L}*|ny|nya|nytt|först|därefter|sedan)(?!\p{L})/iu;
const BODY = /fullmäktige|styrelse|nämnd/iu;

interface Adopted {
  owner: CheckedPlan;
  sentence: Sentence;
  noun: string;
  body: string | null;
  day: number;
  printed: string;
}

/** One paper told to be adopted on two days: the 16th of September in the plan, in October in its memo. */
export const adoptedTwice: CheckRule = (context) =>
  toldStatements(context, adoptedIn).flatMap(({ told: a, against }) =>
    against
      .filter((b) => a.noun === b.noun && a.day !== b.day)
      .filter((b) => a.body === null || b.body === null || a.body === b.body)
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `${capitalized(a.noun)}: antagen den ${a.printed} enligt ${a.owner === b.owner ? 'ett ställe' : documentName(a.owner)}, men den ${b.printed} enligt ${a.owner === b.owner ? 'ett annat' : documentName(b.owner)}.`,
        places: [a, b].map(({ owner, sentence }) => sentencePlace(owner, sentence)),
      })),
  );

function adoptedIn(owner: CheckedPlan, sentence: Sentence): Adopted[] {
  const { text } = sentence;
  if (AGAIN.test(text)) return [];
  const [time, ...more] = statedTimes(text).filter(({ from, to }) => from === to);
  const match = time && more.length === 0 ? ADOPTED.exec(text.slice(0, time.index)) : null;
  const noun = match?.groups?.['noun']?.toLowerCase();
  if (!time || !match || noun === undefined || MANY.test(noun)) return [];
  const body = BODY.exec(match[0])?.[0].toLowerCase() ?? null;
  return [{ owner, sentence, noun, body, day: time.from, printed: time.printed }];
}
