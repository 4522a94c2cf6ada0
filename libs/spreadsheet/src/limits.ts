/** Bounds of what is read, so that no upload can take the service's memory. */
export interface ReadLimits {
  /** Of the file as uploaded. */
  readonly bytes: number;
  /** Of everything in a workbook, unpacked. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** UTF-16 code units of one cell. */
  readonly cellLength: number;
}

/** Generous for lists that people keep by hand: 100,000 rows of 200 columns. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 50 * 1024 * 1024,
  unpackedBytes: 250 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  cellLength: 32_767,
};
