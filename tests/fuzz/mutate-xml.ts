import type { Random } from './random.ts';

/** Changes the tags of an XML part in one way; what comes out need not be well formed. */
export type XmlMutation = (xml: string, random: Random) => string;

interface Tag {
  start: number;
  end: number;
  name: string;
  kind: 'open' | 'close' | 'alone';
}

const TAG = /<(\/?)([\w:]+)[^<>]*?(\/?)>/g;

function tagsOf(xml: string): Tag[] {
  return [...xml.matchAll(TAG)].map(({ index, 0: whole, 1: closes, 2: name = '', 3: alone }) => ({
    start: index,
    end: index + whole.length,
    name,
    kind: closes ? 'close' : alone ? 'alone' : 'open',
  }));
}

/** Start and end of one element chosen by chance; null in a part without any. */
function anElement(xml: string, random: Random): { start: number; end: number } | null {
  const tags = tagsOf(xml);
  const begins = tags.flatMap((tag, i) => (tag.kind === 'close' ? [] : [i]));
  if (begins.length === 0) return null;
  const first = random.pick(begins);
  const { start, end, name, kind } = tags[first]!;
  if (kind === 'alone') return { start, end };
  let depth = 1;
  for (const tag of tags.slice(first + 1)) {
    if (tag.name !== name || tag.kind === 'alone') continue;
    depth += tag.kind === 'open' ? 1 : -1;
    if (depth === 0) return { start, end: tag.end };
  }
  return { start, end };
}

const onElement =
  (change: (element: string, random: Random, xml: string) => string): XmlMutation =>
  (xml, random) => {
    const found = anElement(xml, random);
    if (found === null) return xml;
    const element = xml.slice(found.start, found.end);
    return xml.slice(0, found.start) + change(element, random, xml) + xml.slice(found.end);
  };

const otherElement = (xml: string, random: Random): string => {
  const found = anElement(xml, random);
  return found === null ? '' : xml.slice(found.start, found.end);
};

/** A mutation must not make a document that is only slow because it is huge. */
const LARGEST_REPEAT = 400_000;

const copies = (element: string, wanted: number): string =>
  element.repeat(Math.max(1, Math.min(wanted, Math.floor(LARGEST_REPEAT / element.length))));

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '2147483648',
  '99999999999999999999',
  'NaN',
  '1e309',
  '%1%2%3%4%5%6%7%8%9',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'http://exempel.invalid/x',
  '__proto__',
  'constructor',
  '&#0;',
  '&amp;&lt;',
  'å'.repeat(5000),
];

const changeValues: XmlMutation = (xml, random) =>
  xml.replaceAll(/="[^"]*"/g, (old) => (random.chance(0.02) ? `="${random.pick(VALUES)}"` : old));

const NAMES = [
  'w:p',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:r',
  'w:t',
  'w:sdt',
  'w:pPr',
  'w:numPr',
  'mc:AlternateContent',
];

const ADDITIONS = [
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<?xml version="1.1"?>',
  '<![CDATA[ ]]>',
  '<!-- -- -->',
  '&nbsp;',
  '&#x10FFFF;&#xD800;',
  '<w:altChunk r:id="rId1"/>',
  '<w:fldSimple w:instr="INCLUDETEXT &quot;/etc/passwd&quot;"/>',
  '<w:gridSpan w:val="100000000"/>',
  '<w:vMerge/>',
  '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>',
  '<w:br w:type="page"/>',
];

const deepen: XmlMutation = (xml, random) => {
  const name = random.pick(NAMES);
  const depth = 1 + random.below(random.chance(0.2) ? 3000 : 60);
  return onElement((e) => `<${name}>`.repeat(depth) + e + `</${name}>`.repeat(depth))(xml, random);
};

/** Every way to change a part's tags, by name. */
export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  dropElement: onElement(() => ''),
  repeatElement: onElement((e, random) =>
    copies(e, 2 + random.below(random.chance(0.1) ? 3000 : 20)),
  ),
  replaceElement: onElement((_, random, xml) => otherElement(xml, random)),
  nestElement: onElement((e, random, xml) => {
    const inner = otherElement(xml, random);
    const close = e.lastIndexOf('</');
    return close < 0 ? e + inner : e.slice(0, close) + inner + e.slice(close);
  }),
  unwrapElement: onElement((e) => e.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '')),
  renameElement: (xml, random) => {
    const tags = tagsOf(xml);
    if (tags.length === 0) return xml;
    const { name } = random.pick(tags);
    const to = random.pick(NAMES);
    return xml.replaceAll(new RegExp(`(</?)${name}(?=[\\s/>])`, 'g'), `$1${to}`);
  },
  dropTag: (xml, random) => {
    const tags = tagsOf(xml);
    if (tags.length === 0) return xml;
    const { start, end } = random.pick(tags);
    return xml.slice(0, start) + xml.slice(end);
  },
  changeValues,
  deepen,
  add: (xml, random) => {
    const tags = tagsOf(xml);
    const place = tags.length === 0 ? 0 : random.pick(tags).end;
    return xml.slice(0, place) + random.pick(ADDITIONS) + xml.slice(place);
  },
  cut: (xml, random) => xml.slice(0, random.below(xml.length)),
};
