/** Letters of what one searches for: a paragraph, so that one may look for a whole wording. */
export const LONGEST_QUERY = 500;
