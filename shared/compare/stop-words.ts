/**
 * Words that say nothing of which matter a text is about: function words, and the genre's own
 * filler ("arbeta med", "inom ramen för"). Lower case.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'och att det som en ett den de av för på är med till i om har kan ska skall inte så vid från ' +
    'eller men var hos samt dess sin sitt sina denna detta dessa där här då när över under mellan ' +
    'genom inom utom utan mot efter före enligt utifrån avseende gällande kring bland annat även ' +
    'också redan blir bli blev vara varit ha hade kunna skulle måste bör får få ges ge upp ut in ' +
    'fram man vi vår vårt våra er deras hur vad vilka vilket vilken samtliga alla varje respektive ' +
    'sådan sådana övriga andra annan annat mer mest fler flera samma olika bland annars tillsammans ' +
    'minst högst senast antal antalet andel andelen följd jämfört två tre fyra fem ' +
    'arbeta arbete arbetet arbetar uppdrag uppdraget uppdra uppdras verka verkar möjlighet ' +
    'möjligheten möjligheter möjligheterna syfte syftar syftet fokus särskilt bidra bidrar ' +
    'säkerställa säkerställer del delar grund utgångspunkt ram ramen året år årets sätt hjälp ' +
    'gemensam gemensamt gemensamma ny nytt nya god gott goda bra hela helt stor stort stora större ' +
    'ytterligare fortlöpande löpande kontinuerligt regelbundet aktivt tydligt nämnd nämnden ' +
    'nämndens styrelsen förvaltning förvaltningen beredning beredningen beredningarna ' +
    'insats insatser insatserna insatsen förutsättning förutsättningar förutsättningarna ' +
    'kommande framtida rikta riktar riktas riktad riktade ställa särskilda särskild aktuella ta tas tar se göra görs längre behövs behöver ' +
    'bruk enlighet synnerhet per än når nå nått vill kommer hand gång gånger dels såväl både inklusive ' +
    'gäller finns finnas sker ske innebär innebära sådant därmed därvid runt ovan oavsett samtidigt väl ur åt ' +
    'vars dem dig sig vilkas ingen inga inget egen egna eget emot först därefter innan sedan alltid aldrig ' +
    'däremot dock endast enbart enskilt form ifråga istället motsvarande närmare nämnda någon något ' +
    'några nog nödvändig nödvändiga nödvändigt ofta omkring sådan tänkt uppnå uppnås varav varje vidare ' +
    'årlig årligen årligt'
  ).split(' '),
);
