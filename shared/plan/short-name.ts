/** About what fits beside a number in the key at 14 px. */
const LONGEST = 40;
/** 'Att', and the verb or the worn phrase after it, say little: what it is about comes later. */
const OPENING =
  /^(?:att\s+)?(?:(?:fortsatt|aktivt|tillsammans|även)\s+)?(?:(?:fortsätta|påbörja|starta|arbeta|verka|se över|ta fram|utveckla|vidareutveckla|genomföra|införa|implementera|utreda|följa upp|följa|säkerställa|intensifiera|stärka|öka|minska|bidra|skapa|ansvara|initiera|upprätta|utvärdera|kartlägga|beskriva|redovisa|analysera|lämna förslag|föreslå|inrätta|samordna|främja|förbättra|utarbeta|bereda|beakta|prioritera|utforma|pröva|slutföra|fullfölja|verkställa|återrapportera|fastställa|etablera|utöka|bygga ut|delta i|medverka)\s+)?(?:(?:införandet?|implementeringen|arbetet|det långsiktiga arbetet|ett långsiktigt arbete|hur|för|med|av|till|och|att|på|i|om|öka|en|ett|den|det)\s+)*/iu;
const ABBREVIATION = /\(([A-ZÅÄÖ][A-ZÅÄÖ0-9-]{1,9})\)/u;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);

/** Words that lead on to the next: a name that is cut does not end with them. */
const LEADS_ON =
  /(?:[\s,;:–-]+(?:och|eller|samt|men|för|med|av|till|från|i|inom|på|om|vid|hos|under|genom|utifrån|mellan|mot|att|som|där|när|hur|än|en|ett|den|det|de|är|ska|kan))+$/iu;

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  const whole = cut.slice(0, space > longest / 2 ? space : longest);
  return `${whole.replace(LEADS_ON, '').replace(/[,;:–-]+$/u, '')}\u00a0…`;
}

/** A few words to know an assignment by; its abbreviation first where it has one ('SPOT: specialpsykiatriska …'). */
export function shortName(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const about = line.replace(OPENING, '').replace(/[.;]$/u, '') || line;
  const name = cutAtWord(about, longest);
  const abbreviation = ABBREVIATION.exec(line)?.[1];
  if (abbreviation === undefined || name.includes(abbreviation)) return capital(name);
  return cutAtWord(`${abbreviation}: ${about}`, longest);
}
