import { connectionErrorAnswer } from "./connection-errors.ts";

describe("what is no request", () => {
  it.each([
    ["ERR_HTTP_REQUEST_TIMEOUT", 408, "request-timeout"],
    ["HPE_HEADER_OVERFLOW", 431, "headers-too-large"],
    ["HPE_INVALID_METHOD", 400, "malformed-request"],
    [undefined, 400, "malformed-request"],
  ])("%s is answered with a problem document", (code, status, kind) => {
    const [head = "", body = ""] = connectionErrorAnswer(code).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
    expect(head).toContain("\r\nConnection: close");
    expect(head).toContain(`\r\nContent-Length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({ status, type: `urn:klartext:problem:${kind}` });
  });
});
