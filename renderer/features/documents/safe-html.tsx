import { createElement, Fragment, type ReactNode } from 'react';
import { PaperTable } from './paper-table.tsx';

/** What the preview's blocks are made of; anything else shows as its text alone. */
const ALLOWED = new Set(
  'h1 h2 h3 h4 h5 p ul ol li dl dt dd div blockquote footer table caption thead tbody tr th td ins del em strong br'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5']);

/** One level down, since the place has its own h1. */
const lowered = (name: string): string =>
  HEADINGS.has(name) ? `h${Math.min(6, Number(name.slice(1)) + 1)}` : name;

/** How the writer tells apart what looks alike: figures, sums, headings within a table. */
const LOOKS = new Set(['number', 'total', 'group', 'notice']);

/** Of an element's attributes: how it looks, and what a table's heading is the heading of. */
function propsOf(node: Element, key: number): Record<string, string | number> {
  const props: Record<string, string | number> = { key };
  const look = node.getAttribute('class') ?? '';
  if (LOOKS.has(look)) props['className'] = look;
  if (node.localName !== 'th') return props;
  const scope = node.getAttribute('scope') ?? 'col';
  props['scope'] = scope === 'row' || scope === 'colgroup' ? scope : 'col';
  const width = Number(node.getAttribute('colspan') ?? 1);
  if (Number.isInteger(width) && width > 1) props['colSpan'] = width;
  return props;
}

/** What a table is called: its caption, else the heading it stands under. */
function tableName(table: Element): string {
  const caption = table.querySelector('caption')?.textContent.trim() ?? '';
  if (caption !== '') return `Tabell: ${caption}`;
  let above = table.previousElementSibling;
  while (above !== null && !HEADINGS.has(above.localName)) above = above.previousElementSibling;
  const heading = above?.textContent.trim() ?? '';
  return heading === '' ? 'Tabell' : `Tabell: ${heading}`;
}

function element(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const children = [...node.childNodes].map(element);
  const name = node.localName;
  if (!ALLOWED.has(name)) return createElement(Fragment, { key }, ...children);
  if (name === 'table')
    return (
      <PaperTable key={key} name={tableName(node)}>
        {children}
      </PaperTable>
    );
  const props = propsOf(node, key);
  return name === 'br'
    ? createElement('br', props)
    : createElement(lowered(name), props, ...children);
}

/**
 * A preview's html as React elements: only known elements and looks, no address or handler, so
 * that nothing a note says can act in the window.
 */
export function SafeHtml({ html }: { html: string }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map(element);
}
