import { CharSet } from "../text/char-set.ts";
import { GIVEN_NAME_CHARACTERS } from "./given-name.characters.ts";

/** Both sets only decide between readings that the grammar leaves open. */
export const LIKELY_GIVEN = new CharSet(GIVEN_NAME_CHARACTERS);
/** Characters that hardly any given name holds: function words and the commonest verbs of the genre. */
export const NEVER_GIVEN = new CharSet(
  "的了着过与及或但即便等们这那哪谁何么吗呢吧啊第会议说讲席持召列副同很也都就才又再只把被将让使给是在有没不未最更该此每各某他她它我你您两还局厅办县区部委院室股处对",
);

/** Of these, what may end one before a mark: in 邓先同、李某 nothing is left for 同 to link. */
export const LAST_OF_NAME = new CharSet("同才有让");
