import type { LogisticModel } from '../../shared/compare/linking/chances.ts';

/** One example: its signs and whether it is a link. */
export interface Example {
  signs: readonly number[];
  isLink: boolean;
}

/** Ridge on the standardised weights: what keeps signs that say the same from fighting. */
const RIDGE = 2;
const ROUNDS = 12;

/** Fits a logistic model by Newton's method on standardised signs; weights come back unstandardised. */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  const width = examples[0]!.signs.length;
  const { means, scales } = spreadOf(examples, width);
  const rows = examples.map(({ signs }) =>
    Float64Array.from({ length: width + 1 }, (_, i) =>
      i === width ? 1 : (signs[i]! - means[i]!) / scales[i]!,
    ),
  );
  const weights = new Float64Array(width + 1);
  for (let round = 0; round < ROUNDS; round++) newtonStep(rows, examples, weights);
  const raw = Float64Array.from({ length: width }, (_, i) => weights[i]! / scales[i]!);
  const bias = raw.reduce((sum, weight, i) => sum - weight * means[i]!, weights[width]!);
  return { bias, weights: raw };
}

function spreadOf(examples: readonly Example[], width: number) {
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  for (const { signs } of examples)
    for (let i = 0; i < width; i++) means[i]! += signs[i]! / examples.length;
  for (const { signs } of examples)
    for (let i = 0; i < width; i++) scales[i]! += (signs[i]! - means[i]!) ** 2 / examples.length;
  for (let i = 0; i < width; i++) scales[i] = Math.sqrt(scales[i]!) || 1;
  return { means, scales };
}

function newtonStep(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  weights: Float64Array,
): void {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, i) => (i < size - 1 ? RIDGE * weight : 0));
  const hessian = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = i < size - 1 ? RIDGE : 1e-6;
    return row;
  });
  rows.forEach((row, k) => {
    let z = 0;
    for (let i = 0; i < size; i++) z += weights[i]! * row[i]!;
    const p = 1 / (1 + Math.exp(-z));
    const error = p - Number(examples[k]!.isLink);
    const curve = Math.max(p * (1 - p), 1e-9);
    for (let i = 0; i < size; i++) {
      gradient[i]! += error * row[i]!;
      const scaled = curve * row[i]!;
      const line = hessian[i]!;
      for (let j = 0; j <= i; j++) line[j]! += scaled * row[j]!;
    }
  });
  const step = solve(hessian, gradient);
  for (let i = 0; i < size; i++) weights[i]! -= step[i]!;
}

/** Solves a symmetric positive definite system, given by its lower half, after Cholesky. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
