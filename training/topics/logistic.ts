/** One case of a binary logistic regression: features at places of a sparse-free row. */
export interface Cases {
  readonly width: number;
  /** Rows × width. */
  readonly features: Float64Array;
  /** 0 or 1 a row. */
  readonly labels: Uint8Array;
}

const ROUNDS = 12;
const CONVERGED = 1e-4;
const LEAST_CURVATURE = 1e-6;

/** Weights of a logistic regression with an L2 penalty, by Newton's method from 0: deterministic. */
export function fitLogistic(cases: Cases, penalty: number): Float64Array {
  const weights = new Float64Array(cases.width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = derivatives(cases, weights, penalty);
    const step = solve(hessian, gradient);
    step.forEach((change, at) => { weights[at] = (weights[at] ?? 0) - change; });
    if (step.every((change) => Math.abs(change) < CONVERGED)) break;
  }
  return weights;
}

function derivatives({ width, features, labels }: Cases, weights: Float64Array, penalty: number) {
  const gradient = weights.map((weight) => penalty * weight);
  const hessian = Array.from({ length: width }, (_, at) => {
    const row = new Float64Array(width);
    row[at] = penalty + LEAST_CURVATURE;
    return row;
  });
  labels.forEach((label, index) => {
    const row = features.subarray(index * width, (index + 1) * width);
    const probability = 1 / (1 + Math.exp(-dot(weights, row)));
    addCase(gradient, hessian, row, probability - label, Math.max(probability * (1 - probability), LEAST_CURVATURE));
  });
  return { gradient, hessian };
}

function addCase(gradient: Float64Array, hessian: readonly Float64Array[], row: Float64Array, error: number, curvature: number): void {
  for (const [at, sums] of hessian.entries()) {
    const value = row[at] ?? 0;
    if (value === 0) continue;
    gradient[at] = (gradient[at] ?? 0) + error * value;
    const scale = curvature * value;
    for (let other = 0; other < row.length; other += 1) sums[other] = (sums[other] ?? 0) + scale * (row[other] ?? 0);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Solves `matrix · x = right` for a symmetric positive definite matrix, which is overwritten (Gauss). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? 0]));
  const size = rows.length;
  rows.forEach((pivot, column) => {
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor !== 0) for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  });
  const solution = new Float64Array(size);
  for (let column = size - 1; column >= 0; column -= 1) {
    const row = rows[column] ?? new Float64Array(size + 1);
    let sum = row[size] ?? 0;
    for (let at = column + 1; at < size; at += 1) sum -= (row[at] ?? 0) * (solution[at] ?? 0);
    solution[column] = sum / (row[column] ?? 1);
  }
  return solution;
}
