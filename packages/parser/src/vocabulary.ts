import { POSTS, type PostKind } from "./people/posts.ts";
import type { MeetingType, Role } from "./result.ts";
import { WordTable } from "./text/word-table.ts";

/** What one word of the genre can do in a sentence. A word may do several things: 通报 is an item of an agenda and a role. */
export interface Cue {
  post?: PostKind | undefined;
  /** The role its subject plays at a meeting. `noun` when the word also stands as a noun after 听取, 学习 and the like. */
  role?: Role | undefined;
  /** Verb of saying: what follows is a statement. */
  say?: boolean | undefined;
  /** One that takes an object of its own where no mark follows: 评价, 分析. */
  marked?: boolean | undefined;
  /** Says that a meeting takes place: 召开, 举行. */
  hold?: "transitive" | "intransitive" | "both" | undefined;
  /** Ends the name of a meeting. */
  head?: MeetingType | undefined;
  /** A body whose sittings go by its own name: 召开市委常委会. */
  sits?: MeetingType | undefined;
  /** Verb of an agenda: 审议, 听取. */
  agenda?: boolean | undefined;
  /** A collective that speaks for the meeting: 会议, 大家. */
  collective?: boolean | undefined;
}

/** A bit for each thing a sentence may hold, so that one without it is passed over at once; `dot` is the · of a name. */
export const KIND = { post: 1, role: 2, say: 4, hold: 8, head: 16, agenda: 32, dot: 64 } as const;

/** A cue of the table, with the bits of {@link KIND} that it has. */
export interface FiledCue extends Cue {
  kinds: number;
}

const words = new Map<string, Cue>();

function add(list: string, cue: Cue): void {
  for (const word of list.split(" ")) if (word !== "") words.set(word, { ...words.get(word), ...cue });
}

add("主持 主持召开 召集 主持了 主持召开了", { role: "chair" });
add(
  "出席 参加 与会 到会 参会 就座 就坐 出席了 参加了 参加会议 出席会议 出席活动 应邀出席 应邀参加 收听收看 到会指导 指导会议 出席指导 莅会指导 莅临指导",
  {
    role: "attendee",
  },
);
/** …：一是…: of these, the words that follow are a statement. */
add(
  "讲具体意见 讲了 谈了 讲了话 发了言 作了讲话 讲话要求 报告了 提出要求 提出具体要求 提出明确要求 提出工作要求 提出了要求 提出了具体要求 提出了明确要求 提出了工作要求 讲意见 讲三点意见",
  {
    role: "speaker",
    say: true,
  },
);
add("列席 列席了 列席会议 应邀列席", { role: "observer" });
add("请假 缺席 因事请假 因病请假 未出席 未能出席 未参加 因公请假", { role: "absent" });
add(
  "讲话 在讲话中 发言 致辞 致词 致开幕词 致开幕辞 致闭幕辞 致闭幕词 致欢迎词 致欢迎辞 致贺词 致贺辞 作报告 作工作报告 工作报告 作说明 主讲 授课 领学 宣讲 点评 汇报 通报 传达 宣读 介绍 说明 部署 传达学习 学习传达 交流 表态 总结 总结讲话 主旨演讲 演讲 交流发言 表态发言 辅导报告 专题报告 主题报告 主旨报告 学术报告 大会报告 述职 领誓 提要求 回答 答记者问 解读 发布 推介 作辅导 作动员 作总结 作交流 作题为 作《 作了题为 作汇报 作了 作出 发表意见 发表了意见 提出意见 建言 建言献策 建言资政 协商建言 协商交流 提出了意见 提出建议 提出了建议 进行培训 作培训 辅导 讲解 分享 讲党课 讲专题党课 上党课 工作提示 致祝词 祝词 祝辞 安排 回顾 讲评 领读 作讲座 小结",
  { role: "speaker" },
);
add(
  "指出 强调 认为 要求 表示 说 提出 介绍 希望 建议 透露 坦言 告诉 呼吁 重申 谈到 提到 介绍说 表示说 一致认为 普遍认为 普遍表示 纷纷表示 一致表示 强调指出",
  { say: true },
);
/** Of these only before a mark: elsewhere they take an object of their own. */
add(
  "称 声称 说道 回忆 分析 反映 宣布 证实 预计 期待 评价 提醒 承诺 感慨 坦承 直言 补充 号召 告诫 指明 回应 主张 倡议 倡导 警告 勉励 寄语 叮嘱 嘱咐 解释 明确 介绍道",
  { say: true, marked: true },
);
add("召开 组织召开 联合召开 召开了 主持召开 主持召开了 专题召开", { hold: "both" });
add("开展", { hold: "transitive" });
add("举行 举办 举行了 举办了 组织举办", { hold: "both" });
add("开幕 闭幕 开会 落幕 落下帷幕 结束 闭会 结业 开班", { hold: "intransitive" });
add(
  "审议 审议通过 表决通过 通过 原则通过 听取 审查 审定 审看 审阅 研究 研究部署 讨论 讨论商定 传达学习 传达学习贯彻 传达 学习 学习贯彻 学习传达 专题学习 集中学习 集体学习 部署 安排 总结 分析 研判 通报 表彰 协商 协商议政 票决 选举 任命 决定 表决 议定 确定 观看 动员部署 回顾 交流 部署落实 研究解决 审批 测评 评议 发布 部署推动 部署推进 部署开展 决定任免 补选 商议 商讨 共商 商定 研讨 推选 宣读 选举产生 研究明确 专题学习贯彻 学习贯彻落实 共同学习 原则同意 审议同意 传达贯彻 推定 酝酿 初审 追认 领学 批准 布置 探讨 交换意见 协商建言 建言献策 建言资政 建言",
  { agenda: true },
);

add(
  "会议 全会 大会 座谈会 论坛 发布会 通报会 推进会 协商会 研讨会 年会 峰会 例会 学习会 常委会 主席会议 主任会议 调度会 动员会 大家 与会人员 与会人士 与会者 与会代表 与会同志 与会委员 与会专家 与会领导 与会嘉宾 与会各方 参会人员 参会代表 代表们 委员们 专家 专家们 各界人士 老同志 群众 网友 网友们 村民们 居民们 家属 业内人士 分析人士 有关专家 受访者 党员们 学员们 同学们 干部群众",
  {
    collective: true,
  },
);

/** Whether a word is of one of some {@link KIND}s, or a sentence has one that is. */
export function holds(of: { readonly kinds: number }, kinds: number): boolean {
  return (of.kinds & kinds) !== 0;
}

const HEADS: readonly (readonly [MeetingType, string])[] = [
  ["standing", "常务扩大会议 常务会"],
  ["plenary", "全会 全体会 全体扩大会议 全体（扩大）会议 全委会 全委（扩大）会 全体委员会议 全体大会 全委扩大会"],
  [
    "committee",
    "委员（扩大）会 常委会会议 常委会议 常委会（扩大）会议 常委会扩大会议 常务委员会会议 常务委员会议 政治局会议 党组会 常委（扩大）会 常委扩大会 党组扩大会议 党组（扩大）会 党委会 党工委（扩大）会 党委（扩大）会 书记办公会 工委会议 书记专题会议 党组理论务虚会",
  ],
  [
    "leaders",
    "委员长会议 主席会议 主任会议 主委会议 主席团会议 主席办公会 主任（扩大）会 主席（扩大）会 主任扩大会 主席扩大会",
  ],
  ["congress", "代表大会 党代会 人代会 代表会议 职代会 妇代会 团代会"],
  ["symposium", "座谈会 协商会 茶话会 恳谈会 圆桌会 意见征求会 征求意见会 交心会 议事会 议政会 座谈交流会 坐谈会"],
  [
    "work",
    "工作会 电视电话会 视频会 电话会议 视频调度会议 例会 专题会 部长会 外长会 防长会 局长会议 厅长会议 院长会议 检察长会议 书记会议 秘书长会议 审议会 讨论会 分析会 会商会 专题会商 视频会商 防汛会商 汇报会 述职会 述职评议会 协调会 对接会 碰头会 民主生活会 组织生活会 评审会 听证会 点评会 约谈会 交办会 研判会 研究会议 讲评会 反馈会 通报会 测评会 考核会 验收会 选举会议 扩大会 总结会 领导干部会议 干部会议 负责人会议 经济工作会议 质询会 务虚会 总结交流会 听取意见会 述职述廉会",
  ],
  [
    "mobilization",
    "推进会 安排部署会 总结部署会 部署推动会 部署推进会 学习贯彻会 动员会 部署会 动员部署会 调度会 现场会 观摩会 启动会 誓师会 动员大会 推进大会 攻坚会 督办会 督导会 现场办公会 动员部署大会 冲刺会",
  ],
  [
    "leadingGroup",
    "领导小组会 领导小组全体会议 委员会会议 委员会全体会议 指挥部会 工作组会议 专班会 小组会议 理事会 理事会会议 董事会会议 委员会第一次会议",
  ],
  [
    "study",
    "学习传达会 学习讨论会 中心组学习 中心组学习（扩大）会 中心组（扩大）会 集体学习 报告会 宣讲会 宣讲报告会 研讨班 培训班 学习会 学习研讨会 读书班 辅导报告会 党课 培训会 讲专题讲座 次专题讲座 学习（扩大）会议 学习扩大会议 学习交流会 专题学习会 次专题学习 次集中学习 次集中学习会 大讲堂",
  ],
  ["press", "新闻发布会 发布会 吹风会 通气会 记者会 记者招待会 媒体见面会 情况介绍会"],
  ["forum", "论坛 研讨会 年会 峰会 对话会 交流会 学术会议 国际会议 部长级会议 非正式会议"],
  [
    "assembly",
    "大会 总结表彰大会 表彰会 庆祝大会 庆祝会 纪念会 追悼会 追思会 干部大会 警示教育会 欢送会 欢迎会 推介会 宣介会",
  ],
  ["other", "部务会 厅务会 局务会 办公会 联席会 联组会 执委（扩大）会 委务会"],
];
for (const [head, list] of HEADS) {
  add(list, { head });
  // 学习研讨会议 as 学习研讨会: longer words win, so that a name does not end before its last character.
  for (const word of list.split(" ")) if (word.endsWith("会") && !words.has(`${word}议`)) add(`${word}议`, { head });
}
add("会议", { head: "other" });
add("座谈", { head: "symposium" });

for (const [word, post] of POSTS.entries()) add(word, { post });

/** Study that is held as a meeting without being called one: 开展集体学习研讨, 中心组集中学习在…举行. */
add("集体学习研讨 集中学习研讨 专题学习研讨 中心组学习研讨 中心组集中学习 中心组集中学习会", {
  head: "study",
});

/** Nouns with 会 at their end that are no meetings: bodies, occasions of other kinds, abstract words. */
add(
  "视频会见 主席国 班会 视频会晤 视频会谈 主席台 主席团 部长级 开幕式 闭幕式 开班式 结业式 开幕会 闭幕会 委员会 常委会 协会 学会 工会 基金会 联合会 研究会 商会 董事会 监事会 管委会 社会 机会 晚会 宴会 国会 议会 议事会 理事会 只会 就会 也会 还会 才会 同乡会 大会堂 会议室 会议厅 会议中心 会议期间 会议精神 大会精神 全会精神 会议代表 报告会 常委会工作报告 音乐会 常委会党组",
  {},
);
add("常委会", { sits: "committee" });
add("报告会", { head: "study" });
add("理事会", { head: "leadingGroup" });

function filed({ post, role, say, marked, hold, head, sits, agenda, collective }: Cue): FiledCue {
  const kinds =
    (post ? KIND.post : 0) |
    (role ? KIND.role : 0) |
    (say ? KIND.say : 0) |
    (hold ? KIND.hold : 0) |
    (head ? KIND.head : 0) |
    (agenda ? KIND.agenda : 0);
  return { post, role, say, marked, hold, head, sits, agenda, collective, kinds };
}

/** Every word the parser knows what to do with, looked up at a position. */
export const VOCABULARY = new WordTable<FiledCue>([...words].map(([word, cue]) => [word, filed(cue)] as const));
