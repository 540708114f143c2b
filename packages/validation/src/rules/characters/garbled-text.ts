import { isTraditional, isUncommon } from "../../facts/characters.ts";
import type { TextContext, TextRule } from "../../rule.ts";

/** What a wrong decoding leaves: U+FFFD written out once more, and memory that was never filled. */
const TELLTALES = ["锟斤拷", "烫烫烫", "屯屯屯"];
/** So many rare ideographs in so many characters are no Chinese. */
const RARE = 6;
const WITHIN = 8;
/** Of which so many are of no script: a Traditional text has rows of Traditional characters only. */
const STRANGE = 2;
/** Nor are so many in a row, when rare characters of both scripts are among them. */
const ROW = 4;
/** Accented Latin letters in a row that no name has: UTF-8 read as Latin-1. */
const ACCENTED = 3;

/** Characters that no newspaper prints. */
export const garbledText: TextRule = {
  id: "garbled-text",
  category: "characters",
  severity: "error",
  recommended: true,
  needs: "raw",
  messages: ["replacement", "privateUse", "control", "invisible", "misread", "rare"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "乱码",
      body: "替换字符 U+FFFD、私用区字符、控制字符、零宽字符、“锟斤拷”一类解码错误，以及成串的生僻字。连在一起的报告一次。原字已经丢失，只能对照版面重新录入，所以没有修复。",
    },
    en: {
      title: "Garbled characters",
      body: "The replacement character U+FFFD, private-use and control characters, zero-width characters, traces of a wrong decoding such as 锟斤拷, and runs of rare ideographs. Those that stand together are reported once. What was printed is lost, so there is no fix. Isolated rare characters, as in names, are not reported.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署彧會琰勰各项工作，要求ÃäÂ¸å备足物资。\n",
        finds: ["彧會琰勰", "ÃäÂ¸å"],
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署彧琰珺勰翀骅各项工作。\n",
        finds: ["彧琰珺勰翀骅"],
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开\ufffd\ufffd工作会议，部署汛期各项工作。\n",
        finds: ["\ufffd\ufffd"],
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开锟斤拷会议，部署\ue012各项工作。\n",
        finds: ["锟斤拷", "\ue012"],
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，浼氳鎸囧嚭锛岃鍔犲己棰嗗，部署各项工作。\n",
        finds: ["浼氳鎸囧嚭锛岃鍔犲己棰嗗"],
      },
    ],
    good: [
      {
        text: "雲嶺區召開會議\n本報訊（雲嶺日報記者錢嵐）5月6日，雲嶺區召開會議。聽取匯報後，與會人員積極發言，對鄉鎮聯絡處聯繫點達標驗收辦法進行討論。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，表彰见义勇为者邢璟、蒋赟、尉迟昱，魑魅魍魉无处遁形。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，来自法国的André Müller参加会议，讨论℃、㎡等计量单位的使用。\n",
      },
    ],
  },
  check(context) {
    const { analysis, source, report } = context;
    const { start } = analysis.span;
    const text = source.slice(start, analysis.span.end);
    for (const telltale of TELLTALES) {
      for (let at = text.indexOf(telltale); at >= 0; ) {
        let end = at + telltale.length;
        while (text.startsWith(telltale, end)) end += telltale.length;
        report({ messageId: "misread", span: { start: start + at, end: start + end } });
        at = text.indexOf(telltale, end);
      }
    }
    reportOdd(context);
    reportRare(context);
  },
};

function reportOdd({ source, characters, report }: TextContext): void {
  const { odd } = characters;
  for (let i = 0; i < odd.length; ) {
    const start = odd[i] ?? 0;
    const kind = kindOf(source.charCodeAt(start));
    let next = i + 1;
    while (odd[next] === (odd[next - 1] ?? 0) + 1 && kindOf(source.charCodeAt(odd[next] ?? 0)) === kind) next++;
    const span = { start, end: (odd[next - 1] ?? 0) + 1 };
    if (kind !== "misread" || next - i >= ACCENTED) {
      report({ messageId: kind, data: { code: codePoint(source.charCodeAt(start)), count: next - i }, span });
    }
    i = next;
  }
}

function reportRare({ source, characters, report }: TextContext): void {
  const { uncommon } = characters;
  let done = 0;
  for (const start of uncommon) {
    if (start < done || (countRare(source, start) < RARE && !isMixedRow(source, start))) continue;
    let end = start + 1;
    for (let at = end, gap = 0; at < source.length && gap < 3; at++) {
      if (!isUncommon(source.charCodeAt(at))) gap++;
      else {
        gap = 0;
        end = at + 1;
      }
    }
    done = end;
    if (!TELLTALES.some((telltale) => source.startsWith(telltale, start)))
      report({ messageId: "rare", span: { start, end } });
  }
}

function isMixedRow(source: string, from: number): boolean {
  let traditional = 0;
  for (let i = from; i < from + ROW; i++) {
    const code = source.charCodeAt(i);
    if (!isUncommon(code)) return false;
    if (isTraditional(code)) traditional++;
  }
  return traditional > 0 && traditional < ROW - 1;
}

function countRare(source: string, from: number): number {
  let count = 0;
  let traditional = 0;
  for (let i = from; i < Math.min(from + WITHIN, source.length); i++) {
    const code = source.charCodeAt(i);
    if (isUncommon(code)) count++;
    if (isTraditional(code)) traditional++;
  }
  return count - traditional < STRANGE ? 0 : count;
}

function kindOf(code: number): "replacement" | "privateUse" | "control" | "invisible" | "misread" {
  if (code >= 0xe000 && code <= 0xf8ff) return "privateUse";
  if (code >= 0xfff0) return "replacement";
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return "control";
  return code < 0x200 ? "misread" : "invisible";
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
