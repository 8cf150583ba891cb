/**
 * Fields of kindred words (see kindred-words.ts): dental care, palliative care, rehabilitation and
 * aids. One field a line.
 */
export const DENTAL_AND_REHABILITATION_FIELDS: readonly string[] = [
  // Tandvård
  'folktandvård tandvård tandvårdsbesök revisionspatient väntetid tandläkare undersökningsintervall tandläkarbrist tandhygienist klinik',
  'avgiftsfri tandvård tandvårdsålder tandvårdsavgift kostnadsfri åldersgräns frisktandvård tandvårdslag',
  'karies tandhälsa kariesprevention munhälsa fluor kariesfri fluorlack förskolebarn fluorskölj barntandvård',
  'specialisttandvård käkkirurgi tandreglering ortodonti bettfysiologi odontologisk endodonti parodontologi tandställning protetik pedodonti',
  'tandvård uppsökande tandvårdsintyg munhälsobedömning munvård munhälsa tandvårdsstöd munvårdskort',
  'tandvårdsrädsla tandvårdsrädd tandvårdsfobi narkostandvård narkos kbt lugnande sedering',
  'tandvårdstaxa folktandvårdstaxa prislista tandvårdspris abonnemangstandvård referenspris prishöjning',
  'konkurrensneutralitet folktandvård särredovisning vuxentandvård barntandvårdspeng bolagisering barntandvårdsersättning privattandvård',
  'tiotandvård högkostnadsskydd tandvårdsersättning tandvårdsreform 67 tandvårdskostnad tandvårdsbidrag',
  'tandhygienist tandläkarbrist tandläkare tandsköterska rekrytera tandvårdsteam bristyrke',
  'undanträngningseffekt ungdomstandreglering tandreglering ortodontikö tandställning kö',
  // Palliativ vård
  'palliativ palliation hospice livets slut döende slutskede brytpunktssamtal palliativregistret obotlig dödsplats',
  'brytpunktssamtal palliativregister livets slut smärtskattning munhälsobedömning döende vak dödsögonblick efterlevandesamtal',
  'hospice hospiceplats palliativ palliativplats palliativavdelning vårdplats lindrande',
  'barnhospice palliativ barnpalliativ svårt sjuka lindrande',
  // Rehabilitering, hjälpmedel och habilitering
  'rehabilitering rehab rehabiliteringsmedicin rehabiliteringsavdelning rehabklinik rehabiliteringsplan rehabteam rehabiliteringspotential rehabplats',
  'hemrehabilitering hemrehab rehabiliteringsteam vardagsrehabilitering arbetsterapeut fysioterapeut rehabteam intensiv',
  'vardagsrehabilitering rehabiliterande förhållningssätt självständighet vardagsförmåga reablement intensiv hemrehab aktiverande självhjälpsförmåga återfå',
  'hjälpmedel hjälpmedelscentral hjälpmedelsförsörjning förskrivning hjälpmedelsförskrivning hjälpmedelsnämnd återbruk rullstol hjälpmedelssortiment',
  'hjälpmedelsavgift avgift hjälpmedel egenavgift besöksavgift hjälpmedelstaxa hyra hjälpmedelshyra',
  'rullstol elrullstol manuell förflyttningshjälpmedel rollator rullator permobil förflyttning',
  'ortopedteknik protes ortos skor ortopedisk ortopedtekniska inlägg ortopedingenjör',
  'hjälpmedel tidshjälpmedel bolltäcke tyngdtäcke kognitionsstöd handdator kognitiv',
  'habilitering habiliteringsinsats barnhabilitering vuxenhabilitering funktionsnedsättning habiliteringscentrum autismhabilitering habiliteringsteam habiliteringskö',
  'ryggmärgsskada hjärnskada spinal ryggmärgsskadad hjärnskaderehabilitering förvärvad tbi',
  'kommunikationshjälpmedel akk kommunikationsstöd bildstöd pictogram talapparat alternativ teckenstöd',
  'cfs postcovid långtidscovid trötthetssyndrom covidrehab utmattningssjukdom långtidssjuka postinfektiös',
  'ehlers-danlos eds hypermobilitet överrörlig bindväv hsd',
  'lymfödem lipödem lymfterapeut kompression lymfmottagning svullnad',
  'dietist nutrition nutritionsbehandling näringsdryck kost nutritionsvård specialkost',
  // Naprapati, rehabträdgård och arbetsterapi
  'kiropraktor naprapat naprapati osteopat kiropraktik manuellterapi',
  'integrativ komplementär akupunktur alternativmedicin yoga mindfulness',
  'naturunderstödd grön trädgård rehabträdgård naturbaserad rehabilitering trädgårdsterapi grön-rehab',
  'arbetsterapi arbetsterapeut aktivitetsförmåga vardagsaktivitet adl hjälpmedelsbedömning',
  'rehabval rehabenhet rehab vårdval fysioterapi arbetsterapi',
];
