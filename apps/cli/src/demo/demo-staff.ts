import { randomUUID } from "node:crypto";
import { type AccessKeyCommand, accessKeyDecider, personDecider, type Role } from "klartext/domain";
import { CommandRunner, derivedUuid, FreshReads, StreamReader } from "klartext/nest";
import { hashOfKey } from "../../../api/src/access/access.guard.ts";
import { accessKeyStream } from "../../../api/src/access/access-key-stream.ts";
import { newAccessKey } from "../../../api/src/access/first-admin-key/first-admin-key.ts";
import type { RunningService } from "../../../api/src/service/service.ts";

/** Somebody to try out a role as. */
export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly key: string;
}

const staff: readonly Omit<DemoPerson, "key">[] = [
  { name: "Selma Arslan", role: "service" },
  { name: "Viktor Brandt", role: "sales" },
  { name: "Karla Jansen", role: "facilitator" },
  { name: "Anton Reuter", role: "admin" },
];

/** The staff of the demo, each with a new key: keys are kept hashed, so those of an earlier start cannot be shown. */
export async function demoStaff({ app }: RunningService): Promise<readonly DemoPerson[]> {
  const runner = app.get(CommandRunner);
  const reader = app.get(StreamReader);
  const people = await Promise.all(
    staff.map(async ({ name, role }): Promise<DemoPerson> => {
      const personId = derivedUuid("demo-person", role);
      const stream = accessKeyStream(derivedUuid("demo-key", role));
      const key = newAccessKey();
      const secretHash = hashOfKey(key);
      await runner.run(
        personDecider,
        { stream: `person-${personId}`, exists: "either" },
        { type: "AddPerson", personId, name, email: null, teamId: null },
        context(),
      );
      const isNew = (await reader.stateOf(accessKeyDecider, stream)) === null;
      const command: AccessKeyCommand = isNew
        ? {
            type: "IssueAccessKey",
            holder: { kind: "person", personId },
            ...{ role, label: name, secretHash, expiresAt: null },
          }
        : { type: "RenewAccessKey", secretHash, expiresAt: null };
      await runner.run(accessKeyDecider, { stream, exists: "either" }, command, context());
      return { name, role, key };
    }),
  );
  await app.get(FreshReads).catchUp();
  return people;
}

function context() {
  return { commandId: randomUUID(), actor: { kind: "klartext" } } as const;
}
