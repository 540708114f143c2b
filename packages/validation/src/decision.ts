export const VERDICTS = ["accepted", "not-an-error"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person said about one finding. */
export interface Decision {
  fingerprint: string;
  ruleId: string;
  /** `accepted`: it is a fault and stays. `not-an-error`: the rule is wrong here. */
  verdict: Verdict;
  reason: string;
  by: string;
  /** Last day it holds, ISO. */
  until?: string;
}
