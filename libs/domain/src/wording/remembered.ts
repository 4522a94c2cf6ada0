/** What was worked out for the key before, or is worked out now. */
export function remembered<Key, Value extends object | null>(
  memory: Map<Key, Value>,
  key: Key,
  work: (key: Key) => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = work(key);
  memory.set(key, value);
  return value;
}
