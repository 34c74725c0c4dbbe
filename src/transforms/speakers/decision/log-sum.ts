/** The logarithm of the sum of what `values` are the logarithms of, from the first one on. */
export function logSum(values: Float64Array, first = 0): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = first; index < values.length; index += 1) if ((values[index] ?? 0) > most) most = values[index] ?? 0;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (let index = first; index < values.length; index += 1) sum += Math.exp((values[index] ?? 0) - most);
  return most + Math.log(sum);
}
