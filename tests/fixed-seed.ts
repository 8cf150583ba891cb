import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run can be repeated and a green one
 * means the same everywhere. `FC_SEED=n` draws others; a failure found so becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2026) });
