/** Of a part whose place in the plan's present text nobody has worked out: it may be another number. */
export const NOT_WORKED_OUT = 'var i planens nya text är inte uträknat än';
