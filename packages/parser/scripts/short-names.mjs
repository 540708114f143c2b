/** Properties inside the parser whose names the build makes short; none is of what the package hands out. */
const NAMES =
  "above address alone below bracketed breakOdds byline calendar captions chaired chosen clause closes collective columns comma " +
  "contextYear continuedFrom continuedOn credit cue day details dot endingAt endOfLongest fell first fit fits found gap " +
  "gapped hang hangs head held hold holds how indent inner innerStops isBare isContent isEssay isHeading " +
  "isHeadline isIn isObject isOpen isPronoun isTalk items kinds known labelled last lastClass leadIn longer " +
  "marked mayHold mayHoldSince mayStartAt meetingActs mentions month need number offset opaque opening opens page paragraph passed pending person " +
  "phraseStart piece post prose put quotes range reader readLeadIns roster say saying second sentence share shared sheet " +
  "single sits slack speakers squeezes stop stories story strength subjects table tail take token tokens told vague " +
  "weights whole width word year yearOffset";

export const SHORT_NAMES = new RegExp(`^(?:${NAMES.replaceAll(" ", "|")})$`);
