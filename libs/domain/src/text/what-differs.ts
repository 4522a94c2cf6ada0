/** The fields that were given and say something else than what is there. */
export function whatDiffers<Fields extends object>(given: Fields, present: object): Fields {
  const known = new Map<string, unknown>(Object.entries(present));
  const differing = Object.entries(given).filter(
    ([field, value]) => value !== undefined && value !== known.get(field),
  );
  return Object.fromEntries(differing) as Fields;
}
