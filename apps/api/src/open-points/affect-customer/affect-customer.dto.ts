import { AffectedCustomerDto } from "../initial-record.dto.ts";

export class AffectCustomerDto extends AffectedCustomerDto {}
