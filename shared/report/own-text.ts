import { paragraph } from './blocks.ts';
import { writtenBlocks } from './note-words.ts';
import type { ReportBlock } from './report.ts';

const BULLET = /^\s*[-•*–]\s+/u;
const THAT = /^att\s+/iu;

/** A place to write, in brackets so that nobody takes it for text. */
const placeToWrite = (prompt: string): ReportBlock =>
  paragraph({ text: `[${prompt}]`, italic: true });

/** Own words, with the same light markup as notes. Nothing written gives the place to write. */
export const ownBlocks = (text: string, prompt: string): ReportBlock[] =>
  text.trim() === '' ? [placeToWrite(prompt)] : writtenBlocks(text);

/**
 * A proposed decision as the genre writes it: who decides, then one att-sats a line. Lines before
 * the first 'att' take the place of 'X beslutar' ('Beredningen föreslår nämnden').
 */
export function decisionBlocks(text: string, organ: string): ReportBlock[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
  const firstThat = lines.findIndex((line) => THAT.test(line));
  const lead = firstThat > 0 ? lines.slice(0, firstThat) : [];
  const clauses = lines.slice(lead.length);
  const shown =
    clauses.length > 0 ? clauses : ['[skriv vad som ska beslutas, en att-sats per rad]'];
  return [
    ...(lead.length > 0 ? lead : [`${organ === '' ? '[Organ]' : organ} beslutar`]).map((line) =>
      paragraph(line),
    ),
    ...shown.map((line) => paragraph({ text: 'att', bold: true }, ` ${line.replace(THAT, '')}`)),
  ];
}
