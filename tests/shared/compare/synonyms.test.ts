import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '../../../shared/compare/stop-words.ts';
import { SYNONYM_GROUPS } from '../../../shared/compare/synonyms.ts';
import { countedAs, rootOf } from '../../../shared/compare/terms.ts';

describe('groups of synonyms', () => {
  it('have a name each', () => {
    const names = SYNONYM_GROUPS.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('have no stem in common, so that a word never speaks of two matters', () => {
    const owner = new Map<string, number>();
    const shared: string[] = [];
    SYNONYM_GROUPS.forEach((group, index) => {
      for (const word of group) {
        const root = rootOf(word);
        if ((owner.get(root) ?? index) !== index) shared.push(word);
        owner.set(root, index);
      }
    });
    expect(shared).toEqual([]);
  });

  it('join words that the stemmer does not', () => {
    const idle = SYNONYM_GROUPS.filter((group) => new Set(group.map(rootOf)).size < 2);
    expect(idle).toEqual([]);
  });

  it('hold no word that says nothing', () => {
    expect(SYNONYM_GROUPS.flat().filter((word) => STOP_WORDS.has(word))).toEqual([]);
  });

  it.each([
    ['snöröjningen', 'vinterväghållning'],
    ['sommarjobben', 'feriepraktik'],
    ['liggsår', 'trycksåren'],
    ['hemsidan', 'webbplatser'],
    ['sjukresorna', 'patientresor'],
    ['pappersarbetet', 'administrationen'],
  ])('%s counts as %s', (one, other) => {
    expect(countedAs(one)).toBe(countedAs(other));
  });

  it.each([
    ['enhet', 'standardisera'],
    ['fastställa', 'fastighet'],

    ['cykelväg', 'gångväg'],
    ['mödravård', 'barnhälsovård'],
    ['simhall', 'badplats'],
    ['fast', 'lokal'],
  ])('%s does not count as %s', (one, other) => {
    expect(countedAs(one)).not.toBe(countedAs(other));
  });
});
