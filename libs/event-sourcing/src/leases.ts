/** The right to do what only one process may do at a time, wherever else Klartext runs on the same log. */
export interface Lease {
  /** Aborted when the right was lost: another process may have it already. Not aborted by `release`. */
  readonly lost: AbortSignal;
  /** Gives the right back; the next one that waits gets it. */
  release(): Promise<void>;
}

/**
 * Leases keep two processes from doing the same work, not from doing it at the same instant: a process that has been
 * asleep learns late that it lost one. What is done under a lease has to bear being done twice.
 */
export interface Leases {
  /**
   * Waits until nobody else holds the lease. Rejects with the signal's reason when that is aborted before, and with
   * `StoreUnavailable` when the store is closed.
   */
  acquireLease(name: string, signal: AbortSignal): Promise<Lease>;

  /** `null` when somebody else holds it. */
  tryLease(name: string): Promise<Lease | null>;
}
