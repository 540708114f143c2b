/** Lines shown around a change. */
const CONTEXT = 3;

interface Line {
  sign: " " | "-" | "+";
  text: string;
  /** The last line, without a line feed. */
  isOpen: boolean;
}

/**
 * The unified diff of a text before and after repairs that add or remove white space only, in time that grows with the text
 * alone: which lines stand for which is told by the printed characters before them. Empty where nothing changed.
 *
 * @param name what the file is called, as it is printed
 */
export function whiteSpaceDiff(name: string, before: string, after: string): string {
  const hunks = hunksOf(pairLines(before, after));
  return hunks.length === 0 ? "" : `--- ${name}\n+++ ${name}\n${hunks.join("")}`;
}

function pairLines(before: string, after: string): Line[] {
  const lines: Line[] = [];
  const old = new LineReader(before);
  const made = new LineReader(after);
  const take = (reader: LineReader, sign: Line["sign"]): Line => {
    const line = { sign, text: reader.text, isOpen: reader.isOpen };
    reader.next();
    return line;
  };
  while (!old.isDone || !made.isDone) {
    if (!old.isDone && !made.isDone && old.text === made.text && old.isOpen === made.isOpen) {
      lines.push(take(old, " "));
      made.next();
      continue;
    }
    // Lines that hold the same printed characters, those taken away before those put in their place.
    const [gone, come]: [Line[], Line[]] = [[], []];
    const isBlankAlone = old.isDone || made.isDone || (old.printed === 0) !== (made.printed === 0);
    if (isBlankAlone) {
      if (!old.isDone && (made.isDone || old.printed === 0)) gone.push(take(old, "-"));
      else come.push(take(made, "+"));
    } else {
      let ahead = old.printed - made.printed;
      gone.push(take(old, "-"));
      come.push(take(made, "+"));
      while (ahead !== 0) {
        const reader = ahead < 0 ? old : made;
        if (reader.isDone) break;
        ahead += ahead < 0 ? reader.printed : -reader.printed;
        if (reader === old) gone.push(take(old, "-"));
        else come.push(take(made, "+"));
      }
    }
    for (const line of gone) lines.push(line);
    for (const line of come) lines.push(line);
  }
  return lines;
}

/** The lines of a text, one after the other. */
class LineReader {
  text = "";
  /** Printed characters of the line. */
  printed = 0;
  isOpen = false;
  isDone = false;
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.next();
  }

  next(): void {
    if (this.#at >= this.#source.length) {
      this.isDone = true;
      return;
    }
    const feed = this.#source.indexOf("\n", this.#at);
    this.isOpen = feed < 0;
    this.text = this.#source.slice(this.#at, feed < 0 ? undefined : feed);
    this.printed = this.text.replace(/\s+/gu, "").length;
    this.#at = feed < 0 ? this.#source.length : feed + 1;
  }
}

function hunksOf(lines: readonly Line[]): string[] {
  const hunks: string[] = [];
  let [oldLine, newLine] = [1, 1];
  let done = 0;
  for (let i = 0; i < lines.length; ) {
    if (lines[i]?.sign === " ") {
      i++;
      continue;
    }
    const start = Math.max(i - CONTEXT, done);
    let last = i;
    for (let k = i; k < lines.length && k <= last + 2 * CONTEXT; k++) if (lines[k]?.sign !== " ") last = k;
    const end = Math.min(last + CONTEXT + 1, lines.length);
    for (const { sign } of lines.slice(done, start)) {
      if (sign !== "+") oldLine++;
      if (sign !== "-") newLine++;
    }
    const own = lines.slice(start, end);
    const olds = own.filter(({ sign }) => sign !== "+").length;
    const news = own.filter(({ sign }) => sign !== "-").length;
    const head = `@@ -${rangeOf(oldLine, olds)} +${rangeOf(newLine, news)} @@\n`;
    hunks.push(head + own.map(printed).join(""));
    oldLine += olds;
    newLine += news;
    done = end;
    i = end;
  }
  return hunks;
}

/** A range without lines is named by the line before it. */
function rangeOf(first: number, count: number): string {
  return `${count === 0 ? first - 1 : first},${count}`;
}

function printed({ sign, text, isOpen }: Line): string {
  return `${sign}${text}\n${isOpen ? "\\ No newline at end of file\n" : ""}`;
}
