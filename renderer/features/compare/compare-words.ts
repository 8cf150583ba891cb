import { isSameOrgan } from '../../../shared/plan/same-plan.ts';
import type {
  PairRelation,
  RiskChange,
  SectionChange,
} from '../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { yearName, type PairChoice, type PlanPair } from './plan-pair.ts';

const countOf = (changes: readonly { relation: PairRelation }[], relation: PairRelation): number =>
  changes.filter((change) => change.relation === relation).length;

/** '2 är nya', '1 är ny'; null when there is none to tell of. */
const added = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : counted(count, one, many);

const gone = (count: number): string | null => (count === 0 ? null : `${count} finns inte kvar`);

const told = (parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null).join(', ')}.`;

/** '6 risker står kvar som de var, 11 har ändrats, 2 är nya.' `isSame` also weighs the measures. */
export function riskSentence(
  risks: readonly RiskChange[],
  isSame: (risk: RiskChange) => boolean,
): string {
  const same = risks.filter(isSame).length;
  const [come, dropped] = [countOf(risks, 'new'), countOf(risks, 'dropped')];
  const changed = risks.length - same - come - dropped;
  return told([
    same === 0
      ? 'Ingen risk står kvar som den var'
      : counted(same, 'risk står kvar som den var', 'risker står kvar som de var'),
    changed === 0 ? null : `${changed} har ändrats`,
    added(come, 'är ny', 'är nya'),
    gone(dropped),
  ]);
}

/** '17 av 26 avsnitt har ändrad text, 2 finns inte kvar.' */
export function sectionSentence(sections: readonly SectionChange[], year: string): string {
  const changed = countOf(sections, 'reworded');
  return told([
    changed === 0
      ? `Inget av ${counted(sections.length, 'avsnitt')} har ändrad text`
      : `${changed} av ${sections.length} avsnitt har ändrad text`,
    added(countOf(sections, 'new'), `är nytt i planen ${year}`, `är nya i planen ${year}`),
    gone(countOf(sections, 'dropped')),
  ]);
}

const NEEDED = 'Det behövs två planer från samma organ.';

/** Said where no two plans can be compared: what is there, and which plan would be enough. */
export function nothingToCompare(plans: readonly PlanSummary[]): string {
  const known = plans.filter(({ organ, year }) => organ !== '' && year !== null);
  const [newest] = known.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  if (newest === undefined || newest.year === null)
    return plans.length === 0
      ? `${NEEDED} Här finns inga planer än.`
      : `${NEEDED} Beredd vet inte vilket organ och år planerna här är från.`;
  const wanted = `Läs in dess plan för ${newest.year - 1}, så visas vad som har ändrats.`;
  return known.length === 1
    ? `${NEEDED} Nu finns en: ${planName(newest)}. ${wanted}`
    : `${NEEDED} De som finns kommer från olika organ. Den nyaste är ${planName(newest)}. ${wanted}`;
}

/** Said above a comparison of two organs' plans, where little can be the same; '' for one organ. */
export function organsSentence({ from, to }: PlanPair): string {
  if (isSameOrgan(from, to)) return '';
  const isNamesake = from.organ === to.organ;
  const name = (plan: PlanPair['from']) =>
    [plan.organ || plan.title, isNamesake ? `i ${plan.organization}` : '', yearName(plan)]
      .filter((word) => word !== '')
      .join(' ');
  return `Planerna är från olika organ: ${name(from)} och ${name(to)}. Det mesta är därför nytt eller finns inte kvar.`;
}

/** Where the address names a plan that is not there, or the same twice. */
export function gapSentence({ isTwice, from, to }: Extract<PairChoice, { kind: 'gap' }>): string {
  if (isTwice) return 'En plan kan inte jämföras med sig själv. Välj en annan.';
  const known = from ?? to;
  if (known === null) return 'Planerna som skulle jämföras finns inte kvar här. Välj två andra.';
  return `Planen som ${planName(known)} skulle jämföras med finns inte kvar här. Välj en annan.`;
}

/** Said above a pair of others than the plan one asked for; '' where it is in the pair. */
export function withoutSentence(asked: PlanSummary | null, { from, to }: PlanPair): string {
  if (asked === null) return '';
  return `${planName(asked)} har ingen äldre plan från samma organ att jämföras med. Här jämförs ${planName(from)} och ${yearName(to)} i stället.`;
}
