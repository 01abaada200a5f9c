import { anyOf, byLanguage } from '../by-language';
import type { Renewal } from '../renewals';

/**
 * Offers that begin cheap or free and go on by themselves, by kind and language; matched in lower-case text.
 *
 * Rejected: "renew" alone ("renew your wardrobe", "renew your library books"), "trial" alone (medicine, courts).
 */
export const renewalWords: Readonly<Record<Renewal['kind'], Readonly<Record<string, string>>>> = byLanguage({
  trial: {
    en: '\\bfree trial|trial period|\\d+[- ](?:day|week|month)s? (?:free )?trial|try (?:it |us |[\\w-]+ )?(?:for )?free\\b|free for (?:the first )?\\d+ (?:days|weeks|months)|\\d+ (?:days|weeks|months) (?:for )?free\\b|first (?:month|week) (?:is )?free',
    de: 'kostenlos testen|gratis testen|testphase|probemonat|probeabo|probezeitraum|(?:tage|wochen|monate) (?:lang )?(?:gratis|kostenlos)|erster monat (?:gratis|kostenlos)',
    fr: "essai gratuit|période d[’']essai|essayer gratuitement|(?:jours|mois|semaines) (?:gratuits?|offerts?)|premier mois (?:gratuit|offert)",
    es: 'prueba gratuita|prueba gratis|pru[eé]balo gratis|período de prueba|periodo de prueba|(?:días|mes(?:es)?) gratis',
    it: 'prova gratuita|prova gratis|periodo di prova|(?:giorni|mes[ei]) (?:gratis|gratuit)',
    nl: 'gratis (?:proberen|proefperiode|uitproberen)|proefperiode|probeer .{0,20}gratis|(?:dagen|maand(?:en)?) gratis',
    pt: 'teste gr[áa]tis|teste gratuito|período de (?:teste|avaliação)|experimente gr[áa]tis|(?:dias|m[êe]s|meses) gr[áa]tis',
    pl: 'okres próbny|bezpłatny okres|wypróbuj (?:za darmo|bezpłatnie)|(?:dni|miesiąc[a-zß-\\u1fff]*) (?:za darmo|gratis)',
    cs: 'zkušební (?:doba|období|verze)|vyzkoušet zdarma|vyzkoušejte zdarma|(?:dní|měsíc[a-zß-\\u1fff]*) zdarma',
    sv: 'prova gratis|gratis provperiod|provperiod|testa gratis|(?:dagar|månad(?:er)?) gratis',
    da: 'prøv gratis|gratis prøveperiode|prøveperiode|(?:dage|måned(?:er)?) gratis',
    no: 'prøv gratis|gratis prøveperiode|prøveperiode|(?:dager|måned(?:er)?) gratis',
    fi: 'kokeile ilmaiseksi|ilmainen kokeilu|kokeilujakso',
    ja: '無料トライアル|無料体験|無料お試し|日間無料|か月無料|ヶ月無料',
    zh: '免费试用|免費試用|试用期|試用期',
    ru: 'пробный период|бесплатный период|попробовать бесплатно|дней бесплатно',
    tr: 'ücretsiz dene|deneme süresi|gün ücretsiz',
    ar: 'تجربة مجانية|فترة تجريبية|الفترة التجريبية',
  },
  intro: {
    en: '(?:for )?(?:the |your )?first (?:\\d+|two|three|six|twelve) (?:weeks|months|years|orders|issues)\\b(?! of the)|introductory (?:price|rate|offer|period)|intro (?:price|offer)|\\bthen (?:just |only )?(?:us|a|ca)?[$€£¥]\\s?\\d|thereafter|after (?:the )?(?:promotional|introductory|initial) (?:period|term)|regular rate after',
    de: '(?:die |in den )?ersten? (?:\\d+|zwei|drei|sechs|zwölf) (?:wochen|monate|jahre)|danach (?:nur )?(?:\\d|monatlich|jährlich|€|eur)|einführungspreis|einführungsangebot|anschließend \\d',
    fr: 'les \\d+ premiers? mois|pendant \\d+ mois,? puis|(?<!de)puis \\d|offre de lancement|prix de lancement|\\d+ ?€ (?:le|les) premiers? mois',
    es: 'los primeros \\d+ meses|durante \\d+ meses,? (?:y )?(?:después|luego)|(?:después|luego) \\d|precio de lanzamiento',
    it: 'per i primi \\d+ mesi|primi \\d+ mesi|(?:poi|dopo) (?:€ ?)?\\d|prezzo di lancio',
    nl: 'eerste \\d+ (?:weken|maanden)|daarna (?:€|\\d)|introductieprijs',
    pt: 'primeiros \\d+ meses|(?:depois|após) (?:r?[$€] ?)?\\d|preço de lançamento',
    pl: 'przez pierwsze \\d+|następnie \\d|potem \\d',
    cs: 'první \\d+ měsíc[a-zß-\\u1fff]*|poté \\d|dále \\d',
    sv: 'första \\d+ månader[a-zß-\\u1fff]*|därefter \\d|sedan \\d+ kr',
    da: 'første \\d+ måneder|derefter \\d|herefter \\d',
    no: 'første \\d+ måneder|deretter \\d',
    fi: 'ensimmäiset \\d+ kuukautta|sen jälkeen \\d',
    ja: '初月|最初の\\d+[かヶ]月|以降は?\\d',
    zh: '首月|前\\d+个月|之后\\d|首年',
    ru: 'первые \\d+ месяц[a-zß-\\u1fff]*|далее \\d|затем \\d',
    tr: 'ilk \\d+ ay|sonrasında \\d',
    ar: 'أول \\d+ (?:أشهر|شهر)|بعد ذلك',
  },
  renewal: {
    en: 'auto(?:matic(?:ally)?)?[- ]?(?:renew|bill|charg)|renews? (?:at|automatically|every|each|for|on|annually|monthly|yearly|until)|(?:be|is|are) automatically renewed|(?:subscription|membership|plan|contract|polic(?:y|ies)|agreement)s? [^.]{0,60}(?:be|is|are) renewed|renewal (?:price|rate|fee|date|term|period|is)|(?:billed|charged) (?:automatically|annually|monthly|yearly|every)|until (?:you )?cancel(?:led|ed)?|recurring (?:billing|payment|charge)',
    de: 'verlängert sich|automatisch(?:e)? verlänger|vertragsverlängerung|verlängerung um|automatisch abgebucht|bis auf widerruf abgebucht|jederzeit kündbar',
    fr: 'tacite(?:ment)? recon|reconduction (?:tacite|automatique)|renouvel(?:é|able|lement|le) (?:automatiquement|tacitement|automatique)|(?:abonnement|forfait|formule|offre|mois)[^.]{0,60}sans engagement|sans engagement (?:de durée|,? résili)|se renouvelle',
    es: 'se renueva|renovación automática|se renovará|renovará automáticamente|sin permanencia',
    it: 'si rinnova|rinnovo (?:automatico|tacito)|rinnoverà automaticamente',
    nl: 'automatisch verlengd|stilzwijgend(?:e)? verleng|wordt verlengd|verlenging',
    pt: 'renova(?:ção)? autom|renova-se|será renovad|renovado automaticamente',
    pl: 'automatyczn[a-zß-\\u1fff]* (?:odn|przedł)|odnawia się|przedłuża się|odnowieni',
    cs: 'automatick[a-zß-\\u1fff]* (?:obnov|prodl|prodlouž)|prodlužuje se|obnovuje se',
    sv: 'förnyas automatiskt|förlängs (?:automatiskt|med)|automatisk förnyelse|tills vidare',
    da: 'fornyes automatisk|automatisk fornyelse|fortsætter automatisk',
    no: 'fornyes automatisk|automatisk fornyelse|løper til',
    fi: 'uusiutuu|automaattisesti uusi|jatkuu automaattisesti',
    ja: '自動更新|自動的に更新|自動継続',
    zh: '自动续费|自動續|自动续订|自动续期',
    ru: 'автопродл|автоматическ[a-zß-\\u1fff]* продл|продлевается',
    tr: 'otomatik (?:olarak )?yenilen|kendiliğinden yenilen',
    ar: 'يتجدد تلقائي|تجديد تلقائي|التجديد التلقائي',
  },
});

/** What a trial says that cannot turn into a bill, for want of anything to charge. Lower case, all languages. */
export const cardlessWords = new RegExp(
  anyOf(
    byLanguage({
      en: 'no (?:credit )?card (?:is )?(?:required|needed|necessary)|without (?:a )?credit card|(?:credit )?card not (?:required|needed)|no payment (?:details|info\\w*|method) (?:is |are )?(?:required|needed)',
      de: 'keine (?:kredit)?karte (?:erforderlich|nötig|notwendig|benötigt)|ohne kreditkarte|endet automatisch',
      fr: 'sans carte (?:bancaire|de crédit|bleue)|aucune carte|carte (?:bancaire )?non requise',
      es: 'sin tarjeta|no (?:se )?(?:requiere|necesitas?) tarjeta',
      it: 'senza carta|nessuna carta|carta di credito non richiesta',
      nl: 'geen creditcard|zonder creditcard|stopt automatisch',
      pt: 'sem cartão|não (?:é )?(?:preciso|necessário|requer) cartão',
      pl: 'bez karty|karta (?:kredytowa )?nie jest wymagana',
      cs: 'bez (?:platební |kreditní )?karty',
      sv: 'inget (?:kredit|betal)?kort|utan (?:kredit)?kort',
      da: 'intet kreditkort|uden kreditkort',
      no: 'uten (?:kreditt)?kort|ikke behov for (?:kreditt)?kort',
      fi: 'ilman luottokorttia|luottokorttia ei',
      ja: 'カード(?:情報)?(?:の)?(?:登録)?不要',
      zh: '[无無]需信用卡|不需要信用卡',
      ru: 'без (?:банковской |кредитной )?карты|карта не (?:нужна|требуется)',
      tr: 'kredi kartı gerek(?:mez|tirmez|miyor)',
      ar: 'بدون بطاقة|لا حاجة (?:إلى|ل)بطاقة',
    }),
  ),
);

/** How to end it. Lower case, all languages. */
export const cancelWords = new RegExp(
  anyOf(
    byLanguage({
      en: '\\bcancel',
      de: 'kündig',
      fr: 'résili|annul',
      es: 'cancelar|cancela|baja',
      it: 'disdi|disdett',
      nl: 'annul|opzeg',
      pt: 'cancelar|cancela',
      pl: 'anul|wypowie',
      cs: 'zrušit|zruš',
      sv: 'avsluta|säga upp',
      da: 'opsig',
      no: 'oppsig',
      fi: 'irtisan|peru(?:uta|a)',
      ja: 'キャンセル',
      zh: '解約|取消',
      ru: 'отмен',
      tr: 'iptal',
      ar: 'إلغاء',
      any: 'rescind',
    }),
  ),
);
