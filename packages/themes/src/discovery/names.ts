import { ADMINISTRATIVE, BEFORE_PHRASES, PLAIN_WORDS } from "./grammar.ts";
import { SURNAMES } from "./surnames.ts";

/** Names of places, bodies and meetings, told by closed tables and by the noun they end in. */

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** Other countries, their capitals and parts of the world: what begins with one is a matter of theirs. */
const ABROAD = words(`
  美国 俄罗斯 日本 韩国 朝鲜 法国 德国 英国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 冰岛 爱尔兰 奥地利 希腊 波兰 捷克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 乌克兰 白俄罗斯 立陶宛 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 蒙古 印度 巴基斯坦 孟加拉国 尼泊尔 斯里兰卡 马尔代夫 阿富汗 伊朗 伊拉克 叙利亚 以色列 巴勒斯坦 约旦 黎巴嫩 土耳其 沙特 沙特阿拉伯 阿联酋 卡塔尔 科威特 也门 阿曼 巴林 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 卢旺达 刚果 尼日利亚 加纳 马里 塞内加尔 南非 津巴布韦 赞比亚 安哥拉 莫桑比克 纳米比亚 索马里 吉布提 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 澳大利亚 新西兰 斐济 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 乌拉圭 巴拿马 哥斯达黎加 萨尔瓦多 海地 欧洲 非洲 美洲 拉美 北美 南美 中东 中亚 南亚 东南亚 东亚 东欧 中东地区 加沙 加沙地带 华盛顿 纽约 莫斯科 东京 巴黎 伦敦 柏林 日内瓦 维也纳 布鲁塞尔 罗马 克里米亚 耶路撒冷 美欧 美俄 美日 美韩 韩朝 朝美 朝鲜半岛 伊核 俄乌 巴以
`);

/** Provinces, great cities, countries and parts of the world, with the short forms of two countries' relations. */
export const PLACES: ReadonlySet<string> = new Set([
  ...ABROAD,
  ...words(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 港澳 京津冀 长三角 珠三角 港澳台 雄安 雄安新区
  石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 杭州 宁波 温州 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 珠海 南宁 海口 三亚 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 呼和浩特 延安 遵义 井冈山 
  长江 黄河 淮河 海河 珠江 松花江 太湖 长江流域 黄河流域 南海 东海 黄海 渤海 钓鱼岛 青藏高原 东北 华北 华东 华南 华中 西北 西南 江南 黄淮 江淮 中东部 中西部 东部 西部 中部 南部 北部 沿海 东部地区 西部地区 中部地区 
  中国 欧盟 东盟 非盟 阿盟 联合国 北约 亚洲 亚太 亚太地区 西方
  对华 欧中 中美 中俄 中日 中韩 中朝 中法 中德 中英 中欧 中非 中阿 中拉 中印 中国东盟 中哈 中巴 中澳 中越 中老 中蒙 美方 俄方 日方 韩方 中方 法方 德方 英方 欧方 朝方 中外 两国 两岸 三国 新中国 我国 祖国 
`),
]);

/** Nouns that end the name of a place. */
const PLACE_ENDINGS = words(
  "街道 镇 乡 机场 火车站 车站 半岛 群岛 海峡 自治州 自治区 自治县 特别行政区 生产建设兵团 境内",
);

/** Nouns that end the name of a body. */
const BODY_ENDINGS = words(
  "委员会 常委会 政协 人大 人大常委会 国务院 办公室 办公厅 总局 公安局 气象局 统计局 管理局 监管局 委 部 局 厅 院 署 司 政府 党委 支部 公司 集团 银行 大学 学院 中学 小学 医院 法院 检察院 协会 学会 联合会 工会 基金会 研究所 研究院 中心 电视台 广播电台 出版社 日报 晚报 通讯社 法庭 议会 国会 众议院 参议院 白宫 内阁 军 部队 军区 舰队 军委 指挥部 领导小组 工作组 专家组 代表团 运动员 队 组织 联盟 理事会 安理会 大会堂 党中央 中央 中纪委 中央纪委 国家监委 发改委 博物馆 纪念馆 集团公司 书店 人民政府 主席团 联合国 世卫组织 民主党派 工商联 共青团 全国妇联 红十字会",
);

/** National bodies, and the short forms they are printed in. */
export const BODIES: ReadonlySet<string> = new Set(
  words(`
  中共中央 党中央 中央 国务院 全国人大 全国人大常委会 全国政协 中央军委 中央政治局 中共中央政治局 政治局 中央书记处 书记处 中央纪委 中央办公厅 国务院办公厅 中办 国办 外交部 国防部 教育部 财政部 民政部 公安部 司法部 商务部 自然资源部 生态环境部 交通运输部 水利部 农业农村部 农业部 应急管理部 国家发展改革委 国家发改委 国家卫生健康委 国家统计局 中央气象台 中国气象局 国家外汇管理局 国家税务总局 税务总局 最高人民法院 最高人民检察院 最高检 最高法 人民银行 中国人民银行 国台办 国新办 中央和国家机关 国家机关 解放军 人民解放军 中国共产党 共产党 党委 党组 政府 省委 市委 区委 县委 省政府 市政府 区政府 县政府 人大 政协 自治区 直辖市 特别行政区 国家 党 人民共和国 中华人民共和国 共和国
`),
);

/** Nouns that end the name of a meeting, an event, a prize or a date. */
const MEETING_ENDINGS = words(
  "会议 大会 全会 座谈会 论坛 峰会 年会 例会 发布会 记者会 推进会 动员会 研讨会 报告会 交流会 博览会 进口博览会 洽谈会 交易会 展览会 运动会 奥运会 冬奥会 残奥会 亚运会 世界杯 锦标赛 联赛 音乐会 晚会 仪式 开幕式 闭幕式 招待会 新闻发布会 纪念日 代表大会 二十大 十九大 十八大 十七大 一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 国庆 春节 周年 国庆节 演讲 致辞 公报 声明 集体学习 民主生活会 联欢晚会 会谈 会晤 直播 访谈 节目 频道 客户端 号 卫星 飞船 火箭 空间站 航母",
);

/**
 * Nouns that end what a statistic counts, a kind of body or of persons, a disease, an act of war or a bill of another
 * country: news tells of them, no policy is named by them.
 */
const NEWS_ENDINGS = words(
  "总额 总值 产值 产量 销量 收入 增速 增幅 逆差 顺差 机构 人员 毕业生 学生 病例 肺炎 病毒 疫情 军事行动 袭击 空袭 停火 法案",
);

const endings = [...PLACE_ENDINGS, ...BODY_ENDINGS, ...MEETING_ENDINGS, ...NEWS_ENDINGS];
/** Words that end like the name of a body or a place and are none. */
const NOT_NAMES = words(
  "干部 大局 格局 布局 开局 全局 变局 结局 部署 军队 强军 建军 治军 内部 外部 全部 中部 东部 西部 为中心 司法 公司治理 一路 道路 新路 丝路 链路 下乡 城市 社区 园区 地区 农村 乡村 城镇 乡镇 特色小镇 口号 信号 法院 党组织 全市 全省 全区",
);

const LEADING_PLACE = /^(\p{Script=Han}{2,3}?)[省市区县州镇乡]/u;

/** The places that names begin with: 青禾 and 青禾区 of 青禾区人民政府. */
export function placesIn(names: Iterable<string>): string[] {
  const places = new Set<string>();
  for (const name of names) {
    const match = LEADING_PLACE.exec(name);
    if (match === null) continue;
    places.add(match[0]);
    if (match[1] !== undefined) places.add(match[1]);
  }
  return [...places];
}

/** 二十届二中, 第十八届…: a congress or a plenary session, however much of its name is there. */
const SESSION = /[一二三四五六七八九十]届|[一二三四五六七]中全会/u;

/** What a person's name may stand in: the name of what that person taught. */
const TEACHING = /(?:思想|理论|精神|主义|论述)(?:为指导|为指引)?$/u;

/** Whether a person of the known names is named in a string, other than for a teaching. */
export function namesPerson(text: string, known: ReadonlySet<string>): boolean {
  if (TEACHING.test(text)) return false;
  for (let start = 0; start + 1 < text.length; start++) {
    if (!SURNAMES.has(text.charAt(start))) continue;
    for (let end = start + 2; end <= Math.min(text.length, start + 3); end++) {
      const name = text.slice(start, end);
      if (known.has(name) && !PLAIN_WORDS.has(name)) return true;
    }
  }
  return false;
}

/** What a meeting is studied for: 全市农村工作会议精神. */
const MEETING_SPIRIT = /(?:会议|大会|座谈会|推进会|现场会|动员会|全会)精神$/u;

/** 美军…, 乌军…: the forces of another country. */
const FORCES_ABROAD = /^[美俄乌以日韩英法德印伊叙]军/u;

/** 脱欧: what is done with a continent's union. */
const UNION_ABROAD = /^\p{Script=Han}欧$/u;

/** A day by its month and day alone: 五四, 七一. Three numerals are a plan's: 十四五. */
const CALENDAR_DAY = /^[一二三四五六七八九十]{2}$/u;

/** A branch of the economy: 制造业, but not 稳就业. */
const SECTOR = /^\p{Script=Han}(?!就业|创业)\p{Script=Han}业$/u;

/** Whether a string is a matter of another country, a verb before it or not: 法国大选, 支持法国大选, 乌军目标. */
function isAbroad(text: string): boolean {
  const from = BEFORE_PHRASES.has(text.slice(0, 2)) ? 2 : 0;
  return (
    FORCES_ABROAD.test(text) ||
    UNION_ABROAD.test(text) ||
    ABROAD.some((place) => text.startsWith(place) || text.startsWith(place, from))
  );
}

/** Whether a string is the name of a place, a body, a meeting or one the parse knows, or ends in one. */
export function isName(text: string, known: ReadonlySet<string>): boolean {
  if (ADMINISTRATIVE.has(text.charAt(text.length - 1)) && PLACES.has(text.slice(0, -1))) return true;
  if (known.has(text) || PLACES.has(text) || BODIES.has(text) || SESSION.test(text)) return true;
  if (MEETING_SPIRIT.test(text) || CALENDAR_DAY.test(text) || SECTOR.test(text) || isAbroad(text)) return true;
  if (NOT_NAMES.some((word) => text.endsWith(word))) return false;
  return endings.some((ending) => (text.length > ending.length ? text.endsWith(ending) : text === ending));
}
