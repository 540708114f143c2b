import { WordTable, wordSet } from "../text/word-table.ts";

/**
 * Head nouns of posts (职务): the word that ends a title such as 区委副书记 and stands before, sometimes after, the name.
 * `office` a post in the narrow sense; `occupation` a trade, rank or way of standing to the story (村民, 专家).
 */
export type PostKind = "office" | "occupation";

/** Posts that have deputies (副区长, 常务副区长), and that print behind a name as well as before it: 甲委员长, 甲某市长. */
const CHIEFS =
  "书记 主席 主任 委员长 总理 部长 省长 市长 区长 县长 州长 盟长 旗长 镇长 乡长 局长 厅长 司长 处长 科长 院长 检察长 秘书长 组长 会长 理事长 总经理 校长 总统 首相 审计长 巡视员 调研员 所长 站长";
/** Further posts with deputies. */
const DEPUTED =
  "河长 总河长 湖长 林长 总林长 链长 总队长 支队长 大队长 总编辑 总工程师 总指挥 指挥长 主委 督察长 主任委员";

/** Posts without. A longer one (新闻发言人, 常务理事) counts by its last word. */
const OFFICES =
  "支书 支书记 委员 常委 村长 专员 股长 署长 关长 庭长 队长 秘书 成员 理事 监事长 董事长 董事 经理 总裁 行长 园长 馆长 台长 社长 " +
  "主编 总经济师 总会计师 总规划师 总建筑师 总监 总干事 干事长 干事 总代表 代表 首席代表 司令员 司令 政委 参谋长 军长 总农艺师 " +
  "师长 旅长 团长 营长 连长 指导员 教导员 总书记 督学 总督学 总督察 会议员 督导员 参事 馆员 顾问 召集人 负责人 主持人 联络员 发言人 " +
  "领导 领导人 老同志 两长 国王 女王 王储 王后 公主 亲王 外长 国务卿 部长官 大臣 防长 财长 议长 议员 大使 公使 参赞 领事 代办 特使 特别代表 高级代表 总督 特首 长官 " +
  "苏丹 埃米尔 酋长 执行官 候选人 提名人 人选 提名人选 主任人选 副主任人选 主席人选 副主席人选 党组成员 班长 助理 知事 协理员 审判长 审判员 书记员 专委 总编 总师 总设计师 教皇 总地质师 " +
  "总审计师 科员 段长 舰长 机长 艇长 排长 监事 财务官 领队 获得者 得主 总统计师 检察员 教务长";
const OCCUPATIONS =
  "院士 导师 教授 研究员 讲师 博士 博士后 硕士 专家 学者 分析师 经济学家 科学家 工程师 律师 法官 检察官 医生 医师 护士 护士长 教师 老师 班主任 学生 同学 大学生 研究生 记者 通讯员 主播 编辑 编导 导演 演员 作家 诗人 画家 艺术家 歌唱家 书法家 " +
  "人士 社员 村民 大户 居民 市民 网友 群众 职工 工人 农民 农户 种植户 养殖户 贫困户 店主 业主 商户 个体户 企业家 创业者 志愿者 队员 学员 战士 官兵 士兵 民警 辅警 交警 警察 消防员 飞行员 航天员 运动员 教练 教练员 裁判员 司机 驾驶员 船长 乘务员 快递员 技术员 研发人员 科研人员 工作人员 工作者 党员 干部 团员 老人 烈士 英雄 模范 劳模 传承人 继承人 创始人 合伙人 法人 代言人 当事人 患者 家长 母亲 父亲 妻子 丈夫 儿子 女儿 姐姐 妹妹 哥哥 弟弟 爷爷 奶奶 儿媳 女士 先生 小姐 夫人 大爷 大妈 游客 旅客 乘客 消费者 观众 听众 读者 顾客 厂长 场长 矿长 车间主任 班组长 带头人 第一书记 网格员 社工 护林员 关员 检验员";

export const POSTS = new WordTable<PostKind>([
  [`${withDeputies(CHIEFS)} ${withDeputies(DEPUTED)} ${OFFICES}`, "office"],
  [OCCUPATIONS, "occupation"],
]);

function withDeputies(list: string): string {
  return `${list} 副${list.replaceAll(" ", " 副")} 常务副${list.replaceAll(" ", " 常务副")}`;
}

/** Post heads that print after a surname or a name as a form of address. */
export const ADDRESS_POSTS = wordSet(
  `${withDeputies(CHIEFS)} 总书记 国务委员 委员 总工程师 总经济师 总规划师 专员 主委 董事长 组长 总裁 行长 国王 外长 议长 大使 教授 副教授 研究员 副研究员 院士 博士 老师 常委 政委 司令员`,
);

/** Ends of the names of organisations and units, for people who are named after a unit without a post: 区发改委张三. */
export const UNIT_ENDS = wordSet(
  "局 委 办 部 厅 院 室 处 科 所 站 队 中心 公司 集团 银行 分行 支行 街道 镇 乡 村 社区 园区 开发区 新区 经开区 党委 政府 人大 人大常委会 政协 法院 检察院 纪委 监委 党校 工会 团委 妇联 工商联 科协 残联 文联 学校 大学 学院 医院 报社 日报 晚报 电视台 管委会 居委会 村委会 办事处 办公室 委员会 指挥部 领导小组 工作组 专班 协会 学会 商会 联合会 总会 慈善会 分局 支队 大队 总队 公安 财政 税务局 烟草 电力 供电 邮政 电信 移动 联通 消防 武装部 林场 农场 水厂 一中 二中 三中 四中 五中 六中 中学 小学 幼儿园",
);
