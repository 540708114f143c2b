import { useSyncExternalStore } from "react";

/** What was done last, in which entry of the list: one key takes it back, also when the entry has left the list. */
export type LastStep =
  | { kind: "accepted" | "not-an-error"; fingerprint: string }
  | { kind: "fixed"; textKey: string; by: string };

let last: LastStep | null = null;
const listeners = new Set<() => void>();

export function keepLastStep(step: LastStep | null): void {
  last = step;
  for (const listener of listeners) listener();
}

export function useLastStep(): LastStep | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
    () => null,
  );
}
