import { decode } from "@huiyao/sources";
import { fromCsv, type Lexicon } from "@huiyao/themes";

/**
 * The lexicon of a CSV file in whatever encoding a table program saves: UTF-8, UTF-16 or GB18030.
 *
 * @throws LexiconError that names line and column of what is wrong; SourceError when the bytes are no text
 */
export function lexiconOfCsv(bytes: Uint8Array): Lexicon {
  return fromCsv(bytes.length === 0 ? "" : decode(bytes).text);
}
