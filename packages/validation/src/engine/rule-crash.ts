/** A rule stopped with an error: what it would have found is not known. */
export interface RuleCrash {
  ruleId: string;
  message: string;
}
