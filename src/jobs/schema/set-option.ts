/** A copy of a job with the value at a path replaced; objects that are missing on the way are made. */
export function setOption(job: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const entries = typeof job === 'object' && job !== null ? Object.entries(job) : [];
  const inner = entries.find(([name]) => name === key)?.[1];
  const changed: readonly [string, unknown] = [key, setOption(inner, rest, value)];
  const replaced = entries.some(([name]) => name === key)
    ? entries.map((entry) => (entry[0] === key ? changed : entry))
    : [...entries, changed];
  return Array.isArray(job) ? replaced.map(([, entry]) => entry) : Object.fromEntries(replaced);
}
