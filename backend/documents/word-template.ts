import { getWordTemplate, removeWordTemplate, saveWordTemplate } from '../../db/settings.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, ParsedInput, WordTemplate } from '../../shared/contract/contract.ts';
import type { Report } from '../../shared/report/report.ts';
import type { BackendContext } from '../context.ts';

type Names = 'template.get' | 'template.save' | 'template.remove';

/**
 * Filled in only to hear what a template lacks. Every common place has a value: that a document lacks one
 * is said of that document, not of the template.
 */
const TRIAL: Report = {
  title: 'Prov',
  slug: 'prov',
  author: 'Prov',
  subject: 'Prov',
  language: 'sv-SE',
  date: '2000-01-01',
  facts: ['Organ', 'Sammanträdesdatum', 'Diarienummer', 'Handläggare'].map((label) => ({
    label,
    value: 'Prov',
  })),
  blocks: [{ kind: 'heading', level: 1, text: 'Prov' }],
};

/** What a template says of itself when it is filled; a line that says why when it cannot be. */
async function tried(bytes: Uint8Array): Promise<Result<string[]>> {
  const { reportDocxFromTemplate } = await import('../../shared/report/write-docx-template.ts');
  const filled = reportDocxFromTemplate(TRIAL, bytes);
  return filled.ok ? success(filled.findings) : failure('unreadable', filled.message);
}

async function get({ store }: BackendContext): Promise<Result<WordTemplate | null>> {
  const kept = getWordTemplate(store.db);
  if (kept === null) return success(null);
  const findings = await tried(kept.bytes);
  return success({
    fileName: kept.fileName,
    findings: findings.ok ? findings.value : [findings.error.message],
  });
}

async function save(
  { store }: BackendContext,
  { fileName, bytes }: ParsedInput<'template.save'>,
): Promise<Result<WordTemplate>> {
  const findings = await tried(bytes);
  if (!findings.ok) return findings;
  saveWordTemplate(store.db, { fileName, bytes });
  return success({ fileName, findings: findings.value });
}

/** The region's own Word template, which Word documents then follow. */
export const templateHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'template.get': () => get(context),
  'template.save': (input) => save(context, input),
  'template.remove': () => {
    removeWordTemplate(context.store.db);
    return success({});
  },
});
