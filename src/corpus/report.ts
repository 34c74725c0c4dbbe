import type { ReportMetadata } from '../document.ts';
import type { DecodedText } from './decode.ts';

/** What a reader makes of a document's bytes. */
export interface Report {
  /** The report's text, and where each unit stands in the bytes. */
  readonly decoded: DecodedText;
  readonly metadata: ReportMetadata;
}
