/**
 * Fields of kindred words (see kindred-words.ts): nature, water quality, chemicals and inspection.
 * One field a line.
 */
export const NATURE_AND_INSPECTION_FIELDS: readonly string[] = [
  // Natur och vatten
  'biologisk mångfald naturvård art ekosystemtjänst naturvärde artrikedom pollinatör samband livsmiljö ekologisk',
  'naturvårdsprogram naturvårdsplan naturvård naturinventering lona naturmiljöprogram naturvårdsstrategi',
  'naturreservat reservatsbildning reservat skötselplan naturskydd områdesskydd',
  'invasiv art jättebalsamin parkslide jätteloka lupin bekämpning vattenpest',
  'pollinatör bi humla blommande äng insektshotell insekt',
  'våtmark våtmarksrestaurering återvätning torvmark anläggande kväveretention',
  'sjörestaurering övergödning sjö vattenkvalitet vattenvård vattendrag åtgärdsprogram algblomning fosfor näringsläckage',
  'vattenförvaltning vattenvårdsförbund vattenmyndighet miljökvalitetsnorm avrinningsområde vattenråd åtgärdsplan',
  'fiskvandring vandringshinder biotopvård öring fiskväg fiskpassage bäckrestaurering',
  'kalkning försurning kalka kalkningsprogram sur sjö',
  'marin havsmiljö kustvatten östersjön muddring ålgräs havsplanering havsbotten',
  'naturskog gammelskog nyckelbiotop skyddsvärd träd ek jätteträd',
  // Buller, luft och kemikalier
  'buller bullerplan bullerskydd trafikbuller bullerskärm bullerkartläggning ljudnivå åtgärdsprogram fasadåtgärd',
  'luftkvalitet luft luftförorening partikelhalt kvävedioxid pm10 luftmätning åtgärdsprogram',
  'vedeldning braskamin eldning eldstad småskalig rökstörning',
  'kemikalie kemikalieplan kemikaliehandlingsplan utfasning hormonstörande miljögift kemikaliehantering kemikalieregister giftfri',
  'bekämpningsmedel bekämpningsmedelsförbud glyfosat ogräs kemisk bekämpning',
  'lustgas gas anestesigas narkosgas lustgasdestruktion växthusgas',
  // Tillsyn och tillstånd
  'tillsynsplan miljötillsyn tillsynsskuld tillsynsbesök inspektion miljöskydd tillsynsobjekt tillsynsavgift miljöfarlig egenkontroll tillsyn',
  'tillsynstaxa miljötaxa timavgift taxa miljöbalken kontrollavgift efterhandsdebitering avgiftsfinansiering kostnadstäckning',
  'livsmedelskontroll livsmedelstillsyn livsmedelsverket restaurangkontroll livsmedelsföretag smiley livsmedelsinspektör kontrollskuld livsmedelsinspektion',
  'serveringstillstånd alkoholtillstånd alkoholtillsyn alkohollagen krogtillsyn alkoholservering krögare stadigvarande tillståndshandläggare tillsyn',
  'krogsamverkan alkoholservering krog överservering uteliv nattliv ordningsvakt krögare',
  'tobakstillstånd tobakstillsyn tobak rökfri nikotin tobakslagen snus vape e-cigarett kontrollköp åldersgräns folköl ålderskontroll',
  'rökfri rökning rökförbud tobaksfri skolgård entré',
  'spelmissbruk spelautomat lotteri lotteritillstånd lotterilag spelproblem',
  'hälsoskydd hälsoskyddstillsyn inomhusmiljö bostadsklagomål olägenhet trångboddhet inomhusklimat vägglöss skolmiljö',
  'hygienlokal solarium tatuering tatuerare fotvård hygienisk estetisk',
  'förskolemiljö skoltillsyn ventilation inomhusmiljö skolmiljö städrutin tillsyn',
  'avlopp avloppsinventering avloppsanläggning undermålig infiltration utsläppsförbud trekammarbrunn avloppstillsyn',
  'lantbrukstillsyn gödsel gödselspridning djurhållning växtskyddsmedel strandzon',
  'efterbehandling marksanering sanering ebh föroreningsskada miljöskuld markförorening saneringsåtgärd förorenad',
  'schaktmassor massa massbalans masshantering massupplag överskottsmassa masslogistik',
  'oljeutsläpp oljeskydd oljepåslag oljeskyddsplan strandsanering oljesanering',
  'organiserad brottslighet myndighetssamverkan arbetslivskriminalitet oseriös näringsidkare penningtvätt tillsyn',
  // Båtbottnar, ljus, läkemedel och tillsyn
  'båtbotten båttvätt båtlatrin båtbottenfärg sugtömning båtuppläggning tbt småbåtshamn',
  'ljusförorening ljusstörning natthimmel mörker nattmörker ljusmiljö',
  'läkemedelsrest läkemedelskassation miljöbelastande läkemedelsutsläpp diklofenak läkemedelsavfall antibiotikautsläpp',
  'lustgasmissbruk berusningslustgas lustgastub lustgas lustgasförsäljning berusning',
  'livsmedelsfusk livsmedelshantering spårbarhet livsmedelsbrott svartslakt hästkött ursprungsmärkning',
  'receptfri läkemedelskontroll läkemedelsförsäljning läkemedelsverket läkemedel detaljhandel värktablett',
  'legionella legionellakontroll legionellaprovtagning varmvatten tappvatten legionärssjuka legionellabakterie',
  'djurskydd djurhållning djurskyddskontroll djurhållningslokal orm sällskapsdjur tamdjur',
  'köldmedium cistern oljecistern fgas f-gas köldmedieläckage köldmedierapport',
  'seveso sevesoverksamhet sevesoanläggning kemikalieolycka farlig gods storolycka miljöriskhantering',
  'asbest pcb asbestinventering asbestsanering pcb-sanering byggmaterial blyfog',
  // Hävd, arter och främmande arter
  'naturvårdsbränning slåtter bete betesdjur hävd naturbete',
  'fladdermus groddjur salamander artskydd fridlyst rödlistad',
  'svartmunnad smörbult mårdhund signalkräfta vattenpest sjögull',
  // Mikroplast och gifter
  'mikroplast granulat däckslitage konstgräsgranulat plastpartikel granulatfälla',
  'bisfenol ftalat plastmatlåda plasttallrik glasmatlåda giftfri',
  // Skogsskydd, ekosystemtjänster och miljöbrott
  'markbyte skogsskydd områdesskydd avsättning skyddsform skyddsvärd',
  'ekosystemtjänst ekosystem blågrön balanseringsprincip kompensationsåtgärd naturbaserad',
  'kemikaliesmart plastleksak förskolemiljö giftfri gosedjur kemikalieinventering',
  'miljöbrott miljösanktionsavgift sanktionsavgift åtalsanmälan åtal miljöåklagare',
  // Tillsynsavgifter
  'tillsynsavgift livsmedelskontroll efterhandsdebitering tillsynsbesök tillsynstaxa timtaxa restaurang',
];
