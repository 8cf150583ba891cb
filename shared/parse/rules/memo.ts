import type { Memo } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import type { Element } from '../typed-lines.ts';
import { singleSpaced } from '../../text/white-space.ts';
import { isMemoHeading, MEMO_BASIS, MEMO_DECISION } from '../vocabulary/memo-headings.ts';

/** A memo's section as it is gathered. */
interface Part {
  readonly title: string;
  readonly elements: Element[];
}

/** Reads a tjänsteskrivelse: its sections in order, att-satser, beslutsunderlag and who signs it. */
export function readMemo(elements: readonly Element[]): Memo {
  const signature = findSignature(elements);
  const signed =
    signature === null ? elements : elements.filter((element) => !signature.ids.has(element.id));
  const parts = partsOf(signed);
  const decision = parts.find((part) => MEMO_DECISION.test(part.title));
  const basis = parts.find((part) => MEMO_BASIS.test(part.title));
  return {
    proposedDecisions: decision === undefined ? [] : decisionsOf(decision),
    sections: parts.map((part) => ({
      title: part.title,
      text: part.elements.map((element) => element.text).join('\n'),
      source: placeOf(part.elements.flatMap((element) => element.lines.map((line) => line.source))),
    })),
    basis: basis === undefined ? [] : basis.elements.flatMap(basisOf),
    signatory: signature === null ? null : { name: signature.name, role: signature.role },
  };
}

function partsOf(elements: readonly Element[]): Part[] {
  const parts: Part[] = [];
  for (const element of elements) {
    const isHeading =
      element.kind === 'heading' || (element.text.length < 90 && isMemoHeading(element.text));
    if (isHeading) parts.push({ title: element.text, elements: [] });
    else if (element.text !== '') parts.at(-1)?.elements.push(element);
  }
  // The memo's own title has nothing under it.
  return parts.filter((part) => part.elements.length > 0 || isMemoHeading(part.title));
}

const ATT = /(?:^|\s)att\s{1,}(?=\S)/iu;

// 'Nämnden beslutar att …': each att-sats is one decision.
function decisionsOf(part: Part): string[] {
  const decisions: string[] = [];
  for (const element of part.elements) {
    for (const text of attSentences(element)) {
      if (/^att\s/iu.test(text)) decisions.push(text.replace(/^att\s+/iu, 'att '));
      else if (decisions.length > 0 && element.kind !== 'lead')
        decisions[decisions.length - 1] += ` ${text}`;
    }
  }
  return decisions;
}

function attSentences(element: Element): string[] {
  const texts: string[] = [];
  for (const line of element.lines) {
    if (/^att\s/iu.test(line.text) || texts.length === 0) texts.push(line.text);
  }
  // One line or paragraph: 'Nämnden beslutar att anta planen'.
  if (texts.length <= 1) {
    const match = /\b(?:beslutar|besluta|föreslår|föreslås)\b/iu.test(element.text)
      ? ATT.exec(element.text)
      : null;
    return [match === null ? element.text : element.text.slice(match.index).trim()];
  }
  return splitAtAtt(element);
}

function splitAtAtt(element: Element): string[] {
  const starts = element.lines
    .filter((line) => /^att\s/iu.test(line.text))
    .map((line) => line.text.slice(0, 24).replaceAll(/\s+/gu, ' '));
  const pieces: string[] = [];
  let rest = element.text;
  for (const start of starts.toReversed()) {
    const at = rest.lastIndexOf(start.replace(/\S*-?$/u, '').trim());
    if (at < 0) continue;
    pieces.unshift(rest.slice(at).trim());
    rest = rest.slice(0, at).trim();
  }
  return rest === '' ? pieces : [rest, ...pieces];
}

// One document a line, where lines have room: a full line goes on on the next.
function basisOf(element: Element): string[] {
  const lines = element.lines.map((line) => line.text);
  const width = Math.max(...lines.map((line) => line.length));
  const starts = lines.flatMap((line, i): number[] => {
    const before = lines[i - 1];
    const word = /^\S+/u.exec(line)?.[0] ?? '';
    if (before === undefined || !/^\p{Lu}/u.test(line)) return [];
    const hadRoom = before.length + 1 + word.length <= width;
    return hadRoom || DATED.test(before) ? [i] : [];
  });
  let rest = element.text;
  const pieces: string[] = [];
  for (const start of starts.toReversed()) {
    const at = rest.lastIndexOf(
      singleSpaced(lines[start] ?? '')
        .slice(0, QUOTE_LENGTH)
        .replace(/\S*-?$/u, '')
        .trim(),
    );
    if (at <= 0) continue;
    pieces.unshift(rest.slice(at));
    rest = rest.slice(0, at).trim();
  }
  return [rest, ...pieces].filter((text) => text !== '');
}

/** A document's name often ends in its date or year. */
const DATED = /(?:\d{4}-\d{2}-\d{2}|\s20\d{2})\)?[.,]?$/u;
/** So many characters of a line are enough to find it in its paragraph. */
const QUOTE_LENGTH = 30;

interface Signature {
  readonly name: string;
  readonly role: string;
  readonly ids: ReadonlySet<number>;
}

const NAME =
  /^\p{Lu}[\p{L}'-]+(?:\s+(?:af|av|von|de|\p{Lu}[\p{L}'-]*\.?)){0,2}\s+\p{Lu}[\p{L}'-]+$/u;
const ROLE =
  /^[\p{L}][\p{L} ,/-]*(?:direktör|chef|strateg|sekreterare|ordförande|controller|utredare|handläggare|jurist|ekonom|samordnare|rektor|planerare|ledare|sakkunnig|nämndsekreterare)(?:\s.{0,60})?$/iu;
/** A signature stands among the last elements. */
const LAST_ELEMENTS = 6;
const MAX_NAME = 100;

function findSignature(elements: readonly Element[]): Signature | null {
  const tail = elements.slice(-LAST_ELEMENTS);
  for (let i = tail.length - 1; i >= 0; i--) {
    const element = tail[i]!;
    const lines = element.lines.map((line) => line.text);
    const next = tail[i + 1];
    if (lines.length >= 2 && NAME.test(lines[0] ?? '') && ROLE.test(lines[1] ?? '')) {
      return { name: lines[0]!, role: lines[1]!, ids: new Set([element.id]) };
    }
    if (
      element.text.length < MAX_NAME &&
      NAME.test(element.text) &&
      next !== undefined &&
      ROLE.test(next.text)
    ) {
      return { name: element.text, role: next.text, ids: new Set([element.id, next.id]) };
    }
  }
  return null;
}
