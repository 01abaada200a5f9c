import { anyOf, byLanguage } from '../by-language';

/** "Order within the next …", up to the time that is left. Lower case. */
export const orderWithin = anyOf(
  byLanguage({
    en: '\\b(?<!\\b(?:your|the|an|my|this|our|any|cancel|each|every) )(?:order|buy|book|purchase|checkout|if you order) (?:it |now |today )?(?:with)?in (?:the )?(?:next )?',
    de: '\\bbestell\\S* (?:\\S+ ){0,2}?(?:innerhalb (?:der nächsten|von)?|in den nächsten|binnen) ?',
    fr: "\\bcommand\\S* (?:dans les|d['’]ici|sous) (?:prochaines )?",
    es: '\\b(?:pide|compra|ordena|haz tu pedido|pídelo|cómpralo) (?:\\S+ )?(?:dentro de|en) (?:las )?(?:próximas )?',
    it: '\\bordina\\S* (?:entro|nelle prossime) ',
    nl: '\\bbestel\\S* (?:\\S+ )?binnen ',
    pt: '\\b(?:compre|encomende|peça) (?:\\S+ )?(?:nas próximas|dentro de|em) ',
    pl: '\\bzamów (?:\\S+ )?w ciągu ',
    cs: '\\bobjednej\\S* (?:\\S+ )?do ',
    sv: '\\bbeställ (?:\\S+ )?inom ',
    da: '\\bbestil (?:\\S+ )?inden for ',
    no: '\\bbestill (?:\\S+ )?innen ',
    fi: '\\btilaa (?:\\S+ )?seuraavan ',
  }),
);
