import { InitialRecordDto } from "../initial-record.dto.ts";

export class ReportIncidentDto extends InitialRecordDto {}
