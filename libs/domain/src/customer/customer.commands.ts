import type { Channel } from "../taxonomy/index.ts";
import type { AsWritten } from "../text/index.ts";
import type { AssetRecord, CallerCheckRecord, ContactPersonRecord, SiteRecord } from "./customer.events.ts";

export type CustomerCommand =
  | {
      readonly type: "RegisterCustomer";
      readonly customerId: string;
      readonly name: string;
      readonly customerNumber: string | null;
    }
  | { readonly type: "RenameCustomer"; readonly name: string }
  | { readonly type: "ChangeCustomerNumber"; readonly customerNumber: string | null }
  | ({ readonly type: "PutSite" } & AsWritten<SiteRecord>)
  | { readonly type: "RemoveSite"; readonly siteId: string }
  | ({ readonly type: "PutAsset" } & AsWritten<AssetRecord>)
  | { readonly type: "RemoveAsset"; readonly assetId: string }
  | ({ readonly type: "PutContactPerson" } & AsWritten<ContactPersonRecord>)
  /** Changes nothing else of them, whatever was known when they chose. */
  | {
      readonly type: "ChooseChannel";
      readonly contactPersonId: string;
      readonly channel: Channel;
    }
  | { readonly type: "RemoveContactPerson"; readonly contactPersonId: string }
  | { readonly type: "EraseContactPerson"; readonly contactPersonId: string }
  | ({ readonly type: "RecordCallerCheck" } & CallerCheckRecord)
  | { readonly type: "EraseCustomer" };
