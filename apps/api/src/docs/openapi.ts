import type { INestApplication } from "@nestjs/common";
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from "@nestjs/swagger";
import { completed } from "./completed-document.ts";
import type { JsonObject } from "./json.ts";

const introduction = `
The open-points list (OP-Liste) and error diary of a customer-service organization.

**Keys.** Every request carries \`Authorization: Bearer <key>\`. A key belongs to a person or to a tool and has one role;
\`docs/permissions.md\` says what each role may do.

**Commands** (POST, PUT, DELETE) are recorded durably before they are answered. Send an \`Idempotency-Key\` and repeating
is safe. Send the \`ETag\` you looked at as \`If-Match\`, and a change in between is answered with 412.

**Queries** show everything that this node has acknowledged. Across nodes, pass a command's \`position\` on as
\`Klartext-Position\`. Several values of a parameter are separated by commas: \`?state=open,waiting\`.

**Problems** are RFC 9457 documents in German or English (\`Accept-Language\`); \`errors\` names each field by a JSON pointer.
Fields, parameters and bodies that a route does not know are refused, not passed over.

**Lists** are paged by cursors; a cursor belongs to the query that it came from.

**Words.** Names follow the project's glossary; texts exist twice: internal, and \`tellable\` to customers. A text that was
erased reads "[gelöscht am …]" or "[erased on …]".
`.trim();

const tags: Readonly<Record<string, string>> = {
  Reporting: "Put something on the list: incidents, complaints, and escalations with what is known already.",
  "The list": "Find points: filter, search, sort, page; also as the list was on an earlier day.",
  "Messages to customers":
    "What customers are told in the organization's name, word for word and with its corrections.",
  "What customers write": "Replies to what they were told, and everything else that comes in from them.",
  Delivery: "How messages get out to customers, and what has become of each.",
  Feedback: "What customers say of a solution, and what came of it.",
  Emergencies: "One matter that hits many customers: one place to update, and a notice to each of them.",
  "Open points": "Everything that happens to one point, from being worked on to being closed.",
  Wording: "Whether a text may be said to customers, and what to say instead.",
  Playbooks: "What to do and to say in difficult situations, as the organization has it.",
  "Corrective actions": "What is changed so that an error does not come back.",
  Customers: "Customers with their sites, machines or contracts, and contact persons.",
  "Status answers": "What a caller may be told, in sentences that may be said, and what to ask first.",
  "Customer access": "Links with which customers look for themselves, without an account.",
  Teams: "Teams own points.",
  Persons: "The staff directory, and who one is oneself.",
  "Access keys": "Who may come in; keys are shown once and kept hashed.",
  Organization: "What is settled for everybody: name, tone, working hours, response targets, traps, periods.",
  Erasure: "Remove what the law requires to be removed, and leave a record that it was.",
  "Import and export": "Lists in and out, as CSV or XLSX.",
  Changes: "Follow what happens, without polling and without losing anything.",
  Operation: "For whoever runs the service.",
  Health: "For whatever watches the service; without a key.",
};

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
    .addServer("/", "This service");
  for (const [name, description] of Object.entries(tags)) config.addTag(name, description);
  const document = SwaggerModule.createDocument(app, config.build(), {
    operationIdFactory: (controller, method) =>
      `${lowerFirst(controller.replace(/Controller$/, ""))}${method === "handle" ? "" : upperFirst(method)}`,
  });
  return completed(document as unknown as JsonObject) as unknown as OpenAPIObject;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
