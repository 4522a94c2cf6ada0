import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { StreamReader } from "klartext/nest";
import { missingAction } from "../../corrective-actions/missing-action.ts";
import { Names } from "../../history/names.ts";
import { type ChangedNoticeRecipient, ChangedNotices } from "../changed-notices.ts";
import { shownRecipient } from "../shown-recipient.ts";

type ShownNotice = ReturnType<typeof shownNotice>;

export interface ShownNotices {
  readonly due: boolean;
  readonly items: readonly ShownNotice[];
}

export class ListChangedNotices extends Query<ShownNotices> {
  readonly actionId: string;

  constructor(actionId: string) {
    super();
    this.actionId = actionId;
  }
}

@QueryHandler(ListChangedNotices)
export class ListChangedNoticesHandler implements IQueryHandler<ListChangedNotices> {
  readonly #notices: ChangedNotices;
  readonly #reader: StreamReader;
  readonly #names: Names;

  constructor(notices: ChangedNotices, reader: StreamReader, names: Names) {
    this.#notices = notices;
    this.#reader = reader;
    this.#names = names;
  }

  async execute({ actionId }: ListChangedNotices): Promise<ShownNotices> {
    const action = await this.#notices.action(actionId);
    if (action === null) throw await missingAction(this.#reader, actionId);
    const recipients = await this.#notices.recipients(actionId);
    return {
      due: action.state === "done" && recipients.some(({ toldAt }) => toldAt === null),
      items: recipients.map((recipient) => shownNotice(recipient, this.#names)),
    };
  }
}

function shownNotice(recipient: ChangedNoticeRecipient, names: Names) {
  const { pointId, reader, way, messageId, toldAt } = recipient;
  return {
    ...shownRecipient(recipient),
    point: { id: pointId, number: names.number(pointId) },
    ...reader,
    ...way,
    messageId: toldAt === null ? null : messageId,
    toldAt,
  };
}
