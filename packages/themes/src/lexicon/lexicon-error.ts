/** What is wrong with a lexicon or with a change to it; `data` fills the sentences. */
export type LexiconErrorCode =
  | "empty-form"
  | "only-marks"
  | "double-id"
  | "double-form"
  | "known-phrase"
  | "unknown-phrase"
  | "no-alias"
  | "merge-nothing"
  | "not-edited"
  | "unknown-change"
  | "changed-since"
  | "csv-quote-inside"
  | "csv-quote-open"
  | "csv-after-quote"
  | "csv-empty"
  | "csv-unknown-column"
  | "csv-no-phrase-column"
  | "csv-fields"
  | "csv-empty-phrase"
  | "csv-value"
  | "csv-double-id"
  | "csv-double-form";

/** A mistake in a lexicon that whoever edits it can put right: one sentence in each language. */
export class LexiconError extends Error {
  readonly code: LexiconErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
  readonly zh: string;
  readonly en: string;

  constructor(code: LexiconErrorCode, data: Readonly<Record<string, string | number>> = {}) {
    const { zh, en } = sentences[code](data);
    super(en);
    this.name = "LexiconError";
    this.code = code;
    this.data = data;
    this.zh = zh;
    this.en = en;
  }
}

type Sentences = (data: Readonly<Record<string, string | number>>) => { zh: string; en: string };

const sentences: Record<LexiconErrorCode, Sentences> = {
  "empty-form": ({ phrase }) => ({
    zh: `“${phrase}”有一个空的写法：请填上，或去掉它。`,
    en: `${phrase} has an empty form; fill it in or take it out.`,
  }),
  "only-marks": ({ phrase }) => ({
    zh: `“${phrase}”里只有标点，没有字：请写成有字的提法。`,
    en: `${phrase} is marks only; a phrase has a letter or a number in it.`,
  }),
  "double-id": ({ id }) => ({
    zh: `编号“${id}”出现两次：请改掉其中一个。`,
    en: `The id "${id}" stands twice; change one of them.`,
  }),
  "double-form": ({ form, first, second }) =>
    first === second
      ? { zh: `“${form}”出现两次：请去掉一处。`, en: `${form} stands twice; take one out.` }
      : {
          zh: `“${form}”同时属于“${first}”和“${second}”：请合并两条，或从其中一条去掉它。`,
          en: `${form} stands under both ${first} and ${second}; merge the two or take it out of one.`,
        },
  "known-phrase": ({ phrase }) => ({
    zh: `词表里已有“${phrase}”：请在它的页面上修改。`,
    en: `The lexicon has ${phrase} already; edit it on its page.`,
  }),
  "unknown-phrase": ({ phrase }) => ({
    zh: `词表里没有“${phrase}”这一条：请核对写法，或先添加它。`,
    en: `The lexicon has no entry "${phrase}"; check how it is written, or add it first.`,
  }),
  "no-alias": ({ phrase, alias }) => ({
    zh: `“${alias}”不是“${phrase}”的异写：只能拆出列在其下的写法。`,
    en: `${alias} is no alias of ${phrase}; only forms listed under it can be split off.`,
  }),
  "merge-nothing": ({ phrase }) => ({
    zh: `没有可并入“${phrase}”的另一条：请写出另一条提法。`,
    en: `There is nothing to merge into ${phrase}; name another phrase.`,
  }),
  "not-edited": ({ phrase }) => ({
    zh: `“${phrase}”没有改动过，无可恢复。`,
    en: `${phrase} was never edited; there is nothing to take back.`,
  }),
  "unknown-change": ({ id }) => ({
    zh: `没有第 ${id} 号改动：请重新打开页面再试。`,
    en: `There is no change number ${id}; open the page again.`,
  }),
  "changed-since": ({ phrase }) => ({
    zh: `“${phrase}”后来又改过：请先撤销之后的改动。`,
    en: `${phrase} has been changed since; undo the later change first.`,
  }),
  "csv-quote-inside": ({ line }) => ({
    zh: `第 ${line} 行：字段中间有引号，请把整个字段放进引号。`,
    en: `Line ${line}: a quotation mark inside a field; write the whole field in quotation marks.`,
  }),
  "csv-quote-open": ({ line }) => ({
    zh: `第 ${line} 行：引号没有闭合，请补上。`,
    en: `Line ${line}: a quotation mark is not closed.`,
  }),
  "csv-after-quote": ({ line }) => ({
    zh: `第 ${line} 行：字段的后引号之后还有文字，请删去或放进引号。`,
    en: `Line ${line}: text after the closing quotation mark of a field.`,
  }),
  "csv-empty": () => ({
    zh: "文件是空的：第一行应写列名，至少要有 phrase。",
    en: "The file is empty; its first line should name the columns, phrase at least.",
  }),
  "csv-unknown-column": ({ line, column, known }) => ({
    zh: `第 ${line} 行：不认识的列“${column}”，可用的列是 ${known}。`,
    en: `Line ${line}: unknown column "${column}"; known are ${known}.`,
  }),
  "csv-no-phrase-column": ({ line }) => ({
    zh: `第 ${line} 行：缺少 phrase 列，请加上。`,
    en: `Line ${line}: there is no column phrase; add it.`,
  }),
  "csv-fields": ({ line, count, wanted }) => ({
    zh: `第 ${line} 行有 ${count} 个字段，而列名有 ${wanted} 个：请补齐或删去。`,
    en: `Line ${line} has ${count} fields, the heading has ${wanted}; fill them up or take them out.`,
  }),
  "csv-empty-phrase": ({ line }) => ({
    zh: `第 ${line} 行：提法是空的，请填上或删去这一行。`,
    en: `Line ${line}: the phrase is empty; fill it in or take the line out.`,
  }),
  "csv-value": ({ line, column, value, known }) => ({
    zh: `第 ${line} 行：${column} 的值是“${value}”，只能用 ${known}。`,
    en: `Line ${line}: ${column} is "${value}"; known are ${known}.`,
  }),
  "csv-double-id": ({ line, first, id }) => ({
    zh: `第 ${line} 行：编号“${id}”在第 ${first} 行已经用过，请改掉其中一个。`,
    en: `Line ${line}: the id "${id}" stands on line ${first} already; change one of them.`,
  }),
  "csv-double-form": ({ line, first, form }) => ({
    zh: `第 ${line} 行：“${form}”在第 ${first} 行已经有了，请合并两行，或去掉一处。`,
    en: `Line ${line}: ${form} stands on line ${first} already; merge the two lines or take it out of one.`,
  }),
};
