import type { Article } from "@huiyao/parser";

/** `JSON.stringify` of a ParseResult, article by article. */
export function* resultJson(id: string, articles: Iterable<Article>): Generator<string> {
  yield `{"schemaVersion":"1","id":${JSON.stringify(id)},"articles":[`;
  let comma = "";
  for (const article of articles) {
    yield comma + JSON.stringify(article);
    comma = ",";
  }
  yield "]}";
}

/** The same, indented by two spaces. */
export function* indentedResultJson(id: string, articles: Iterable<Article>): Generator<string> {
  yield `{\n  "schemaVersion": "1",\n  "id": ${JSON.stringify(id)},\n  "articles": [`;
  let comma = "";
  for (const article of articles) {
    yield `${comma}\n    ${JSON.stringify(article, null, 2).replaceAll("\n", "\n    ")}`;
    comma = ",";
  }
  yield comma === "" ? "]\n}" : "\n  ]\n}";
}
