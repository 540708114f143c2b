/** Stories of made-up words in the proportions of prose: few words very often, most seldom, phrases planted among them. */
export function generateStories(count, seed = 1) {
  const next = generator(seed);
  const syllables = Array.from({ length: 2500 }, (_, i) => String.fromCharCode(0x4e00 + i * 7));
  const pick = (list) => list[Math.floor(list.length * next() ** 2.5)];
  const words = Array.from({ length: 30_000 }, () => {
    const length = next() < 0.75 ? 2 : next() < 0.6 ? 3 : 4;
    return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join("");
  });
  const phrases = Array.from({ length: 3000 }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(words)).join(""),
  );
  const clause = () => {
    const parts = Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(words));
    if (next() < 0.4)
      parts.splice(Math.floor(next() * parts.length), 0, next() < 0.1 ? `“${pick(phrases)}”` : pick(phrases));
    if (next() < 0.3) parts.splice(1, 0, "的");
    return parts.join("");
  };
  const sentence = () => `${Array.from({ length: 2 + Math.floor(next() * 4) }, clause).join("，")}。`;
  return Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    day: null,
    headline: clause(),
    paragraphs: Array.from({ length: 2 + Math.floor(next() * 6) }, () =>
      Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(""),
    ),
  }));
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
