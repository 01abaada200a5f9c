import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Messaging extends Sighting {
  channel:
    | 'whatsapp'
    | 'messenger'
    | 'telegram'
    | 'sms'
    | 'viber'
    | 'line'
    | 'wechat'
    | 'skype'
    | 'signal'
    | 'callback';
  href: string;
}

/** Messaging links and call-back requests. */
export const messaging = (_page: Page): Messaging[] => [];
