import type { AttributionMethod } from '../../document.ts';

/** One way in which a sentence gets its speaker. */
export interface Rule {
  /** The method that goes with it; a doubtful one becomes `unresolved`. */
  readonly method: AttributionMethod;
  readonly english: string;
  readonly chinese: string;
  /** A report, and which of its sentences (from 0) the rule decides. */
  readonly example: { readonly text: string; readonly sentence: number };
}

/**
 * Every rule that `attribution_rule` can name but `override` (a person's own label). What stands here is the documentation:
 * docs/rules.md is made of it, and a test sees that each example is decided by its rule.
 */
export const RULES = {
  'cue-indirect': {
    method: 'explicit',
    english: 'A word of saying with its source in the sentence, followed by what is said in the reporter’s words.',
    chinese: '句中有引述动词和说话人，其后是转述的内容。',
    example: { text: '市长赵明远表示，将加大投入。', sentence: 0 },
  },
  'cue-before-quotation': {
    method: 'explicit',
    english: 'A source and its word of saying stand before a quotation.',
    chinese: '说话人和引述动词在引文之前。',
    example: { text: '市长赵明远说：“请大家放心。”', sentence: 0 },
  },
  'cue-after-quotation': {
    method: 'explicit',
    english: 'A source and its word of saying stand after the quotation, or between two of its parts.',
    chinese: '说话人和引述动词在引文之后，或在两段引文之间。',
    example: { text: '“准备工作已经全部完成。”市长赵明远说。', sentence: 0 },
  },
  'cue-elided-source': {
    method: 'explicit',
    english: 'A word of saying without a source of its own: the one who spoke before says this too.',
    chinese: '有引述动词而无主语：承前省略了说话人。',
    example: { text: '市长赵明远指出，供水关系民生。谈到水质时说：“要天天检测。”', sentence: 1 },
  },
  'according-to': {
    method: 'explicit',
    english: '“According to” a source (据, 根据), with or without a word of saying.',
    chinese: '以“据”“根据”引出来源。',
    example: { text: '据市统计局介绍，上半年工业增长百分之五。', sentence: 0 },
  },
  'headline-colon': {
    method: 'explicit',
    english: 'A name and a colon, as headlines and records of speeches have it.',
    chinese: '“某某：……”，见于标题和发言记录。',
    example: { text: '外交部：反对任何单边措施\n外交部发言人陈立平今天主持例行记者会。', sentence: 0 },
  },
  'quotation-without-cue': {
    method: 'explicit',
    english: 'A quotation beside a person who does something, without a word of saying.',
    chinese: '无引述动词，引文紧邻某人的动作。',
    example: { text: '谈到工期，市长赵明远很有信心，“我们一定能按期完工，请大家放心。”', sentence: 0 },
  },
  'question-label': {
    method: 'explicit',
    english: 'A label of a question, an answer or a speaker in a record of a conversation.',
    chinese: '问答或谈话记录中的“问：”“答：”“某某：”。',
    example: { text: '外交部发言人陈立平主持例行记者会。\n问：请介绍有关背景。\n答：双方合作发展很快。', sentence: 2 },
  },
  'answer-goes-on': {
    method: 'inherited',
    english: 'The sentence goes on with a labelled answer, a speech in full or a briefing.',
    chinese: '承接带标签的回答、全文发言或情况介绍。',
    example: { text: '外交部发言人陈立平主持例行记者会。\n问：请介绍有关背景。\n答：双方合作发展很快。贸易规模不断扩大，人员往来日益密切。\n问：下一步有何考虑？\n答：我们将同各方继续合作。', sentence: 3 },
  },
  'open-quotation': {
    method: 'inherited',
    english: 'The sentence begins inside a quotation that an earlier one opened.',
    chinese: '本句处在前文已开始、尚未结束的引文之中。',
    example: { text: '市长赵明远说：“请大家放心。明天就开工。”', sentence: 1 },
  },
  'speech-goes-on': {
    method: 'inherited',
    english: 'Reported speech goes on without a new word of saying.',
    chinese: '转述继续，没有新的引述动词。',
    example: { text: '会议指出，今年以来经济稳中向好。要坚持稳中求进，抓好各项工作落实。', sentence: 1 },
  },
  'speech-resumed': {
    method: 'inherited',
    english: 'A speech is taken up again after the reporter’s own words, or one begins that was announced.',
    chinese: '记者叙述之后重新接上先前的发言，或开始一段已预告的发言。',
    example: { text: '市长赵明远表示，要让老百姓用上干净水。\n“这件事一定要办好，我们说到做到。”\n当天，赵明远还察看了水厂。\n“水质是我们最关心的问题，要天天检测。”\n“我们要对群众负责。”', sentence: 3 },
  },
  'cue-follows': {
    method: 'inherited',
    english: 'The sentence opens a quotation whose source is named only by a later one.',
    chinese: '引文先行，说话人在后面的句子中才出现。',
    example: { text: '“我们来了。大家快请进。”市长赵明远说。', sentence: 0 },
  },
  'narrator': {
    method: 'narrator',
    english: 'Nobody speaks: the reporter tells.',
    chinese: '记者叙述，无人发言。',
    example: { text: '8日晚，当地发生地震。', sentence: 0 },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;
