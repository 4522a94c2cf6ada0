import { given } from "klartext/event-sourcing/testing";
import { teamDecider } from "./team.decider.ts";
import type { TeamEvent } from "./team.events.ts";

const founded: TeamEvent = { type: "TeamFounded", data: { name: "Technik" } };
const dissolved: TeamEvent = { type: "TeamDissolved", data: {} };

describe("founding", () => {
  it("begins a team", () => given(teamDecider).when({ type: "FoundTeam", name: "Technik" }).then(founded));

  it("needs a name", () => {
    given(teamDecider).when({ type: "FoundTeam", name: "" }).thenRefused({ code: "text-missing" });
  });

  it("has nothing to do when it was done", () => {
    given(teamDecider, founded).when({ type: "FoundTeam", name: "Technik" }).thenNothing();
  });
});

describe("renaming", () => {
  it("changes the name", () => {
    given(teamDecider, founded)
      .when({ type: "RenameTeam", name: "Service" })
      .then({ type: "TeamRenamed", data: { name: "Service" } });
  });

  it("is refused for an unknown or dissolved team", () => {
    given(teamDecider).when({ type: "RenameTeam", name: "Service" }).thenRefused({ code: "team-unknown" });
    given(teamDecider, founded, dissolved)
      .when({ type: "RenameTeam", name: "Service" })
      .thenRefused({ code: "team-dissolved" });
  });

  it("has nothing to do when that is the name", () => {
    given(teamDecider, founded).when({ type: "RenameTeam", name: "Technik" }).thenNothing();
  });
});

describe("dissolving", () => {
  const dissolve = { type: "DissolveTeam", unfinishedPoints: 0 } as const;

  it("ends the team", () => given(teamDecider, founded).when(dissolve).then(dissolved));

  it("is refused for an unknown one", () => {
    given(teamDecider).when(dissolve).thenRefused({ code: "team-unknown" });
  });

  it("is refused while somebody waits for what the team owns", () => {
    given(teamDecider, founded)
      .when({ ...dissolve, unfinishedPoints: 3 })
      .thenRefused({ code: "team-owns-points", values: { count: "3" } });
  });

  it("has nothing to do the second time", () => {
    given(teamDecider, founded, dissolved).when(dissolve).thenNothing();
  });
});
