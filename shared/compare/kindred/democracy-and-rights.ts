/**
 * Fields of kindred words (see kindred-words.ts): dialogue, elections, minorities, equality and
 * public health. One field a line.
 */
export const DEMOCRACY_AND_RIGHTS_FIELDS: readonly string[] = [
  // Dialog och demokrati
  'medborgardialog invånardialog medborgarpanel medborgarinflytande samråd dialogmöte medborgardeltagande medborgarråd dialogmodell dialog',
  'medborgarbudget invånarbudget utvecklingspeng deltagande medborgarbudgetering bygdepeng',
  'medborgarförslag e-förslag e-petition folkinitiativ namninsamling invånarinitiativ petition förslagsrätt folkomröstning',
  'ungdomsfullmäktige ungdomsråd ungdomsinflytande ungdomspolitik ungdomsparlament lupp ungdomsforum ungdom inflytande ungdomsdemokrati',
  'valdeltagande röstning förstagångsväljare röstningslokal demokratiambassadör vallokal förtidsröstning valnämnd skolval rösta väljare valdistrikt valarbete',
  'demokrati folkstyre lokaldemokrati demokratistrategi demokratidag samhällsengagemang demokratiarbete',
  'fullmäktige webbsändning frågestund nämndsammanträde nämndmöte fullmäktigemöte direktsända öppenhet',
  'förtroendevald politiker politikerhot hat valrörelse hotad hot',
  'förtroendevald nämndledamot arvode partistöd mandatperiod politikerutbildning ledamot',
  // Minoriteter, tolk och antirasism
  'finskt förvaltningsområde sverigefinsk finska finskspråkig sverigefinne finsktalande',
  'minoritet minoritetsspråk minoritetslag samisk sverigefinne tornedaling romer jiddisch revitalisering minoritetspolitik minoritetsgrupp meänkieli nationell',
  'samisk same förvaltningsområde sápmi renskötsel sydsamisk renbete konsultationsordning sameby',
  'romsk romer brobyggare antiziganism romani chib',
  'antisemitism rasism islamofobi judisk främlingsfientlighet rasistisk afrofobi förintelse',
  'teckenspråk döv teckenspråkig hörselskadad dövblind tolk teckentolk dövblindhet hörselnedsättning',
  'tolk tolktjänst språktolk tolkförmedling tolkanvändning tolkkostnad telefontolk auktoriserad tolkbeställning tolkning tolkbehov videotolk',
  // Jämställdhet, barn och tillgänglighet
  'jämställdhet jämställdhetsintegrering jämställdhetsanalys könsuppdelad genus könsskillnad ojämställd jämställd jämställdhetsperspektiv kvinna män',
  'genusbudgetering könsmedveten jämställdhetsbudgetering genusbudget flicka pojke resursfördelning',
  'barnkonvention barnrätt barnperspektiv barnrättsperspektiv barnrättsstrateg barnrättslag barnombud rättighet barnrättsarbete barnets',
  'barnkonsekvensanalys barnkonsekvens barnchecklista barnrättsprövning konsekvensanalys barnets',
  'mänskliga rättighet rättighetsbaserad människorätt mr-arbete rättighetsperspektiv diskrimineringsgrund mr-perspektiv rättighetsbärare mr-stad',
  'tillgänglighet funktionsrätt funktionsnedsättning funktionshinder tillgänglighetsplan tillgänglighetsråd funktionshinderpolitik funktionsvariation rullstol tillgänglighetsanpassa ledsagning funktionsnedsatt',
  'funktionshinderråd funktionshinderfråga brukarorganisation funktionsrättsorganisation pensionärsråd brukarråd intresseorganisation funktionsrättsfråga pensionärsorganisation',
  // Folkhälsa och agenda 2030
  'folkhälsa folkhälsoarbete hälsoskillnad folkhälsoprogram folkhälsostrategi levnadsvillkor folkhälsoråd ohälsa hälsoklyfta hälsofrämjande ojämlik',
  'alkohol narkotika tobak dopning andt drogförebyggande drogvaneundersökning serveringstillstånd langning spelmissbruk drog alkoholförebyggande alkoholkonsumtion tobaksbruk andts',
  'alkoholtillstånd serveringstillstånd alkoholtillsyn folköl alkoholservering krog alkohol utskänkning krogtillsyn alkohollag serveringstillsyn',
  'spelberoende spelmissbruk spelproblem spelstörning speltillgänglighet spelande hasardspel spelmissbrukare spelare',
  'ensamhet ofrivillig isolering isolerad gemenskap väntjänst mötesplats samvaro ensam isolera besöksverksamhet',
  'suicidprevention suicid självmord nollvision mhfa självmordsförsök suicidförebyggande självmordstanke suicidpreventiv självmordsprevention suicidal',
  'välbefinnande psykisk välmående ohälsa stigma livskvalitet återhämtning hälsofrämjande',
  'föräldrastöd föräldraskapsstöd föräldraskap föräldrautbildning abc föräldrakurs familjestöd föräldraskapsstödjande föräldrastödsprogram förälder',
  'övervikt fetma barnfetma matvana levnadsvana inaktivitet barnövervikt viktnedgång barnöverviktsteam kost',
  'agenda 2030 hållbarhetsmål hållbarhet hållbarhetsstrategi hållbarhetsprogram global hållbar',
  // Lokalsamhälle, handel och konsumenter
  'fairtrade fairtrade-city konsumtion fair-trade rättvisemärkt schysst uppförandekod',
  'konsumentvägledning konsumentrådgivning energirådgivning konsumenträtt konsumentvägledare konsument budgetrådgivare rådgivning',
  // Sekretess och trossamfund
  'integritet sekretess tystnadsplikt sekretessbrott informationsdelning sekretessbrytande sekretessregler röjd informationsutbyte sekretessgräns',
  'trossamfund religiös samfund konfessionell böneutrop konfession friskolekonfession',
  // Enkäter och äldreråd
  'medborgarundersökning scb invånarenkät invånarundersökning invånarnöjdhet medborgarenkät',
  'pensionärsråd äldreråd pensionärsorganisation seniorråd pensionärsförening seniorinflytande äldreinflytande',
  // Asyl och tolk i vården
  'asylsökande asyl papperslös tillståndslös anstå migrant gömd',
  'asylhälsovård hälsoundersökning nyanländ migranthälsa flyktingmedicin hälsosamtal migrationshälsa asyl',
  'ukraina massflyktsdirektiv ukrainsk skyddsbehövande flykting massflykt evakuering medevac',
  'tolk tolkförmedling tolktjänst språktolk tolkanvändning auktoriserad distanstolk telefontolk tolkcentral tolkkostnad tolkning',
  'teckenspråkstolk dövblindtolk vardagstolkning tolkcentral tolk döv skrivtolk hörseltolk',
  // Minoriteter i vården
  'minoritetsspråk finska samiska förvaltningsområde sverigefinsk meänkieli romska jiddisch minoritet sverigefinländare',
  'samisk sápmi same urfolk sydsamiska renskötsel sanks samisktalande samer',
  'finskspråkig finska modersmål sverigefinsk förvaltningsområde tvåspråkig',
];
