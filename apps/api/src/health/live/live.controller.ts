import { Controller, Get } from "@nestjs/common";
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from "@nestjs/swagger";
import { OpenToEverybody } from "../../access/access.guard.ts";

class LiveDto {
  @ApiProperty({ enum: ["ok"], description: "There is no other answer." })
  status!: "ok";
}

@ApiTags("Health")
@Controller("health/live")
export class LiveController {
  @Get()
  @OpenToEverybody()
  @ApiOperation({ summary: "Whether the process answers at all", security: [] })
  @ApiResponse({ status: 200, type: LiveDto, description: "It does." })
  handle(): LiveDto {
    return { status: "ok" };
  }
}
