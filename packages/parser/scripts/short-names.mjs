/** Properties inside the parser, each of them met often, whose names the build makes short; none is of what the package hands out. */
const NAMES =
  "above alone below byline chaired chosen clause collective continuedFrom continuedOn credit cue day details dot endingAt first " +
  "fit fits found gap hang head held hold how inner innerStops isBare isContent isHeading isHeadline isIn isObject isOpen " +
  "items kinds known labelled last leadIn mayHold mayStartAt mentions month need number offset opening opens page paragraph pending " +
  "person phraseStart piece post prose put quotes range reader roster say saying sentence share shared sits slack speakers stop stories " +
  "story strength subjects table tail take token tokens told weights whole width word year yearOffset";

export const SHORT_NAMES = new RegExp(`^(?:${NAMES.replaceAll(" ", "|")})$`);
