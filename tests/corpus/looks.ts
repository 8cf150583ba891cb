import type { WordHabit } from './to-docx.ts';
import type { PrintLook } from './to-html.ts';
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

export const TEXT_HABITS: Record<string, TextHabit> = {
  tabs: { width: 90, hyphenates: false, tables: 'tabs', isDoubleSpaced: false, page: null },
  hyphens: { width: 76, hyphenates: true, tables: 'tabs', isDoubleSpaced: false, page: 45 },
  double: { width: 84, hyphenates: true, tables: 'tabs', isDoubleSpaced: true, page: null },
  scrambled: { width: 88, hyphenates: false, tables: 'scrambled', isDoubleSpaced: false, page: 48 },
};
