/** Times of one thing measured many times, in milliseconds, shortest first. */
export type Times = readonly number[];

/** The time that this share of the runs stayed within; 0.5 is the median. */
export const percentile = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

export const median = (times: Times): number => percentile(times, 0.5);

const sorted = (times: number[]): Times => times.sort((a, b) => a - b);

type Work = (round: number) => unknown;

async function time(work: Work, round: number): Promise<number> {
  const start = performance.now();
  await work(round);
  return performance.now() - start;
}

/**
 * Runs two things in turn, A B A B, so that what else the machine does falls on both alike. The
 * first `warmUp` rounds are not counted.
 */
export async function inTurn(
  a: Work,
  b: Work,
  { rounds, warmUp = 2 }: { rounds: number; warmUp?: number },
): Promise<{ a: Times; b: Times }> {
  const times = { a: [] as number[], b: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    const ofA = await time(a, round + warmUp);
    // What was put off until nobody waits is done here, outside both measurements.
    await new Promise((next) => setImmediate(next));
    const ofB = await time(b, round + warmUp);
    if (round < 0) continue;
    times.a.push(ofA);
    times.b.push(ofB);
  }
  return { a: sorted(times.a), b: sorted(times.b) };
}

/** Runs one thing many times. */
export async function alone(work: Work, rounds: number, warmUp = 2): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const taken = await time(work, round);
    if (round >= warmUp) times.push(taken);
  }
  return sorted(times);
}
