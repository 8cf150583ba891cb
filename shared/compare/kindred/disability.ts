/**
 * Fields of kindred words (see kindred-words.ts): LSS, personal assistance and social psychiatry.
 * One field a line.
 */
export const DISABILITY_FIELDS: readonly string[] = [
  // LSS
  'lss lss-insats lss-handläggning personkrets lss-beslut funktionsstöd lss-handläggare service',
  'personlig assistans assistansersättning assistansanordnare försäkringskassan assistanstimmar assistansbeslut grundläggande lass sfb assistansutförare',
  'assistans fusk assistansbedrägeri välfärdsbrott bidragsbrott kontroll assistansanordnare tillståndsprövning',
  'gruppbostad servicebostad lss-boende gruppboende bmss serviceboende lss-bostad service',
  'boendeplan lss utbyggnad gruppbostadsplats utbyggnadsplan boendebehov boendekö gruppbostad lss-boende bostadsbyggande',
  'köpta köpt extern placering hemtagning hemmaplan lss boendeplats',
  'daglig dv dagligverksamhet habiliteringsersättning arbetsinriktad utflyttad utslussning lss sysselsättning',
  'habiliteringsersättning flitpeng dagersättning deltagarersättning habersättning daglig',
  'lönebidrag övergång ips supported-employment daglig arbetsmarknad anställning lönearbete',
  'ledsagning ledsagarservice ledsagare följeslagare ledsagarbeslut aktivitetsstöd ledsaga',
  'kontaktperson lss stödperson frivillig uppdragstagare fritidskompis',
  'korttidsvistelse korttidshem korttids korttidsboende lss avlastning barnkorttids',
  'korttidstillsyn fritids lss skolungdom lovtillsyn tillsyn ungdom fritidshem särskola',
  'avlösarservice avlösare hemmet avlösning föräldraavlösning avlastande',
  'familjestöd koordinator koordinatorstöd föräldrar funktionsnedsättning samordnare anhörigkoordinator',
  'funktionshinderspolitisk funktionshinderpolitik funktionsrätt tillgänglighet funktionsnedsättning funktionsnedsattas funktionshinderplan konvention',
  'fritid funktionsnedsättning fritidsaktivitet lss lss-fritid parasport fritidsgård fritidsledsagare kulturaktivitet',
  'lss delaktighetsmodellen brukarinflytande självbestämmande delaktighetsslinga brukarråd husmöte boråd',
  'pedagogiskt ramverk lågaffektivt bemötande tydliggörande pedagogik funktionsstöd stödpedagog problemskapande beteende pbs',
  'stödpedagog stödassistent yrkestitlar funktionsstöd kompetenshöjning lss yrkesresan',
  'sexualitet funktionsnedsättning relation samlevnad lss barnlöshet våld våldsutsatta funktionsnedsatta',
  'åldrande åldras äldreboende demens funktionsnedsättning lss pensionsålder',
  'hälsofrämjande levnadsvanor hälsoundersökning funktionsnedsättning ohälsa kosthållning lss rörelse',
  // Socialpsykiatri
  'socialpsykiatri socialpsykiatrisk boendestöd sysselsättning boendestödjare psykisk funktionsnedsättning',
  'boendestöd boendestödjare boendestödsinsats vardagsstruktur mobilt vardagsstöd boendecoach',
  'sysselsättning fontänhus socialpsykiatri dagverksamhet klubbhus ips meningsfull arbetsintegrerande träffpunkt',
  'personligt ombud ombudsverksamhet myndighetskontakt psykisk po',
  'vuxenboende socialpsykiatriskt boende köpt plats hemtagning hemmaplanslösning socialpsykiatri stödboende placering',
  // Elevhem, rådgivning och ersättning
  'elevhem elevboende barnboende lss riksgymnasium anpassad gymnasiesärskola',
  'råd expertstöd lss rådgivning habilitering kurator',
  'turbunden skjuts resa transport daglig dagresa arbetsresa',
  'assistans egenregi återtagande assistansverksamhet kommunal utförare entreprenad',
  'sjuklön assistans assistent sjukersättning vikariekostnad ersättningskrav assistanskostnad',
  'sjukersättning aktivitetsersättning försörjningsstöd socialförsäkring försäkringskassa utredning',
  'bostadskostnad hyra bostadsbidrag skälig boendekostnad hyresnivå',
  // Autism och stöd på distans
  'npf-boende boendestöd npf autism npf-anpassad boende lss',
  'dubbeldiagnos autism intellektuell npf-team lågaffektiv specialiserad gruppbostad',
  'färdtjänst ledsagare medresenär ledsagning resor tillstånd',
  'boendestöd appstöd videostöd distansstöd stödapp digitalt',
  // Assistans
  'assistansersättning assistansanordnare assistansbolag assistans assistent assistansfusk försäkringskassa',
];
