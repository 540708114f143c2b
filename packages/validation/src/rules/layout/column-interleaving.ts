import { isSpace } from "../../engine/white-space.ts";
import { isHan } from "../../facts/characters.ts";
import type { TextRule } from "../../rule.ts";

/** So many lines in a row, each with a gap at about the same place. */
const FEWEST_LINES = 3;
/** Display cells of white space that part two columns. */
const GAP = 3;
/** Cells by which the gap may move from line to line. */
const SWAY = 6;
/** Each side is a column of prose, not a cell of a table. */
const NARROWEST = 12;

interface GapInLine {
  cells: number;
  start: number;
  end: number;
}

/** Two columns (栏) read across: every line holds a line of each, with a gap between. */
export const columnInterleaving: TextRule = {
  id: "column-interleaving",
  category: "layout",
  severity: "error",
  recommended: true,
  needs: "raw",
  messages: ["interleaved"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "两栏文字被横着读成一行",
      body: "连续三行以上，每一行的中间差不多同一位置都有一段空白，两边都是整句的文字：两栏被横向读穿，句子互相打断。请重新提取文本。两栏交替成行而中间没有空白的情形发现不了。",
    },
    en: {
      title: "Two columns are read across",
      body: "Three lines or more in a row have a gap at about the same place with prose on either side: two columns were read across, and each cuts the other's sentences. Extract the text again. Columns that alternate line by line, or are run together without a gap, are missed; the rows of a table are left alone.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议，研      东河区举行读书活动启动仪\n究部署今年汛期各项工作，要      式，全区三十所学校的学生代\n求各部门压实责任，落实值班      表参加，共同朗读了经典诗文\n值守制度，确保群众安全度汛      并为优秀读者颁发了荣誉证书\n",
        finds: [
          "云岭区召开防汛工作会议，研      东河区举行读书活动启动仪\n究部署今年汛期各项工作，要      式，全区三十所学校的学生代\n求各部门压实责任，落实值班      表参加，共同朗读了经典诗文\n值守制度，确保群众安全度汛      并为优秀读者颁发了荣誉证书",
        ],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议会上部署任务      研究防汛工作并部署值守\n云岭区召开会议并部署防汛      要求各部门压实责任做好值守工作\n云岭区召开防汛工作会议会上部署任务      研究防汛工作并部署值守\n",
      },
      {
        text: "云岭区人民政府办公室      高志远\n云岭区发展和改革委员会    陈立\n云岭区水利和应急管理局    梁雨晴\n云岭区农业农村委员会      周文博\n",
      },
      {
        text: "云岭区人民政府办公室      云岭区发展和改革委员会    云岭区水利和应急管理局\n云岭区农业农村委员会      云岭区住房和城乡建设局    云岭区文化和旅游发展局\n云岭区教育和体育局机关    云岭区人力资源和保障局    云岭区市场监督管理局处\n",
      },
      { text: "姓名    职务    单位\n钱岚    记者    云岭日报\n高志远  区长    区政府\n陈立    主任    发改委\n" },
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，研\n究部署今年汛期各项工作，要求各部门压实责任。\n",
      },
    ],
  },
  check({ analysis, source, report }) {
    const { lines } = analysis.layout;
    let first = -1;
    let last: GapInLine | null = null;
    const close = (next: number): void => {
      if (first >= 0 && next - first >= FEWEST_LINES) {
        const span = { start: lines[first]?.start ?? 0, end: lines[next - 1]?.end ?? 0 };
        report({ messageId: "interleaved", data: { lines: next - first }, span });
      }
      first = -1;
    };
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      const gap = line === undefined ? null : middleGap(source, line.start, line.end);
      if (gap === null || (last !== null && Math.abs(gap.cells - last.cells) > SWAY)) close(i);
      if (gap !== null && first < 0) first = i;
      last = gap;
    }
    close(lines.length);
  },
};

/** The one wide gap of a line with prose on both sides; null when there is none, or more than one. */
function middleGap(source: string, start: number, end: number): GapInLine | null {
  let cells = 0;
  let found: GapInLine | null = null;
  for (let i = start; i < end; ) {
    if (!isSpace(source.charCodeAt(i))) {
      cells += source.charCodeAt(i) < 0x80 ? 1 : 2;
      i++;
      continue;
    }
    const from = i;
    let wide = 0;
    for (; i < end && isSpace(source.charCodeAt(i)); i++) wide += source.charCodeAt(i) < 0x80 ? 1 : 2;
    if (wide >= GAP) {
      if (found !== null) return null;
      found = { cells, start: from, end: i };
    }
    cells += wide;
  }
  if (found === null) return null;
  return isProse(source, start, found.start) && isProse(source, found.end, end) ? found : null;
}

function isProse(source: string, start: number, end: number): boolean {
  let han = 0;
  for (let i = start; i < end; i++) if (isHan(source.charCodeAt(i))) han++;
  return han >= NARROWEST / 2 + 2;
}
