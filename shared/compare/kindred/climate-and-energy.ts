/**
 * Fields of kindred words (see kindred-words.ts): climate targets, energy, charging and fossil-free
 * transport. One field a line.
 */
export const CLIMATE_AND_ENERGY_FIELDS: readonly string[] = [
  // Klimat och energi
  'klimatstrategi klimatplan klimatfärdplan klimatprogram energiplan klimatmål klimatneutral klimatarbete',
  'växthusgas koldioxid co2 koldioxidutsläpp klimatavtryck klimatpåverkan växthusgasutsläpp klimatutsläpp klimatneutral fossil utsläpp',
  'koldioxidbudget klimatbudget klimatbokslut utsläppsbudget klimatberäkning klimatredovisning klimatdata',
  'klimatkompensation kolsänka bio-ccs ccs koldioxidinfångning koldioxidlagring biokol internprissättning',
  'energiplan energistrategi energiplanering energiförsörjning energisystem energibalans',
  'energianvändning energiförbrukning elförbrukning kwh energieffektiv energibesparing värmeförbrukning energisnål',
  'energieffektivisering energieffektiv energiåtgärd energibesparing epc energieffektiviseringsåtgärd driftoptimering energisparåtgärd',
  'eleffekt effekttopp lastbalansering effektutjämning effekttariff flexibilitet batterilager energilager',
  'batterilager energilagring batteri stödtjänst frekvensreglering reservkraft lagring',
  'solcell solcellsanläggning solel solenergi solpark solcellspark solkraft taksolcell egenproducerad solpanel',
  'vindkraft vindkraftsplan vindbruk vindkraftsetablering veto vindkraftverk havsbaserad tillstyrkan',
  'vattenkraft omprövning kraftverk fiskväg fiskvandring vattenkraftverk miljöanpassning',
  'fjärrvärme fjärrkyla fjärrvärmenät värmeverk kraftvärme spillvärme oljepanna värmeproduktion',
  'uppvärmning olja oljepanna oljefri konvertering bergvärme värmepump geoenergi fossilfri',
  'elhandel elavtal elpris förnybar el ursprungsmärkt elinköp',
  'elnätsavgift elnät strömavbrott elnätsbolag styrel elavbrott',
  'laddinfrastruktur laddstolpe laddstation laddplats laddpunkt elbilsladdning laddning laddplan elbil laddmöjlighet',
  'fordonsflotta fordonspark miljöbil elbil tjänstebil fordonsstrategi bilpool elfordon verksamhetsbil fossilfri fordon',
  'tjänsteresa resepolicy flygresa tjänsteresande mötesresa flyg resfri milersättning',
  'transportstrategi arbetsmaskin entreprenad hvo transportkrav fossilfri',
  'plast engångsplast engångsartikel plastförbrukning plaststrategi plastpåse engångsmaterial handske fossilfri',
  // Klimatsmart byggande och miljöledning
  'klimatberäknad klimatdeklaration träbyggnad trästomme klimatpåverkan klimatsmart livscykelanalys',
  'miljöbyggnad certifiering passivhus citylab energiklass certifierad',
  'miljöledningssystem iso-14001 miljöcertifiering miljörevision emas miljöledning',
  'miljöutbildning miljöombud naturskola hållbarhetslärande miljöpedagogik naturpedagogik',
  // Konsumtion, energirådgivning, kärnkraft och miljömål
  'konsumtionsutsläpp konsumtionsbaserad konsumtion klimatsmart livsstil delningsekonomi konsumtionsmönster',
  'klimatråd klimatdialog klimatmedborgarråd klimatsamverkan klimatforum klimatnätverk klimatlöfte klimatöverenskommelse',
  'energirådgivning klimatrådgivning energirådgivare klimatrådgivare ekr hushållsrådgivning energitips',
  'kärnkraft smr kärnkraftsetablering kärnkraftverk reaktor slutförvar kärnavfall kärnbränsle',
  'träbyggnadsstrategi träbyggande trähus trästomme massivträ trähusbyggande kl-trä träarkitektur',
  'miljömål miljöprogram miljömålsprogram miljöstrategi miljöplan miljökvalitetsmål miljöhandlingsplan',
  // Elektrifierade maskiner, kyla och redovisning
  'arbetsmaskin elektrifierad maskin elmaskin eldriven handhållen lövblås',
  'kylbehov kylmaskin solavskärmning markis komfortkyla fjärrkyla',
  'hållbarhetsredovisning csrd taxonomi hållbarhetsrapport hållbarhetsrapportering taxonomiförordningen',
  'belysningsbyte armaturbyte närvarostyrning lysrör ledbelysning belysningsstyrning led-belysning',
  'tilläggsisolering fönsterbyte klimatskal isolering tätning energirenovering',
  // Klimatkontrakt och elbrist
  'klimatkontrakt klimatneutral klimatstad klimatlöfte viable-cities stadsomställning',
  'styrel elanvändare elbrist förbrukningsfrånkoppling frånkoppling elransonering',
  // Klimatinvesteringar och energiprestanda
  'klimatklivet klimatinvestering klimatfond klimatinvesteringsstöd klimatstöd klimatpott',
  'energideklaration energiklass energiprestanda energiprestandadirektivet epbd energikrav',
  // Gröna lån
  'grönlån obligation hållbarhetslån klimatlån lånefinansiering låneram',
];
