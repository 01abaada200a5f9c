import { anyOf, byLanguage } from '../by-language';

/** What stands beside figures and says that they count or cost something. */

/** What is counted or measured by the figure before it. */
export const unit = new RegExp(
  anyOf(
    byLanguage({
      any: '^\\s?(?:kg|g|mg|km|m[²2³3]?|qm|cm|mm|px|ml|cl|l|[kmgt]i?b|kwh|kw|[kmg]?hz|volts?|watts?|v|w|mah|rpm|dpi|sq|ft|lbs?|oz|inch(?:es)?|items?|views?|reviews?|ratings?|products?|followers?|downloads?|users?|customers?|members?|votes?|results?|years?|days?|hours?|pcs|pieces|stück|points?|million|mio|billion)(?![a-z\\d\\u00c0-\\uffff])',
    }),
  ),
  'i',
);

/** A currency before a sum … */
export const moneyBefore = new RegExp(
  anyOf(
    byLanguage({
      any: '(?:[$€£¥₹₽₺₩₴฿]|(?:^|[^A-Za-z\\u00c0-\\uffff])(?:EUR|USD|GBP|CHF|AUD|CAD|JPY|INR|PLN|SEK|NOK|DKK|kr|zł|Kč|Rs\\.?|Fr\\.?))\\s{0,2}[-+]?$',
    }),
  ),
);

/** … and behind it. */
export const moneyAfter = new RegExp(
  anyOf(
    byLanguage({
      any: '^\\s{0,2}(?:[$€£¥₹₽₺₩%‰°²](?!\\d)|(?:EUR|USD|GBP|CHF|AUD|CAD|JPY|INR|PLN|SEK|NOK|DKK|kr|zł|Kč|Ft|руб|円|元|원|TL|lei|,-)(?![A-Za-z\\u00c0-\\uffff]))',
    }),
  ),
);

/** "p.", "pp." right before the pages of a paper. */
export const pageBefore = new RegExp(anyOf(byLanguage({ any: '(?<![\\p{L}\\d.])[pP]{1,2}\\.\\s?$' })), 'u');
