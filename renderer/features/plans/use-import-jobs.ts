import { useEffect } from 'react';
import type { ImportJob } from '../../../shared/contract/contract.ts';
import { AFTER_NEW_TEXT } from '../../client/effects.ts';
import { call } from '../../client/call.ts';
import { invalidate, useQuery } from '../../client/query.ts';
import { isSettled } from './settled.ts';

const LOOK_EVERY_MS = 300;
const NO_JOBS: readonly ImportJob[] = [];

/** What is read now, looked at often while something runs; the grid follows when a job is done. */
export const useImportJobs = (): readonly ImportJob[] => {
  const { data: jobs = NO_JOBS } = useQuery('imports.list', {});
  const isRunning = jobs.some((job) => job.outcome === null);
  const done = jobs.filter((job) => job.outcome !== null).length;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => invalidate(['imports.list']), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  useEffect(() => {
    if (done > 0) invalidate(AFTER_NEW_TEXT);
  }, [done]);
  return jobs;
};

/** The imports whose end has stood on screen: what nobody has read is not put away. */
const seen = new Set<string>();

/** Takes off the list what was seen and leaves nothing to decide, as things are now. */
const putAwaySettled = async (): Promise<void> => {
  if (seen.size === 0) return;
  const [jobs, plans] = await Promise.all([call('imports.list', {}), call('plans.list', {})]);
  if (!jobs.ok || !plans.ok) return;
  for (const { id, outcome } of jobs.value) {
    if (!seen.has(id) || outcome === null || !isSettled(outcome, plans.value)) continue;
    seen.delete(id);
    void call('imports.dismiss', { jobId: id });
  }
};

/**
 * Puts rows about files away when one leaves the place; when one comes back too, since what waited
 * may have been decided elsewhere.
 */
export const useSettledAway = (jobs: readonly ImportJob[]): void => {
  useEffect(() => {
    for (const job of jobs) if (job.outcome !== null) seen.add(job.id);
  }, [jobs]);
  useEffect(() => {
    void putAwaySettled();
    return () => void putAwaySettled();
  }, []);
};
