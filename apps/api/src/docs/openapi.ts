import type { INestApplication } from "@nestjs/common";
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from "@nestjs/swagger";

const introduction = `
The open-points list (OP-Liste) and error diary of a customer-service organization.

**Keys.** Every request carries \`Authorization: Bearer <key>\`. A key belongs to a person or to a tool and has one role;
\`docs/permissions.md\` says what each role may do.

**Commands** (POST, PUT, DELETE) are recorded durably before they are answered. Send an \`Idempotency-Key\` and repeating
is safe. Send the \`ETag\` you looked at as \`If-Match\`, and a change in between is answered with 412.

**Queries** show everything that this node has acknowledged. Across nodes, pass a command's \`position\` on as
\`Klartext-Position\`.

**Problems** are RFC 9457 documents in German or English (\`Accept-Language\`); \`errors\` names each field by a JSON pointer.

**Lists** are paged by cursors; a cursor belongs to the query that it came from.

**Words.** Names follow the project's glossary; texts exist twice: internal, and \`tellable\` to customers. A text that was
erased reads "gelöscht am …" or "erased on …".
`.trim();

/** The OpenAPI 3.1 document of the running application. */
export function openApiDocument(app: INestApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion("3.1.0")
    .setTitle("Klartext")
    .setDescription(introduction)
    .setVersion(version)
    .setLicense("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")
    .addBearerAuth({ type: "http", scheme: "bearer", description: "An access key." }, "key")
    .addSecurityRequirements("key")
    .addServer("/")
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${lowerFirst(controller.replace(/Controller$/, ""))}${method === "handle" ? "" : upperFirst(method)}`,
  });
  return toJsonSchema(document) as OpenAPIObject;
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12, which knows `null` as a type and no `nullable`. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== "object" || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, toJsonSchema(value)]),
  ) as Record<string, unknown>;
  return nullable === true
    ? nullableSchema(rest)
    : nullable === undefined || nullable === false
      ? rest
      : { ...rest, nullable };
}

function nullableSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values, ...rest } = schema;
  if (typeof type === "string") {
    return { ...rest, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
  }
  const { description, example, ...reference } = rest;
  return {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    anyOf: [reference, { type: "null" }],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
