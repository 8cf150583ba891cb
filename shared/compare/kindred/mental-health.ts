/**
 * Fields of kindred words (see kindred-words.ts): psychiatry, addiction, crisis and trauma. One
 * field a line.
 */
export const MENTAL_HEALTH_FIELDS: readonly string[] = [
  // Psykiatri
  'psykiatri patientflöde vårdplats psykiatrisk heldygnsvård slutenvårdsplats allmänpsykiatri vuxenpsykiatri psykiatriavdelning inneliggande',
  'psykiatrimottagning öppenpsykiatri psykiatrisk vuxenpsykiatri väntetid nybesök psykiatriöppenvård psykiater öppenvårdsmottagning',
  'spot specialpsykiatri omvårdnadsteam specialpsykiatrisk omvårdnad hembesök psykosvård psykiatriteam',
  'psykos psykosvård schizofreni psykossjukdom fact act-team nyinsjuknad case-manager antipsykotisk',
  'fact integrerad stödsamordning vårdsamordnare case-manager rehabteam uppsökande psykiatriteam fact-team',
  'bup barnpsykiatri ungdomspsykiatri bup-kö fördjupad bup-mottagning psykiatrisk barnpsykiater ungdomspsykiatrisk',
  'förstalinje psykisk lindrig måttlig ungdomshälsa barnhälsa bedömningsteam barn ungdomar',
  'ingång bup-linje triagering kontaktväg vägvisning egenanmälan telefonlinje remiss',
  'neuropsykiatrisk npf adhd autism utredning diagnos neuropsykiatri npf-utredning adhd-utredning autismspektrum',
  'adhd-läkemedel läkemedelsuppföljning adhd adhd-behandling centralstimulerande läkemedelsbehandling uppföljningsbesök',
  'psykisk ohälsa psykosocial kurator psykolog samtalsstöd samtalsbehandling kbt nedstämdhet ångest oro',
  'kbt psykolog kurator psykoterapi psykologisk internetbehandling ikbt samtalsbehandling psykosocial terapi stegvis',
  'ikbt internetbehandling nätbaserad internetpsykiatri internetförmedlad kbt online självhjälp behandlingsprogram',
  'suicid självmord suicidprevention nollvision suicidpreventiv självmordstankar självskada suicidförsök suicidal mhfa suicidprevent självmordsförsök',
  'självskadebeteende självskada självvald inläggning brukarstyrd självinläggning',
  'depression ångest psykisk depressionsmottagning ångestsjukdom utmattning ångestsyndrom affektiv bipolär',
  'stressrelaterad utmattning utmattningssyndrom sjukskrivning stressrehabilitering utbrändhet sjukfrånvaro utmattad',
  'sjukskrivning rehabkoordinator rehabiliteringskoordinator sjukskrivningsprocess försäkringsmedicin läkarintyg rehabiliteringskoordinering arbetsåtergång arbetsförmåga sjukskriven',
  'tvångsvård tvångsåtgärd bältesläggning lpt rättspsykiatri lrv fastspänning avskiljning tvångsvårdslag tvångsmedicinering isolering',
  'rättspsykiatri rättspsykiatrisk lrv säkerhetsklass vårdöverlämnad högsäkerhet permission rymning',
  'ätstörning anorexi ätstörningsvård bulimi ätstörningsenhet ätstörningsmottagning hetsätning självsvält',
  'ect rtms elbehandling neuromodulering hjärnstimulering elektrokonvulsiv magnetstimulering',
  'könsdysfori könsinkongruens transvård hbtqi könsidentitet transperson könsbekräftande könsidentitetsutredning',
  'hbtqi hbtq hbtqi-diplomering regnbågscertifiering homosexuell transperson normkritisk diplomering hbtqi-personer',
  // Beroende
  'beroendevård beroende missbruk beroendemottagning riskbruk substansberoende beroendepsykiatri avgiftning abstinens tillnyktring',
  'samsjuklighet samsjuklighetsreform samsjuklig beroende missbruk psykiatri samsjuklighetsutredning skadligt sjukvårdsansvar',
  'laro substitutionsbehandling opioidberoende metadon buprenorfin opioid underhållsbehandling läkemedelsassisterad opiatberoende',
  'sprututbyte sprutbyte spruta injicera hepatit sprututbytesmottagning smittskydd narkotika intravenös',
  'naloxon överdos narkotikadödlighet överdosprogram opioid narkotikarelaterad drogrelaterad förgiftning nasalspray',
  'maria mariamottagning ungdomsmissbruk cannabis drogtest mini-maria ungdomsdrog narkotika droger droganvändande',
  'spelberoende spelmissbruk spelproblem hasardspel spelstörning dataspel datorspel spelande',
  'tillnyktring tillnyktringsenhet lob tnv avgiftning abstinensvård berusad omhändertagen fylla nykterhet',
  // Akut psykiatri, äldre och trauma
  'psykakut psykiatriakut akutpsykiatri akutmottagning psykiatrisk jour krismottagning jouröppet',
  'äldrepsykiatri äldrepsykiatrisk psykogeriatrik ålderspsykiatri konfusion psykisk psykiatrisk demens',
  'livskris sorg kriscentrum krisstöd trauma ptsd traumabehandling traumatiserad posttraumatisk krigstrauma',
  'tortyr torterad flyktingtrauma krigsskada traumacentrum flykting posttraumatisk asylpsykiatri',
  // Vårdintyg, anhöriga, återhämtning och autism
  'vårdintyg omhändertagandeintyg handräckning polisomhändertagande polis psykiatrisk transport',
  'psykiatri anhörig anhörigstöd anhörigutbildning närstående psykossjuk',
  'fysisk hälsa psykossjukdom metabol levnadsvana somatisk dödlighet överdödlighet psykiatripatient',
  'återhämtning peer-support egenerfarenhet erfarenhetsexpert mentor brukarmentor',
  'suicidprevention haveriutredning suicidhändelse suicidutredning händelseanalys självmord',
  'autism autismteam autismstöd autismcenter funktionsstöd habiliteringsstöd',
  'utvecklingsavvikelse m-chat npf småbarn bvc autismscreening',
  // Heldygnsvård, mellanvård och traumamedvetenhet
  'heldygnsvård avdelning barnpsykiatrisk inläggning ungdomar slutenvård',
  'mobilt mellanvårdsteam mellanvård bup-team intensivöppenvård barnpsykiatrisk hemmabehandling',
  'traumamedveten omsorg tmo traumamedvetenhet coping placerade',
];
