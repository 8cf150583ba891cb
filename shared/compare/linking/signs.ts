/**
 * The signs by which a pair of assignments is known to be one matter, in the order of the fitted
 * weights. Each is a figure between −1 and about 4.
 */
export const SIGNS = [
  // Wording
  'sameText',
  'stems',
  'grams',
  'includedMost',
  'includedLeast',
  'heldMost',
  'heldLeast',
  'kindredMost',
  'kindredLeast',
  'topics',
  'coreMost',
  'coreLeast',
  // Telling words
  'sharedWords',
  'sharedPhrases',
  'ownWords',
  'ownOfEarlier',
  'ownOfLater',
  'ownFields',
  'rarestShared',
  'rarestField',
  // Tasks
  'taskOfEarlier',
  'taskOfLater',
  'tasksOfEarlier',
  'tasksOfLater',
  'lengths',
  // Names and figures
  'sharedNames',
  'ownNames',
  'exchangedNames',
  'sharedAbbreviation',
  'sharedFigures',
  'exchangedFigures',
  // Kinds of which one excludes another
  'sharedMembers',
  'otherMembers',
  'lackingMembers',
  // The frame and what was exchanged in it
  'frameOfShorter',
  'frameOfLonger',
  'exchanges',
  'frameOfExchanged',
  'frameOfOtherName',
  'frameOfExchangedName',
  'sameBeginning',
  'otherComplement',
  'lookAlike',
  'otherObject',
  // Surroundings
  'sameSeries',
  'recipients',
  'goal',
  'order',
  'moved',
  'orderOfMoved',
  'placeInBlock',
  'samePhase',
] as const;

/**
 * What a pair's rivals say besides, once every pair has been weighed by its own signs. `rest` is
 * what the best other partner of an end leaves unsaid of it.
 */
export const RIVAL_SIGNS = [
  'chance',
  'chanceOfPart',
  'chanceOfMerged',
  'beforeRivalOfEarlier',
  'beforeRivalOfLater',
  'beforeFreeRivalOfEarlier',
  'beforeFreeRivalOfLater',
  'gap',
  'gapOfMoved',
  'earlierIsTaken',
  'laterIsTaken',
  'bothAreTaken',
  'partnerOfEarlier',
  'partnerOfLater',
  'rest',
  'restOfLater',
  'partOfRest',
  'mergedOfRest',
  'partHeld',
  'mergedHeld',
  'earlierHeld',
  'laterHeld',
  'bestOfEarlier',
  'bestOfLater',
  'taskOfPart',
  'taskOfMerged',
  'kept',
  'chanceOfKept',
] as const;

export type Sign = (typeof SIGNS)[number];
export type RivalSign = (typeof RIVAL_SIGNS)[number];
