import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Two files. The certificate signs itself, so it is its own authority. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

const THIS_MACHINE = ["DNS:localhost", "IP:127.0.0.1"];

interface CertificateOptions {
  /** For whom it is, as `DNS:…` and `IP:…`; by default for this machine. */
  readonly names?: readonly string[];
  readonly openssl?: string;
}

/**
 * A certificate that is valid for one day.
 * @throws Error when the program openssl is missing or fails
 */
export function makeCertificate(
  folder: string,
  { names = THIS_MACHINE, openssl = "openssl" }: CertificateOptions = {},
): Certificate {
  const files = { certificate: join(folder, "certificate.pem"), key: join(folder, "key.pem") };
  const { error, status, stderr } = spawnSync(
    openssl,
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-days", "1", "-subj", "/CN=localhost", "-addext", `subjectAltName=${names.join(",")}`],
      ...["-keyout", files.key, "-out", files.certificate],
    ],
    { encoding: "utf8" },
  );
  if (error !== undefined && "code" in error && error.code === "ENOENT")
    throw new Error(`The test of encrypted connections needs the program ${openssl}: please install it.`);
  if (error !== undefined || status !== 0)
    throw new Error(`${openssl} could not make a certificate: ${error ?? stderr}`);
  return files;
}
