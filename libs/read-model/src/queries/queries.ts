import type { Readers } from "../generation/readers.ts";
import { readNumber, sayNumber } from "../projections/running-number.ts";
import type {
  ActionQueries,
  CustomerQueries,
  FeedbackQueries,
  OrganizationQueries,
  PointQueries,
  ReadModel,
  TeamQueries,
} from "../read-model.ts";
import { actionPage, actionsOf } from "./actions.query.ts";
import { correspondenceQueries, customerAccessQueries } from "./customer-access.query.ts";
import { deliveryQueries } from "./deliveries.query.ts";
import {
  accessKeyQueries,
  erasureQueries,
  listImportQueries,
  nodeQueries,
  personQueries,
} from "./directory.query.ts";
import { emergencyQueries } from "./emergencies.query.ts";
import { feedbackOfAction, feedbackOfPoint } from "./feedback.query.ts";
import { knownAsOf, namesBeginningIn } from "./known-as.ts";
import type { PointSelection } from "./point-list-request.ts";
import { type PointRow, parsePointRows } from "./point-row.ts";
import { promiseQueries } from "./promises.query.ts";

/** So many rows of an export are read at once. */
const ROWS_AT_ONCE = 500;

type Queries = Pick<
  ReadModel,
  | "points"
  | "promises"
  | "actions"
  | "feedback"
  | "customers"
  | "statusAnswers"
  | "deliveries"
  | "customerAccesses"
  | "correspondence"
  | "emergencies"
  | "teams"
  | "persons"
  | "accessKeys"
  | "organization"
  | "listImports"
  | "erasures"
  | "nodes"
>;

/** Each question goes to what is served at that moment. */
export function queriesOver(readers: () => Readers): Queries {
  const sql = () => readers().sql;
  return {
    points: pointQueries(readers),
    promises: promiseQueries(sql),
    actions: actionQueries(readers),
    feedback: feedbackQueries(readers),
    customers: customerQueries(readers),
    statusAnswers: {
      forCustomer: (customerId, now) => readers().statusAnswers.forCustomer(customerId, now),
      listFor: (customerId, now) => readers().statusAnswers.listFor(customerId, now),
      about: (numbers, customerId, now) => readers().statusAnswers.about(numbers, customerId, now),
      customersBy: (clue, words) => readers().statusAnswers.customersBy(clue, words),
      numbersBy: (clue, words) => readers().statusAnswers.numbersBy(clue, words),
      title: (pointId, customerId) => readers().statusAnswers.title(pointId, customerId),
      emergencyBy: (pointNumber, now) => readers().statusAnswers.emergencyBy(pointNumber, now),
    },
    customerAccesses: customerAccessQueries(sql),
    correspondence: correspondenceQueries(sql),
    emergencies: emergencyQueries(sql, async (pointId) => readers().thread.ask("noticeDeliveries", pointId)),
    deliveries: deliveryQueries(sql),
    teams: teamQueries(readers),
    organization: organizationQueries(readers),
    persons: personQueries(sql),
    accessKeys: accessKeyQueries(sql),
    listImports: listImportQueries(sql),
    erasures: erasureQueries(sql),
    nodes: nodeQueries(sql),
  };
}

function pointQueries(readers: () => Readers): PointQueries {
  const queries: PointQueries = {
    page: async (request) => {
      const { points, thread } = readers();
      return points.pageAtOnce(request) ?? thread.ask("page", request);
    },
    ids: async (selection) => readers().thread.ask("ids", selection),
    byIds: async (ids, seenBy) => {
      const { points, thread } = readers();
      return seenBy.asOf === undefined ? points.byIds(ids, seenBy) : thread.ask("byIds", ids, seenBy);
    },
    all: (selection) => allRows(queries, selection),
    idOfNumber: (said) => {
      const number = readNumber(said);
      if (number === undefined) return undefined;
      return readers().sql.one<{ id: string }>(
        "SELECT json_extract(facts, '$.id') AS id FROM facts WHERE number = ?",
        number,
      )?.id;
    },
    numberOf: (id) => {
      const row = readers().sql.one<{ number: number }>("SELECT number FROM numbers WHERE id = ?", id);
      return row === undefined ? undefined : sayNumber(row.number);
    },
    candidates: async (customerId, text) => readers().thread.ask("candidates", customerId, text),
    actionsOf: (pointId) => {
      const { sql, teams } = readers();
      return actionsOf(pointId, sql, teams);
    },
    messagesOf: (pointId) =>
      readers()
        .sql.all<{ message_id: string }>(
          "SELECT message_id FROM messages WHERE point_id = ? ORDER BY position",
          pointId,
        )
        .map(({ message_id }) => message_id),
    duplicatesOf: (pointId) =>
      readers()
        .sql.all<{ point_id: string }>(
          "SELECT point_id FROM duplicates WHERE of = ? ORDER BY point_id",
          pointId,
        )
        .map(({ point_id }) => point_id),
  };
  return queries;
}

async function* allRows(
  queries: PointQueries,
  selection: PointSelection,
): AsyncIterable<readonly PointRow[]> {
  const ids = JSON.parse(new TextDecoder().decode(await queries.ids(selection))) as readonly string[];
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    yield parsePointRows(await queries.byIds(ids.slice(start, start + ROWS_AT_ONCE), selection));
  }
}

function actionQueries(readers: () => Readers): ActionQueries {
  return {
    page: (request) => {
      const { sql, teams } = readers();
      return actionPage(request, sql, teams);
    },
  };
}

function feedbackQueries(readers: () => Readers): FeedbackQueries {
  return {
    page: async (request) => readers().thread.ask("feedback", request),
    ofPoint: (pointId, customerId) => feedbackOfPoint(pointId, customerId, readers().sql),
    ofAction: (actionId) => feedbackOfAction(actionId, readers().sql),
  };
}

function customerQueries(readers: () => Readers): CustomerQueries {
  return {
    search: async (words, page) => readers().thread.ask("customers", words, page),
    one: (customerId) => readers().customers.one(customerId),
    names: (customerIds) => readers().customers.names(customerIds),
    knownAs: (customerIds) => knownAsOf(customerIds, readers().sql),
    namesBeginningIn: (texts) => namesBeginningIn(texts, readers().sql),
    idOfName: (name) => readers().customers.idOfName(name),
    customerOfContactPerson: (contactPersonId) =>
      readers().customers.customerOfContactPerson(contactPersonId),
    selected: async (selection) => readers().thread.ask("selectedCustomers", selection),
    known: async (customerIds) => readers().thread.ask("knownCustomers", customerIds),
    ofNumbers: async (customerNumbers) => readers().thread.ask("customersOfNumbers", customerNumbers),
  };
}

function teamQueries(readers: () => Readers): TeamQueries {
  return {
    all: () => readers().teams.all(),
    one: (teamId) => readers().teams.one(teamId),
  };
}

function organizationQueries(readers: () => Readers): OrganizationQueries {
  return {
    settings: () => readers().settings.current().settings,
    history: () => readers().settings.history(),
  };
}
