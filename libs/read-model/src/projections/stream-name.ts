/** `openPoint-<id>` is about an `openPoint`; there is one `organization`, without an id. */
export function streamKind(stream: string): string {
  const dash = stream.indexOf("-");
  return dash === -1 ? stream : stream.slice(0, dash);
}

export function streamSubject(stream: string): string {
  return stream.slice(stream.indexOf("-") + 1);
}
