import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Chat extends Sighting {
  /** The vendor's id, or "other". */
  vendor: string;
  kind: 'human' | 'bot' | 'unknown';
  how: 'script' | 'frame' | 'element' | 'text';
}

/** Live chat. */
export const chats = (_page: Page): Chat[] => [];
