import { useEffect } from 'react';
import type { ImportJob } from '../../../shared/contract/contract.ts';
import { AFTER_NEW_TEXT } from '../../client/effects.ts';
import { invalidate, useQuery } from '../../client/query.ts';

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
