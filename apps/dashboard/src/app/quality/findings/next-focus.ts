/** Entries followed by name when the list is read anew. */
const FOLLOWED = 20;

/**
 * What the entries behind the one just dealt with are known by. A fix gives the findings of its text new entries, elsewhere in
 * the list, so that neither the entry nor its place can be kept.
 */
let wanted: string[] = [];

/** Asks that the entry behind this one have the focus once the list is read anew. */
export function wantFocus(entry: Element | null | undefined): void {
  wanted = [];
  for (let next = entry?.nextElementSibling; next && wanted.length < FOLLOWED; next = next.nextElementSibling) {
    const name = next.getAttribute("data-entry");
    if (name !== null) wanted.push(name);
  }
}

/** Called whenever entries are drawn: gives the focus to the first wanted one, unless something has it. */
export function takeFocus(): void {
  if (wanted.length === 0 || document.activeElement !== document.body) return;
  const rows = wanted.map((name) =>
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(name)}"] [data-row]`),
  );
  const row = rows.find((found) => found !== null);
  if (row === undefined) return;
  wanted = [];
  row?.focus();
}
