/** The places of the dashboard; `key` is what follows `g` on the keyboard. */
export const ROOMS = [
  { name: "overview", href: "/", key: "o" },
  { name: "meetings", href: "/meetings", key: "m" },
  { name: "people", href: "/people", key: "p" },
  { name: "themes", href: "/themes", key: "t" },
  { name: "quality", href: "/quality", key: "q" },
  { name: "import", href: "/import", key: "i" },
] as const;
