/** Exit codes that scripts rely on; written in the help. */
export const EXIT = {
  /** Done, even with warnings. */
  ok: 0,
  /** Failed: nothing was changed; or what was checked does not conform. */
  failed: 1,
  /** The command is badly written. */
  usage: 2,
  /** Published, but records were rejected (with `--strict`). */
  rejected: 3,
  /** The list of withdrawals was renewed, but later than it should have been. */
  late: 4,
  /** The badge is good if its issuer is, which nobody said (without `--issuer` nor `--key`). */
  unconfirmed: 5,
} as const;

/** See {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
