import type { CheckRule } from '../../check-context.ts';
import { ageLimit } from './age-limit.ts';
import { allOfThem } from './all-of-them.ts';
import { countInProse } from './count-in-prose.ts';
import { countedByGiver } from './counted-by-giver.ts';
import { countedInAll } from './counted-in-all.ts';
import { countedList } from './counted-list.ts';
import { countedNames } from './counted-names.ts';
import { countedParts } from './counted-parts.ts';
import { countedSections } from './counted-sections.ts';
import { fractionShare } from './fraction-share.ts';
import { frequencyTwice } from './frequency-twice.ts';
import { listedByName } from './listed-by-name.ts';
import { meetingCount } from './meeting-count.ts';
import { proseShare } from './prose-share.ts';
import { rateTwice } from './rate-twice.ts';
import { ratioTwice } from './ratio-twice.ts';
import { shareOfCount } from './share-of-count.ts';
import { sharesTogether } from './shares-together.ts';
import { ownNumberTwice } from './own-number-twice.ts';

/** How many there are of something, and shares of a whole that is no amount. */
export const COUNT_RULES: Readonly<Record<string, CheckRule>> = {
  'count-in-prose': countInProse,
  'age-limit': ageLimit,
  'ratio-twice': ratioTwice,
  'rate-twice': rateTwice,
  'prose-share': proseShare,
  'shares-together': sharesTogether,
  'fraction-share': fractionShare,
  'share-of-count': shareOfCount,
  'counted-parts': countedParts,
  'counted-sections': countedSections,
  'counted-by-giver': countedByGiver,
  'counted-in-all': countedInAll,
  'counted-list': countedList,
  'counted-names': countedNames,
  'listed-by-name': listedByName,
  'all-of-them': allOfThem,
  'meeting-count': meetingCount,
  'frequency-twice': frequencyTwice,
  'own-number-twice': ownNumberTwice,
};
