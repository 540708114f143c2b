import type { DatabaseClient } from "@huiyao/database";
import { isVariant, RAREST_OUTLET, usualOutlet } from "@huiyao/validation/corpus";
import type { Evaluation, Found } from "./evaluation.ts";
import { type Fact, firstFactsOf } from "./fact.ts";

/** Outlets printed in another way than usual, among those that changed and those like them. */
export async function judgeOutlets(client: DatabaseClient, changed: ReadonlySet<string>): Promise<Evaluation> {
  const counts = new Map<string, number>();
  if (changed.size > 0) {
    const rows = await client.outletSum.findMany({ select: { outlet: true, articles: true } });
    for (const { outlet, articles } of rows) {
      if (outlet !== "" && articles > 0) counts.set(outlet, articles);
    }
  }
  const judged: Fact[] = [];
  const found: Found[] = [];
  for (const name of counts.keys()) {
    if (!changed.has(name) && ![...changed].some((other) => isVariant(name, other))) continue;
    const facts = await firstFactsOf(client, "outlet", [name], RAREST_OUTLET + 1);
    judged.push(...facts);
    const usual = usualOutlet(name, counts);
    if (usual === null) continue;
    for (const fact of facts) found.push({ fact, messageId: "variant", data: { name, usual }, expected: [usual] });
  }
  return { ruleId: "outlet-variant", judged, found };
}
