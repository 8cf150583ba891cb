import own from '../package.json' with { type: 'json' };

/** Beredd's version, as in package.json. */
export const version: string = own.version;
