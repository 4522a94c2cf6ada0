import { expectationMessage } from "./fields/field-problem.ts";
import { unreadable } from "./validation.pipe.ts";

/**
 * Refuses query strings that are no percent-encoded UTF-8, which parsers would pass on as something else.
 * @param url path and query
 * @throws Problem that names the parameter
 */
export function checkEncodingOfQuery(url: string): void {
  const start = url.indexOf("?");
  if (start === -1 || !url.includes("%", start)) return;
  const query = url.slice(start + 1);
  if (isDecodable(query)) return;
  const [name = ""] =
    query
      .split("&")
      .find((pair) => !isDecodable(pair))
      ?.split("=") ?? [];
  throw unreadable([{ pointer: `query/${name}`, message: expectationMessage("percent_encoding") }]);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
