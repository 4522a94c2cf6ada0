/** A class whose decorators say what its fields have to be. */
export type Dto = new () => object;

const MOST_REMEMBERED = 1000;

/**
 * Remembers query strings that were found to be valid, since lists are asked for with the same ones again and again and
 * checking their many fields costs more than reading a page. Answers are not remembered.
 */
export class ValidatedQueries {
  readonly #byDto = new Map<Dto, Map<string, object>>();

  async remembered(dto: Dto, input: object, validate: () => Promise<object>): Promise<object> {
    const known = this.#knownOf(dto);
    const text = JSON.stringify(input);
    const found = known.get(text);
    if (found !== undefined) return found;
    const fields = Object.freeze(await validate());
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, fields);
    return fields;
  }

  #knownOf(dto: Dto): Map<string, object> {
    const known = this.#byDto.get(dto) ?? new Map<string, object>();
    this.#byDto.set(dto, known);
    return known;
  }
}
