import { analyze } from "@huiyao/parser";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../config/parse-config.ts";
import { createLinter } from "../../engine/linter.ts";

const linter = createLinter(parseConfig({ extends: "strict" }));
const NAME_RULES: ReadonlySet<string> = new Set(["split-name", "name-across-lines"]);

function namesFound(sentence: string): string[] {
  const text = `云岭区召开工作会议\n　　本报讯（云岭日报记者钱岚）2025年5月16日，${sentence}\n`;
  const { findings } = linter.check(analyze(text));
  return findings.filter((finding) => NAME_RULES.has(finding.ruleId)).map((finding) => finding.actual);
}

/** What ends like a post is the head of a place or of another word: 云岭省|长治市. A bar shows where the space was. */
const WORD_OVER_POST = [
  "云岭省长治| 市派员参加会议。",
  "云岭省长春| 市派员参加会议。",
  "云岭省长沙| 市派员参加会议。",
  "云岭省长乐| 市派员参加会议。",
  "云岭省长兴| 县派员参加会议。",
  "云岭省长丰| 县派员参加会议。",
  "全市长安| 街改造工程开工。",
  "全市长江| 岸线整治完成。",
  "全区长江| 路沿线环境整治。",
  "全区长征| 精神宣讲启动。",
  "全区长期| 坚持值班制度。",
  "全县长远| 规划编制完成。",
  "全县长寿| 老人走访慰问。",
  "全县长途| 客运恢复。",
  "各局长期| 坚持值班制度。",
  "各部长期| 开展排查。",
  "各处长短| 期任务结合。",
  "各科长效| 机制建立。",
  "各院长廊| 建设完工。",
  "各校长跑| 比赛结束。",
  "各镇长势| 良好的小麦。",
  "各队长距| 离运输。",
  "各站长假| 期间加强值守。",
  "各所长方| 形展板更换。",
  "协会长足| 进步得益于改革。",
  "协会长久| 以来的努力。",
  "各厅长年| 坚持下访。",
  "各组长年| 驻村帮扶。",
  "各部长期| 坚持，成效明显。",
  "各院长久| 坚持，渐见成效。",
  "各校长远| 建设，逐步展开。",
  "秘书记录| 员整理了材料。",
  "文书记载| 了全过程。",
  "图书记忆| 展开幕。",
];

/** An ordinary word behind a post begins with a character that is also a surname: 部长签发, 书记高度重视. */
const WORD_AFTER_POST = [
  "局长会| 议精神传达到各科室。",
  "主任办| 公会研究了预算。",
  "部长签| 发了通知。",
  "各成员单| 位作了汇报。",
  "区委书记高| 度重视这项工作。",
  "区委书记强| 调要落实责任。",
  "区委书记党| 建工作述职完成。",
  "区委书记文| 件精神传达到位。",
  "区委书记向| 全区干部发出号召。",
  "区委书记谈| 心谈话制度建立。",
  "区委书记包| 抓项目开工。",
  "区委书记包| 联制度落实。",
  "区委书记林| 长制工作推进。",
  "区委书记路| 线图发布。",
  "区委书记温| 暖人心。",
  "区委书记成| 员会议召开。",
  "区委书记平| 时常下基层。",
  "区委书记符| 合任职条件。",
  "区委书记易| 地交流任职。",
  "区委书记相| 关要求传达到位。",
  "区委书记和| 谐社区建设讲话。",
  "区委书记时| 常深入一线。",
  "区委书记直| 接联系群众。",
  "区委书记专| 题调研活动开展。",
  "区长应| 邀出席活动。",
  "区长安| 排部署工作。",
  "区长明| 确分工。",
  "区长关| 心群众冷暖。",
  "区长全| 面动员。",
  "区长任| 期届满。",
  "区长任| 务分解到人。",
  "区长常| 务会议召开。",
  "区长专| 题会议召开。",
  "区长向| 大会作报告。",
  "区长包| 片责任制落实。",
  "区长连| 线基层干部。",
  "区长计| 划赴一线调研。",
  "区长严| 格要求各部门。",
  "区长从| 严抓好落实。",
  "区长于| 5月下旬调研。",
  "市长质| 量奖评审启动。",
  "市长热| 线受理诉求。",
  "市长应| 急指挥部会商。",
  "市长关| 切重点项目。",
  "市长安| 全责任落实。",
  "县长宣| 布开工。",
  "县长万| 分感谢大家。",
  "县长项| 目调度会召开。",
  "县长田| 间查看苗情。",
  "县长雷| 雨天巡查河堤。",
  "局长谈| 话提醒制度建立。",
  "局长严| 肃指出问题。",
  "局长车| 辆管理规定印发。",
  "局长白| 天下乡晚上开会。",
  "局长水| 利工程现场办公。",
  "局长联| 席会议召开。",
  "局长巡| 查河道。",
  "局长全| 程督办。",
  "主任方| 案研究完成。",
  "主任会| 议研究了议程。",
  "主任钟| 点值守制度落实。",
  "主任严| 格审核。",
  "主任项| 目推进会召开。",
  "主任施| 工现场办公。",
  "主任金| 融服务下沉。",
  "主任乐| 于助人。",
  "主任安| 置补偿方案公布。",
  "主任习| 惯每天走访。",
  "主任余| 下时间走访。",
  "主任计| 分考核办法印发。",
  "主任平| 均年龄下降。",
  "主任易| 地搬迁安置点走访。",
  "部长联| 席会议召开。",
  "部长级| 别会议召开。",
  "部长庄| 严宣誓。",
  "部长盛| 赞云岭发展。",
  "部长连| 续三年下访。",
  "部长解| 释了政策。",
  "主席团| 会议召开。",
  "主席会| 议审议了议程。",
  "主席常| 委会议召开。",
  "主席国| 家代表发言。",
  "主席盛| 情邀请来宾。",
  "主席万| 里行活动启动。",
  "校长宣| 读了名单。",
  "校长冷| 静处置。",
  "校长经| 验交流会召开。",
  "院长经| 费保障到位。",
  "院长巡| 回审判点揭牌。",
  "处长项| 目清单公布。",
  "科长会| 同社区走访。",
  "镇长牛| 羊养殖户走访。",
  "会长单| 位作了发言。",
  "理事单| 位作了发言。",
  "委员会| 议召开。",
  "委员会| 客厅揭牌。",
  "委员应| 当密切联系群众。",
  "委员提| 案办理完成。",
  "代表应| 邀列席会议。",
  "代表团| 全体会议召开。",
  "代表联| 络站揭牌。",
  "代表和| 委员讨论热烈。",
  "代表广| 泛征求意见。",
  "干部席| 地而坐。",
  "常委会| 议召开。",
  "常委应| 邀到会。",
  "队长时| 刻在岗。",
  "组长单| 位牵头落实。",
  "组长包| 户责任制落实。",
  "记者从| 区政府获悉。",
  "记者应| 邀采访。",
  "记者连| 日来走访。",
];

/** An ordinary word behind a post, cut by a line's end. */
const OVER_LINES = [
  "传达学习总书记重\n要讲话精神。",
  "传达学习区委书记高\n度重视的事项。",
  "听取区长应\n急指挥部的汇报。",
  "研究主任会\n议的议程。",
];

describe.each([
  ["a word over the post's end", WORD_OVER_POST],
  ["a word behind a post", WORD_AFTER_POST],
])("%s is no name", (_kind, cases) => {
  test.each(cases)("%s", (sentence) => {
    expect(namesFound(sentence.replace("|", ""))).toEqual([]);
  });
});

test.each(OVER_LINES)("a word cut by a line's end is no name: %j", (sentence) => {
  expect(namesFound(sentence)).toEqual([]);
});

const SURNAMES = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋"];
const GIVEN = [..."岚砚澈霖钧衡珩屿峤骁蔚沅琛铮昱楠瑾宸旻煦璟泓烨晔桐颢婧妤翊祺恺翀皓彧琰珺勰屹骅"];
/** Frames in which a text shows that a name stands: a post before it, and what only follows a name. */
const FRAMES: readonly [string, string][] = [
  ["区委副书记、区长", "主持会议。"],
  ["副区长", "参加会议。"],
  ["区发展改革局局长", "汇报了工作。"],
];

describe.each(FRAMES)("a name with a space in it: %s…%s", (before, after) => {
  test.each(SURNAMES.map((surname, i) => `${surname} ${GIVEN[i]}`))("%s", (name) => {
    expect(namesFound(`${before}${name}${after}`)).toEqual([name]);
  });
});
