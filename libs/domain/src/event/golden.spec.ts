import { currentVersion, upcast } from "klartext/event-sourcing";
import { type DomainEventType, eventCatalogue, isDomainEventType } from "./event-catalogue.ts";
import { goldenEvents } from "./testing/golden-events.ts";

const golden = goldenEvents();
const types = Object.keys(eventCatalogue) as DomainEventType[];

it.each(types)("%s has a golden file for each of its versions", (type) => {
  const versions = golden.filter((event) => event.type === type).map(({ version }) => version);
  const all = Array.from({ length: currentVersion(eventCatalogue[type]) }, (_, index) => index + 1);
  expect(versions.sort((a, b) => a - b)).toEqual(all);
});

it.each(golden)("$type.v$version is known, and can still be read", ({ type, version, data }) => {
  if (!isDomainEventType(type)) throw new Error(`${type} is in no catalogue.`);
  const read = upcast(eventCatalogue[type], version, data);
  expect(read).toEqual(expect.any(Object));
  const { texts, personal } = eventCatalogue[type];
  const sealed = [...texts, ...(personal ? [personal.idField, ...personal.fields] : [])];
  expect(Object.keys(read as object)).toEqual(expect.arrayContaining(sealed));
});

it("knows its own types only", () => {
  expect(isDomainEventType("IncidentReported")).toBe(true);
  for (const type of ["incidentReported", "toString", "__proto__", ""])
    expect(isDomainEventType(type)).toBe(false);
});
