import { visibleText } from './safe-text.ts';

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Text for an element or an attribute of XML 1.0: nothing in it is markup, nothing hidden is left. */
export const xmlText = (text: string): string =>
  visibleText(text.replace(/\r\n?/gu, '\n')).replace(/[&<>"\t\n]/gu, (sign) => SIGNS[sign]!);

/** How every part of an Office file begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
