import { wordSet } from "../text/word-table.ts";

/** Japanese surnames of two characters and more that are most often borne, as Chinese news prints them. */
export const JAPANESE_SURNAMES = wordSet(
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 小川 后藤 冈田 村上 长谷川 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 增田 平野 大塚 千叶 久保 松井 岩崎 樱井 野口 野村 菊地 小松 菊池 川崎 福岛 安倍 岸田 石破 菅原 麻生 福山 鸠山 小泉 细川 河野 二阶 茂木 野田 上川 黑田 尾崎 大岛",
);
