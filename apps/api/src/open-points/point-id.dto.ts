import { UuidField } from "../http/fields/fields.ts";

export class PointIdDto {
  @UuidField({ description: "Id of the open point.", example: "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11" })
  pointId!: string;
}

export class PointCustomerIdDto extends PointIdDto {
  @UuidField({ description: "The customer.", example: "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21" })
  customerId!: string;
}

export class MakeGoodIdDto extends PointIdDto {
  @UuidField({ description: "The make-good.", example: "3b5d7f91-2c4e-4a6b-8d0f-1e3a5c7b9d02" })
  makeGoodId!: string;
}

export class PromiseIdDto extends PointIdDto {
  @UuidField({ description: "The promise.", example: "5c1d2a60-4a3c-8b1f-9d7e-0e2f6a4b8c13" })
  promiseId!: string;
}
