import { RISK_TITLE } from '../vocabulary/table-words.ts';
import type { RiskDraft } from './risk.ts';

/** The risks of one table, and the title of the section it stands in. */
export interface RiskSection {
  readonly title: string | null;
  readonly risks: readonly RiskDraft[];
}

/**
 * Gives risks without area the title of their section, where an internkontrollplan has a table for
 * each area ('Ekonomi', 'Personal'). One table alone stands under whatever chapter it belongs to.
 */
export function withSectionAreas(sections: readonly RiskSection[]): (readonly RiskDraft[])[] {
  const isBare = ({ risks }: RiskSection) =>
    risks.length > 0 && risks.every(({ area }) => area === null);
  const titles = new Set(sections.filter(isBare).map(({ title }) => title));
  return sections.map((section) => {
    const { title, risks } = section;
    const isArea = title !== null && titles.size > 1 && !RISK_TITLE.test(title);
    return isArea && isBare(section) ? risks.map((risk) => ({ ...risk, area: title })) : risks;
  });
}
