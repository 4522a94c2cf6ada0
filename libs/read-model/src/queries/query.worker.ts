import { parentPort, workerData } from "node:worker_threads";
import { openForReading, Statements } from "../database/open-file.ts";
import { fromHolidayTable } from "../projector/holiday-table.ts";
import { candidates } from "./candidates.query.ts";
import { customersOfNumbers, knownCustomers, selectCustomers } from "./customer-selection.query.ts";
import { Customers } from "./customers.query.ts";
import { noticeDeliveries } from "./emergencies.query.ts";
import { feedbackPage } from "./feedback.query.ts";
import { PointList } from "./point-list.query.ts";
import { InvalidCursor } from "./point-list-request.ts";
import type { Answer, QueryThreadOptions, Question, SlowQueries } from "./query-messages.ts";

if (parentPort === null) throw new Error("This file is the query thread of a read model.");
const port = parentPort;
const { file, holidays } = workerData as QueryThreadOptions;
const db = openForReading(file);
const sql = new Statements(db);
const points = new PointList(sql, fromHolidayTable(holidays));
const customers = new Customers(sql);

const queries: SlowQueries = {
  page: (request) => points.page(request),
  ids: (selection) => points.ids(selection),
  byIds: (ids, seenBy) => points.byIds(ids, seenBy),
  candidates: (customerId, text) => candidates(customerId, text, sql),
  noticeDeliveries: (pointId) => noticeDeliveries(pointId, sql),
  selectedCustomers: (selection) => selectCustomers(selection, sql),
  knownCustomers: (customerIds) => knownCustomers(customerIds, sql),
  customersOfNumbers: (customerNumbers) => customersOfNumbers(customerNumbers, sql),
  feedback: (request) => feedbackPage(request, sql),
  customers: (words, page) => customers.search(words, page),
};

port.on("message", (message: Question | "close") => {
  if (message === "close") {
    db.close();
    port.close();
    return;
  }
  port.postMessage(answer(message));
});

function answer({ ticket, name, args }: Question): Answer {
  try {
    const query = queries[name] as (...args: readonly unknown[]) => unknown;
    return { ticket, value: query(...args) };
  } catch (error) {
    const invalidCursor = error instanceof InvalidCursor;
    return { ticket, error: error instanceof Error ? error : new Error(String(error)), invalidCursor };
  }
}
