import { UuidField } from "../http/fields/fields.ts";

export class NodeIdDto {
  @UuidField({ description: "Id of the node." })
  nodeId!: string;
}
