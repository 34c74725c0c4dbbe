import { describe, expect, it } from 'vitest';
import { followStates } from '../../../../src/transforms/speakers/decision/follow.ts';
import { CUE_FOLLOWS, CUE_STATE, GOES_ON, NARRATOR, RESUMED } from '../../../../src/transforms/speakers/decision/states.ts';
import { sentencesFor } from '../lattice.ts';

const [FIRST, SECOND] = [CUE_STATE, CUE_STATE + 1];

/** Speaker and origin of each of some sentences, all of which have a reading of 甲 and one of 乙. */
function follow(states: readonly number[], announced: readonly (string | null)[] = []): readonly (string | null)[] {
  const sentences = sentencesFor(states.map(() => [0, 0, 0, 0, 0, 0]), ['甲', '乙']).map((sentence, at) => ({ ...sentence, announced: announced[at] ?? null }));
  return followStates(sentences, states).map((voice) => (voice === null ? null : `${voice.speakers.join('、')} ${voice.from}`));
}

describe('followStates', () => {
  it('gives a cue its own speaker, and what goes on the last one and where he was named', () => {
    expect(follow([FIRST, GOES_ON, GOES_ON, SECOND, GOES_ON])).toEqual(['甲 0', '甲 0', '甲 0', '乙 3', '乙 3']);
  });

  it('gives all sentences before a cue that is promised its speaker and its place', () => {
    expect(follow([FIRST, CUE_FOLLOWS, CUE_FOLLOWS, SECOND])).toEqual(['甲 0', '乙 3', '乙 3', '乙 3']);
  });

  it('resumes after the narrator the speech that he interrupted', () => {
    expect(follow([SECOND, NARRATOR, RESUMED, GOES_ON])).toEqual(['乙 0', null, '乙 0', '乙 0']);
  });

  it('resumes with the speaker whom the sentence before announced, if it did', () => {
    expect(follow([FIRST, NARRATOR, RESUMED, GOES_ON], [null, null, '丙'])).toEqual(['甲 0', null, '丙 1', '丙 1']);
    expect(follow([FIRST, GOES_ON], [null, '丙'])).toEqual(['甲 0', '甲 0']);
  });

  it('gives nobody to speech before which nobody spoke', () => {
    expect(follow([NARRATOR, RESUMED])).toEqual([null, null]);
    expect(follow([CUE_FOLLOWS])).toEqual([null]);
  });

  it('gives the role that the reading has', () => {
    const sentences = sentencesFor([[0, 0, 0, 0, 0]], ['甲']).map((sentence) => ({ ...sentence, candidates: sentence.candidates.map((candidate) => ({ ...candidate, role: '市长' })) }));
    expect(followStates(sentences, [FIRST])).toEqual([{ speakers: ['甲'], role: '市长', from: 0 }]);
  });
});
