import { COMMANDS, type TableEntry } from './command-table.ts';

const EXIT_CODES = 'Slutkoder: 0 klart · 1 misslyckades · 2 fel använt.';
const STORE =
  '--store MAPP pekar ut datamappen (annars BEREDD_STORE, annars systemets plats för programdata).';

/** Everything the command line can do. */
export function helpText(): string {
  const lines = COMMANDS.flatMap(({ usage, summary }) => [`  beredd ${usage}`, `      ${summary}`]);
  return ['Användning: beredd KOMMANDO', '', ...lines, '', STORE, EXIT_CODES, ''].join('\n');
}

/** How one command is typed. */
export const usageText = (command: TableEntry): string =>
  `Användning: beredd ${command.usage}\n  ${command.summary}\n`;
