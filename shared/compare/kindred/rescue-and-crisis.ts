/**
 * Fields of kindred words (see kindred-words.ts): rescue services, fire safety, risk and crisis
 * preparedness. One field a line.
 */
export const RESCUE_AND_CRISIS_FIELDS: readonly string[] = [
  // Räddningstjänst och bränder
  'räddningstjänstförbund brandkår brandstation räddningsinsats lso insatsförmåga räddningsnämnd räddningstjänst',
  'deltidsbrandman räddningspersonal deltidsstation brandmansrekrytering beredskapsstyrka brandman utryckning beredskap',
  'insatstid framkörningstid utryckningstid anspänningstid responstid räddningsstyrka larmbehandling',
  'räddningsledning ledningscentral räddningscentral larmcentral ledningssystem sos-alarm systemledning rakel',
  'räddningsfordon släckbil höjdfordon brandfordon fordonsplan tankbil stegbil',
  'brandutbildning allmänhetsutbildning hlr brandskyddsutbildning hjärt-lungräddning brandkunskap',
  'ambulans ivpa sjukvårdslarm hjärtstoppslarm sams insatsperson cip',
  'sotning rensning brandskyddskontroll sotare sotningsväsende skorstensfejare sotningsdistrikt',
  'brandtillsyn lso brandskyddstillsyn olycksrisk brandfarlig tillståndsprövning tillsyn',
  'bostadsbrand brandvarnare hembesök brandsäkert dödsbrand brandskydd hemmabrand',
  'skogsbrandsberedskap skogsbrandsdepå skogsbrandflyg terrängbrand brandflyg brandbevakning',
  'vattenräddning ytlivräddning dykare isräddning räddningsdykning räddningsbåt',
  'suicidprevention suicid suicidlarm hoppskydd broräcke suicidräcke',
  'ruhb civilplikt röjningsräddning cbrne räddningstjänst beredskap',
  // Krisledning och säkerhetsskydd
  'krisledning krisledningsnämnd krisberedskap krisledningsövning stabsutbildning krisövning',
  'krigsorganisation krigsplacering civilplikt krigsplacerad civilförsvar beredskap',
  'hemberedskap egenberedskap preppa om-krisen krisveckan krislåda hemberedskapsvecka',
  'vma allmänheten utomhuslarm tyfon varningssystem kriskommunikation',
  'säkerhetsskydd säkerhetsskyddsanalys säkerhetsskyddad säkerhetsskyddslag spionage skyddsvärd',
  // Skyddsrum, olyckor och hjärtstartare
  'skyddsrum skyddsrumsbestånd skyddsrumsbesiktning skyddsrumsplats befolkningsskydd skyddsrumsrenovering skyddsobjekt',
  'handlingsprogram lso olycksförebyggande mcf msb olycksskydd',
  'hjärtstartare defibrillator hjärtsäker hjärtstopp hlr livräddare hjärtstartarregister',
  'cip insatsperson civilinsatsperson frivilligräddning glesbygdsräddning förstainsatsperson',
  'olycksundersökning händelseutredning insatsutvärdering olycksutredning olyckslärande erfarenhetsåterföring',
  // Blåljus, avgifter och släckvatten
  'grannlagslokal blåljusbyggnad samlokalisering blåljus trygghetscentral räddningsstation',
  'räddningstjänstsamverkan räddningsregion medlemskommun förbundsordning förbundsavgift räddningstjänstavtal',
  'räddningstjänstavgift automatlarm automatiskt brandlarm larm larmavgift',
  'släckvatten skumvätska fluorfri skum brandskum förorenat skumsläckning',
  'kvinnlig brandman mångfald heltidsbrandman skiftlag räddningstjänst',
  'dödlig pdv skolattack terror inrymning utrymning',
  // Brandvatten, övning och sprängning
  'brandpost släckvatten brandvattenförsörjning brandvatten brandpostnät släckvattenförsörjning',
  'övningsfält brandövning övningsanläggning övningsplats brandövningsplats övningsområde',
  'litiumbatteri batteribrand elbilsbrand solcellsbrand batterilager laddbrand',
  'sprängning gängvåld skjutning sprängdåd explosion detonation sprängmedel',
  // Värme, elavbrott och utrymning
  'värmeberedskap värmelarm värmebölja värmeutslag värmehandlingsplan sommarvärme',
  'elavbrott elavbrottsplan strömlös strömavbrott ödrift reservel',
  'drivmedelsberedskap drivmedelslager tankställe beredskapslagring nödtankning drivmedelsförsörjning',
  'utrymningsplan inkvartering evakuera utrymningsmottagning massutrymning mottagandekommun',
  // Stationer, brandmän och frivilliga
  'brandstation stationsplacering brandstationsstruktur räddningsstation insatstid brandstationsbygge',
  'brandkontamination brandmannaarbetsmiljö rökdykare rökdykning cancerrisk larmställ brandman',
  'anlagd skolbrand ungdomsbrand bilbrand brandorsak mordbrand brandanläggning',
  'frg resursgrupp frivilligorganisation försvarsorganisation civilförsvarsförbund frivilligförsvar',
  // Blåljuspersonal, fjällräddning och höghus
  'blåljuspersonal blåljus stenkastning blåljushot hotsituation utryckningspersonal',
  'fjällräddning sjöräddning eftersök försvunnen eftersökning fjällsäkerhet',
  'höghusbrand stegutrymning höjdfordon utrymning boendesprinkler höghus',
  // Riskanalys och trygghetspunkter
  'brandfarlig explosiv lbe gasol sprängämne tillståndsprövning',
  'rsa riskanalys sårbarhetsanalys sårbarhet kontinuitetshantering kontinuitetsplan',
  'trygghetspunkt värmestuga informationspunkt samlingsplats krisinformation trygghetspunktsplan',
];
