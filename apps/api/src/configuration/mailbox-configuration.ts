import { readFileSync } from "node:fs";
import type { MailboxSettings } from "klartext/mail";

type Environment = Readonly<Record<string, string | undefined>>;

const URL_NAME = "KLARTEXT_IMAP_URL";
const FILE_NAME = "KLARTEXT_IMAP_URL_FILE";

export const mailboxSettings = [URL_NAME, FILE_NAME];

const PORT = 143;
const SECURE_PORT = 993;

/** `null`: no mail is taken in. What is wrong is added to the problems, without quoting a secret. */
export function readMailbox(environment: Environment, problems: string[]): MailboxSettings | null {
  const url = environment[URL_NAME]?.trim() ?? "";
  const file = environment[FILE_NAME]?.trim() ?? "";
  if (url !== "" && file !== "") {
    problems.push(`${URL_NAME} and ${FILE_NAME}: expected is one of them, not both.`);
    return null;
  }
  if (url === "" && file === "") return null;
  const mailbox = mailboxIn(file === "" ? url : contentOf(file));
  if (mailbox === undefined) {
    const [name, place] = file === "" ? [URL_NAME, ""] : [FILE_NAME, "a file with "];
    problems.push(
      `${name}: expected is ${place}a mailbox, such as imaps://user:password@mail.example.com/INBOX; special characters percent-encoded.`,
    );
  }
  return mailbox ?? null;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

function mailboxIn(text: string): MailboxSettings | undefined {
  const url = URL.parse(text);
  if (url === null || !/^imaps?:$/.test(url.protocol) || url.hostname === "") return undefined;
  if (url.search !== "" || url.hash !== "") return undefined;
  const secure = url.protocol === "imaps:";
  const port = url.port === "" ? (secure ? SECURE_PORT : PORT) : Number(url.port);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    const folder = decodeURIComponent(url.pathname.replace(/^\//, "")) || "INBOX";
    return user === "" || password === "" ? undefined : { host, port, secure, user, password, folder };
  } catch {
    return undefined;
  }
}
