import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** End-to-end tests on real documents that are not part of the project: `npm run test:real`. */
export default defineConfig({ ...usual, testDir: 'tests/real' });
