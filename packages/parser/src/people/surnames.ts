import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";
import { SURNAME_CHARACTERS } from "./surname.characters.ts";

/** Surnames of one character. */
export const SURNAMES = new CharSet(SURNAME_CHARACTERS);

/** Surnames of two characters (复姓). */
const COMPOUND = wordSet(
  "欧阳 上官 司马 诸葛 皇甫 尉迟 东方 令狐 公孙 慕容 司徒 司空 夏侯 闻人 赫连 澹台 宗政 濮阳 淳于 单于 申屠 仲孙 轩辕 钟离 宇文 长孙 鲜于 闾丘 亓官 呼延 端木 南宫 独孤 第五 拓跋 万俟 百里 东郭 西门 公羊 左丘 梁丘 谷梁 贺兰 纳兰 叶赫 完颜 耶律 公冶 东门 巫马 漆雕 乐正 颛孙 子车 范姜 张简 张廖 陆费 刘付",
);

/** Surnames that are also everyday words: before them alone, a name needs better evidence. */
export const EVERYDAY_SURNAMES = new CharSet(
  "水方任时平和明成经应全通能有都年言益公相后来国文项计云花高路房干安常满游信才次但居步空简法商利连向古乐双者果初原门官从由降阿别越火南竹户续果裕勇姑豪牙句祭",
);

/** Number of code units of the surname at `offset`: 2, 1, or 0 for none. */
export function surnameLength(text: string, offset: number): number {
  if (isCompoundSurname(text, offset)) return 2;
  return SURNAMES.isAt(text, offset) ? 1 : 0;
}

/** Whether a surname of two characters stands at `offset`. */
export function isCompoundSurname(text: string, offset: number): boolean {
  return COMPOUND.at(text, offset) !== undefined;
}
