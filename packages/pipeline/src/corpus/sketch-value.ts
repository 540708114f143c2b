/** What a `sketch` fact keeps of a story. */
export interface StoredSketch {
  hash: string;
  characters: number;
  sketch: number[];
  headline: string;
}

export function writeSketch({ hash, characters, sketch, headline }: StoredSketch): string {
  return JSON.stringify([hash, characters, headline, ...sketch]);
}

export function readSketch(value: string): StoredSketch {
  const [hash, characters, headline, ...sketch]: unknown[] = JSON.parse(value);
  return {
    hash: String(hash),
    characters: Number(characters),
    headline: String(headline),
    sketch: sketch.map(Number),
  };
}
