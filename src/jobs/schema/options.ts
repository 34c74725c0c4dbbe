/** The value at a path of a job, as it was written; `undefined` when there is none. */
export function optionAt(job: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined,
    job,
  );
}

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
