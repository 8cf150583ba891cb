/** A title begins with a small letter or a number ('ordförande', '1:e vice ordförande'); a name does not. */
const ROLE = /^(?:\p{Ll}|\d+:)/u;

/**
 * The names in what was typed or pasted, one a line or with commas between. A title goes with the name
 * before it: 'Anna Ek (S), ordförande' is one person.
 */
export function attendeeNames(typed: string): string[] {
  return typed
    .split(/[;\n\t]/u)
    .flatMap((line) => {
      const parts = line.split(',').map((part) => part.trim());
      return parts.reduce<string[]>((names, part) => {
        const last = names.at(-1);
        if (part === '') return names;
        if (last !== undefined && ROLE.test(part))
          return [...names.slice(0, -1), `${last}, ${part}`];
        return [...names, part];
      }, []);
    })
    .map((name) => name.replace(/\s+/gu, ' '));
}
