import { CharSet } from "../text/char-set.ts";

/**
 * Characters that given names are made of more often than running text is, and characters that hardly any given name holds:
 * function words and the commonest verbs of the genre. Used only to decide between readings that the grammar leaves open.
 */
const LIKELY = new CharSet(
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲梅桃鹏飞辉宇浩凯健俊帆峰翔晨旭东波斌彬宾森林海江河山川松柏桐楠柳杨春夏秋冬雪冰雨云雷霖露霜月星辰光亮晶晖晗曦昊昕昱晓阳志国建忠义仁礼智信诚德福禄寿喜庆祥瑞吉康宁泰安乐永远长久恒毅坚正直清廉洁淑贤惠慧贞琴琪琳瑜瑶琼瑾璐珊珍珠宝金银铜铁钢鑫锋锐铭钧钰锦镇钊群众民生根发富贵荣昌盛兴旺隆达通文武才学书诗画翰墨艺章思想念怀忆恩爱慈孝友善良和睦谦恭敬尊严肃立功业成胜利凤龙虎彪骏驰腾跃鹤鸿雁燕莺鹃鸣莉莲蓉菊芝芬芸苗茜荷萍薇蕾蕊婷娇婉婧嫣媛妍姣姝娥嫦倩佳美雅怡欣悦畅舒颖聪灵巧妙心意愿希望梦圆満中炎黄世纪新元初一方天地宏大鼎洪润泽沛涵浚渊博源溪滨湘沪京津冀晋鲁豫皖赣闽粤蜀黔滇陕甘青卫保邦定宪政权先进前启开创继承传统祖宗耀煌炳焕灿烂熙彤丹赤朱紫碧翠蓝素皓纯朴实恳勤俭奋勉励振奇特凡卓越佩佑佐侃俐俏倍偉其少士子孔孟季叔伯仲双园培基堂塘壮夫奎威孜守宜家寅小尧尚展岩岭岳峻崇巍州左帅年广庭延廷弘彦影征徐得循必忍恺悟惟愉慕懿戎扬抒拓持挺捷摇操放斐昀昂昆易昭晏景晟晴朋未本来杉李材村杜束果枫柯柱栋格桦梓棋棠楚楷樊樱欢欧殿毓水汀汉汝汪沁沙泉法泳洛浪浴涌淇深淳渝游湖湛滔滢漫潇潮澄澜炜炫烁烈焱煜熊熠爽牧犇玄率玖玛玟玥珂珺班琛琨琬琰琦璇瓊甜用田甫电甲申男略疆登白百皎盈益盼相眉真睿石硕社祎祐祺禹秉科秦稼穆穎竞端童竹笑笛筠策筱簡精纬纲练细绍经绪维绮缘罡羽翀翎耕耘职联聚肖胤能臣自至致舜舟节芊芒芙花苏若茂范茹荃荆莎莹菁菲萌萱葆葳蒙蓓蔚蕴薪藝虹蝶行衡裕西言誉训许询诺谋谊豪贝贡质贺赞赫路轩载辅迅迎迪逸遥道遠郁部郡鄂酉里重野量鉴钟钦铎铮锡键镜闯闻阅防阿陆陶难雄霄霆霏靖非革韬韵音韶顶项顺颂领风飒食馨香驹骁骅骥高魁魏鲲鸥鹰麒麟麦黎齐龄",
);
const NEVER = new CharSet(
  "的了着过与及或但若即便等们这那哪谁何么吗呢吧啊第会议说讲席持召列副同很也都就才又再只把被将让使给是在有没不未最更该此每各某他她它我你您两还局厅办县区部委院室股处对",
);

export function isLikelyGiven(code: number): boolean {
  return LIKELY.has(code);
}

export function isNeverGiven(code: number): boolean {
  return NEVER.has(code);
}

/** Whether a character that hardly any name holds ends this one: in 邓先同、李某 nothing is left for 同 to link. */
export function isLastOfName(code: number): boolean {
  return code === SAME;
}

const SAME = 0x540c;
