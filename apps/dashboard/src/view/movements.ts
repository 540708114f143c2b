/** How a phrase can have moved in a period, in the order in which a page tells it. */
export const MOVEMENTS = ["new", "returned", "rising", "falling", "dropped", "dormant"] as const;
