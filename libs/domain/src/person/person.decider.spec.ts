import { given } from "klartext/event-sourcing/testing";
import type { PersonCommand } from "./person.commands.ts";
import { personDecider } from "./person.decider.ts";
import type { PersonEvent } from "./person.events.ts";

const record = { personId: "p", name: "Sabine Muster", email: null, teamId: "t" } as const;
const added: PersonEvent = { type: "PersonAdded", data: record };
const roleSet: PersonEvent = { type: "PersonRoleSet", data: { personId: "p", role: "Serviceleiterin" } };
const left: PersonEvent = { type: "PersonLeft", data: {} };
const erased: PersonEvent = { type: "PersonErased", data: { personId: "p" } };
const add: PersonCommand = { type: "AddPerson", ...record };

describe("adding", () => {
  it("begins the record", () => given(personDecider).when(add).then(added));

  it("says what they do here", () => {
    given(personDecider)
      .when({ ...add, role: "Serviceleiterin" })
      .then(added, roleSet);
  });

  it("needs a name", () => {
    given(personDecider)
      .when({ ...add, name: "" })
      .thenRefused({ code: "text-missing", values: { field: "name" } });
  });

  it("has nothing to do when it was done", () => given(personDecider, added).when(add).thenNothing());
});

describe("changing", () => {
  it("keeps what is not named", () => {
    given(personDecider, added)
      .when({ type: "ChangePerson", email: "s@example.com" })
      .then({
        type: "PersonChanged",
        data: { personId: "p", name: "Sabine Muster", email: "s@example.com" },
      });
  });

  it("says what they do here, or no longer", () => {
    given(personDecider, added).when({ type: "ChangePerson", role: "Serviceleiterin" }).then(roleSet);
    given(personDecider, added, roleSet)
      .when({ type: "ChangePerson", role: null })
      .then({ type: "PersonRoleSet", data: { personId: "p", role: null } });
    given(personDecider, added, roleSet)
      .when({ type: "ChangePerson", role: "Serviceleiterin" })
      .thenNothing();
  });

  it("is refused when blank, for an unknown person, and for one who left or was erased", () => {
    const change: PersonCommand = { type: "ChangePerson", name: "Neu" };
    given(personDecider, added)
      .when({ type: "ChangePerson", name: " " })
      .thenRefused({ code: "text-missing" });
    given(personDecider).when(change).thenRefused({ code: "person-unknown" });
    given(personDecider, added, left).when(change).thenRefused({ code: "person-left" });
    given(personDecider, added, erased).when(change).thenRefused({ code: "person-erased" });
  });

  it("has nothing to do when it reads so", () => {
    given(personDecider, added).when({ type: "ChangePerson", name: "Sabine Muster" }).thenNothing();
  });
});

describe("joining a team", () => {
  it("leaves the other one", () => {
    given(personDecider, added)
      .when({ type: "JoinTeam", teamId: "u" })
      .then({ type: "PersonJoinedTeam", data: { teamId: "u" } });
  });

  it("is refused for somebody who left", () => {
    given(personDecider, added, left)
      .when({ type: "JoinTeam", teamId: "u" })
      .thenRefused({ code: "person-left" });
  });

  it("has nothing to do when they are in it", () => {
    given(personDecider, added).when({ type: "JoinTeam", teamId: "t" }).thenNothing();
  });
});

describe("leaving", () => {
  it("is recorded", () => given(personDecider, added).when({ type: "LeaveOrganization" }).then(left));

  it("is refused for an unknown person", () => {
    given(personDecider).when({ type: "LeaveOrganization" }).thenRefused({ code: "person-unknown" });
  });

  it("has nothing to do for somebody who left or was erased", () => {
    given(personDecider, added, left).when({ type: "LeaveOrganization" }).thenNothing();
    given(personDecider, added, erased).when({ type: "LeaveOrganization" }).thenNothing();
  });
});

describe("erasing", () => {
  it("reaches those who left too", () => {
    given(personDecider, added).when({ type: "ErasePerson" }).then(erased);
    given(personDecider, added, left).when({ type: "ErasePerson" }).then(erased);
  });

  it("is refused for an unknown person", () => {
    given(personDecider).when({ type: "ErasePerson" }).thenRefused({ code: "person-unknown" });
  });

  it("has nothing to do the second time", () => {
    given(personDecider, added, erased).when({ type: "ErasePerson" }).thenNothing();
  });
});
