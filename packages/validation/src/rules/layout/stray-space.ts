import { wholeCharacters } from "../../engine/whole-characters.ts";
import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** White space between two Chinese characters of one sentence. */
export const straySpace: TextRule = {
  id: "stray-space",
  category: "layout",
  severity: "info",
  recommended: true,
  needs: "logical",
  messages: ["stray"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "句子中间有多余的空格",
      body: "OCR 和 PDF 文本层会在汉字之间留下空格：“常务 会议”。人名里的空格由 split-name 报告，数字旁的由 digit-spacing 报告；标题和小标题中分隔短句的空格、名单里和人名之间的空格、发文单位之间和发言人姓名前的空格、栏目行里的空格、“本报讯”和“记者”后面的空格、条目编号和符号旁的空格、版面栏目和责编等行里的空格、段首缩进不算；没有逗号句号的一段里分隔短句的空格按标题看待，也不算。",
    },
    en: {
      title: "White space in the middle of a sentence",
      body: "OCR and PDF text layers leave spaces between Chinese characters. Those inside names are reported by split-name, those at digits by digit-spacing. Spaces that divide the phrases of a headline or subheadline, the entries of a list or of a line of fields, bodies that issue a document together, a speaker's post and name, spaces behind 本报讯 and 记者, behind the number of a paragraph, beside a sign or a name, in running heads and lines of the editors, and indents are meant and not reported. A paragraph without a comma or full stop is taken for a headline: spaces between its phrases are not reported either.",
    },
    bad: [
      {
        text: "云岭区召开常务会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开常务 会议，研究部署今年汛期各项工作。\n",
        finds: ["务 会"],
        fixed:
          "云岭区召开常务会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开常务会议，研究部署今年汛期各项工作。\n",
      },
    ],
    good: [
      {
        text: "云岭区政协召开协商座谈会 围绕东河堤防加固工程建言\n　　本报讯（云岭日报记者钱岚）5月16日，云岭区政协召开协商座谈会，围绕东河堤防加固工程建言。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，公布名单，观看《防汛看得见 平安守得住》。（视频编辑：赵小满 文字编辑：陈立）\n产业先行　特色彰显\n高志远　陈立（女）　梁雨晴　周文博　邓力源　夏侯明（女，苗族）　赵小满\n供稿：区政府办  编辑：云岭日报\n",
      },
      {
        text: "强基础 补短板 促发展\n　　本报讯（云岭日报记者 钱岚）5月16日，云岭区召开常务会议，研究部署今年汛期各项工作。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const gap of gaps.stray) {
      const span = wholeCharacters(source, { start: gap.start - 1, end: gap.end + 1 });
      report({ messageId: "stray", ...joinOf(source, span, [gap]) });
    }
  },
};
