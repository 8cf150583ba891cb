import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** The numbers under which the laws that plans name stand in Svensk författningssamling. */
const LAWS: readonly { name: string; pattern: string; numbers: readonly string[] }[] = [
  { name: 'Kommunallagen', pattern: 'kommunallagen', numbers: ['2017:725'] },
  { name: 'Förvaltningslagen', pattern: 'förvaltningslagen', numbers: ['2017:900'] },
  {
    name: 'Hälso- och sjukvårdslagen',
    pattern: 'hälso- och sjukvårdslagen',
    numbers: ['2017:30'],
  },
  { name: 'Patientlagen', pattern: 'patientlagen', numbers: ['2014:821'] },
  { name: 'Patientsäkerhetslagen', pattern: 'patientsäkerhetslagen', numbers: ['2010:659'] },
  { name: 'Tandvårdslagen', pattern: 'tandvårdslagen', numbers: ['1985:125'] },
  { name: 'Smittskyddslagen', pattern: 'smittskyddslagen', numbers: ['2004:168'] },
  // The law of 2025 took the place of the one of 2001.
  { name: 'Socialtjänstlagen', pattern: 'socialtjänstlagen', numbers: ['2001:453', '2025:400'] },
  {
    name: 'LSS',
    pattern: 'lagen om stöd och service till vissa funktionshindrade',
    numbers: ['1993:387'],
  },
  { name: 'Skollagen', pattern: 'skollagen', numbers: ['2010:800'] },
  { name: 'Bibliotekslagen', pattern: 'bibliotekslagen', numbers: ['2013:801'] },
  { name: 'Plan- och bygglagen', pattern: 'plan- och bygglagen', numbers: ['2010:900'] },
  { name: 'Miljöbalken', pattern: 'miljöbalken', numbers: ['1998:808'] },
  { name: 'Arbetsmiljölagen', pattern: 'arbetsmiljölagen', numbers: ['1977:1160'] },
  { name: 'Diskrimineringslagen', pattern: 'diskrimineringslagen', numbers: ['2008:567'] },
  {
    name: 'Offentlighets- och sekretesslagen',
    pattern: 'offentlighets- och sekretesslagen',
    numbers: ['2009:400'],
  },
  {
    name: 'Lagen om valfrihetssystem',
    pattern: 'lagen om valfrihetssystem',
    numbers: ['2008:962'],
  },
  {
    name: 'Lagen om offentlig upphandling',
    pattern: 'lagen om offentlig upphandling',
    numbers: ['2016:1145'],
  },
  {
    name: 'Lagen om kollektivtrafik',
    pattern: 'lagen om kollektivtrafik|kollektivtrafiklagen',
    numbers: ['2010:1065'],
  },
  { name: 'Lagen om färdtjänst', pattern: 'lagen om färdtjänst', numbers: ['1997:736'] },
  { name: 'Språklagen', pattern: 'språklagen', numbers: ['2009:600'] },
];

/** 'kommunallagen (2017:725)', 'lagen (SFS 2017:725)', with its abbreviation between. */
const NUMBERED = (pattern: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${pattern})(?: \\(\\p{Lu}\\p{L}{1,4}\\))?,? \\(?(?:\\p{L}+[,;] )?(?:SFS )?((?:19|20)\\d\\d:\\d{1,4})(?!\\d)`,
    'iu',
  );

/** A law with another law's number: "kommunallagen (2017:752)". */
export const lawNumber: CheckRule = ({ subject }) =>
  subject.sentences
    .filter(({ text }) => /\d{4}:\d/u.test(text))
    .flatMap((sentence) =>
      LAWS.flatMap(({ name, pattern, numbers }): RuleFinding[] => {
        const stated = NUMBERED(pattern).exec(sentence.text)?.[1];
        if (stated === undefined || numbers.includes(stated)) return [];
        return [
          {
            severity: 'warning',
            message: `${name} har nummer ${numbers.at(-1)}, men här står ${stated}.`,
            places: [sentencePlace(subject, sentence)],
          },
        ];
      }),
    );
