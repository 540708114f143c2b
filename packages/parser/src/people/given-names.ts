import { CharSet } from "../text/char-set.ts";

/**
 * Characters that given names are made of more often than running text is, and characters that hardly any given name holds:
 * function words and the commonest verbs of the genre. Used only to decide between readings that the grammar leaves open.
 */
const LIKELY = new CharSet(
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲梅桃鹏飞辉宇浩凯健俊帆峰翔晨旭东波斌彬宾森林海江河山川松柏桐楠柳杨春夏秋冬雪冰雨云雷霖露霜月星辰光亮晶晖晗曦昊昕昱晓阳志国建忠义仁礼智信诚德福禄寿喜庆祥瑞吉康宁泰安乐永远长久恒毅坚刚正直清廉洁淑贤惠慧贞琴琪琳瑜瑶琼瑾璐珊珍珠宝金银铜铁钢鑫锋锐铭钧钰锦镇钊群众民生根发富贵荣昌盛兴旺隆达通文武斌才学书诗画翰墨艺章思想念怀忆恩爱慈孝友善良和睦谦恭敬尊严肃立功业成胜利凤龙虎彪骏驰腾跃鹤鸿雁燕莺鹃鸣莉莲蓉菊芝芬芸苗茜荷萍薇蕾蕊婷娇婉婧嫣媛妍姣姝娥嫦倩佳美雅怡欣悦畅舒颖聪灵巧妙心意愿希望梦圆満中华炎黄世纪新元初一方天地宏伟大鼎鸿洪润泽沛涵浚渊博源清溪滨湘沪京津冀晋鲁豫皖赣闽粤桂琼蜀黔滇陕甘青卫保邦定宪章政权先进前启开创继承传统祖宗耀辉煌炳焕灿烂熙彤丹赤朱紫碧翠蓝素皓洁纯朴实诚恳勤俭奋勉励振奇特超凡卓越佩佑佐佑侃俐俏倍偉其少士子孔孟季叔伯仲友双园国培基堂塘壮夫奎威孜孝守安宗宜家寅小尧尚展岩岭岳峻崇川巍州左巧帅年广庭延廷弘强彦影征徐得循心必忍念恺悟惟愉慕懿成戎才扬承抒拓持挺振捷摇操放政敏文斐新方昀昂昆昌易昭晏景晟晴智朋未本权来杉李材村杜束果枫柯柱栋根格桦梓棋棠楚楷樊樱欢欧武殿毓民水永汀汉汝汪沁沙沛河泉法泳洁洛津洪浪浴海涌淇深淳渝游湖湛源滔滢漫潇潮澄澜灵炜炫烁烈焱煜熊熠爽牧犇玄率玖玛玟玥珂珺班琛琨琬琰琦璇瓊甜生用田甫电甲申男画略疆登白百皎盈益盛盼相眉真睿石硕碧磊礼社祎祐祖祺禹秉科秦稼穆穎立竞端童竹笑笛筠策筱簡粤精素紫红纪纬纯纲练细绍经绪维绮缘罡羽翀翎翠耕耘职联聚聪肖胜胤能臣自至致舜舟良艺节芊芒芙花苏若茂范茹荃荆莎莹菁菲萌萱葆葳蒙蓓蔚蕴薪藝虎虹蝶行衡裕西言誉训许诗询诺谋谊豪贝贞贡贤质贵贺赞赫超越路跃轩载辅达迅迎迪逸遥道遠邦郁部郡鄂酉里重野量金鉴钟钦铎铮锡锦键镜长闯闻阅防阿陆陶隆难雁雄雅雨霄霆霏青靖静非革韬韵音韶顶项顺颂领颖风飒食馨香驹骁骅骥高魁魏鲁鲲鸥鹰麒麟麦黎鼎齐龄",
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
