/** Token: under which address customers reach this service, without a slash at the end; `null`: nobody has said so. */
export const PUBLIC_URL = Symbol("PUBLIC_URL");
