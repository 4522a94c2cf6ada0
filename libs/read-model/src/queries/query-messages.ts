import type { HolidayTable } from "../projector/holiday-table.ts";
import type { CustomerPage, CustomerSelection } from "../read-model.ts";
import type { Candidate, NoticeDeliveries } from "./directory-rows.ts";
import type { FeedbackPage, FeedbackPageRequest } from "./feedback-rows.ts";
import type { PointPage, PointPageRequest, PointSelection } from "./point-list-request.ts";

export interface QueryThreadOptions {
  readonly file: string;
  readonly holidays: HolidayTable;
}

/** Questions that may take long, and what answers them. */
export interface SlowQueries {
  page(request: PointPageRequest): PointPage;
  ids(selection: PointSelection): Uint8Array;
  byIds(ids: readonly string[], seenBy: Pick<PointSelection, "now" | "viewerId" | "asOf">): Uint8Array;
  candidates(customerId: string, text: string): readonly Candidate[];
  noticeDeliveries(pointId: string): NoticeDeliveries[];
  selectedCustomers(selection: CustomerSelection): string[];
  knownCustomers(customerIds: readonly string[]): string[];
  customersOfNumbers(customerNumbers: readonly string[]): (string | null)[];
  feedback(request: FeedbackPageRequest): FeedbackPage;
  customers(words: string, page?: { readonly after?: string; readonly limit?: number }): CustomerPage;
}

export interface Question {
  readonly ticket: number;
  readonly name: keyof SlowQueries;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly ticket: number; readonly value: unknown }
  | { readonly ticket: number; readonly error: Error; readonly invalidCursor: boolean };
