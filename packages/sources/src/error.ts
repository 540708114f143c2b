/** Why bytes could not be read as text; `data` fills the sentences. */
export type SourceErrorCode =
  | "not-found"
  | "no-permission"
  | "unreadable"
  | "not-a-file"
  | "no-text-files"
  | "no-glob-match"
  | "no-name-match"
  | "empty"
  | "too-large"
  | "binary"
  | "damaged-gzip"
  | "wrapped"
  | "json"
  | "nul"
  | "half-character"
  | "broken-utf8"
  | "broken-utf16"
  | "unknown-encoding"
  | "bad-json"
  | "not-a-document"
  | "bad-date"
  | "bad-pattern";

export type SourceErrorData = Readonly<Record<string, string | number>>;

/** One text that cannot be read: one sentence in each language says what is wrong, where, and what to do. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  readonly data: SourceErrorData;
  readonly zh: string;
  readonly en: string;

  constructor(code: SourceErrorCode, data: SourceErrorData = {}, cause?: unknown) {
    const { zh, en } = sentences[code](data);
    super(en, cause === undefined ? undefined : { cause });
    this.name = "SourceError";
    this.code = code;
    this.data = data;
    this.zh = zh;
    this.en = en;
  }
}

const sentences: Record<SourceErrorCode, (data: SourceErrorData) => { zh: string; en: string }> = {
  "not-found": () => ({
    zh: "没有这个文件或文件夹：请检查路径。",
    en: "There is no such file or folder: check the path.",
  }),
  "no-permission": () => ({
    zh: "没有读取权限：请更改权限，或换一个能读取的用户。",
    en: "Reading it is not permitted: change its permissions or run as a user who may.",
  }),
  unreadable: ({ reason = "" }) => ({
    zh: `读取失败（${reason}）：请检查磁盘或网络位置后重试。`,
    en: `Reading it failed (${reason}): check the disk or network place and try again.`,
  }),
  "not-a-file": () => ({
    zh: "既不是文件也不是文件夹，无法读取。",
    en: "It is neither a file nor a folder and cannot be read.",
  }),
  "no-text-files": ({ others = 0, extensions = "" }) => ({
    zh: `文件夹里没有可读的文本文件（${extensions}），其他文件 ${others} 个：请放入文本文件，或直接写出文件名。`,
    en: `The folder holds no text files (${extensions}) and ${others} others: put text files there or name files directly.`,
  }),
  "no-glob-match": () => ({
    zh: "没有文件与这个通配符相符：请检查路径；通配符要放在引号里，** 表示任意多层文件夹。",
    en: "No file matches this glob: check the path; a glob stands in quotes, and ** means any depth of folders.",
  }),
  "no-name-match": ({ pattern = "" }) => ({
    zh: `文件名与模式“${pattern}”不符，未读取：请更改模式，或把这个文件分开导入。`,
    en: `Its name does not match the pattern "${pattern}" and it was not read: change the pattern or import this file by itself.`,
  }),
  empty: () => ({
    zh: "没有文字：文件是空的，或只有空白。",
    en: "It has no text: the file is empty or only white space.",
  }),
  "too-large": ({ bytes = 0, limit = 0 }) => ({
    zh: `太大：${megabytes(bytes)} MB，上限 ${megabytes(limit)} MB。请拆成一版一个文件，或调高上限。`,
    en: `It is too large: ${megabytes(bytes)} MB, the limit is ${megabytes(limit)} MB. Split it into one file a page or raise the limit.`,
  }),
  binary: ({ format = "" }) => ({
    zh: `不是文本，是 ${format} 文件：请先导出其中的文字。`,
    en: `It is not text but a ${format} file: export its text first.`,
  }),
  "damaged-gzip": () => ({
    zh: "文件名以 .gz 结尾，但不是完整的 gzip 文件：请重新压缩，或先解压。",
    en: "Its name ends in .gz but it is no whole gzip file: pack it again, or unpack it first.",
  }),
  wrapped: ({ format = "" }) => ({
    zh: `不是纯文本，是 ${format}：请先取出其中的文字，例如在浏览器或文字处理软件里另存为纯文本。`,
    en: `It is not plain text but ${format}: take its text out first, for example by saving it as plain text.`,
  }),
  json: () => ({
    zh: '是 JSON，不是纯文本：请每行写一个 {"id", "text"} 对象，文件名以 .ndjson 结尾，或加 --input-format ndjson。',
    en: 'It is JSON, not plain text: write one object {"id", "text"} a line, in a file named .ndjson or with --input-format ndjson.',
  }),
  nul: ({ offset, line = 0, field = "" }) =>
    offset === undefined
      ? {
          zh: `第 ${line} 行的 ${field} 中有 NUL 字符（\\u0000），不是正常的文字：请检查生成该文件的程序。`,
          en: `Line ${line} has a NUL (\\u0000) in its ${field}, which no text has: check the program that wrote the file.`,
        }
      : {
          zh: `第 ${offset} 字节处有 NUL 字符，不是正常的文本：请检查文件是否损坏，或是否为二进制文件。`,
          en: `There is a NUL at byte ${offset}, which no text has: the file is damaged or binary.`,
        },
  "half-character": ({ line = 0, field = "" }) => ({
    zh: `第 ${line} 行的 ${field} 中有半个字符（\\ud800 至 \\udfff 须成对出现）：请检查生成该文件的程序。`,
    en: `Line ${line} has half a character in its ${field} (\\ud800 to \\udfff come in pairs): check the program that wrote the file.`,
  }),
  "broken-utf8": ({ offset, line = 0 }) =>
    offset === undefined
      ? {
          zh: `第 ${line} 行不是完整的 UTF-8：NDJSON 只能是 UTF-8，请另存为 UTF-8。`,
          en: `Line ${line} is not whole UTF-8, and NDJSON is nothing else: save it as UTF-8.`,
        }
      : {
          zh: `UTF-8 编码有损坏：第 ${line} 行（第 ${offset} 字节）不是完整的字符。请重新导出该文件。`,
          en: `Its UTF-8 is damaged: line ${line} (byte ${offset}) is not a whole character. Export the file again.`,
        },
  "broken-utf16": () => ({
    zh: "UTF-16 编码有损坏（开头有 UTF-16 的标记，但其中有不完整的字符）：请重新导出该文件，最好存为 UTF-8。",
    en: "Its UTF-16 is damaged: it has the mark of UTF-16 but a character in it is not whole. Export the file again, best as UTF-8.",
  }),
  "unknown-encoding": ({ offset = 0 }) => ({
    zh: `认不出编码（第 ${offset} 字节起不是 UTF-8，也不像 GB18030）：请另存为 UTF-8。`,
    en: `Its encoding is not known (from byte ${offset} it is neither UTF-8 nor plausible GB18030): save it as UTF-8.`,
  }),
  "bad-json": ({ line = 0, reason = "" }) => ({
    zh: `第 ${line} 行不是 JSON（${reason}）：每行应为一个 {"id", "text"} 对象。`,
    en: `Line ${line} is not JSON (${reason}): each line has to be one object {"id", "text"}.`,
  }),
  "not-a-document": ({ line = 0, field = "" }) => ({
    zh: `第 ${line} 行${field === "" ? "不是对象" : `的 ${field} 不符`}：每行应为 {"id": 字符串, "text": 字符串, "published"?: "YYYY-MM-DD", "outlet"?: 字符串}；"text" 可换成 "headline"?: 字符串 和 "paragraphs": [字符串]。`,
    en: `Line ${line} ${field === "" ? "is no object" : `has a wrong ${field}`}: each line has to be {"id": string, "text": string, "published"?: "YYYY-MM-DD", "outlet"?: string}, or with "headline"?: string and "paragraphs": [string] for "text".`,
  }),
  "bad-date": ({ value = "" }) => ({
    zh: `“${value}”不是日期：应为 YYYY-MM-DD，例如 2025-01-03。`,
    en: `"${value}" is not a day: it has to be YYYY-MM-DD, for example 2025-01-03.`,
  }),
  "bad-pattern": ({ pattern = "" }) => ({
    zh: `文件名模式“${pattern}”不能用：只可用 {outlet}、{date}、{page}、{any}，各至多一次（{any} 不限）。`,
    en: `The name pattern "${pattern}" is not usable: it may hold {outlet}, {date}, {page} once each, and {any}.`,
  }),
};

/** Rounded up, so that what is over a limit reads as more. */
function megabytes(bytes: string | number): string {
  return (Math.ceil(Number(bytes) / 1e5) / 10).toFixed(1);
}
