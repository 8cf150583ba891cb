import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';

/** 'Barn- och utbildningsförvaltningen', 'Trafikkontoret'. */
const ADMINISTRATION =
  /^((?:\p{L}+-\s?(?:,\s\p{L}+-\s)?och )?\p{L}{3,}?)s?(förvaltning|kontor)(?:en|et)?$/iu;
const GETS = /(?<!\p{L})(?:ger|uppdrar åt) (.+?) (?:i uppdrag|att)(?!\p{L})/iu;

interface Named {
  name: string;
  matter: string;
  kind: string;
  text: string;
}

/**
 * An administration that gets uppdrag by two names: 'Trafikförvaltningen' and once 'Trafikkontoret',
 * 'barn- och utbildningsförvaltningen' and once 'utbildningsförvaltningen'.
 */
export const administrationNames: CheckRule = ({ subject }) => {
  const groups = [
    ...Map.groupBy(administrations(subject), ({ name }) => name.toLowerCase()).values(),
  ].sort((a, b) => b.length - a.length);
  return groups.flatMap((usual, i) =>
    groups.slice(i + 1).flatMap((rare): RuleFinding[] => {
      const [a, b] = [usual[0]!, rare[0]!];
      if (!isAlike(a, b) || isDefined(subject, b)) return [];
      const places = [rare, usual].flatMap((group) => placesOf(subject, group.slice(0, 1)));
      return [
        {
          severity: 'warning',
          message: `Uppdrag ges både till ${a.name} och till ${b.name}. Är det samma förvaltning?`,
          places,
        },
      ];
    }),
  );
};

function administrations({ plan }: CheckedPlan): Named[] {
  return plan.assignments.flatMap(({ assignedTo, text }) => {
    const got = GETS.exec(text)?.[1];
    return [...assignedTo, ...(got === undefined ? [] : [got])].flatMap((printed): Named[] => {
      const name = printed.trim();
      const [, matter = '', kind = ''] = ADMINISTRATION.exec(name) ?? [];
      return matter === ''
        ? []
        : [{ name, matter: matter.toLowerCase(), kind: kind.toLowerCase(), text }];
    });
  });
}

/** The same matter with another word for the body, or a name that lacks the first of two matters. */
const isAlike = (a: Named, b: Named): boolean =>
  (a.matter === b.matter && a.kind !== b.kind) ||
  (a.kind === b.kind && isTail(a.matter, b.matter)) ||
  (a.kind === b.kind && isTail(b.matter, a.matter));

const isTail = (long: string, short: string): boolean =>
  long !== short && long.endsWith(` ${short}`);

/** A plan that says itself what the other body is means two. */
const isDefined = ({ sentences }: CheckedPlan, { name }: Named): boolean =>
  sentences.some(
    ({ text, block }) =>
      block.kind !== 'assignment' &&
      new RegExp(
        `(?<![\\p{L}-] ?)${name}(?!\\p{L})[^.]{0,40}(?:ansvarar|leds|består|är en)`,
        'iu',
      ).test(text),
  );

const placesOf = (subject: CheckedPlan, group: readonly Named[]): RuleFinding['places'][number][] =>
  group.flatMap(({ text, name }) => {
    const at = subject.sentences.find((one) => isOf(one, text, name));
    return at ? [sentencePlace(subject, at)] : [];
  });

const isOf = ({ text }: Sentence, whole: string, name: string): boolean =>
  whole.startsWith(text.slice(0, 40)) || text === name;
