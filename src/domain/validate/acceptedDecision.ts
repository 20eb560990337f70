/** Whether a decision on a proposal or an input takes it into the plan, as it is or changed. */
export const isAccepted = (decision: string | undefined): boolean =>
  decision === "accepted" || decision === "acceptedChanged";
