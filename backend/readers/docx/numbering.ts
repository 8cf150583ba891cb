import { cleanCharacters } from '../clean-characters.ts';
import { formatNumber } from './number-format.ts';
import { child, childValue, elements, isOn, wholeNumber, type XmlElement } from './xml.ts';

/** The mark that Word prints before a numbered or bulleted paragraph. */
export interface NumberMark {
  text: string;
  /** 0-based. */
  level: number;
  isBullet: boolean;
}

/** Counts numbered paragraphs in the order they are met, as Word does. */
export interface Numbering {
  /** The next mark of a list at a level; null when the list is unknown or numbers nothing. */
  next: (numberingId: string, level: number) => NumberMark | null;
  /** The level of a list that belongs to a paragraph style; null when none does. */
  levelOfStyle: (numberingId: string, styleId: string) => number | null;
}

interface Level {
  start: number;
  format: string;
  text: string;
  styleId: string | undefined;
  /** 1-based level whose use restarts this one; 0 never, undefined any higher. */
  restart: number | undefined;
  isLegal: boolean;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

const MAX_LEVEL = 8;

/** Reads numbering.xml; `listOfStyle` gives the list id that a numbering style refers to. */
export function readNumbering(
  root: XmlElement | null,
  listOfStyle: (styleId: string) => string | null,
): Numbering {
  const lists = readLists(root, listOfStyle);
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return {
    next: (numberingId, level) => {
      const list = lists.get(numberingId);
      const definition = list?.levels.get(level);
      if (list === undefined || definition === undefined) return null;
      const counter = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counter);
      count(counter, list, level, restartOnce(restarted, list, numberingId, level));
      return markOf(list, definition, level, counter);
    },
    levelOfStyle: (numberingId, styleId) =>
      [...(lists.get(numberingId)?.levels ?? [])].find(([, l]) => l.styleId === styleId)?.[0] ??
      null,
  };
}

// A list with its own start value restarts the shared counter the first time it is used.
function restartOnce(done: Set<string>, list: List, id: string, level: number): number | undefined {
  const start = list.startOverrides.get(level);
  const key = `${id}/${level}`;
  if (start === undefined || done.has(key)) return undefined;
  done.add(key);
  return start;
}

function count(
  counter: (number | undefined)[],
  list: List,
  level: number,
  restartAt: number | undefined,
): void {
  const start = list.levels.get(level)?.start ?? 1;
  const now = counter[level];
  counter[level] = restartAt ?? (now === undefined ? start : now + 1);
  for (let higher = 0; higher < level; higher++) {
    counter[higher] ??= list.levels.get(higher)?.start ?? 1;
  }
  for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper++) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || level + 1 <= restart) counter[deeper] = undefined;
  }
}

function markOf(
  list: List,
  definition: Level,
  level: number,
  counter: readonly (number | undefined)[],
): NumberMark | null {
  if (definition.format === 'bullet') {
    return { text: bulletOf(cleanCharacters(definition.text).text.trim()), level, isBullet: true };
  }
  const text = definition.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = definition.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    return formatNumber(counter[at] ?? 0, format);
  });
  return text.trim() === '' ? null : { text: text.trim(), level, isBullet: false };
}

// Word draws rings as the letter o of another font.
function bulletOf(printed: string): string {
  return printed === 'o' ? '◦' : printed || '•';
}

function readLists(
  root: XmlElement | null,
  listOfStyle: (styleId: string) => string | null,
): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const instances = new Map<string, XmlElement>();
  for (const element of elements(root)) {
    if (element.name === 'w:abstractNum') {
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
    }
    if (element.name === 'w:num') instances.set(element.attributes['w:numId'] ?? '', element);
  }
  const abstractOf = (id: string | null): string | undefined =>
    id === null ? undefined : childValue(instances.get(id), 'w:abstractNumId');
  const lists = new Map<string, List>();
  for (const [id, instance] of instances) {
    const direct = abstractOf(id) ?? '';
    // A list may borrow its levels from a numbering style's list (numStyleLink), one step away.
    const link = childValue(abstracts.get(direct), 'w:numStyleLink');
    const abstractId = (link === undefined ? undefined : abstractOf(listOfStyle(link))) ?? direct;
    lists.set(id, listOf(instance, abstractId, abstracts.get(abstractId)));
  }
  return lists;
}

function listOf(instance: XmlElement, abstractId: string, abstract: XmlElement | undefined): List {
  const levels = new Map<number, Level>();
  const startOverrides = new Map<number, number>();
  const add = (element: XmlElement): void => {
    levels.set(wholeNumber(element.attributes['w:ilvl']) ?? 0, levelOf(element));
  };
  for (const element of elements(abstract)) if (element.name === 'w:lvl') add(element);
  for (const override of elements(instance)) {
    if (override.name !== 'w:lvlOverride') continue;
    const start = wholeNumber(childValue(override, 'w:startOverride'));
    const own = child(override, 'w:lvl');
    if (own) add(own);
    if (start !== undefined) {
      startOverrides.set(wholeNumber(override.attributes['w:ilvl']) ?? 0, start);
    }
  }
  return { abstractId, levels, startOverrides };
}

const levelOf = (element: XmlElement): Level => ({
  start: wholeNumber(childValue(element, 'w:start')) ?? 1,
  format: childValue(element, 'w:numFmt') ?? 'decimal',
  text: childValue(element, 'w:lvlText') ?? '',
  styleId: childValue(element, 'w:pStyle'),
  restart: wholeNumber(childValue(element, 'w:lvlRestart')),
  isLegal: isOn(element, 'w:isLgl') ?? false,
});
