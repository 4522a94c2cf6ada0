export type ReservationCommand =
  | {
      readonly type: "Reserve";
      readonly holderId: string;
      /** A holder that never came to be, or carries something else by now, gives way. */
      readonly holderLetGo: boolean;
    }
  | { readonly type: "ReleaseReservation"; readonly holderId: string };
