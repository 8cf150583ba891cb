/** What SQLite can hold in a STRICT column; true and false are stored as 1 and 0. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A statement with its values apart: text never carries data. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

type Part = SqlValue | boolean | Sql;

const isSql = (part: Part): part is Sql =>
  typeof part === 'object' && part !== null && 'text' in part && 'values' in part;

/**
 * Writes SQL as SQL: each `${value}` becomes a parameter, each `${sql`…`}` is put in as it stands.
 * There is no way to put a string in as text, so no value can become syntax.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(typeof part === 'boolean' ? Number(part) : part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values };
}

/** A row's column names as they come back from SQLite, before a schema has looked at them. */
export type Row = Readonly<Record<string, unknown>>;
