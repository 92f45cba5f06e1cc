/** A brief in the format asked for. */
import type { BriefDocument } from './document.js';
import { toHtml } from './html.js';
import { toMarkdown } from './markdown.js';

export const BRIEF_FORMATS = ['MARKDOWN', 'HTML'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

export function renderBrief(brief: BriefDocument, format: BriefFormat): string {
  return format === 'HTML' ? toHtml(brief) : toMarkdown(brief);
}
