import { MONTH_PATTERN } from '../../text/months.ts';
import { capitalized } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/white-space.ts';
import type { DocumentKind, PlanHead } from '../../plan/plan.ts';
import type { Source } from '../../source/source.ts';
import type { Element } from '../typed-lines.ts';
import { isMemoHeading } from '../vocabulary/memo-headings.ts';
import { couldBeHeading, WAITING } from './plain-heading.ts';
import { withoutGenitive } from './actor-names.ts';

/** Text at the beginning of the document that is searched for its head. */
const HEAD_ELEMENTS = 25;
/** Longer lines before the first heading are text. */
const MAX_COVER_LINE = 120;

const KIND_WORDS =
  /verksamhetsplan|internbudget|nämndsplan|nämndplan|verksamhets- och|budget|handlingsplan/iu;
const MEMO_WORDS = /tjänsteskrivelse|tjänsteutlåtande|beslutsförslag/iu;
const MEMO_HEADING = /^förslag till (?:beslut|.{3,30}beslut)$/iu;
const BODY = String.raw`(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|direktion(?:en)?)`;
/** Adjectives that belong to a name: 'Regionala utvecklingsnämnden'. */
const ADJECTIVE =
  '(?:regionala|gemensamma|kommungemensamma|sociala|kommunala|lokala|norra|södra|östra|västra)';
/** A body's name as it begins a line or a clause: 'Hälso- och sjukvårdsnämnden', 'Nämnden för teknik'. */
const ORGAN = new RegExp(
  String.raw`(?:(?:[\p{L}]+-(?:,\s*[\p{L}]+-)*\s+(?:och|samt)\s+)?(?:[\p{L}]+[an]\s+(?=(?:nämnd|styrelse|utskott))|${ADJECTIVE}\s+)?[\p{L}-]*${BODY}s?(?![\p{L}])(?:\s+för\s+[\p{L}][\p{L}, -]*?(?=$|[.,;:(]|\s+(?:verksamhetsplan|\d)))?|(?:Patient|Region|Kommun)?fullmäktige)`,
  'giu',
);
const REGION =
  /\bRegion\s+\p{Lu}\p{Ll}+(?:\s+(?:län|Götaland|Götalandsregionen))?(?:s(?=\s))?|Västra Götalandsregionen|Region Jämtland Härjedalen/gu;
const MUNICIPALITY =
  /(?:^|\s)(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?s?\s(?:kommun|stad))(?:s)?(?![\p{L}])/gu;
/** 'Räddningstjänstförbundet Skogsbygden': what municipalities run together. */
const FEDERATION =
  /(?<![\p{L}])\p{Lu}\p{L}*förbundet\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?(?![\p{L}])/gu;
const YEAR = /(?:^|\D)(20\d{2})(?!\d|:|\s*(?:-|–)\s*20\d{2}\s*års)/gu;

/** Kind, organ, organisation, year and title: from cover and headers, else from what the text says most. */
export function planHead(source: Source, elements: readonly Element[]): PlanHead {
  const head = headTexts(source, elements);
  const body = elements.map((element) => element.text);
  const kind = kindOf(head, elements);
  const titleText = titleOf(source, elements, kind);
  const year = yearOf([titleText, ...head], body);
  return {
    kind,
    organ: organOf(kind, elements, KIND_WORDS.test(titleText) ? [...head, titleText] : head, body),
    organization: organizationOf(
      head,
      elements.filter((element) => element.kind === 'paragraph').map((element) => element.text),
    ),
    year,
    title: kind === 'verksamhetsplan' ? withPlanYear(titleText, year) : titleText,
  };
}

// What stands on the cover: short lines before the first real heading.
function coverTexts(elements: readonly Element[]): string[] {
  const first = elements.slice(0, HEAD_ELEMENTS);
  const end = first.findIndex(
    (element) =>
      element.kind === 'toc' ||
      element.kind === 'goal' ||
      (element.kind === 'heading' && (element.sure || isMemoHeading(element.text))),
  );
  const lines = first
    .slice(0, end < 0 ? 0 : end)
    .filter((element) => element.kind === 'title' || element.text.length < MAX_COVER_LINE)
    .flatMap(coverLines);
  return withWholeTitles(lines);
}

// 'Nämndens verksamhetsplan' over 'och budget 2026 med plan för' over '2027–2028' is one title.
function withWholeTitles(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1) ?? '';
    const goesOn =
      KIND_WORDS.test(before) &&
      before.length + line.length < MAX_COVER_LINE &&
      (/^(?:och|med|samt|för)\s/u.test(line) || WAITING.test(before));
    if (goesOn) whole[whole.length - 1] = `${before} ${line}`;
    else whole.push(line);
  }
  return whole;
}

// Lines of a cover follow each other without a gap; each says its own thing.
function coverLines(element: Element): string[] {
  const lines = element.lines.map((line) => singleSpaced(line.text));
  const areApart = element.kind === 'table';
  return areApart || lines.every((line) => couldBeHeading(line) || /^20\d{2}$/u.test(line))
    ? lines
    : [element.text];
}

function headTexts(source: Source, elements: readonly Element[]): string[] {
  const furniture = [...new Set(source.furniture.map((line) => singleSpaced(line.text)))];
  const titles = [...coverTexts(elements), source.title ?? '', ...furniture.slice(0, 12)];
  return titles.filter((text) => text !== '');
}

function kindOf(head: readonly string[], elements: readonly Element[]): DocumentKind {
  const isPlan = countOf(elements, ['goal', 'assignment']) >= PLAN_PARTS_LEAST;
  // One that calls itself a memo and goes on into the plan has the plan's chapters too.
  if (head.some((text) => MEMO_WORDS.test(text)))
    return isPlan && chaptersIn(elements) >= PLAN_CHAPTERS_LEAST
      ? 'verksamhetsplan'
      : 'tjänsteskrivelse';
  const isMemo = elements.some(
    (element) => element.text.length < 60 && MEMO_HEADING.test(element.text),
  );
  const isLong = countOf(elements, ['heading']) > MEMO_HEADINGS_MOST;
  return isMemo && !isLong && !isPlan ? 'tjänsteskrivelse' : 'verksamhetsplan';
}

/** Whether a plan has the memo that proposes it before it, in the same file. */
export function hasMemoBefore({ kind }: PlanHead, elements: readonly Element[]): boolean {
  const goal = elements.findIndex((element) => element.kind === 'goal');
  const before = elements.slice(0, Math.max(0, goal));
  return (
    kind === 'verksamhetsplan' &&
    before.slice(0, HEAD_ELEMENTS).some(({ text }) => SELF_NAMED_MEMO.test(text.trim())) &&
    before.some(({ text }) => MEMO_HEADING.test(text.trim()))
  );
}

/** What a memo prints above itself. */
const SELF_NAMED_MEMO =
  /^(?:tjänsteskrivelse|tjänsteutlåtande|beslutsförslag)(?:\s\S{1,30}){0,2}$/iu;

/** A memo has no more headings than this; a plan that carries its own proposal has. */
const MEMO_HEADINGS_MOST = 20;
/** So many goals and uppdrag make a plan, whatever is proposed in it; a memo names one or two. */
const PLAN_PARTS_LEAST = 5;

/** Headings other than those of memos that a plan behind its memo has at least. */
const PLAN_CHAPTERS_LEAST = 5;

const chaptersIn = (elements: readonly Element[]): number =>
  elements.filter(({ kind, text }) => kind === 'heading' && !isMemoHeading(text)).length;

const countOf = (elements: readonly Element[], kinds: readonly Element['kind'][]): number =>
  elements.filter((element) => kinds.includes(element.kind)).length;

function titleOf(source: Source, elements: readonly Element[], kind: DocumentKind): string {
  const titles = coverTexts(elements);
  const named = titles.find((text) => KIND_WORDS.test(text));
  if (named !== undefined) return withYear(named, titles);
  if (kind === 'tjänsteskrivelse') {
    const heading = elements.find(
      (element) => element.kind === 'heading' && !MEMO_HEADING.test(element.text),
    );
    const first = elements[0]?.text ?? '';
    return heading !== undefined && heading.id < 4
      ? heading.text
      : first.length < 200
        ? first
        : (source.title ?? '');
  }
  const heading = elements
    .slice(0, HEAD_ELEMENTS)
    .find((element) => element.kind === 'heading' && element.number === null);
  if (heading !== undefined && KIND_WORDS.test(heading.text)) return heading.text;
  if (source.title !== null && KIND_WORDS.test(source.title)) return singleSpaced(source.title);
  const header = source.furniture
    .map((line) => singleSpaced(line.text))
    .find((text) => KIND_WORDS.test(text));
  const printed = header
    ?.replace(/\s*\d+\s?\(\d+\)$/u, '')
    .replace(/^.*?,\s*(?=verksamhetsplan)/iu, '');
  return titles[0] ?? printed ?? source.title ?? '';
}

function withPlanYear(title: string, year: number | null): string {
  return title === '' || year === null || /20\d{2}/u.test(title) ? title : `${title} ${year}`;
}

// A cover prints the year on a line of its own.
function withYear(title: string, titles: readonly string[]): string {
  if (/20\d{2}/u.test(title)) return title;
  const year = titles.find((text) => /^20\d{2}(?:\s?[-–]\s?20\d{2})?$/u.test(text));
  return year === undefined ? title : `${title} ${year}`;
}

function organOf(
  kind: DocumentKind,
  elements: readonly Element[],
  head: readonly string[],
  body: readonly string[],
): string {
  // A memo's organ is the one that is asked to decide.
  if (kind === 'tjänsteskrivelse') {
    const deciding = elements.map(
      (element) =>
        /^(?<who>.{3,80}?)\s+(?:beslutar|föreslås besluta|föreslår)/iu.exec(element.text)?.groups?.[
          'who'
        ],
    );
    const named = deciding.flatMap((who) => organsIn(who ?? ''))[0];
    if (named !== undefined) return named;
  }
  for (const text of head) {
    const named = organsIn(text)[0];
    if (named !== undefined) return named;
  }
  return mostCommon(body.slice(0, 400).flatMap(organsIn));
}

function organsIn(text: string): string[] {
  return [...text.slice(0, MAX_SEARCHED).matchAll(ORGAN)]
    .map((match) => definite(singleSpaced(match[0])))
    .map((name) => (name === name.toUpperCase() ? name.toLowerCase() : name))
    .map((name) => name.replace(NO_PART_OF_NAME, ''))
    .filter((name) => !NO_ORGAN.test(name))
    .map(capitalized);
}

/** Characters of a paragraph that are searched for names. */
const MAX_SEARCHED = 3000;
const NO_PART_OF_NAME =
  /^(?:denna|samma|hela|aktuella|ansvariga|berörda|respektive|samtliga|alla|båda|andra|övriga|politiska)\s+/iu;
const NO_ORGAN =
  /^(?:nämnden|styrelsen|nämnd|styrelse|utskottet|regionfullmäktige|kommunfullmäktige|landstingsfullmäktige|fullmäktige)$/iu;

function definite(name: string): string {
  const plain = withoutGenitive(name);
  return plain
    .replace(/(?<=nämnd)$/u, 'en')
    .replace(/(?<=styrelse)$/u, 'n')
    .replace(/(?<=direktion)$/u, 'en')
    .replace(/(?<=utskott)$/u, 'et');
}

function organizationOf(head: readonly string[], body: readonly string[]): string {
  for (const texts of [head, body]) {
    const named = texts.flatMap((text) => organizationsIn(text));
    if (named.length > 0) return mostCommon(named);
  }
  return '';
}

function organizationsIn(text: string): string[] {
  const searched = text.slice(0, MAX_SEARCHED);
  const regions = [...searched.matchAll(REGION)].map((match) =>
    match[0].replace(/(?<=län|Götaland)s$/u, ''),
  );
  const municipalities = [...searched.matchAll(MUNICIPALITY)].map(
    (match) => match.groups?.['name'] ?? '',
  );
  const federations = [...searched.matchAll(FEDERATION)].map((match) => singleSpaced(match[0]));
  return [...regions, ...municipalities, ...federations].filter(
    (name) => !/^(?:Varje|En|Denna|Samma|Annan)\s/u.test(name),
  );
}

/** Years of decisions and of the register, not of the plan: '2025-11-27', 'Dnr 2025/417', 'SBN 2025-402', '3 maj 2025'. */
const NO_PLAN_YEAR = new RegExp(
  String.raw`20\d{2}-\d{2}(?:-\d{2})?(?!\d)|20\d{2}-(?!20\d{2}(?!\d))\d{3,6}|20\d{2}\s?[/:]\s?\d+|\d{1,2}\s+${MONTH_PATTERN}\s+20\d{2}|(?:dnr|diarienummer|diarienr)\.?:?\s*\S+(?:\s+20\d{2}\S*)?`,
  'giu',
);

function yearOf(head: readonly string[], body: readonly string[]): number | null {
  for (const text of head) {
    const year = [...text.replaceAll(NO_PLAN_YEAR, ' ').matchAll(YEAR)][0]?.[1];
    if (year !== undefined) return Number(year);
  }
  const stated = body.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:verksamhetsplan|budget|plan)\w*(?:\s+(?:med|och)\s+(?:intern)?budget)?\s+(?:för\s+)?(?:år\s+)?(20\d{2})/giu,
      ),
    ].map((match) => match[1] ?? ''),
  );
  const year = mostCommon(
    stated.length > 0
      ? stated
      : body.flatMap((text) => [...text.matchAll(YEAR)].map((match) => match[1] ?? '')),
  );
  return year === '' ? null : Number(year);
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
