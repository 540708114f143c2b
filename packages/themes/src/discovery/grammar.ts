/**
 * The closed classes of official Chinese prose, as data: words that build sentences and reports but name no policy. No
 * policy phrase stands here, and none is needed for discovery.
 */

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** No phrase begins with these characters (particles, conjunctions that join what comes before). */
export const NEVER_FIRST: ReadonlySet<string> = new Set("的了着过等们及与并且而或之吗呢吧地得者们性化员");
/** No phrase ends with these characters. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  "的了着在和与及并且而或把将被由从向对于以为是要就也还都不很更最让使给其这那该此每各第之所再又才已曾来自如若至按据因共本某",
);

/** Grammatical words of one character: a phrase begins with one only when what follows does not stand by itself. */
export const GRAMMATICAL: ReadonlySet<string> = new Set(
  "的了在和与及等为对把将以是要向从到由被就也还都着给让使并而或于其各该此这那我你他她它有不没已曾正又再才只很更最会能可应须按据经因所自至同跟随当每某本新大多全一二两三四五六七八九十个名位次年月日时上下中内外前后里间们说称讲来去做作用看讯京好",
);

/** Conjunctions, prepositions, pronouns, adverbs, auxiliaries, words of time and quantity. */
const FUNCTION_WORDS = words(`
  以及 并且 而且 或者 但是 不过 然而 因为 由于 因此 所以 如果 虽然 尽管 只有 只要 无论 不论 不仅 不但 不只 同时 此外 另外 其中 其他 其它 以上 以下 以内 以外 以来 以后 以前 之后 之前 之间 之中 之一 之际
  关于 对于 根据 按照 依据 随着 围绕 通过 经过 为了 为此 作为 成为 有关 相关 涉及 包括 其余 分别 以便 从而 进而 甚至 尤其 特别是 尤其是 就是 也是 都是 还是 而是 这是 不是 仍是 即是 将是 更是 正是
  我们 你们 他们 她们 它们 大家 人们 自己 自身 本人 我们的 他们的 自己的 这个 那个 这些 那些 这种 这样 那样 这里 那里 这次 此次 本次 该次 这一 那一 每个 各个 某些 有的 有些 许多 很多 不少 众多 大量 大批 部分 全部 所有 一切 任何 多个 多种 多项 多名 多次 数十 上百 上千
  一个 一种 一项 一些 一批 一定 一样 一般 一起 一道 一直 一次 一名 一位 一条 一年 一天 第一 第二 第三 第四 首次 首个 两个 两名 两国 三个 四个 五个 六个 七个 八个 九个 十个 几个 几年 多年 多家 多万 万人 亿元 万元 万吨 公里 平方公里 百分之 百分点 个百分点 左右 以上的
  十分 非常 更加 更为 最为 较为 比较 相当 极其 日益 逐步 逐渐 不断 持续 继续 已经 正在 将要 即将 曾经 刚刚 一直 始终 仍然 依然 再次 再度 多次 及时 立即 迅速 尽快 尽早 马上 随后 随即 此后 此前 目前 当前 现在 如今 近年来 近年 近日 日前 近期 今后 未来 今天 昨天 明天 今日 昨日 当天 当日 当晚 今晚 今早 上午 下午 晚上 凌晨 中午 清晨 去年 今年 明年 前年 本月 上月 同期 同比 环比 同日 截至 截止 目前为止 年底 年初 年内 月底 月初 全年 半年 上半年 下半年 季度 一季度 二季度 三季度 四季度 前三季度 期间 时期 时候 时间 时刻 小时 分钟
  可以 能够 可能 应该 应当 必须 需要 不能 不会 不得 不要 要求 要有 没有 不同 具有 拥有 存在 属于 位于 来自 达到 超过 接近 占到 不足 不到 至少 最多 大约 大概 约为 共有 共计 总计 合计 累计 平均 
  进一步 进一步的 不断地 有效 有力 有序 切实 扎实 认真 积极 主动 深入 全力 大力 努力 着力 坚决 坚定 坚持 充分 广泛 高度 更好 更好地 更大 更多 更高 较大 较好 良好 明显 显著 重大 重要 主要 关键 基本 根本 具体 实际 特别 尤为 共同 相互 互相 彼此 双方 各方 各国 各地 各级 各界 各类 各项 各种 各部门 各单位 各领域 各层级 各方面 广大 两国和两国 一个民族 一年一度 多种形式 形式多样 丰富多彩 各有关部门 有关部门 有关方面 有关单位 相关部门 各地区 本地区 全国 全省 全市 全区 全县 全球 世界 国内 国外 国际 海内外 国内外 当地 本地 方面 领域 问题 情况 内容 方式 方法 过程 结果 原因 条件 基础 合作 交流 友好 友谊 双边 多边 对话 沟通 协商 协调 磋商 共识 重要共识 利益 共同利益 关切 立场 看法 意愿 意见 建议 意见建议 措施 政策 政策措施 举措 一系列 系列 贡献 重要贡献 力量 水平 能力 质量 效率 效益 优势 潜力 空间 规模 总量 数量 比例 程度 范围 阶段 时代 形势 环境 条件下 新形势下 越来越 越来越多 正在 下一步 新一轮 实际行动 第一时间 更多的 每年 每天 多次 一方面 另一方面 快速 快速发展 高度 全方位 高水平 创历史新高 成功 顺利 圆满 紧密 更加紧密 密切 坚实 重点 重点领域 重点项目 重大项目 项目 项目建设 产品 市场 产业 行业 资源 资金 技术 设施 设备 网络 平台 渠道 体系 系统 制度 机制 模式 标准 标准化 计划 方案 战略 重大战略 国家战略 基础上 背景下 作用 意义 目的 目标 任务 工作 活动 事业 机会 机遇 挑战 影响 成果 成绩 成就 成效 进展 关系 地方 地区 社会 经济 政治 文化 国家 人民 群众 干部 企业 部门 单位 机构 组织 人士 人员 代表 领导 领导人 领导干部 负责 负责人 主要负责人 有关负责人 相关负责人 负责同志 党员 党员干部 干部群众 有关负责同志 同志 先生 女士 记者 专家 学者 市民 居民 村民 民众 游客 旅客 选手 球员 患者 病例 死亡病例 确诊病例 嫌疑人 犯罪嫌疑人 学生 老师 工人 农民 百姓 老百姓 
`);

/** Verbs that take a policy as their object; a phrase is counted without them, and known by them. */
export const POLICY_VERBS: ReadonlySet<string> = new Set(
  words(`
  推进 推动 促进 加强 加快 加大 加速 深化 强化 优化 完善 健全 建立 建立健全 构建 打造 形成 实现 确保 保障 保证 保持
  维护 提升 提高 增强 增进 扩大 拓展 拓宽 落实 贯彻 贯彻落实 全面贯彻 全面贯彻落实 深入贯彻 深入贯彻落实 认真贯彻
  认真贯彻落实 坚决贯彻 坚决贯彻落实 坚决落实 学习贯彻 深入学习贯彻 学习 深入学习 认真学习 传达学习 把握 牢牢把握 准确把握 抓好
  抓住 抓紧 狠抓 做好 搞好 办好 用好 管好 建好 开展 深入开展 广泛开展 实施 深入实施 全面实施 组织开展 启动 发挥 充分发挥
  充分利用 运用 解决 切实解决 着力解决 防范 化解 应对 积极应对 积极参与 支持 大力支持 鼓励 引导 激发 调动 弘扬 大力弘扬
  传承 培育 培养 发展 大力发展 加快发展 创新 建设 加快建设 加强建设 推进建设 加快推进 深入推进 扎实推进 持续推进 全面推进
  稳步推进 统筹推进 协同推进 积极推进 大力推进 有序推进 加快推动 推动实现 着力推进 努力实现 加快构建 着力构建 加快形成
  进一步加强 进一步推进 进一步完善 进一步深化 进一步提高 进一步提升 进一步扩大 切实加强 不断加强 不断提高 不断提升 不断增强
  不断完善 持续提升 着力提升 全面提升 全面加强 全面落实 切实维护 坚决维护 切实保障 服务 服务于 助力 聚焦 突出 注重 立足 着眼
  瞄准 紧扣 紧紧围绕 紧密结合 结合 依托 借助 遵循 遵守 履行 承担 担负 肩负 恪守 牢记 铭记 牢固树立 树立 树牢 坚定 做到
  带动 拉动 支撑 迎来 迎接 走上 开启 开创 谱写 书写 奏响 掀起 扛起 扛牢 守住 守牢 筑牢 夯实 打好 打赢 坚决打赢
  打响 跑出 交出 答好 巩固 巩固拓展 稳定 稳住 纳入 列入 融入 深度融入 主动融入 主动对接 接续 奋力 高举 高举起 倡导 践行
  积极践行 弘扬和 共建 共享 共商 促成 放宽 简化 破解 破除 消除 清除 整治 治理 打击 严厉打击 依法打击 惩治 严惩 查办 督促
  督导 监督 指导 部署 研究部署 谋划 科学谋划 规划 编制 制定 修订 反对 坚决反对 力争 争取 关注 高度重视 重视 关心 关怀
  关爱 亲切关怀 体现 充分体现 彰显 展现 展示 改善 保障和改善 守护 繁荣 提振 盘活 满足 健全完善 落实好 贯彻好 宣传 深入推动 做强
  做优 做大 支持和引导 抓实 统筹 协调 坚持和完善 坚持和发展 严格落实 全面深化 着力推动 更好 实施好 引领 赋能 牢固 强调要
  助推 深入落实 坚定不移 毫不动摇 不断深化 不断推进 加快实施 加快建立 进一步落实 继续推进 继续推动 继续深化 推动形成 推动建设
  推动构建 着力打造 保护 加强和 高质量推进 高效统筹 统筹做好 持续深化 持续加强 增强和 参与到 大力实施 认真落实 依法 有效应对
  有效防范 科学应对 推进落实 齐心协力 凝心聚力 完整准确全面贯彻 学习宣传贯彻 宣传贯彻 学习宣传 深刻领悟 深刻认识 深刻把握
  深刻理解 充分认识 不断巩固 切实增强 切实提高 切实做好 主动服务 梳理 全面梳理 全力做好 全力推进 全力推动 全力以赴
`),
);

/** Verbs of reporting and of protocol. */
const REPORT_VERBS = words(`
  组织 利用 参与 达成 取得 赢得 获得 得到 受到 引发 带来 造成 导致 面对 面临 走进 走出 走向 对接 分享 增加 减少 降低
  查处 严肃查处 检查 安排 研究 审议 听取 讨论 审议通过 出台 印发 发布 公布 宣布 颁布 修改 签署 签订 召开 举行 举办 主持
  主持召开 出席 参加 列席 参观 考察 调研 视察 慰问 看望 会见 会谈 接见 访问 抵达 前往 赴 到访 致电 致信 致辞 发言 讲话
  进入 作报告 作出 做出 提出 明确 明确提出 指出 强调 强调指出 表示 说 认为 要求 指示 批示 介绍 了解 获悉 据悉 报道 采访 播出
  刊发 发表 祝贺 问候 感谢 希望 愿 愿意 愿同 相信 呼吁 敦促 谴责 欢迎 同意 决定 决心 期待 致力于 有利于 有助于 有望
  涌现 涌现出 呈现 呈现出 显示 反映 表明 证明 说明 意味着 标志着 旨在 进行 正在进行 成立 播放 出版 举办的 召开的 播报
  访华 通话 交谈 阐述 阐明 评价 高度评价 高度赞赏 赞赏 高度肯定 充分肯定 肯定 热烈欢迎 热烈祝贺 支持 表态 回答 提问 提问时
  答问 主持会议 讲话时 通报 披露 确认 证实 预计 预测 发生 遇难 受伤 死亡 抵京 离京 乘专机 陪同 陪同人员 随行 迎候 握手
  合影 检阅 献花 默哀 致敬 致哀 签字 见证 见证下 宣读 开幕 闭幕 刊登 刊载 出版发行 发行 公开 透露 转发 来源 拍摄 截止到 记者采访
`);

/** Reporting: who brings the news and how it is told. */
const GENRE = words(`
  媒体 媒体报道 本报讯 本报记者 本台记者 本台消息 新华社 新华网 央视网 央视网消息 新闻联播 中国网络电视台 中国网络电视台消息 央视 中央电视台 中央广播电视总台 总台央视 人民日报 光明日报 经济日报 评论 评论员文章 本台评论员 座谈会 草案 议案 记者了解到 记者从 记者在 据了解 据介绍 据统计 据报道 消息 报道 会议指出 会议强调 会议认为 会议要求 会议决定 会议听取 会议审议 会议还 会议由 会上 会后 会前 会议期间 座谈会上 讲话中 发布会上 分组会议 全体会议 常务会议 重要讲话 重要指示 重要批示 重要论述 重要讲话精神 重要指示精神 重要指示批示精神 会议精神 讲话精神 全会精神 精神 决策部署 工作部署 部署要求 新闻发言人 发言人 例行记者会 记者会 新闻发布会 国内联播快讯 国际联播快讯 联播快讯 快讯 编后话 主题 专题 专栏 系列 系列报道 最新 最新数据 数据显示 统计数据 新闻 文章 文章指出 文章强调 公报 声明 消息说 讯 特约 通讯员 摄影 图片 视频 画面 直播 本期 北京时间 截至北京时间 当地时间 截至目前 
`);

/** Posts (职务) and forms of address. */
export const POSTS: ReadonlySet<string> = new Set(
  words(`
  总书记 书记 副书记 主席 副主席 总理 副总理 国务委员 部长 副部长 省长 副省长 市长 副市长 区长 副区长 县长 副县长 镇长 乡长 主任 副主任 委员 委员长 副委员长 常委 局长 副局长 司长 副司长 处长 科长 院长 副院长 校长 副校长 检察长 会长 副会长 秘书长 副秘书长 组长 副组长 队长 司令员 政委 政治委员 参谋长 将军 上将 中将 少将 董事长 总经理 经理 总裁 总统 副总统 首相 副首相 国王 王后 王储 女王 天皇 元首 议长 副议长 外长 外交部长 防长 国防部长 财长 大使 总领事 特使 代表 特别代表 特首 行政长官 执行主任 总干事 高级代表 主教 发言人 教授 研究员 院士 医生 同志 先生 女士 夫人 党组书记 党委书记 政治局委员 政治局常委 书记处书记 中央委员 候补委员 军委主席 军委副主席 国家主席 国家副主席 总书记的
`),
);

/** Verbs of speaking and acting that follow a person's name. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(
    "指出 强调 表示 说 认为 要求 会见 主持 出席 参加 讲话 发表 致辞 介绍 在 对 向 将 同 与 和 等 访问 抵达 作 宣布 签署 陪同 率 一行 代表 今天 日前 提出 考察 赞赏 感谢 致电 还 就 主席 总统 总理 夫妇 同志 先生 女士 夫人 访华 回答",
  ),
);

/** Adverbs, modal verbs, conjunctions and pronouns no phrase begins with. */
export const NEVER_FIRST_WORDS: readonly string[] = words(`
  更加 更为 最为 较为 比较 较快 较大 较好 十分 非常 日益 逐步 逐渐 不断 进一步 切实 已经 正在 将要 即将 曾经 仍然 依然 再次 再度 必须 应当 应该 可以 能够 可能 不能 不会 不得 不要 要把 要在 要以 要用 要让 要给 要从 要有 要对 要将 要为 同时 此外 另外 其中 其他 以及 并且 而且 或者 但是 不过 因为 由于 因此 所以 如果 虽然 只有 只要 无论 不论 不仅 不但 以便 从而 进而 甚至 尤其 就是 也是 都是 还是 而是 这是 不是 是对 是为 我们 你们 他们 她们 它们 这个 那个 这些 那些 这种 这样 每个 各个 一些 有的 有些 许多 很多 不少 大量 关于 对于 根据 按照 依据 随着 通过 经过 为了 为此 作为 成为 目前 当前 现在 如今 近年来 近日 日前 两国 今天 昨天 今年 去年 本次 此次
`);

/** Verbs and adjectives that want a noun after them, words that point to a time, and words of place (方位词): no phrase ends with one. */
export const NEVER_LAST_WORDS: readonly string[] = words(`
  取得 作出 做出 提出 提供 实现 达成 推动 促进 加强 加快 加大 增强 成为 确保 坚持 进行 开展 举行 召开 注入 营造 围绕 通过 对于 关于 根据 按照 随着 为了 作为 包括 涉及 以及 并且 更多 更大 更好 更高 更加 重要 重大 良好 积极 有力 不断 持续 进一步 切实 周围 汇报 共同 相互 有关 相关 主要 各项 各类 各种 一个 一些 一批 两国 双方 我们 他们 同时 目前 进入 面临 达到 超过 具有 位于 来自 属于 满足 领会 奉行 必须 应当 可以 能够 需要
  今天 昨天 明天 前天 今日 昨日 明日 近日 日前 当天 当日 今年 去年 明年
  身边 身后 身上 面前 眼前 背后 旁边 之间 之中 之下 之上 之内 之外 当中 手中 手里 心中 心里
`);

/** What ends 在…下 and the like. */
export const PLACE_SUFFIXES: ReadonlySet<string> = new Set("下上中");

/** Grammatical words that are never part of the word after them, unless that word cannot stand without them. */
export const JOINING: ReadonlySet<string> = new Set(
  "的在和与了及等将把是要向从到由被就也还都着给让使并而或于其各该此这那",
);

/**
 * What a place calls itself before the name of what it owns (区文化馆), with the characters after which it is a part of
 * another word (区域).
 */
export const ADMINISTRATIVE: ReadonlyMap<string, string> = new Map([
  ["区", "域块间位划"],
  ["县", "域城"],
  ["镇", "街域"],
  ["乡", "村土镇贤情音愁"],
  ["市", "场域民区级政容"],
  ["省", "级域会际部"],
  ["州", ""],
]);

/** Nouns that can be left off behind any phrase. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(words("工作 活动 方面 领域 问题 等 情况"));

/**
 * Characters that begin a phrase only as part of a word, with those that follow them in one: a modal verb (要素), a preposition
 * (在线), what counts (次生灾害).
 */
export const ONLY_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ["要", "素点求闻案件塞务害职道地旨领"],
  ["在", "线岗职校建编读册野押役途逃"],
  ["次", "生区贷席品"],
  ["届", ""],
]);

/** What news says of how things stand and go: 发展势头, 相互理解. */
const COURSE_OF_THINGS = words("势头 前景 广阔 充满 信心 联系 交往 往来 理解 增长 生活");

/** Everything above as one set: what can be made of these words alone is no policy phrase. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...COURSE_OF_THINGS,
  ...POLICY_VERBS,
  ...REPORT_VERBS,
  ...GENRE,
  ...POSTS,
]);

/** Words a phrase is counted without when they stand before it. */
export const BEFORE_PHRASES: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...POLICY_VERBS,
  ...REPORT_VERBS,
  ...GENRE,
]);

/** Nouns that follow any phrase and add nothing to it: 十四五 and 十四五规划 are one theme. */
export const AFTER_PHRASES: ReadonlySet<string> = new Set(
  words(
    "规划 时期 期间 战略 倡议 理念 精神 目标 奋斗目标 任务 工程 行动 行动计划 计划 建设 工作 活动 会议 要求 原则 框架 框架下 框架内 项目 机制 体系 制度 政策 布局 格局 总体布局 战略布局 理论 主题教育 学习教育 教育 合作 方面 领域 问题 等 中 上 的 成果 成效 试点 改革 标准 方针 方案 开局 开局之年 收官之年 建设中 合作中 沿线 沿线国家 国家 重大 之年",
  ),
);
