import {
  channels,
  journeyPhases,
  listedKinds,
  pointStates,
  priorities,
  waitingParties,
} from "klartext/domain";

/** The place of a value in its enumeration: how it is stored, filtered and sorted. */
export const ranks = {
  kind: rankIn(listedKinds),
  state: rankIn(pointStates),
  priority: rankIn(priorities),
  channel: rankIn(channels),
  journeyPhase: rankIn(journeyPhases),
  waitingFor: rankIn(waitingParties),
};

function rankIn<Value extends string>(values: readonly Value[]): (value: Value) => number {
  const places = new Map(values.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? -1;
}
