/** A bar of so many columns for a share from 0 to 1: `[====>     ]`. */
export function bar(share: number, columns: number): string {
  const room = Math.max(1, columns - 2);
  const full = Math.round(Math.min(1, Math.max(0, share)) * room);
  const head = full > 0 && full < room ? `${"=".repeat(full - 1)}>` : "=".repeat(full);
  return `[${head.padEnd(room)}]`;
}
