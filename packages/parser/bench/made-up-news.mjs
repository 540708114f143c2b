// Made-up news of a made-up district, the same for the same seed: what the benchmark reads. Every story is put together from
// the genre's sentences with names, numbers and matters drawn at random, so that a long text repeats words but not stories.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (list) => list.split(" ");

const SURNAMES = words(
  "陈 林 黄 张 李 王 吴 刘 蔡 杨 许 郑 谢 郭 洪 曾 邱 廖 赖 周 叶 苏 江 吕 罗 高 潘 简 朱 钟 彭 詹 胡 施 沈 欧阳 上官",
);
const GIVEN = words(
  "文 志 国 建 春 雪 海 永 立 思 晓 明 秀 德 培 玉 振 嘉 雅 俊 宏 淑 彦 承 仁 婉 静 凯 铭 芳 慧 卓 兰 航 锐 岩 宁 琳",
);
const PLACES = words("清澜 石渡 云栖 白屿 松陂 霞浦岭 柳汀 丹崖 青禾 梅埠");
const PAPERS = words("清澜日报 石渡晚报 云栖新闻网");
const BUREAUS = words(
  "区发展改革局 区财政局 区住房城乡建设局 区农业农村局 区教育局 区交通运输局 区生态环境局 区市场监管局 区水务局 区文化旅游局",
);
const POSTS = words(
  "区委常委、常务副区长 副区长 区委常委、宣传部部长 区政协副主席 区人大常委会副主任 区政府办公室主任",
);
const MATTERS = words(
  "老旧小区改造 乡村道路养护 河道治理 春耕备耕 校园食品安全 防汛抗旱 城市供水 产业园区建设 文化惠民 就业帮扶 营商环境 数字政务 垃圾分类 森林防火 养老服务 基层治理",
);
const PAPERS_READ = words("工作方案 实施意见 年度计划 管理办法 专项规划 情况报告 三年行动方案 责任清单");
const AIMS = words(
  "增进民生福祉 守住安全底线 提升服务效能 补齐发展短板 凝聚各方力量 压实主体责任 优化资源配置 强化要素保障",
);
const WAYS = words(
  "坚持问题导向 完善工作机制 加强统筹协调 注重源头防范 推动资源下沉 细化任务清单 做好跟踪问效 健全长效机制",
);

/** A writer of stories, and of their parts, that draws everything from one stream of random numbers. */
function writerOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (from, to) => from + Math.floor(random() * (to - from + 1));
  const name = () => pick(SURNAMES) + pick(GIVEN) + (random() < 0.7 ? pick(GIVEN) : "");
  const day = () => `${number(1, 12)}月${number(1, 28)}日`;
  const document = () => `《${pick(PLACES)}区${pick(MATTERS)}${pick(PAPERS_READ)}（送审稿）》`;
  const advice = () => `要${pick(WAYS)}，${pick(WAYS)}，围绕${pick(MATTERS)}和${pick(MATTERS)}，切实${pick(AIMS)}`;
  const byline = () => `本报讯（${pick(PAPERS)}记者 ${name()}）`;
  const figures = () =>
    `今年以来，全区${pick(MATTERS)}完成投资${number(1, 90)}.${number(1, 9)}亿元，同比增长${number(2, 19)}.${number(1, 9)}%，惠及群众${number(2, 80)}万人次`;

  const standing = () => {
    const matter = pick(MATTERS);
    const chair = name();
    return {
      headline: `区政府召开常务会议 研究${matter}等工作`,
      body: [
        `${byline()}${day()}，区委副书记、区长${chair}主持召开区政府第${number(2, 120)}次常务会议，审议${document()}，听取${pick(BUREAUS)}关于${matter}情况的汇报，研究部署下一步工作。${pick(POSTS)}${name()}、${name()}、${name()}出席会议。${pick(BUREAUS)}、${pick(BUREAUS)}负责人列席会议。`,
        `会议审议并原则通过了${document()}和${document()}。会议指出，${figures()}。${advice()}。`,
        `会议强调，${advice()}；${advice()}。${pick(PLACES)}镇、${pick(PLACES)}街道要结合实际抓好落实。`,
        `会议还研究了${pick(MATTERS)}等其他事项。`,
      ],
    };
  };
  const symposium = () => {
    const matter = pick(MATTERS);
    return {
      headline: `区政协召开${matter}专题协商座谈会`,
      body: [
        `${byline()}${day()}，区政协召开${matter}专题协商座谈会。区政协主席${name()}主持会议并讲话，副区长${name()}应邀出席，区政协副主席${name()}、${name()}，秘书长${name()}参加。`,
        `座谈会上，${pick(BUREAUS)}局长${name()}通报了${matter}有关情况，政协委员${name()}、${name()}等围绕${pick(MATTERS)}作了发言。`,
        `${name()}表示，${advice()}。他指出，${advice()}，把协商成果转化为工作成效。`,
        `部分区政协委员、${pick(BUREAUS)}负责人参加座谈会。`,
      ],
    };
  };
  const inspection = () => {
    const place = pick(PLACES);
    const matter = pick(MATTERS);
    return {
      headline: `区领导到${place}镇调研${matter}`,
      body: [
        `${byline()}昨日，${pick(POSTS)}${name()}带队到${place}镇、${pick(PLACES)}街道，实地调研${matter}工作。`,
        `在${place}村，${name()}一行详细了解${pick(MATTERS)}进展，与村民${name()}交谈。“以前出门一身泥，现在路修到了家门口。”村民${name()}说。`,
        `${figures()}。截至${day()}，已完成${number(3, 40)}个项目的前期工作，其余${number(2, 18)}个项目正在有序推进。`,
        `${name()}要求，${advice()}。相关部门负责人参加调研。`,
      ],
    };
  };
  const feature = () => {
    const matter = pick(MATTERS);
    return {
      headline: `${pick(PLACES)}：${matter}走进寻常百姓家`,
      body: [
        `${byline()}走进${pick(PLACES)}区${pick(PLACES)}社区，工作人员正在张贴《${matter}便民手册》。社区党支部书记${name()}介绍，${figures()}。`,
        `据了解，${pick(PLACES)}区自2023年起实施${matter}行动，先后投入${number(100, 990)}万元，建成服务站点${number(11, 96)}处，接待群众${number(1000, 9900)}余人次。`,
        `“办事不用再跑远路。”居民${name()}告诉记者，从提交材料到办结只用了${number(2, 9)}天。${pick(BUREAUS)}相关负责人表示，${advice()}。`,
        `下一步，该区将${pick(WAYS)}，${pick(WAYS)}，让${matter}惠及更多群众。`,
      ],
    };
  };
  const kinds = [standing, symposium, inspection, feature, feature];
  return { write: () => pick(kinds)(), pick, name, day, number, advice, figures };
}

const CELLS_OF_INDENT = 4;
const NEVER_FIRST = new Set("，。、；：！？）》”’…");
const cellsOf = (char) => (char < "\u0100" ? 1 : 2);

/** Sets a paragraph in a column so many display cells wide, as a text layer gives it back: indent gone, words cut. */
function wrap(paragraph, width) {
  const lines = [];
  let line = "";
  let used = CELLS_OF_INDENT;
  for (const char of paragraph) {
    if (used + cellsOf(char) > width && !NEVER_FIRST.has(char)) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += char;
    used += cellsOf(char);
  }
  lines.push(line);
  return lines;
}

/** Stories as strings: two in three set in a column of 28 to 40 cells, a third of those with blank lines between the lines. */
export function* stories(seed) {
  const random = randomOf(seed);
  const { write } = writerOf(random);
  for (;;) {
    const { headline, body } = write();
    const width = 2 * (14 + Math.floor(random() * 7));
    const layout = random();
    if (layout < 1 / 3) yield [headline, ...body].join("\n");
    else {
      const lines = [...wrap(headline, width), ...body.flatMap((paragraph) => wrap(paragraph, width))];
      yield lines.join(layout < 5 / 9 ? "\n\n" : "\n");
    }
  }
}

/** Stories as broadcast news prints them: a paragraph that says who did what, then mostly what was said and what is done. */
export function* broadcasts(seed) {
  const random = randomOf(seed);
  const { pick, name, day, number, advice, figures } = writerOf(random);
  const said = () => pick(["强调", "指出", "表示", "要求"]);
  const saying = (who) =>
    `${who}${said()}，${advice()}。要${pick(WAYS)}，切实${pick(AIMS)}；要${pick(WAYS)}，把${pick(MATTERS)}摆在更加突出的位置，久久为功。${advice()}。`;
  const scene = () =>
    `在${pick(PLACES)}的${pick(MATTERS)}现场，工人们正抓紧施工。${figures()}。这里的群众对${pick(MATTERS)}带来的变化感受最深，道路宽了，河水清了，来的人也多了。近年来，当地${pick(WAYS)}，${pick(WAYS)}，走出了一条适合自己的路子。`;
  const voice = () =>
    `${pick(BUREAUS)}局长 ${name()}：${pick(MATTERS)}关系千家万户，下一步我们将${pick(WAYS)}，${pick(WAYS)}，让群众得到更多实惠。`;
  for (;;) {
    const matter = pick(MATTERS);
    const who = name();
    const lead =
      random() < 0.3
        ? `${pick(PAPERS)}消息：${day()}，${matter}工作座谈会在${pick(PLACES)}召开。${pick(POSTS)}${who}出席会议并讲话。`
        : `${pick(PAPERS)}消息：${pick(POSTS)}${who}${day()}到${pick(PLACES)}区调研${matter}工作，走进企业、社区和学校，了解${pick(MATTERS)}进展。`;
    const body = Array.from({ length: number(2, 6) }, () => pick([() => saying(who), scene, voice])());
    yield [`${who}在${pick(PLACES)}调研时强调 ${pick(WAYS)} ${pick(AIMS)}`, lead, ...body].join("\n");
  }
}

/** So many stories of a kind. */
export function someStories(seed, count, kind = stories) {
  const texts = [];
  for (const story of kind(seed)) {
    if (texts.length === count) break;
    texts.push(story);
  }
  return texts;
}

/** One text of stories with at least so many bytes of UTF-8. */
export function longText(seed, bytes) {
  return [...pagesOf(seed, bytes)].join("");
}

/** The same, story by story. */
export function* pagesOf(seed, bytes, kind = stories) {
  let size = 0;
  for (const story of kind(seed)) {
    if (size >= bytes) return;
    yield `${story}\n\n`;
    size += Buffer.byteLength(story) + 2;
  }
}
