/** How a sentence opens: what its first clause sets, in the order of the rules. */
export const OPENINGS = [
  'other', 'enumeration', 'condition', 'about', 'so', 'background', 'later', 'now', 'day', 'clock', 'year', 'scene',
  'place',
] as const;

/** Units of a sentence in which its first clause is looked for. */
const LONGEST_CLAUSE = 24;
const RULES: readonly (readonly [(typeof OPENINGS)[number], RegExp])[] = [
  ['enumeration', /^(?:[一二三四五六七八九][是要]|第[一二三四五六七八九]|首先|其次|再次|最后|再者|其一|其二|其三)/u],
  ['condition', /^(?:如果|假如|要是|只要|只有|一旦|无论|不管|即使|哪怕|尽管|虽然)/u],
  ['about', /^(?:对于|关于|针对|至于|围绕|面对|谈及|谈到|说到|说起|提起|就)/u],
  ['so', /^(?:因此|所以|为此|因而|可见|总之|这意味|这说明|换句话说|也就是说|事实上|其实|例如|比如|特别是|尤其是|同时|此外|另外|而且|并且|不过|但是?|然而)/u],
  ['background', /^(?:据悉|据了解|资料显示|公开资料|据介绍|据统计|数据显示|记者|本报|本网)/u],
  ['later', /^(?:随后|之后|此后|后来|当天|当日|当晚|当时|此前|事后|次日|翌日|同日|同一天|不久|最终|接着|这时|那时|刚|原来)/u],
  ['now', /^(?:目前|截至|截止|如今|现在|眼下|近年来|近日|日前|近期|今年|今后|未来|下一步|接下来|去年|昨|今)/u],
  ['day', /^.{0,12}\d[日号]/u],
  ['clock', /^.{0,8}(?:\d[时点]|上午|下午|凌晨|傍晚|清晨|早上|晚上|中午|深夜)/u],
  ['year', /^.{0,4}\d[年月]|^\d{1,4}年代/u],
  ['scene', /^(?:在|从|走进|走到|来到|步入|沿着|站在|位于).{2,16}(?:里|内|上|中|旁|边|前|外|处|口|现场|一带|附近|，)/u],
  ['place', /^[^，。]{2,10}(?:里|内|旁|边|外|口|上|现场|附近)，/u],
];

/** The index among {@link OPENINGS} of how a sentence, folded to Simplified, opens; a leading quotation mark doesn't count. */
export function openingOf(folded: string): number {
  const clause = folded.slice('“「『"'.includes(folded.charAt(0)) ? 1 : 0, LONGEST_CLAUSE);
  const found = RULES.find(([, rule]) => rule.test(clause));
  return found === undefined ? 0 : OPENINGS.indexOf(found[0]);
}
