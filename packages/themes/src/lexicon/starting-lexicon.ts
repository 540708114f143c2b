import { Lexicon, type LexiconEntry, type PhraseGroup } from "./lexicon.ts";

/**
 * Set phrases of national politics, by field; aliases follow after `=`. A start for an own list: nothing here is needed for
 * discovery, which finds what a newspaper repeats whether it stands here or not.
 */
const PHRASES: Readonly<Record<PhraseGroup, string>> = {
  thought: `毛泽东思想 邓小平理论 三个代表 科学发展观 习近平新时代中国特色社会主义思想 四个意识 四个自信 两个确立 道路自信 文化自信 初心使命 不忘初心、牢记使命=不忘初心牢记使命
    伟大建党精神 理想信念 国之大者 两个大局 中国特色社会主义`,
  party: `全面从严治党 党的建设 党的领导 党的自我革命 四风 中央八项规定精神=八项规定 三严三实 两学一做 群众路线 形式主义、官僚主义=形式主义官僚主义 党风廉政建设 反腐败斗争 一岗双责 主体责任
    基层党组织 党史学习教育 主题教育 不敢腐、不能腐、不想腐=不敢腐不能腐不想腐 打虎拍蝇 关键少数`,
  politics: `五位一体 四个全面 中国梦 中华民族伟大复兴 中国式现代化 两个一百年 全面建成小康社会 全面建设社会主义现代化国家 全过程人民民主 人民当家作主 以人民为中心 统一战线 民族团结 铸牢中华民族共同体意识
    一国两制 改革开放 全面深化改革 两会`,
  economy: `稳中求进 高质量发展 新发展理念 新发展格局 实体经济 营商环境 两个毫不动摇 扩大内需 新常态 六稳 六保 三去一降一补 去产能 减税降费 民营经济 专精特新 全国统一大市场 统一大市场
    新旧动能转换 转型升级 宏观调控 积极的财政政策 稳健的货币政策 现代化产业体系 先进制造业 战略性新兴产业`,
  innovation: `创新驱动 科技创新 自主创新 科技自立自强 大众创业、万众创新=大众创业万众创新|双创 关键核心技术 卡脖子 知识产权 人才强国 产学研 新型举国体制`,
  digital: `数字经济 数字中国 数字化转型 互联网+ 人工智能 大数据 工业互联网 智慧城市 最多跑一次 一网通办 一网统管 新基建 数字政府 网络强国`,
  rural: `三农 乡村振兴 乡村全面振兴 农业农村现代化 农村人居环境 高标准农田 粮食安全 耕地红线 美丽乡村 新农村建设 千万工程 一村一品 三权分置 农业现代化 厕所革命`,
  ecology: `生态文明 绿水青山就是金山银山=两山理论|两山理念 美丽中国 绿色发展 碳达峰 碳中和 双碳 污染防治攻坚战 蓝天保卫战 河长制 林长制 节能减排 生态优先、绿色发展=生态优先绿色发展 长江大保护 人与自然和谐共生`,
  livelihood: `共同富裕 保障和改善民生 就业优先 健康中国 医疗改革=医改 双减 一老一小 急难愁盼 获得感、幸福感、安全感=获得感幸福感安全感 老有所养 棚户区改造 老旧小区改造 房住不炒 民生福祉 立德树人`,
  culture: `社会主义核心价值观 中华优秀传统文化 文化强国 精神文明建设 文旅融合 新时代文明实践 讲好中国故事 革命文化 红色资源 全民阅读`,
  security: `总体国家安全观 国家安全 平安中国 扫黑除恶 安全生产 防范化解重大风险 疫情防控 动态清零 外防输入、内防反弹=外防输入内防反弹 常态化疫情防控 矛盾纠纷排查化解 维护稳定 应急管理 底线思维`,
  governance: `国家治理体系和治理能力现代化 简政放权 放管服 社会治理 基层治理 枫桥经验 网格化管理 为基层减负=基层减负 我为群众办实事 最后一公里 共建共治共享 一件事一次办 高效办成一件事`,
  law: `依法治国 全面依法治国 法治政府 法治中国 公平正义 司法体制改革 依法行政 法治社会 科学立法`,
  region: `京津冀协同发展 长江经济带 粤港澳大湾区 长三角一体化 西部大开发 东北振兴 中部崛起 区域协调发展 成渝地区双城经济圈 新型城镇化 城乡融合 主体功能区 黄河流域生态保护和高质量发展 海洋强国`,
  opening: `一带一路 对外开放 高水平对外开放 制度型开放 自由贸易试验区=自贸试验区|自贸区 开放型经济 互联互通 稳外贸 稳外资 贸易便利化`,
  diplomacy: `人类命运共同体 新型国际关系 全球发展倡议 全球安全倡议 全球文明倡议 多边主义 互利共赢 合作共赢 亲诚惠容 全球治理 大国外交 全人类共同价值 百年未有之大变局=世界百年未有之大变局 全球南方`,
  defence: `强军目标 强军兴军 军民融合 国防和军队现代化 政治建军 听党指挥、能打胜仗、作风优良=听党指挥能打胜仗作风优良 实战化训练`,
};

/** The lexicon a new archive starts with; each entry's id is its phrase. */
export const STARTING_LEXICON: Lexicon = new Lexicon(
  Object.entries(PHRASES).flatMap(([group, list]) =>
    list
      .split(/\s+/u)
      .filter((item) => item !== "")
      .map((item) => entryOf(group, item)),
  ),
);

function entryOf(group: string, item: string): LexiconEntry {
  const [phrase = "", aliases = ""] = item.split("=");
  return {
    id: phrase,
    phrase,
    aliases: aliases === "" ? [] : aliases.split("|"),
    group: isGroup(group) ? group : null,
    level: "centre",
    note: "",
    hidden: false,
  };
}

function isGroup(name: string): name is PhraseGroup {
  return Object.hasOwn(PHRASES, name);
}
