/**
 * Set phrases that say in several words what boards also say in one: 'resa utan kostnad' is
 * 'avgiftsfri'. One matter a line: the word, then the phrases that it stands for; `*` is any ending.
 * Written from knowledge of the genre. Words alone are likened by `kindred/`; here are those that
 * need another word beside them, and the few that go with them.
 */
const PHRASES: readonly string[] = [
  // Pengar och styrning
  'avgiftsfri: utan kostnad* | utan avgift* | kostnadsfri* | gratis | fri* från avgift* | fri entré',
  'budgetbalans: ekonomi* i balans | budget* i balans | balans i ekonomin | inom tilldelad* ram* | inom given* ram* | inom beslutad* ram* | inom tilldelad* ekonomisk* ram* | inom tilldelad* budget* | inom budgetram* | inom ekonomisk* ram* | ryms inom ramen | inom ramen* för budgeten | hålla budgeten | håller budget* | hålla sin* budget* | budgetföljsamhet*',
  'hyrpersonal: inhyrd* personal* | inhyrd* läkare* | inhyrd* sjuksköterskor* | personal från bemanningsföretag*',
  'välfärdsbrottslighet: brott* mot välfärden | felaktiga utbetalningar | bidragsbrott*',
  'avtalstrohet: köp* utanför avtal* | inköp utanför avtal* | följsamhet* till avtal*',
  'avtalsuppföljning: uppföljning* av avtal* | följ* upp avtal* | kontroll* av leverantörer*',
  'medborgardialog: dialog* med invånar* | dialog* med medborgar* | samtal* med invånar* | samråd* med invånar*',
  'klarspråk: begriplig* språk* | enkel* svenska | lätt* svenska | vårdat språk',
  'e-arkiv: digital* arkiv* | elektronisk* arkiv*',
  'riskanalys: analys* av risker* | kartlägg* av risker* | risk- och sårbarhetsanalys*',
  'nyföretagande: start* av företag* | starta företag* | starta eget | nystarta* företag*',
  'kompetensförsörjning: försörjning* av kompetens* | tillgång* på kompetens*',
  // Vård
  'hemsjukvård: sjukvård* i hemmet | vård* i hemmet | vård* i det egna hemmet | vårda* hemma | vård* hemma hos',
  'hemrehabilitering: rehabilitering* i hemmet | träning* i hemmet',
  'videobesök: besök* via video* | besök* på distans | vård* på distans | digital* vårdmöten* | digital* besök* | digital* möten* | nätbesök* | möten* via video*',
  'egenmonitorering: mät* själv* hemma | mätning* i hemmet | monitorering* i hemmet | egna mätvärden* | mätvärden hemifrån',
  'läkarkontakt: fast* läkare* | egen läkare | namngiven läkare | fast* läkarkontakt* | fast* vårdkontakt* | ordinarie läkare',
  'listning: listad* patient* | listad* invånar* | listad* per läkare | val av vårdcentral | välja vårdcentral',
  'överbeläggning: utlokaliserade patienter | patienter i korridor*',
  'samsjuklighet: psykisk* sjukdom* och beroende | psykisk* ohälsa och missbruk | psykiatri* och beroende*',
  'suicidprevention: förebygg* självmord* | förebygg* suicid* | förhindra självmord* | minska antalet självmord* | nollvision* för suicid* | nollvision* för självmord*',
  'funktionsnedsättning: nedsatt rörelseförmåga | nedsatt funktionsförmåga | nedsatt syn* | nedsatt hörsel* | nedsatt rörelse- eller orienteringsförmåga | nedsatt rörelse* eller synförmåga',
  'neuropsykiatrisk: adhd och autism* | autism och adhd* | adhd eller autism*',
  'palliativ: vård* i livets slutskede | livets slut* | sista tiden i livet',
  'cancerscreening: screening* för * cancer | screening* mot cancer* | upptäck* cancer* tidig* | tidig* upptäckt* av cancer*',
  'uteblivet: uteblir* | uteblivna | uteblivit | uteblev*',
  'vårdgaranti: vårdgarantins gräns* | vårdgarantins tid* | garantins gräns* | inom garantitid* | rätt tid enligt lagen',
  'väntetid: väntan på | vänta på | väntar på | väntat på | tid* till första besök* | tid* till besök* | tid* till bedömning* | tid* till behandling*',
  'kontaktpunkt: en väg in | gemensam* ingång* | samlad* ingång* | en dörr in | gemensam* kontaktväg*',
  'läkemedelsgenomgång: genomgång* av läkemedel* | olämplig* läkemedel* | läkemedel* som är olämplig*',
  'antibiotikaresistens: förskriv* av antibiotika*',
  'anhörigstöd: stöd* till anhöriga* | stöd* till närstående* | anhöriga* stöd* | stöd* åt anhöriga*',
  'sjukresa: resor till vården | resor till och från vården | resa till vården',
  'dagkirurgi: operation* utan inläggning* | operera* utan inläggning*',
  // Socialtjänst, äldre och skola
  'omsorgskontakt: fast omsorgskontakt | färre olika medarbetare | samma personal',
  'demens: kognitiv sjukdom | kognitiva sjukdomar',
  'boendestöd: stöd* i det egna boendet | stöd* i eget boende',
  'ensamhet: ofrivillig* ensam* | bryt* isolering* | social* isolering* | känner sig ensam*',
  'försörjningsstöd: ekonomiskt bistånd* | långvarigt bidragsberoende | beroende av bidrag | egen försörjning',
  'orosanmälan: anmäl* om oro* | anmälan* om barn som far illa | anmäl* om att barn far illa',
  'våld: våld* i nära relation* | mäns våld mot kvinnor',
  'heder: hedersrelaterat våld*',
  'avhoppare: lämna gäng* | hoppa av gäng* | lämna kriminell* | lämna kriminalitet* | lämna kriminella nätverk',
  'skolfrånvaro: frånvaro* från skolan | frånvaro* i skolan | borta från skolan | närvaro* i skolan | skolnärvaro*',
  'studiero: lugn* på lektion* | ordning* i klassrum*',
  'barngrupp: antal* barn i grupp* | barn per avdelning | storlek* på barngrupp* | mindre grupper i förskola*',
  'modersmål: annat modersmål* | andra språk än svenska',
  'lärarbehörighet: behöriga lärare* | legitimerade lärare* | lärare med legitimation* | behörighet* bland lärare*',
  'feriejobb: sommarjobb* | sommararbete* | feriearbete* | feriepraktik* | jobb* på sommaren | arbete* under sommarlovet',
  'utanförskap: långt från arbetsmarknaden | utanför arbetsmarknaden | varken arbetar eller studerar | varken jobb* eller stud* | unga utanför',
  'distansutbildning: utbildning* på distans | kurs* på distans | studie* på distans | distanskurs* | distansstudie* | distansundervisning*',
  'vuxenutbildning: utbildning* för vuxna | komvux | vuxnas lärande',
  'nattomsorg: barnomsorg* på natten | barnomsorg* på obekväm* tid* | omsorg* på obekväm* tid* | kvällar, nätter och helger',
  'skolmat: mat* i skolan | måltid* i skolan | måltid* i förskola* och skol*',
  // Personal
  'heltid: heltidsarbete* | arbeta heltid | anställ* på heltid',
  'arbetstidsförkortning: kortare arbetstid | förkortad arbetstid | minskad arbetstid',
  'distansarbete: arbet* hemifrån | arbet* på distans | hemarbete*',
  'sjukfrånvaro: frånvaro* på grund av sjukdom | sjuka från arbetet',
  'chefstäthet: antal* medarbetare per chef | antal* underställda* | medarbetare per chef | chefers förutsättning*',
  // Miljö, resor och byggande
  'fossilfri: utan fossila bränslen | utan fossila drivmedel | fri* från fossila bränslen',
  'klimatpåverkan: utsläpp* av växthusgaser* | utsläpp* av koldioxid* | utsläpp* av klimatgas* | klimatgaser* | påverkan på klimatet',
  'laddstation: laddning* av elbil* | laddning* av elfordon* | ladda elbil* | ladda fordon*',
  'cykelväg: gång- och cykelväg* | gång- och cykelbana*',
  'närproducerad: lokalt producera* | lokalt odla* | lokalproducer* | svenska råvaror* | svenskproducer*',
  'matsvinn: mat som slängs | slängd mat | kastad mat | mat som kastas',
  'engångsmaterial: engångsartik* | engångsprodukt*',
  'solcell: el från solen',
  'energieffektivisering: minskad energianvändning | lägre energianvändning | minska energianvändning* | energianvändning* ska minska',
  'skyfall: kraftigt regn | kraftiga regn',
  'värmebölja: höga temperatur* | extrem värme | ihållande värme',
  'oanmäld: utan förvarning* | utan förhandsanmälan | utan föranmälan | oannonser*',
  'turtäthet: tätare turer | tätare avgångar | fler turer | fler avgångar | utökat turutbud',
  'punktlighet: går i tid',
  'anropsstyrd: på beställning | efter beställning',
  'seniorkort: fria resor för äldre | fria resor för pensionärer | äldres resor utan avgift | pensionärer reser',
  'hastighetssänkning: sänkt* hastighet*',
  'biljettkontroll: resa utan giltig biljett | resor utan giltig biljett | utan biljett | fuskåkning*',
  // Beredskap, säkerhet och digitalt
  'totalförsvar: civilt försvar | civila försvaret | höjd beredskap och krig',
  'kontinuitetsplan: fungera vid avbrott',
  'beredskapslager: lager* av sjukvårdsmaterial* | lager* av förbrukningsmaterial*',
  'informationssäkerhet: skydd* av information*',
  'digital: på webben | på nätet | på internet | via webben | via nätet | via internet | via app* | över nätet | online | på 1177 | via 1177',
  'e-tjänst: digital* tjänst* | elektroniska tjänster',
  'ai: artificiell intelligens | generativ ai | ai-verktyg* | ai-stöd* | ai-tjänster* | ai-lösning*',
  // Kultur, förening och minoriteter
  'läsfrämjande: lust* att läsa | stimulera* läsning* | barns läsning*',
  'meröppen: öppet utan personal',
  'kulturskola: estetiska kurser | frivillig musikundervisning',
  'föreningsbidrag: bidrag* till föreningar* | stöd* till föreningar* | föreningarnas bidrag*',
];

/** One word of a phrase: whole, or only how it begins. */
interface PhraseWord {
  letters: string;
  isWhole: boolean;
}

interface Phrase {
  /** The matter's word that the phrase stands for. */
  matter: string;
  words: readonly PhraseWord[];
}

/** Phrases are looked up by so many letters of their first word; none begins with a shorter one. */
const KEY = 2;

/** The phrases by how their first word begins, in their order. */
const BY_BEGINNING: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  PHRASES.flatMap((line) => {
    const [matter, phrases] = line.split(': ');
    return phrases!.split(' | ').map((phrase): Phrase => {
      const words = phrase.split(' ').map((word) => {
        const letters = word.replace('*', '');
        return { letters, isWhole: letters === word };
      });
      return { matter: matter!, words };
    });
  }),
  ({ words }) => words[0]!.letters.slice(0, KEY),
);

/** The set phrase that begins with word `at` of `words` (lower case), if any, and how many words it has. */
export function setPhraseAt(
  words: readonly string[],
  at: number,
): { matter: string; length: number } | null {
  const phrase = BY_BEGINNING.get(words[at]!.slice(0, KEY))?.find((one) =>
    one.words.every(({ letters, isWhole }, i) => {
      const word = words[at + i];
      return word !== undefined && (isWhole ? word === letters : word.startsWith(letters));
    }),
  );
  return phrase === undefined ? null : { matter: phrase.matter, length: phrase.words.length };
}
