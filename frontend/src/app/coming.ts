/** What is sent to sign in, at each step of it. */

/** The password is asked for first; then the digits of a second factor, or it is set up. */
export type Step = "password" | "digits" | "setUp";

export interface Coming {
  member: string;
  /** A member's password, or the code of an invitation. */
  password: string;
  /** What is chosen now; empty if nothing is. */
  chosen?: string;
}

/**
 * Who sets up a second factor has chosen a password just before, and proves by it. Who is
 * asked for digits beside a code has not: the code is used up once both were right.
 */
export function sentAt(step: Step, { member, password, chosen = "" }: Coming) {
  const isChosen = step === "setUp" && chosen !== "";
  return { member, password: isChosen ? chosen : password, new_password: isChosen ? "" : chosen };
}
