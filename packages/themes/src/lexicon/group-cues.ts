import type { PhraseGroup } from "./lexicon.ts";

/** Words that tell the field of policy a phrase belongs to. The longest one in a phrase decides, the last of equals. */
const CUES: readonly (readonly [PhraseGroup, string])[] = [
  ["governance", "治理 基层 网格 政务 改革 体制 机制 放权 职能 审批 效能 减负 服务 社区 清单"],
  [
    "economy",
    "经济 产业 市场 企业 供给 需求 消费 投资 金融 财政 制造 营商 增长 就业优先 实体 动能 转型 升级 招商 项目 国企 税 内需 商贸 物流 外贸 工业",
  ],
  ["innovation", "科技 创新 技术 研发 人才 生产力 专利 知识产权 科研 专精"],
  ["digital", "数字 智能 智慧 数据 网络 互联网 信息化 算力 云计算 大脑 5G 一网"],
  ["rural", "农业 农村 农民 乡村 三农 粮食 耕地 农田 种业 农 村"],
  [
    "ecology",
    "生态 绿色 低碳 碳达峰 碳中和 双碳 污染 环保 环境保护 蓝天 碧水 净土 河长 林长 美丽 节能 绿水 青山 自然 气候 循环",
  ],
  [
    "livelihood",
    "民生 就业 教育 医疗 卫生 健康 养老 脱贫 扶贫 贫困 住房 社保 社会保障 福祉 疫情 生育 托育 小康 共同富裕 幸福 获得感 一老一小 群众 收入",
  ],
  ["culture", "文化 文明 旅游 文艺 体育 遗产 传统 宣传 媒体 精神 价值观 书香 楷模"],
  ["security", "安全 稳定 风险 应急 防控 平安 恐怖 防灾 减灾 信访 扫黑 反诈 危机 维稳"],
  ["law", "法治 依法 司法 执法 立法 普法 宪法 公平正义 法"],
  ["region", "区域 城乡 一体化 经济带 经济圈 城市群 大湾区 协同发展 协调发展 城镇化 都市 新区 流域 城市 走廊"],
  ["opening", "开放 贸易 自贸 外资 一带一路 丝绸之路 互联互通 进博 口岸 通道"],
  [
    "diplomacy",
    "外交 双边 多边 伙伴关系 命运共同体 国际 两国 合作 共赢 互利 互信 友谊 友好 霸权 和平 全球 人文交流 世界 峰会 邻居 朋友",
  ],
  ["defence", "军队 国防 强军 军民 军事 练兵 退役军人 双拥 军"],
  [
    "politics",
    "民主 协商 人大 政协 两会 统一战线 民族 复兴 现代化 改革开放 一国两制 主权 统一 中国梦 新时代 新征程 五年 百年 十四五 十五五 人民",
  ],
  [
    "party",
    "党 党建 从严治党 组织 干部 廉 腐 作风 四风 形式主义 官僚主义 纪律 巡视 巡察 主题教育 群众路线 政治生活 监督 责任担当 表率",
  ],
  ["thought", "思想 理论 主义 意识 自信 确立 维护 初心 使命 信念 理想 发展观 大局 马克思 道路"],
];

const cues = CUES.flatMap(([group, list]) => list.split(" ").map((cue) => ({ group, cue })));

/** The field of policy a phrase seems to belong to; null when nothing in it tells. A lexicon's group goes before it. */
export function guessGroup(phrase: string): PhraseGroup | null {
  let best: { group: PhraseGroup; cue: string; at: number } | null = null;
  for (const { group, cue } of cues) {
    const at = phrase.lastIndexOf(cue);
    if (at < 0) continue;
    if (best === null || cue.length > best.cue.length || (cue.length === best.cue.length && at > best.at)) {
      best = { group, cue, at };
    }
  }
  return best?.group ?? null;
}
