import { heading, list, paragraph } from './blocks.ts';
import { decisionBlocks, ownBlocks } from './own-text.ts';
import { partOf, type Cited, type ReportPart } from './part.ts';
import type { ReportFacts } from './report-draft.ts';
import { spelledOut, type SourcePlan } from './sources.ts';
import { BASIS } from './assemble.ts';

/** A heading of its own with nothing but own words under it. */
export const ownPart = (id: string, title: string, prompt: string): ReportPart =>
  partOf({
    id,
    title,
    summary: 'skrivs av dig',
    prompt,
    build: ({ text }) => ({ blocks: [heading(1, title), ...ownBlocks(text, prompt)], cited: [] }),
  });

/** Förslag till beslut: who decides, and one att-sats a line. */
export const decisionPart = (organ: string): ReportPart =>
  partOf({
    id: 'decision',
    title: 'Förslag till beslut',
    summary: 'skrivs av dig, en att-sats per rad',
    prompt: 'En att-sats per rad, till exempel: begära en tidplan till bokslutet',
    build: ({ text }) => ({
      blocks: [heading(1, 'Förslag till beslut'), ...decisionBlocks(text, organ)],
      cited: [],
    }),
  });

const citedPlans = (cited: readonly Cited[], plans: ReadonlyMap<string, SourcePlan>): string[] => {
  const ids = new Set(cited.map(({ planId }) => planId));
  return [...plans.values()].filter(({ planId }) => ids.has(planId)).map(spelledOut);
};

/** Beslutsunderlag, or another list of sources: the document itself first, then every plan it cites, then what the writer adds. */
export const basisPart = (
  title: string,
  own: string,
  plans: ReadonlyMap<string, SourcePlan>,
): ReportPart =>
  partOf({
    id: BASIS,
    title,
    summary: 'planerna som citeras, och det du lägger till',
    prompt: 'Fler handlingar, en per rad',
    build: ({ text, cited }) => ({
      blocks: [
        heading(1, title),
        list(
          [own, ...citedPlans(cited, plans), ...text.split('\n')]
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .map((line) => [{ text: line }]),
        ),
      ],
      cited: [],
    }),
  });

/** Name and title of whoever answers for the document; left out when nobody is named. */
export const signaturePart = (facts: ReportFacts): ReportPart =>
  partOf({
    id: 'signature',
    title: 'Underskrift',
    summary: facts.handler === '' ? 'ange handläggare för att få med den' : facts.handler,
    isSuggested: facts.handler !== '',
    build: () => ({
      blocks:
        facts.handler === ''
          ? []
          : [paragraph([facts.handler, facts.handlerRole].filter(Boolean).join('\n'))],
      cited: [],
    }),
  });
