import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { CustomerPage, ReadModel } from "klartext/read-model";

const DEFAULT_LIMIT = 50;

export class SearchCustomers extends Query<CustomerPage> {
  readonly words: string;
  readonly page: { readonly after?: string; readonly limit?: number };

  constructor(words: string, page: { readonly after?: string; readonly limit?: number }) {
    super();
    this.words = words;
    this.page = page;
  }
}

@QueryHandler(SearchCustomers)
export class SearchCustomersHandler implements IQueryHandler<SearchCustomers> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  execute({ words, page }: SearchCustomers): Promise<CustomerPage> {
    return this.#readModel.customers.search(words, { limit: DEFAULT_LIMIT, ...page });
  }
}
