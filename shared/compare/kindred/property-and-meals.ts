/**
 * Fields of kindred words (see kindred-words.ts): premises, property management, cleaning and
 * meals. One field a line.
 */
export const PROPERTY_AND_MEALS_FIELDS: readonly string[] = [
  // Fastigheter och lokaler
  'fastighetsunderhåll underhållsplan eftersatt underhållsskuld underhållsbehov fastighetsbestånd avhjälpande',
  'fastighetsdrift fastighetsskötsel driftorganisation fastighetsskötare driftkostnad drifttekniker fastighetsförvaltning vaktmästare',
  'lokalförsörjning lokalresursplan lokalresursplanering lokalbehov lokalplanering lokalförsörjningsplan verksamhetslokal lokalstrateg lokaleffektivisering',
  'lokaleffektivisering lokalutnyttjande yteffektiv tomställd vakans lokalyta lokalminskning lokalöverskott samutnyttjande',
  'kontor aktivitetsbaserat kontorslokal aktivitetsbaserad flexkontor arbetsplatsutformning kontorsyta stadshus',
  'hyresavtal lokalhyra förhyrning inhyrning externhyra hyreskostnad hyreskontrakt externhyrd',
  'internhyra hyresmodell internhyresmodell internhyressystem hyressättning gränsdragningslista självkostnadshyra',
  'fastighetsstrategi ägardirektiv fastighetsportfölj fastighetsägande lokalstrategi ägarstrategi',
  'skolbyggnad skolfastighet skolrenovering skollokal skolbygge skolbyggande skolkapacitet',
  'skolgård skolgårdsmiljö förskolegård friyta gårdsupprustning skolgårdsupprustning utelek utemiljö',
  'investeringsplan investeringsprojekt investeringsprocess byggprojekt investeringsvolym projektstyrning byggkostnad investeringsram investeringsutrymme',
  'byggprojekt ombyggnation nybyggnation byggproduktion projekteringsskede entreprenadform byggledning entreprenad',
  'arbetsplatskontroll svartarbete byggarbetsplats byggentreprenad underentreprenör personalliggare oseriös byggföretag',
  'fastighetssäkerhet passersystem inpassering skalskydd låssystem larm nyckelhantering passerkort säkerhetsdörr inbrottslarm',
  'reservkraft reservelverk reservkraftsförsörjning elverk nödkraft dieselaggregat avbrottsfri strömavbrott',
  'robusthet försörjningssäkerhet redundans medicingas driftsäkerhet sjukhus',
  'brandskydd sba brandskyddsarbete sprinkler brandlarm utrymning brandskyddskontroll brandsyn',
  'inomhusklimat ventilation fuktskada mögel luftkvalitet inomhus inomhustemperatur ventilationsaggregat',
  'fastighetsautomation styrsystem iot sensor uppkopplad driftövervakning',
  // Städ, tvätt och hyresgäster
  'städ lokalvård städning lokalvårdare vårdhygien städorganisation egenregistäd städavtal golvvård städfrekvens',
  'vårdnära servicevärd vårdserviceassistent renbäddning servicemedarbetare måltidsvärd',
  'tvätt textilservice tvätteri arbetskläder textilförsörjning tvättavtal personalkläder',
  'internservice vaktmästeri transportservice posthantering varuförsörjning godsmottagning logistik reception',
  'hyresgästdialog hyresgästnöjdhet fastighetskund felanmälan kundforum hyresgäst',
  'bostadsbolag allmännytta renovering miljonprogram rotrenovering stambyte',
  'trygghetscertifiering huvudmannaskap fastighetsägare bosocial uthyrning trygghet',
  // Måltider
  'måltid måltidsverksamhet kostenhet kostorganisation kostchef måltidsservice måltidsorganisation produktionskök',
  'kostpolicy måltidspolicy kostprogram måltidsstrategi måltidspolitiskt mat',
  'skolmat skollunch skolmåltid skolrestaurang matsal skolkök elevmåltid frukost lunchgäst',
  'äldremåltid matdistribution matlåda måltidsmiljö nattfasta måltid trivselmåltid mat äldreboende',
  'sjukhusmat patientmåltid patientmat matleverans sjukhuskök beställningskost smaklig avdelningskök',
  'tillagningskök mottagningskök produktionskök centralkök köksstruktur köksombyggnad serveringskök köksplan',
  'lokalproducerad närproducerad kött djurskyddskrav svenskproducerad livsmedelsupphandling närodlad råvara ursprung livsmedel',
  'livsmedelsavtal grossist livsmedelsinköp avtalstrohet matupphandling livsmedelsleverantör upphandlad livsmedel',
  'klimatsmart vegetarisk växtbaserad köttkonsumtion klimatmåltid baljväxt koldioxid klimatpåverkan mat',
  'livsmedelsberedskap matberedskap kristid livsmedelslager beredskapsmeny nödkök krismat',
  // Naturbruksfastigheter och skolfrukost
  'naturbruksgymnasium naturbruk lantbruksegendom jordbruksfastighet skogsfastighet naturbruksskola skoljordbruk',
  'skolfrukost frukost morgonmål gratisfrukost frukostservering frukostklubb',
  // Tak, kulturfastigheter och entréer
  'takrenovering taktvätt fasadrenovering fasad tak fönster',
  'kulturfastighet kulturbyggnad kulturhistorisk fastighet herrgård stiftelsefastighet',
  'sjukhusentré entrévärd entré vägvisning hänvisning sjukhus',
  // Måltidsmiljö, vilt och mjölk
  'måltidsmiljö matro ätmiljö bullrig matsal restaurangmiljö pedagogisk måltid',
  'fisk kött viltkött vildsvinskött vilt hjortkött',
  'mjölkersättning växtdryck mjölk mellanmål sockerfri socker',
  // Skador, parkering, bårhus och kök
  'vattenskada fuktskada vattenläckage försäkringsskada läckage egendomsskada',
  'utrymningsväg utrymningsövning brandskyddsdokumentation brandcell utrymningslarm utrymning',
  'besöksparkering personalparkering patientparkering sjukhusparkering parkeringsavgift parkeringsplats',
  'helikopterplatta helikopterflygplats helikopterlandning helikopter ambulanshelikopter landningsplats',
  'bårhus obduktionslokal kylrum avliden bårhuslokal bårhuskapacitet',
  'köksrenovering köksutrustning diskmaskin storkök köksombyggnad kökslokal kök',
  // Matlust, matsedlar och kockar
  'matlust matpedagogik sapere matlagning smakundervisning pedagogisk måltidspedagogik',
  'matråd måltidsråd elevmatråd menyråd matgäst måltidsgäst',
  'nattfasta undernäring näringsdryck energität mellanmål malnutrition viktnedgång',
  'kockbrist kockutbildning kock måltidsbiträde köksbiträde måltidspersonal',
  'matsedel meny menyplanering kostdatasystem näringsberäkning matsedelsplanering valbar maträtt',
  'fruktstund frukt grönsak salladsbuffé mellanmål sockerfri',
  // Städ och ambulanslokaler
  'städrobot städteknik städmaskin kemikaliefri ultrarent robotstäd',
  'skolstädning förskolestädning toalettstädning skoltoalett hygienrutin storstädning fönsterputs',
  'städentreprenör städupphandling städleverantör städavtal städentreprenad städbolag',
  'ambulansstation ambulanslokal ambulansgarage ambulansplacering stationeringsort ambulanshall',
  // Samnyttjande och byggnader
  'samnyttjande samutnyttjande lokaldelning kontorsdelning sambruk nyttjandegrad samnyttja',
  'äldreboendebyggnad omsorgsboende nybyggnation gruppbostad boendebyggnation särbobyggnad äldreboende',
  'vårdbyggnad sjukhusbyggnad fastighetsutvecklingsplan sjukhusområde sjukhusbygge byggetapp sjukhus',
  // Rivning, operationssalar och vårdcentraler
  'rivning rivningskostnad rivningslov riva nedmontering rivningsavfall',
  'operationssal lokalteknik medicinteknisk operationslokal hybridsal steriltekniklokal',
  'vårdcentralslokal vårdcentralsbyggnad hälsocentralslokal familjecentralslokal tandvårdslokal vårdcentralsbygge',
  // Moduler, förskolor och specialkost
  'modulbyggnad paviljong evakueringslokal barack evakuering modullösning',
  'förskolebyggnad förskolelokal konceptförskola förskoleplats typförskola förskolebygge förskoleutbyggnad',
  'ekologisk krav-märkt livsmedelsinköp ekolivsmedel ekologiskt ekoandel',
  'specialkost allergi allergen halal näringsinnehåll allergikost konsistensanpassad',
  // Lokaler och fastighetsservice
  'kommunhus stadshus förvaltningslokal rådhus regionhus kontorshus',
  'lokalpool samlokalisering samnyttja samlokalisera samutnyttja samnyttjande samutnyttjande',
  'facility vaktmästeri vaktmästare fastighetsservice internservice posthantering lokalvård',
  'externhyra externförhyrning förhyrning hyresavtal inhyrd hyresvärd',
  'energibolag elnät fjärrvärme bredbandsbolag elbolag stadsnät',
];
