import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { sampleTexts } from "@huiyao/samples";

/** Pages of the sample newspaper hold about 330 stories. */
const MADE_UP_COPIES = 109;

async function* storiesOf(file) {
  if (file === "") {
    for (let copy = 0; copy < MADE_UP_COPIES; copy++) {
      for (const { id, text, published, outlet } of sampleTexts()) {
        const year = Number(published.slice(0, 4)) - copy;
        const day = published.endsWith("02-29") ? "02-28" : published.slice(5);
        yield { id: `${copy}-${id}`, text: `${text}\n（第${copy}年）`, published: `${year}-${day}`, outlet };
      }
    }
    return;
  }
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input })) {
    const { text, headline, paragraphs, ...story } = JSON.parse(line);
    yield { ...story, text: text ?? [headline, ...paragraphs].join("\n") };
  }
}

/** The archive `copies` times over; from the second on every story is another by its last line. */
export async function* archive(file, copies) {
  for (let copy = 0; copy < copies; copy++) {
    for await (const { id, text, published = null, outlet = null } of storiesOf(file)) {
      const name = copy === 0 ? id : `${id}-${copy}`;
      const own = copy === 0 ? text : `${text}\n（第${copy}次重印）`;
      const bytes = Buffer.byteLength(own);
      yield {
        kind: "text",
        id: name,
        name,
        place: `bench#${name}`,
        pageKey: null,
        line: null,
        text: own,
        bytes,
        published,
        outlet,
      };
    }
  }
}
