import { Placings } from './placed.ts';
import { bareRole, isLonger } from '../words/short-forms.ts';

/** Times that a longer name is looked for again: 粮农组织 → 联合国粮农组织 → 联合国粮食及农业组织. */
const LONGER_STEPS = 3;

/** The bodies of a document by the names it gives them. */
export class Bodies extends Placings {
  /** The longer name of a body: 警方 → 瓦莱州警方, 联邦航空局 → 美国联邦航空局; 该公司 → the company named last; null for none. */
  longer(body: string, at: number): string | null {
    let longest = bareRole(body);
    for (let step = 0; step < LONGER_STEPS; step += 1) {
      const longer = longest === '' ? undefined : this.nearest(at, ({ text }) => isLonger(text, longest))?.text;
      if (longer === undefined) break;
      longest = longer;
    }
    return longest === bareRole(body) ? null : longest;
  }

  /** The nearest whose name begins with a place's: 俄罗斯国防部 of 俄罗斯; null for none. */
  of(place: string, at: number): string | null {
    return this.nearest(at, ({ text }) => text.length > place.length + 1 && text.startsWith(place))?.text ?? null;
  }
}
