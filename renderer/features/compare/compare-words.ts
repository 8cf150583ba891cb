import type {
  PairRelation,
  RiskChange,
  SectionChange,
} from '../../../shared/compare/comparison.ts';
import { counted } from '../../components/count-words.ts';
import { yearName, type PlanPair } from './plan-pair.ts';

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

/** Said above a comparison of two organs' plans, where little can be the same; '' for one organ. */
export function organsSentence({ from, to }: PlanPair): string {
  if (from.organ === to.organ) return '';
  const name = (plan: PlanPair['from']) => `${plan.organ || plan.title} ${yearName(plan)}`;
  return `Planerna är från olika organ: ${name(from)} och ${name(to)}. Det mesta är därför nytt eller finns inte kvar.`;
}
