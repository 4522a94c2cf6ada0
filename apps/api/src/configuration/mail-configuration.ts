import { readFileSync } from "node:fs";
import { isEmail } from "class-validator";
import { LONGEST_REPLY_NAME } from "../delivery/reply-address.ts";

/** The organization's mail server and addresses. User and password are secrets, and never printed. */
export interface MailConfiguration {
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    /** TLS from the first byte on. */
    readonly secure: boolean;
    readonly login: { readonly user: string; readonly password: string } | null;
  };
  readonly from: string;
  readonly replyTo: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const URL_NAME = "KLARTEXT_SMTP_URL";
const FILE_NAME = "KLARTEXT_SMTP_URL_FILE";
const FROM_NAME = "KLARTEXT_MAIL_FROM";
const REPLY_NAME = "KLARTEXT_MAIL_REPLY_TO";

export const mailSettings = [URL_NAME, FILE_NAME, FROM_NAME, REPLY_NAME];

const SUBMISSION_PORT = 587;
const SECURE_PORT = 465;

/** `null`: mail is not set up. What is wrong is added to the problems, without quoting a secret. */
export function readMail(environment: Environment, problems: string[]): MailConfiguration | null {
  const url = smtpUrl(environment, problems);
  const from = textOf(environment, FROM_NAME);
  if (url === null && from === "") return null;
  const smtp = url === null ? undefined : smtpIn(url);
  if (url !== null && smtp === undefined) {
    problems.push(
      `${URL_NAME}: expected is a mail server, such as smtp://user:password@mail.example.com:587 or smtps://user:password@mail.example.com; special characters percent-encoded.`,
    );
  }
  if (url === null) problems.push(`${URL_NAME}: needed as well where ${FROM_NAME} is set.`);
  const replyTo = textOf(environment, REPLY_NAME) || from;
  if (!isEmail(from)) {
    problems.push(`${FROM_NAME}: expected is the organization's address, such as service@example.com.`);
  } else if (!isExtendable(replyTo)) {
    problems.push(
      `${REPLY_NAME}: expected is an address with at most ${LONGEST_REPLY_NAME} characters before the @, such as service@example.com; each message's own extension (service+…@example.com) has to fit.`,
    );
  }
  return smtp === undefined ? null : { smtp, from, replyTo };
}

/** From the variable itself, or from the file that another one names. */
function smtpUrl(environment: Environment, problems: string[]): string | null {
  const [url, file] = [textOf(environment, URL_NAME), textOf(environment, FILE_NAME)];
  if (url !== "" && file !== "") {
    problems.push(`${URL_NAME} and ${FILE_NAME}: expected is one of them, not both.`);
  }
  if (file === "") return url === "" ? null : url;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    problems.push(`${FILE_NAME}: expected is a file that can be read.`);
    return null;
  }
}

function smtpIn(text: string): MailConfiguration["smtp"] | undefined {
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return undefined;
  if (!/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "") return undefined;
  const secure = url.protocol === "smtps:";
  const port = url.port === "" ? (secure ? SECURE_PORT : SUBMISSION_PORT) : Number(url.port);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return { host, port, secure, login: user === "" ? null : { user, password } };
  } catch {
    return undefined;
  }
}

function isExtendable(address: string): boolean {
  return isEmail(address) && address.lastIndexOf("@") <= LONGEST_REPLY_NAME;
}

function textOf(environment: Environment, name: string): string {
  return environment[name]?.trim() ?? "";
}
