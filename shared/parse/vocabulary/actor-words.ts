/**
 * How the bodies and officers of regions and municipalities are named: the last part of the word
 * (in its definite form) tells. Used to find names in running text and to part lists of names.
 */

/** Bodies that decide: [indefinite, definite]. */
export const BOARD_ENDINGS: readonly (readonly [string, string])[] = [
  ['nämnd', 'nämnden'],
  ['styrelse', 'styrelsen'],
  ['utskott', 'utskottet'],
  ['presidium', 'presidiet'],
  ['direktion', 'direktionen'],
  ['fullmäktige', 'fullmäktige'],
];

/** Organisations and officers that carry out: [indefinite, definite]. */
export const DOER_ENDINGS: readonly (readonly [string, string])[] = [
  ['förvaltning', 'förvaltningen'],
  ['beredning', 'beredningen'],
  ['kansli', 'kansliet'],
  ['kontor', 'kontoret'],
  ['direktör', 'direktören'],
  ['chef', 'chefen'],
  ['enhet', 'enheten'],
  ['stab', 'staben'],
  ['avdelning', 'avdelningen'],
  ['verksamhet', 'verksamheten'],
  ['bolag', 'bolaget'],
  ['område', 'området'],
  ['råd', 'rådet'],
  ['kommitté', 'kommittén'],
  ['delegation', 'delegationen'],
  ['sekretariat', 'sekretariatet'],
  ['revision', 'revisionen'],
  ['förbund', 'förbundet'],
  ['grupp', 'gruppen'],
  ['sektor', 'sektorn'],
  ['service', 'service'],
  ['gymnasium', 'gymnasiet'],
  ['strateg', 'strategen'],
  ['controller', 'controllern'],
  ['sekreterare', 'sekreteraren'],
  ['samordnare', 'samordnaren'],
  ['ledare', 'ledaren'],
  ['rektor', 'rektorn'],
  ['ekonom', 'ekonomen'],
  ['tandvård', 'tandvården'],
  ['tjänst', 'tjänsten'],
  ['trafik', 'trafiken'],
  ['skola', 'skolan'],
  ['räddningstjänst', 'räddningstjänsten'],
  ['myndighet', 'myndigheten'],
  ['museum', 'museet'],
  ['bibliotek', 'biblioteket'],
  ['sjukhus', 'sjukhuset'],
  ['vårdcentral', 'vårdcentralen'],
  ['klinik', 'kliniken'],
  ['högskolor', 'högskolorna'],
];

/** Plurals and words that by themselves name who shall do something. */
export const PLURAL_ACTORS: readonly string[] = [
  'nämnder',
  'nämnderna',
  'styrelser',
  'styrelserna',
  'förvaltningar',
  'förvaltningarna',
  'beredningar',
  'beredningarna',
  'verksamheter',
  'verksamheterna',
  'chefer',
  'cheferna',
  'enheter',
  'enheterna',
  'bolag',
  'bolagen',
  'utskott',
  'utskotten',
  'kontoren',
  'medarbetare',
  'förtroendevalda',
  'direktörer',
  'avdelningar',
  'områden',
  'rektorer',
  'kommuner',
];

/** Names that begin so are the organisation itself. */
export const ORGANIZATION_BEGINNINGS: readonly string[] = ['Region', 'Landstinget'];
