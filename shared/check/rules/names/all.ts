import type { CheckRule } from '../../check-context.ts';
import { abbreviationReadings } from './abbreviation-readings.ts';
import { administrationNames } from './administration-names.ts';
import { anotherBoardsDuty } from './another-boards-duty.ts';
import { anotherBoardsPost } from './another-boards-post.ts';
import { anotherOrganization } from './another-organization.ts';
import { authorityAbbreviation } from './authority-abbreviation.ts';
import { authorityTerm } from './authority-term.ts';
import { boardVariants } from './board-variants.ts';
import { bodyNames } from './body-names.ts';
import { memoBoard } from './memo-board.ts';
import { nameSpelling } from './name-spelling.ts';
import { postHolders } from './post-holders.ts';
import { postTitles } from './post-titles.ts';
import { recipientNames } from './recipient-names.ts';
import { unknownBody } from './unknown-body.ts';
import { unknownPost } from './unknown-post.ts';
import { unlistedBody } from './unlisted-body.ts';
import { unlistedReceiver } from './unlisted-receiver.ts';
import { definedTwice } from './defined-twice.ts';
import { decidingBody } from './deciding-body.ts';

/** Who it is about: authorities, bodies, posts, abbreviations and how names are spelled. */
export const NAME_RULES: Readonly<Record<string, CheckRule>> = {
  'authority-term': authorityTerm,
  'authority-abbreviation': authorityAbbreviation,
  'another-organization': anotherOrganization,
  'another-boards-duty': anotherBoardsDuty,
  'another-boards-post': anotherBoardsPost,
  'memo-board': memoBoard,
  'recipient-names': recipientNames,
  'body-names': bodyNames,
  'unknown-body': unknownBody,
  'unlisted-receiver': unlistedReceiver,
  'unlisted-body': unlistedBody,
  'unknown-post': unknownPost,
  'board-variants': boardVariants,
  'administration-names': administrationNames,
  'post-holders': postHolders,
  'post-titles': postTitles,
  'abbreviation-readings': abbreviationReadings,
  'name-spelling': nameSpelling,
  'defined-twice': definedTwice,
  'deciding-body': decidingBody,
};
