import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** Every end-to-end test in every shell it can run in: before a release, and after a change to a shell. */
export default defineConfig({
  ...usual,
  projects: (usual.projects ?? []).map((project) =>
    project.name === 'loopback'
      ? { ...project, testMatch: /\.spec\.ts$/, testIgnore: /\.(desktop|once)\.spec\.ts$/ }
      : project,
  ),
});
