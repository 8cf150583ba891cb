import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../shared/check/check-plans.ts';
import { readRealPlan } from './read-plan.ts';

/** Each finding as one line: its code and its sentence. */
async function findings(...files: string[]): Promise<string[]> {
  const plans = await Promise.all(
    files.map(async (file) => ({ planId: file, plan: await readRealPlan(file) })),
  );
  return checkPlans(plans).map(({ code, message }) => `${code}: ${message}`);
}

describe.each(['txt', 'pdf', 'docx'])('real plans as %s', (format) => {
  test('a plan against its memo and the year before', async () => {
    const found = await findings(
      `hsn-2026.${format}`,
      `hsn-2026-tjansteskrivelse.${format}`,
      `hsn-2025.${format}`,
    );
    for (const pattern of [
      /^authority-term: .*kommunfullmäktige/u,
      /^paper-older-than-matter: .*2024-11-19/u,
      /^recipient-names: .*nära vård.*närsjukvård/u,
      /^abbreviation-readings: SPOT/u,
      /^restated-budget: .*15 rader/u,
      /^indicator-over-years: .*703 ton.*1,4 ton/u,
      /^indicator-over-years: .*Operation.*2023 \(56 %\)/u,
      /^indicator-over-years: .*Egenfinansierad forskning.*Topp 3 av 7.*Plats 6 av 7/u,
      /^indicator-over-years: .*80 %.*79\s?%/u,
      /^growth-against-amount: .*3,1.*0,0/u,
    ]) {
      expect(found.filter((line) => pattern.test(line))).toHaveLength(1);
    }
    expect(found.length).toBeLessThanOrEqual(25);
  });

  test('the slips in the tables of rs-2024, found by hand first', async () => {
    const found = await findings(`rs-2024.${format}`);
    for (const pattern of [
      /^parts-exceed-whole: .*Gemensamt, varav.*2,63.*2,22/u,
      /^sign-slip: .*Folktandvården.*108,1/u,
      /^prose-against-table: .*37,5 miljoner.*37,60/u,
      /^unchanged-in-prose: .*flygplats.*0,63/u,
      /^abbreviation-readings: LOV/u,
      /^wrong-named-year: .*Agenda 2023/u,
      /^year-left-behind: .*2023/u,
    ]) {
      expect(found.filter((line) => pattern.test(line))).toHaveLength(1);
    }
  });
});
