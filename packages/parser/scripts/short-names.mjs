/** Properties inside the parser, each of them met often, whose names the build makes short; none is of what the package hands out. */
const NAMES =
  "above alone below byline chaired chosen clause collective continuedOn credit cue details endingAt fit fits hang head held " +
  "hold how inner innerStops isBare isContent isHeading isIn isObject isOpen items kinds known last leadIn mayHold mayStartAt mentions " +
  "need opening opens paragraph pending phraseStart piece post prose put quotes reader roster say saying sentence share shared " +
  "sits slack speakers stop stories story strength subjects tail take token tokens told weights whole word yearOffset";

export const SHORT_NAMES = new RegExp(`^(?:${NAMES.replaceAll(" ", "|")})$`);
