// Writes what countries are called in letters. Run by hand after Words/Data/update.mjs:
//
//   node update.mjs
//
//   countries.txt   a code and its names in English, Korean, simplified and traditional Chinese, with tabs between
//
// The names are CLDR's, under the Unicode License v3, and those that people write instead.
import { readFileSync, writeFileSync } from 'node:fs';

const usual = {
  AE: ['UAE', 'U.A.E.', '아랍에미리트연합', '阿联酋', '阿聯酋'], BA: ['Bosnia and Herzegovina', 'Bosnia', '보스니아', '波黑'], CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Democratic Republic of Congo', '콩고민주공화국', '刚果民主共和国', '剛果民主共和國'],
  AU: ['호주', '澳洲'], CG: ['Congo', 'Republic of the Congo', 'Congo-Brazzaville'], CI: ['Ivory Coast', "Cote d'Ivoire"], CN: ["People's Republic of China", 'PRC', 'P.R. China', 'P.R.C.', '중화인민공화국', '中华人民共和国', '中華人民共和國', '中國大陸', 'Mainland China'],
  CV: ['Cape Verde'], CZ: ['Czech Republic', '捷克共和国', '체코공화국'], DE: ['Federal Republic of Germany', '독일연방공화국'], GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain', '영국', '잉글랜드', '英國'],
  HK: ['Hong Kong SAR', 'Hong Kong, China', '중국 홍콩', '中国香港', '中國香港'], IR: ['Islamic Republic of Iran'], KP: ['DPRK', "Democratic People's Republic of Korea", '조선민주주의인민공화국', '朝鲜', '北韓', '朝鲜民主主义人民共和国', '朝鮮民主主義人民共和國'], KR: ['Korea', 'Republic of Korea', 'ROK', 'R.O.K.', 'S. Korea', '한국', '남한', '南韩', '南韓', '대한민국', '大韩民国', '大韓民國', '韩国', '韓國'],
  LA: ['Lao PDR', "Lao People's Democratic Republic", '寮國'], MK: ['Macedonia'], MM: ['Myanmar', 'Burma', '버마', '缅甸', '緬甸'], MO: ['Macau', 'Macao'], MY: ['말레이지아', '马来西亚', '馬來西亞'], NL: ['The Netherlands', 'Holland', '荷兰'], NZ: ['Aotearoa New Zealand', '新西兰', '新西蘭'],
  PS: ['Palestine', '팔레스타인', '巴勒斯坦'], RU: ['Russian Federation', '러시아연방', '俄羅斯聯邦'], SY: ['Syrian Arab Republic'], SZ: ['Swaziland'], TH: ['태국', '泰國'], TL: ['East Timor', '동티모르', '东帝汶', '東帝汶'], TR: ['Turkey', 'Turkiye', '터키'], TW: ['Taiwan (ROC)', 'Taiwan, ROC', 'Republic of China (Taiwan)', '臺灣', '中華民國', '中华民国'], TZ: ['United Republic of Tanzania'],
  US: ['USA', 'U.S.A.', 'U.S.', 'US', 'United States of America', 'The United States', '미합중국', '美國', '美利坚合众国'], VA: ['Holy See', 'Vatican'], VE: ['Venezuela'], VN: ['Viet Nam', '월남'], IN: ['인디아'], MN: ['몽고', '外蒙古'], UZ: ['우즈베크'], SA: ['KSA', '沙特', '沙烏地阿拉伯'], ID: ['印尼', '印度尼西亞'], PH: ['The Philippines', 'Philippines'], KZ: ['哈萨克', '哈薩克'], GE: ['그루지야', '格鲁吉亚', '喬治亞'], XK: ['Kosovo'], SD: ['The Sudan'], GM: ['The Gambia'], BS: ['The Bahamas'], KE: ['肯尼亞'], IT: ['이태리', '義大利'], ES: ['서반아'], AT: ['오지리'], FR: ['불란서'],
};
const data = new URL('../../../Words/Data/', import.meta.url);
const names = ['en', 'ko', 'zh-Hans', 'zh-Hant'].map(tag => JSON.parse(readFileSync(new URL(`names.${tag}.json`, data), 'utf8')).countries);
const lines = Object.keys(names[0]).map(code => [code, ...new Set([...names.map(each => each[code]), ...(usual[code] ?? [])].filter(Boolean))].join('\t'));
writeFileSync(new URL('countries.txt', import.meta.url), lines.join('\n') + '\n');
