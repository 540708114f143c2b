import { wordSet } from "../text/word-table.ts";

/** Japanese surnames of two characters and more that are most often borne, as Chinese news prints them. */
export const JAPANESE_SURNAMES = wordSet(
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 小川 后藤 冈田 村上 长谷川 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 田村 金子 和田 中山 石田 上田 森田 酒井 宫崎 安藤 谷口 今井 安倍 岸田 石破 菅原 麻生 鸠山 小泉 河野 野田 黑田",
);
