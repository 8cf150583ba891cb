/**
 * What spreadsheets take for the beginning of a formula or a command (OWASP, CSV injection): the
 * four signs, their full-width twins, and white space or quotes before them.
 */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u;
const LEADING_BREAK = /^[\t\r\n]/u;

/** Whether a text would act when a spreadsheet opens it. */
export const looksLikeFormula = (text: string): boolean =>
  FORMULA.test(text) || LEADING_BREAK.test(text);
