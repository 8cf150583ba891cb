import type { WordHabit } from './to-docx.ts';
import type { PrintLook } from './to-html.ts';
import type { Extraction } from './print-text.ts';
import type { TextHabit } from './to-text.ts';

export const WORD_HABITS: Record<string, WordHabit> = {
  english: { headings: 'english', lists: 'own' },
  swedish: { headings: 'swedish', lists: 'typed' },
  automatic: { headings: 'automatic', lists: 'own' },
  bold: { headings: 'bold', lists: 'typed' },
};

const twoLines: PrintLook['head'] = (plan) => [
  plan.organization,
  `${plan.organ} | ${plan.title} | Diarienummer 2025/00417`,
];
const none = () => [];

export const PRINT_LOOKS: Record<string, PrintLook> = {
  tagged: {
    font: "'Source Sans 3', 'DejaVu Sans', sans-serif",
    size: 10.5,
    page: 'A4',
    hyphenates: false,
    isTagged: true,
    isRightAligned: true,
    head: twoLines,
    foot: () => ['Sida {sida} av {av}'],
  },
  untagged: {
    font: "'Liberation Serif', 'DejaVu Serif', serif",
    size: 11.5,
    page: 'A4',
    hyphenates: true,
    isTagged: false,
    isRightAligned: false,
    head: (plan) => [`${plan.organ}, ${plan.title}   {sida}({av})`],
    foot: none,
  },
  narrow: {
    font: "'DejaVu Sans', sans-serif",
    size: 10,
    page: '165mm 240mm',
    hyphenates: true,
    isTagged: false,
    isRightAligned: true,
    head: none,
    foot: (plan) => [plan.organization, `${plan.title} – {sida}`],
  },
};

/** How designers and office programs set plans: headings told by colour, shadows, letters apart. */
export const DESIGNED_LOOKS: Record<string, PrintLook> = {
  office: {
    font: "'Liberation Sans', Arial, sans-serif",
    size: 11,
    page: 'A4',
    hyphenates: false,
    isTagged: true,
    isRightAligned: true,
    head: (plan) => [`${plan.organization}   Dnr 2025/0${plan.name.length}17`, '{sida} ({av})'],
    foot: none,
  },
  coloured: {
    font: "'DejaVu Serif', serif",
    size: 9.5,
    page: 'A4',
    hyphenates: true,
    isTagged: false,
    isRightAligned: true,
    head: none,
    foot: (plan) => [`{sida}   ${plan.organ} – ${plan.title}`],
    style:
      'h1, h2, h3 { color: #7a1f4b; font-weight: normal } h1 { letter-spacing: .12em } h3 { font-size: 1em; font-variant: small-caps } b { text-shadow: .2px 0 0 #000 } .contents i { visibility: hidden }',
  },
};

export const TEXT_HABITS: Record<string, TextHabit> = {
  tabs: { width: 90, hyphenates: false, tables: 'tabs', isDoubleSpaced: false, page: null },
  hyphens: { width: 76, hyphenates: true, tables: 'tabs', isDoubleSpaced: false, page: 45 },
  double: { width: 84, hyphenates: true, tables: 'tabs', isDoubleSpaced: true, page: null },
  scrambled: { width: 88, hyphenates: false, tables: 'scrambled', isDoubleSpaced: false, page: 48 },
};

export const EXTRACTIONS: Record<string, Extraction> = {
  'in its layout': { form: 'layout', width: 90, height: 52, hyphenates: false, hasFormFeeds: true },
  'in its layout, wide': {
    form: 'layout',
    width: 112,
    height: 64,
    hyphenates: false,
    hasFormFeeds: true,
  },
  'in its layout, narrow': {
    form: 'layout',
    width: 80,
    height: 44,
    hyphenates: true,
    hasFormFeeds: true,
  },
  'in its layout, without form feeds': {
    form: 'layout',
    width: 100,
    height: 70,
    hyphenates: false,
    hasFormFeeds: false,
  },
  'in its layout, cells in the middle': {
    form: 'layout',
    width: 104,
    height: 60,
    hyphenates: false,
    hasFormFeeds: true,
    isCentred: true,
  },
  'cell by cell': { form: 'cells', width: 90, height: 52, hyphenates: false, hasFormFeeds: true },
  'cell by cell, narrow': {
    form: 'cells',
    width: 80,
    height: 44,
    hyphenates: true,
    hasFormFeeds: true,
  },
  'cell by cell, without form feeds': {
    form: 'cells',
    width: 100,
    height: 70,
    hyphenates: false,
    hasFormFeeds: false,
  },
};
