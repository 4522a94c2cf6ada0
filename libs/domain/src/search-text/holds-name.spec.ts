import { holdsName } from "./holds-name.ts";

it.each([
  ["Bei Weber Getränke steht die Anlage.", "Weber Getränke GmbH", true],
  ["Die Anlage von Jana Berger steht.", "Jana Berger", true],
  ["Im Sommer liefern wir schneller.", "Sommer GmbH", false],
  ["Im Sommer liefern wir schneller.", "Sommer", false],
  ["Die Rolle kommt später.", "Weber Getränke GmbH", false],
])("%s holds the name of %s: %s", (text, name, holds) => {
  expect(holdsName(text, name)).toBe(holds);
});
