/** Names of China, Korea and Vietnam, the family's name first: "Deng Weiming", "Choi Tae-won", "Nguyen Thi Thao". */
import { COMMON_WORDS } from './tables.ts';

const CHINESE = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao shi jin xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long tao hao gong shao mao qian dai kong xiang lv lai jia wen mo ke ning mei zang hong yi chang'.split(
    ' ',
  ),
);
const KOREAN = new Set(
  'kim lee park choi chung jung jeong kang cho yoon jang chang lim han shin seo suh kwon hwang ahn song hong yoo ryu bae koo ku nam noh roh moon ko son sohn yang oh heo min'.split(
    ' ',
  ),
);
const VIETNAMESE = new Set('nguyen tran pham phan vu dang bui ngo duong truong dinh'.split(' '));

/** Chinese families as they are written in Singapore, Malaysia and Hong Kong, and Korean ones: two short given names follow apart. */
const SOUTHERN = new Set(
  'tan lim ng ong goh teo chua koh wee yeo tay ang khoo kuok quek kwek cheng chan cheung wong leung lau kwok tse tsang yip mak fok poon tang chew chong chia loh loo low ooi oei yap yeoh teh sim siew heng foo ho lam lui lum mok mui pang phua soh thong toh wan yong'.split(
    ' ',
  ),
);
const isShortGiven = (word: string): boolean => /^\p{L}{2,6}$/u.test(word) && (!COMMON_WORDS.has(word) || GIVEN.has(word));
const GIVEN = new Set(
  'il sun young in sung song ho hee soo woo jun min ha jin bin tae yong king wing fat hung boon sing ming man kay lay sum son sin long fang'.split(
    ' ',
  ),
);

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)';
const PINYIN = new RegExp(`^${SYLLABLE}{1,2}$`);

/** True where the first word is such a family's name and what follows is formed like given names; hyphens are words of their own. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family = '', ...given] = words.map((word) => word.toLowerCase());
  const hyphen = words.indexOf('-');
  if (hyphen >= 0) return hyphen === 2 && words.length === 4 && /^\p{Ll}{2,6}$/u.test(words[3] ?? '') && KOREAN.has(family);
  if (given.length === 0 || given.length > 3) return false;
  if (VIETNAMESE.has(family)) return given.length > 1 && given.every((word) => /^\p{L}{2,6}$/u.test(word));
  if (given.length === 2 && (SOUTHERN.has(family) || KOREAN.has(family)) && given.every(isShortGiven)) return true;
  return CHINESE.has(family) && given.length <= 2 && given.every((word) => word.length > 2 && PINYIN.test(word));
}

/** "Mai Wong": such a family's name behind one given name. */
export const isFamilyLast = ([given = '', family = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  SOUTHERN.has(family.toLowerCase()) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(given) &&
  !COMMON_WORDS.has(given.toLowerCase());
