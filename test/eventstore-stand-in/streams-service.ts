import type { ServiceDefinition, UntypedServiceImplementation } from "@grpc/grpc-js";
import { appendCall } from "./append-call.ts";
import { batchAppendCall } from "./batch-append-call.ts";
import type { MemberContext } from "./call-handling.ts";
import { deleteCall, tombstoneCall } from "./delete-calls.ts";
import { streamsService } from "./protocol.ts";
import { readCall } from "./read-call.ts";

/** The methods that the server has: one from before 21.10 has no batches. */
export function streamsMethods(isOlder: boolean): ServiceDefinition {
  const { batchAppend, ...others }: ServiceDefinition = streamsService.StreamsService;
  return isOlder || batchAppend === undefined ? others : { ...others, batchAppend };
}

export function streamsHandlers(context: MemberContext): UntypedServiceImplementation {
  return {
    read: readCall(context),
    append: appendCall(context),
    batchAppend: batchAppendCall(context),
    delete: deleteCall(context),
    tombstone: tombstoneCall(context),
  };
}
