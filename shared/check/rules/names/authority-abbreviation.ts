import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** Authorities that plans speak of, as they call themselves, by the words that open their names. */
const AUTHORITIES: readonly { name: string; abbreviations: readonly string[] }[] = [
  { name: 'Inspektionen för vård och omsorg', abbreviations: ['IVO'] },
  { name: 'Inspektionen för socialförsäkringen', abbreviations: ['ISF'] },
  { name: 'Integritetsskyddsmyndigheten', abbreviations: ['IMY'] },
  { name: 'Myndigheten för samhällsskydd och beredskap', abbreviations: ['MSB'] },
  { name: 'Myndigheten för civilt försvar', abbreviations: ['MCF'] },
  { name: 'Myndigheten för digital förvaltning', abbreviations: ['DIGG', 'Digg'] },
  { name: 'Myndigheten för delaktighet', abbreviations: ['MFD'] },
  { name: 'Myndigheten för psykologiskt försvar', abbreviations: ['MPF'] },
  { name: 'Diskrimineringsombudsmannen', abbreviations: ['DO'] },
  { name: 'Justitieombudsmannen', abbreviations: ['JO'] },
  { name: 'Barnombudsmannen', abbreviations: ['BO'] },
  { name: 'Tandvårds- och läkemedelsförmånsverket', abbreviations: ['TLV'] },
  { name: 'Statens beredning för medicinsk och social utvärdering', abbreviations: ['SBU'] },
  { name: 'Post- och telestyrelsen', abbreviations: ['PTS'] },
  { name: 'Statistiska centralbyrån', abbreviations: ['SCB'] },
  { name: 'Sveriges Kommuner och Regioner', abbreviations: ['SKR'] },
];
const KNOWN = new Set(AUTHORITIES.flatMap(({ abbreviations }) => abbreviations));
/** The abbreviation stands right behind the name: 'Barnombudsmannen (BO)'; after a comma it may be the next of a list. */
const BEHIND = /^s? \((\p{Lu}\p{L}{1,5})\)/u;

/**
 * An authority with another authority's abbreviation: 'Barnombudsmannen (DO)'. What is the abbreviation
 * of none is the plan's own way of writing, and not told of.
 */
export const authorityAbbreviation: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    AUTHORITIES.flatMap(({ name, abbreviations }): RuleFinding[] => {
      const at = sentence.text.toLowerCase().indexOf(name.toLowerCase());
      const [, said = ''] =
        (at < 0 ? null : BEHIND.exec(sentence.text.slice(at + name.length))) ?? [];
      if (!KNOWN.has(said) || abbreviations.includes(said)) return [];
      const other = AUTHORITIES.find((one) => one.abbreviations.includes(said))!;
      return [
        {
          severity: 'warning',
          message: `${name} förkortas ${abbreviations[0]}, inte ${said}. ${said} är ${other.name}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
