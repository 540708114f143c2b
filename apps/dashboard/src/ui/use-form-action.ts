"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";

/**
 * Does a form's action when it is sent, keeps what became of it, and shows the page anew after a success; nothing typed is lost.
 * `onDone` comes before the page is shown anew.
 */
export function useFormAction<Outcome extends { error: string | null }>(
  action: (form: FormData) => Promise<Outcome>,
  onDone?: (outcome: Outcome, form: HTMLFormElement) => void,
) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, startTransition] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome(null);
    startTransition(async () => {
      const result = await action(new FormData(form));
      setOutcome(result);
      if (result.error !== null) return;
      onDone?.(result, form);
      router.refresh();
    });
  }

  return { submit, outcome, isBusy };
}
