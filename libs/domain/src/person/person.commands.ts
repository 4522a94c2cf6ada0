export type PersonCommand =
  | {
      readonly type: "AddPerson";
      readonly personId: string;
      readonly name: string;
      readonly email: string | null;
      readonly teamId: string | null;
      readonly role?: string | null;
    }
  | {
      readonly type: "ChangePerson";
      readonly name?: string;
      readonly email?: string | null;
      readonly role?: string | null;
    }
  | { readonly type: "JoinTeam"; readonly teamId: string | null }
  | { readonly type: "LeaveOrganization" }
  | { readonly type: "ErasePerson" };
