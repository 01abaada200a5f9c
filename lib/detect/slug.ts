import { decoded } from '../decoded';
import { plainName } from './phrasebook';

/** The words of one step of an address: "ContactUs.aspx" and "contact-us" are "contact us". */
export const slugWords = (step: string): string =>
  plainName(
    decoded(step.slice(0, 80))
      .replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|do|page)$/i, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2'),
  );
