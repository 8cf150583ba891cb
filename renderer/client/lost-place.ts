/** Where words are kept that their own place refuses for good; see `unsent.list`. */
export const LOST_PLACE = 'utan-plats';
