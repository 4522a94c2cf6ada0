import type { ProposedEvent } from "./log-file.ts";
import { type streams, uuidOf } from "./protocol.ts";
import { missingMetadata } from "./rpc-errors.ts";

/** All events of one append together, in bytes. */
export const MAXIMUM_APPEND_SIZE = 1024 * 1024;

/**
 * @throws RpcError when type or content type are missing
 * @throws Error when the id is none
 */
export function proposedEvent(
  message: streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
): ProposedEvent {
  const type = message.getMetadataMap().get("type");
  if (type === undefined) throw missingMetadata("type");
  const contentType = message.getMetadataMap().get("content-type");
  if (contentType === undefined) throw missingMetadata("content-type");
  return {
    id: uuidOf(message.getId()),
    type,
    isJson: contentType === "application/json",
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

/** What the event counts in its append: the server means to count metadata and type as well, but does not. */
export function appendSizeOf({ data }: ProposedEvent): number {
  return data.byteLength;
}
