import type { Command } from './command.ts';

/** A command as the table has it: how it is typed, what it does, and where it is. */
export interface TableEntry {
  /** 'note add'. */
  name: string;
  usage: string;
  summary: string;
  /** Fetched when it is used: reading a file must not wait for the database's driver. */
  load: () => Promise<Command>;
}

const entry = (usage: string, summary: string, load: TableEntry['load']): TableEntry => {
  const words = usage.split(' ');
  const end = words.findIndex((word) => !/^[a-z]+$/.test(word));
  return { name: words.slice(0, end < 0 ? undefined : end).join(' '), usage, summary, load };
};

/** The formats as they are typed. */
const FORMATS = 'docx|pdf|md|html|xlsx|csv|json';

/** Every command, in the order the help shows them. */
export const COMMANDS: readonly TableEntry[] = [
  entry(
    'read FIL [--json]',
    'läser ett dokument utan att spara det',
    async () => (await import('./commands/read.ts')).read,
  ),
  entry(
    'import FIL… [--json]',
    'läser in och sparar dokument',
    async () => (await import('./commands/import.ts')).importFiles,
  ),
  entry('list [--json]', 'visar planerna', async () => (await import('./commands/list.ts')).list),
  entry(
    'search FRÅGA [--plan ID] [--year ÅR] [--organ ORGAN] [--goal MÅL] [--label ETIKETT] [--kind DEL] [--mine beredning|anteckningar] [--spelled-out] [--json]',
    'söker i planer och anteckningar; villkor går också att skriva i frågan (år:2026)',
    async () => (await import('./commands/search.ts')).search,
  ),
  entry(
    'compare FRÅN TILL [--json]',
    'jämför två planer: filer eller id',
    async () => (await import('./commands/compare.ts')).compare,
  ),
  entry(
    'check PLAN… [--json]',
    'letar motsägelser i planer: filer eller id',
    async () => (await import('./commands/check.ts')).check,
  ),
  entry(
    'note add PLAN --on NYCKEL --text TEXT [--visibility private|shared|minutes] [--meeting ID] [--json]',
    'antecknar på något i en plan',
    async () => (await import('./commands/note-add.ts')).noteAdd,
  ),
  entry(
    'note list [--plan PLAN] [--meeting ID] [--json]',
    'visar anteckningarna',
    async () => (await import('./commands/note-list.ts')).noteList,
  ),
  entry(
    'meeting add --title RUBRIK --date ÅÅÅÅ-MM-DD [--time TT:MM] [--place PLATS] [--organ ORGAN] [--json]',
    'lägger till ett möte och skriver dess id',
    async () => (await import('./commands/meeting-add.ts')).meetingAdd,
  ),
  entry(
    'meeting list [--json]',
    'visar mötena',
    async () => (await import('./commands/meeting-list.ts')).meetingList,
  ),
  entry(
    'question list [--plan PLAN] [--meeting ID] [--open] [--json]',
    'visar frågorna, de öppna först',
    async () => (await import('./commands/question-list.ts')).questionList,
  ),
  entry(
    'status list [--plan PLAN] [--meeting ID] [--json]',
    'visar uppdragens status efter dag',
    async () => (await import('./commands/status-list.ts')).statusList,
  ),
  entry(
    'motion list [--plan PLAN] [--meeting ID] [--json]',
    'visar yrkandena',
    async () => (await import('./commands/motion-list.ts')).motionList,
  ),
  entry(
    `export minutes MÖTE [--format ${FORMATS}] [-o FIL]`,
    'skriver mötesanteckningar; privata anteckningar lämnas utanför',
    async () => (await import('./commands/export-minutes.ts')).exportMinutes,
  ),
  entry(
    `export briefing PLAN --on NYCKEL… [--meeting ID|none] [--format ${FORMATS}] [-o FIL]`,
    'skriver föredragnings-PM på uppdrag i en plan, med datum och organ från mötet: det kommande som har uppdraget på dagordningen, det som --meeting anger eller inget (none)',
    async () => (await import('./commands/export-briefing.ts')).exportBriefing,
  ),
  entry(
    `export comparison FRÅN TILL [--format ${FORMATS}] [-o FIL]`,
    'skriver jämförelsebilaga för två planer: filer eller id',
    async () => (await import('./commands/export-comparison.ts')).exportComparison,
  ),
  entry(
    `export questions [PLAN] [--format ${FORMATS}] [-o FIL]`,
    'skriver frågelista',
    async () => (await import('./commands/export-lists.ts')).exportQuestions,
  ),
  entry(
    `export committee PLAN BEREDNING [--format ${FORMATS}] [-o FIL]`,
    'skriver uppföljning av en berednings uppdrag',
    async () => (await import('./commands/export-committee.ts')).exportCommittee,
  ),
  entry(
    `export motions [PLAN] [--format ${FORMATS}] [-o FIL]`,
    'skriver yrkandena med skillnaden mot planens lydelse',
    async () => (await import('./commands/export-lists.ts')).exportMotions,
  ),
  entry(
    'backup MAPP',
    'skriver en säkerhetskopia i en mapp',
    async () => (await import('./commands/backup.ts')).backup,
  ),
  entry(
    'restore FIL',
    'återställer en säkerhetskopia; går att ångra',
    async () => (await import('./commands/restore.ts')).restoreBackup,
  ),
  entry(
    'verify [--json]',
    'kontrollerar att allt sparat är helt',
    async () => (await import('./commands/verify.ts')).verify,
  ),
  entry(
    'serve [--open]',
    'öppnar Beredd i webbläsaren',
    async () => (await import('./commands/serve.ts')).serveWindow,
  ),
];

/** The command that the words begin with ('note add …' before 'note …'); undefined for none. */
export const findCommand = (words: readonly string[]): TableEntry | undefined =>
  COMMANDS.find((it) => it.name === words.slice(0, it.name.split(' ').length).join(' '));
