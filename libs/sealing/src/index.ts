export { seal, sealBytes, unseal, unsealBytes } from "./cipher.ts";
export { type EventMetadata, parseMetadata } from "./event-metadata.ts";
export { isUnderstood, NotUnderstood } from "./not-understood.ts";
export { type Actor, actorsKeyId, openActor, type SealedActor, sealActor } from "./sealed-actor.ts";
export {
  newKey,
  openEvent,
  type SealedEventData,
  sealEvent,
  sealedKeyIds,
  subjectKeyId,
  subjectKeyIds,
  textKeyId,
} from "./sealed-event.ts";
