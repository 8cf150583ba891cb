import { readFile } from 'node:fs/promises';

const SHARED = new URL('../../../shared/', import.meta.url);

/** The lines of one of the real text files. */
export async function realLines(name: string): Promise<string[]> {
  return (await readFile(new URL(`plans/${name}`, SHARED), 'utf8')).split(/\r?\n/u);
}

/** What a person read in one of the real plans. */
export interface Truth {
  readonly goals: readonly { readonly key: string; readonly title: string }[];
  readonly sections: readonly { readonly number: string | null; readonly title: string }[];
  readonly assignments: readonly {
    readonly key: string;
    readonly series: string;
    readonly number: string;
    readonly rawLabel: string;
    readonly goalKey: string;
    readonly givenBy: string;
    readonly assignedTo: readonly string[];
    readonly followedBy?: string;
    readonly text: string;
    readonly inferred?: readonly string[];
  }[];
}

/** The truth file of a plan. */
export async function truthOf(id: string): Promise<Truth> {
  return JSON.parse(await readFile(new URL(`gold/${id}.json`, SHARED), 'utf8')) as Truth;
}

/** Blind to case, white space, hyphens, quotation marks and a closing full stop. */
export function squashed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad‐‑–—−-]+/gu, '')
    .replaceAll(/[”“„]/gu, '"')
    .replace(/\.$/u, '');
}
