/**
 * What the columns of the genre's tables are called. A header cell is matched in lower case with
 * single spaces; the first pattern that fits says what the column holds. Gathered from plans of
 * regions and municipalities, not from one document.
 */

/** Columns of a table of styrtal. */
export const INDICATOR_TEXT =
  /^(?:(?:valda?|våra|nämndens|regionens|kommunens|prioriterade|mätbara|kvalitets|ekonomiska|finansiella|styrande|övergripande)\s+)?(?:styrtal|(?:mål|process|resultat|kvalitets|effekt|nyckel)?indikator(?:er|n)?|nyckeltal|(?:kvalitets|resultat|effekt|verksamhets|volym|styr|uppföljnings|nyckel)?mått|mätetal|mätvärde|måltal|(?:resultat|prestations)mål|mätbart mål|mätbara mål|mätpunkt(?:er)?|kpi(?:er)?)(?=$|[\s/,(:])/u;

export const INDICATOR_NUMBER = /^(?:nr|nr\.|nummer|id|#|löpnr|löpnummer|rad)$/u;

export const OUTCOME_KNOWN =
  /utfall|senast[e]? kända|senaste (?:mätning|värde|resultat)|uppnått|^resultat\b|bokslut|faktiskt|verkligt/u;
export const OUTCOME_NOW =
  /nuläge|nuvärde|nuvarande|dagsläge|aktuellt värde|^läge\b|^värde\b|^totalt$|^samtliga$/u;
export const OUTCOME_FORECAST = /prognos/u;
export const OUTCOME_BASE =
  /utgångs(?:värde|läge)|basvärde|^bas\b|basår|startvärde|ingångsvärde|baslinje|ursprungsvärde|jämförelsevärde/u;

export const LONG_TERM =
  /långsiktig|lång sikt|på sikt|slutmål|slutvärde|mandatperiod|planperiod|programperiod|målbild|strategisk/u;
export const TARGET =
  /målvärde|målnivå|målsatt|mål(?:et)? för|årets mål|etappmål|delmål|börvärde|riktvärde|^mål\b|^måltal\b|ambitionsnivå|önskat|önskad|årsmål|förväntat|^plan(?:erat)?\b|^budget\b|gränsvärde/u;

/** Columns beside the styrtal that no field takes. */
export const INDICATOR_OTHER =
  /ansvar|frekvens|källa|mätmetod|mätning$|mätperiod|uppfölj|kommentar|trend|status|definition|beskrivning|riktning|periodicitet|när mäts|hur mäts|rapporter|enhet$|^hur\b|^när\b|^vem\b|^mål(?:sättning|område)?er\b/u;

/** Columns of an internkontrollplan. */
export const RISK_TEXT =
  /^(?:(?:identifierade?|beskrivning av|prioriterade?|väsentlig[ae]?)\s+)*risk(?:er|en|beskrivning|händelse|formulering)?(?:$|[\s/,(:])|^riskbeskrivning|^beskrivning av risk|^oönskad händelse|^vad kan (?:gå fel|hända)|^(?:vad|vilken) är risken/u;
/** Names a risk only beside columns that grade it; elsewhere it is a calendar's. */
export const RISK_EVENT =
  /^(?:(?:möjlig|tänkbar|potentiell|negativ)a?\s+)?(?:händelse(?:r)?|scenario|hot|brist(?:er)?)$/u;
export const RISK_GRADE = /sannolikhet|konsekvens|risk(?:värde|nivå|poäng|klass)/u;
export const RISK_MEASURE =
  /åtgärd|^kontroll(?:moment|åtgärd|aktivitet|metod|punkt)?(?:er)?(?:$|[\s/,(:])|hantering|aktivitet|förebyggande|så (?:arbetar|gör) vi|vad gör vi|^(?:hur|så) (?:kontrollera|hantera|förebygg)/u;
export const RISK_AREA =
  /^(?:verksamhet|verksamhetsområde|område|riskområde|process|rutin|kategori|riskkategori|funktion|perspektiv|kontrollområde|ansvarsområde|avdelning|enhet|delområde|risktyp|målområde)(?:$|[\s/,(:])/u;
/** Columns that grade a risk or say who and when. */
export const RISK_OTHER =
  /sannolikhet|konsekvens|riskvärd|risknivå|riskpoäng|riskklass|riskbedömning|ansvar|frekvens|uppfölj|rapport|när|tidplan|tidpunkt|klart|^nr\b|^id\b|väsentlighet|bedömning|^s$|^k$|^rv$|^s\s*[x×*]\s*k$|poäng|värde|status|kommentar|befintlig|metod$|omfattning|orsak/u;

/** What a column of figures in a budget table is named by. */
export const BUDGET_COLUMN =
  /budget|prognos|bokslut|utfall|\bplan\b|planår|reducer|ram(?:en)?\b|omsättning|avvikelse|förändring|differens|anslag|kostnad|intäkt|netto|resultat|belopp|bidrag|ersättning|effekt|utgift|inkomst|helår|årsbudget|^(?:19|20)\d\d\b|^år (?:19|20)\d\d|tilldel|besparing|minskning|ökning|tkr|mnkr|mkr|procent|andel|summa|totalt|^vp\b|^vep\b|^bu\b|^bu ?\d\d/u;

/** First header cells that name the column of labels and not the table. */
export const BUDGET_LABEL_COLUMN =
  /^(?:verksamhet(?:er|sområde)?|område(?:n)?|post(?:er)?|rad|benämning|konto|kontogrupp|förvaltning|nämnd|enhet|slag|typ|objekt|projekt|investering(?:ar)?|budgetpost(?:er)?|resultatpost(?:er)?|avdelning|nyckeltal|ekonomiskt nyckeltal|ekonomiska nyckeltal|mått|beskrivning|specifikation|intäkter och kostnader|ansvar|åtgärd(?:er)?|nr|text|kostnadsslag|benämning\/konto)\.?$/u;

/** Titles of sections and captions under which a table of figures is a budget table. */
export const BUDGET_TITLE =
  /budget|ekonomi|resultaträkning|investering|driftram|nettoram|\bram(?:ar|en)?\b|nyckeltal|\blpik\b|reducering|besparing|kostnad|intäkt|finans|anslag|resurs|volym|verksamhetsmått|prestation/iu;

/** What a list of fees calls its first column … */
export const FEE_COLUMN =
  /^(?:avgift(?:er|en)?|avgifts(?:slag|typ|grupp)|taxa|taxor|pris(?:er)?|prislista|biljett(?:er|typ)?|arvode(?:n)?|hyra|hyror|timtaxa)(?:$|[\s,(])/u;
/** … and the title it stands under. */
export const FEE_TITLE =
  /^(?:(?!.*(?:intäkt|budget|kostnad))).*(?:^|\s)(?:avgifter|taxor|taxa|prislista|priser|biljettpriser|arvoden)(?=$|[\s,.])/iu;

export const RISK_TITLE =
  /intern\s?kontroll|riskanalys|risker|kontrollplan|riskhantering|riskbedömning/iu;

export const INDICATOR_TITLE = /styrtal|indikator|nyckeltal|mätbara mål|måltal/iu;

/** Labels of rows that sum what stands above them. */
export const TOTAL_LABEL =
  /^(?:delsumma|summa|s:a|totalt?|totalsumma|total(?:a|t)?\s|resultat\b|årets resultat|periodens resultat|nettoresultat|slutresultat|(?:verksamhetens\s+)?netto(?:kostnad(?:er)?|intäkt(?:er)?|resultat)?\b|nettoram|nettobudget|saldo|balansomslutning)/iu;
/** Totals also say so at their end: 'Regionstyrelsen totalt', 'Intäkter, summa'. */
export const TOTAL_END = /(?:,|\s)(?:totalt?|summa|sammanlagt|netto)(?:\s*\*+\)?)?$/iu;

/** Words that make an empty row a heading over the rows below it. */
export const GROUP_LABEL =
  /(?::$|,\s*varav:?$|^varav:?$|^(?:verksamhetens\s+)?(?:intäkter|kostnader|utgifter|inkomster)$|^övrigt inom\b|^(?:externa|interna)\b.*(?:intäkter|kostnader)$|^tillgångar$|^skulder)/iu;

/** Units of money and share, as written → as we say it. In order: the first that fits wins. */
export const UNITS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:mnkr|mkr|mnsek|msek|mn\s?kr|miljoner kronor|miljoner kr|milj\.? kr|milj\.? kronor|miljontals kronor)\b/iu,
    'mnkr',
  ],
  [
    /\b(?:tkr|kkr|tsek|tusen(?:tals)? kronor|tusental kronor|tusen kr|1 ?000 kr|1 ?000-tal kronor)\b/iu,
    'tkr',
  ],
  [/\b(?:mdkr|miljarder kronor|miljarder kr)\b/iu, 'mdkr'],
  [/\bprocent\b/iu, 'procent'],
  [/%/u, '%'],
  [/\b(?:kr|kronor|sek)\b/iu, 'kr'],
];
