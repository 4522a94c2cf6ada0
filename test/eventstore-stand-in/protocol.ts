/** The messages and services of EventStoreDB's gRPC protocol, as the client library generated them. */
import { createRequire } from "node:module";
import codes from "@eventstore/db-client/generated/code_pb.js";
import gossipService from "@eventstore/db-client/generated/gossip_grpc_pb.js";
import gossip from "@eventstore/db-client/generated/gossip_pb.js";
import serverFeaturesService from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js";
import serverFeatures from "@eventstore/db-client/generated/serverfeatures_pb.js";
import shared from "@eventstore/db-client/generated/shared_pb.js";
import statuses from "@eventstore/db-client/generated/status_pb.js";
import streamsService from "@eventstore/db-client/generated/streams_grpc_pb.js";
import streams from "@eventstore/db-client/generated/streams_pb.js";

export {
  codes,
  gossip,
  gossipService,
  serverFeatures,
  serverFeaturesService,
  shared,
  statuses,
  streams,
  streamsService,
};

type AnyMessage = NonNullable<ReturnType<statuses.Status["getDetails"]>>;
type GoogleEmpty = NonNullable<ReturnType<shared.WrongExpectedVersion["getCurrentNoStream"]>>;

// The protobuf runtime is the client's dependency, not ours: taken from where the client finds it.
const requireAsClient = createRequire(createRequire(import.meta.url).resolve("@eventstore/db-client"));
const { Any }: { Any: new () => AnyMessage } = requireAsClient("google-protobuf/google/protobuf/any_pb.js");
const { Empty }: { Empty: new () => GoogleEmpty } = requireAsClient(
  "google-protobuf/google/protobuf/empty_pb.js",
);

export function googleEmpty(): GoogleEmpty {
  return new Empty();
}

/** @param name the message's full name, such as `event_store.client.AccessDenied` */
export function packed(message: { serializeBinary(): Uint8Array }, name: string): AnyMessage {
  const any = new Any();
  any.pack(message.serializeBinary(), name);
  return any;
}

export function textOf(identifier: shared.StreamIdentifier | undefined): string {
  return identifier === undefined ? "" : Buffer.from(identifier.getStreamName_asU8()).toString("utf8");
}

export function identifierOf(stream: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream, "utf8"));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws Error when it is no UUID, or the empty one, which EventStoreDB refuses */
export function uuidOf(uuid: shared.UUID | undefined): string {
  const structured = uuid?.getStructured();
  const text = structured === undefined ? uuid?.getString().toLowerCase() : structuredText(structured);
  if (text === undefined || !UUID.test(text) || /^[0-]+$/.test(text)) throw new Error(`Not an id: ${text}`);
  return text;
}

function structuredText(structured: shared.UUID.Structured): string {
  const high = BigInt.asUintN(64, BigInt(structured.getMostSignificantBits()));
  const low = BigInt.asUintN(64, BigInt(structured.getLeastSignificantBits()));
  const digits = high.toString(16).padStart(16, "0") + low.toString(16).padStart(16, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
