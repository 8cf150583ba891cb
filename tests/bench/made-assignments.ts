import type { Assignment } from '../../shared/plan/plan.ts';
import { createRandom, type Random } from '../fuzz/random.ts';

/** Assignments of an invented committee, as many as wanted, and what the year after makes of them. */

const VERBS =
  'utreda,se över,införa,fortsätta,vidareutveckla,påbörja,följa upp,ta fram,stärka,samordna,utvärdera,genomföra'.split(
    ',',
  );
const NOUNS =
  'bibliotek,spårtrafik,skolhälsa,hemtjänst,konsthall,parkskötsel,badhus,vattenrening,kursplan,väntetid,lokalvård,elevstöd,avfall,museum,upphandling,tandvård,färdtjänst,fritidsgård,matsvinn,bostad'.split(
    ',',
  );
const ENDS =
  'samverkan,planering,uppföljning,verksamhet,försörjning,utveckling,organisation,kapacitet,strategi,modell,samordning,lösning,process,avtal,register'.split(
    ',',
  );
const PLACES =
  'i hela länet,i norra kommundelen,vid de mindre enheterna,tillsammans med kommunerna,under året,senast i december,inom given ram,med stöd av forskning,för barn och unga,för äldre med stora behov'.split(
    ',',
  );

const thing = (random: Random): string => `${random.pick(NOUNS)}s${random.pick(ENDS)}`;

const textOf = (random: Random): string =>
  `Att ${random.pick(VERBS)} ${thing(random)} och ${thing(random)} ${random.pick(PLACES)}, i syfte att ${random.pick(VERBS)} ${thing(random)} ${random.pick(PLACES)}.`;

function assignment(index: number, text: string): Assignment {
  const number = String(index + 1);
  return {
    key: `RF-${number}`,
    series: 'RF',
    number,
    rawLabel: `Nr ${number}.`,
    goalKey: null,
    givenBy: null,
    assignedTo: ['Nämnden'],
    followedBy: null,
    text,
    source: { page: null, lineStart: null, lineEnd: null, box: null },
    confidence: 1,
  };
}

/** Share of the words that the year after has exchanged. */
const EXCHANGED = 0.12;

/** Two years' assignments: the later in another order and with every eighth word exchanged. */
export function madeAssignments(count: number): { from: Assignment[]; to: Assignment[] } {
  const random = createRandom(count);
  const texts = Array.from({ length: count }, () => textOf(random));
  const reworded = texts.map((text) =>
    text.replaceAll(/\p{L}{5,}/gu, (word) => (random.chance(EXCHANGED) ? thing(random) : word)),
  );
  const order = reworded.map((text) => ({ text, at: random.next() })).sort((a, b) => a.at - b.at);
  return {
    from: texts.map((text, i) => assignment(i, text)),
    to: order.map(({ text }, i) => assignment(i, text)),
  };
}
