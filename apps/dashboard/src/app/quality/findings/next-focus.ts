/** Place in the list that gets the focus once the list is read anew: a fix gives the findings of its text new entries. */
let wanted: number | null = null;

export function wantFocus(entry: Element | null | undefined): void {
  wanted = entry === null || entry === undefined ? null : placeOf(entry);
}

/** Called by entries as they appear: the one at the wanted place takes the focus, unless something else has it. */
export function takeFocus(entry: Element | null | undefined): void {
  if (!entry || wanted === null || document.activeElement !== document.body || placeOf(entry) !== wanted) return;
  wanted = null;
  entry.querySelector<HTMLElement>("[data-row]")?.focus();
}

function placeOf(entry: Element): number {
  return [...(entry.parentElement?.children ?? [])].indexOf(entry);
}
