import { anyOf, byLanguage } from '../by-language';

/**
 * How languages name the ways to pay, and how they say that something is accepted. Patterns are regular expressions
 * without groups, asked of lower-case text; names are matched on whole words, `accepts` and `refuses` anywhere.
 */
export interface PaymentWords {
  /** Names by method id; the ids are those of `vendors/payments` and the generic ones below. */
  readonly names: Readonly<Record<string, string>>;
  /** What a vendor says before or after naming what it takes, and what such a list is headed. */
  readonly accepts: string;
  /** What takes it back: "we do not accept", "coming soon". */
  readonly refuses: string;
}

/** Methods that every language names in its own words. */
export const genericMethods = {
  card: ['Card', 'card'],
  instalments: ['Instalments', 'instalments'],
  'direct-debit': ['Direct debit', 'debit'],
  'bank-transfer': ['Bank transfer', 'transfer'],
  wire: ['Wire transfer', 'transfer'],
  cheque: ['Cheque', 'post'],
  'money-order': ['Money order', 'post'],
  cash: ['Cash', 'cash'],
  'cash-on-delivery': ['Cash on delivery', 'cash'],
  invoice: ['Invoice', 'account'],
  'purchase-order': ['Purchase order', 'account'],
  'gift-card': ['Gift card', 'other'],
} as const;

export const paymentWords: Readonly<Record<string, PaymentWords>> = byLanguage({
  en: {
    names: {
      card: '(?:all |major |valid )*(?:credit|debit|charge|payment|bank|prepaid)(?: ?(?:/|and|or|&|,) ?(?:credit|debit))? ?cards?|card payments?|(?<=\\bpa(?:y|id|yable|ying|yments?) (?:by|with|via) (?:a |your )?)cards?|(?<=with your )(?:credit |debit )?card details|(?<=\\baccept(?:s|ed|ing)?[^.]{0,40}(?:, |and |or |accept |all |both |most |major ))cards?',
      instalments:
        '(?:monthly |interest free )*instal?l?ments?|instal?l?ment plans?|[346] (?:easy |equal )?(?:interest free )?payments of|payment plans?|buy now,? ?(?:and )?pay (?:later|nothing)|spread the cost|pay in [34]|pay monthly|pay later|financing|lay ?away|finance options',
      'direct-debit': 'direct debits?',
      'bank-transfer':
        '(?:direct |online |electronic )?bank(?:ing)? transfers?|direct (?:bank )?deposit|bacs|eft|electronic funds transfer|bank details|credit transfer|prepayment',
      wire: '(?:bank )?wires?(?: transfers?)?',
      cheque:
        '(?:personal |bank |company |business |cashier.?s |certified )*che(?:que|ck)s?(?! ?out| ?list| ?box| ?in| ?point| ?mark| the\\b| that\\b| your\\b| our\\b| if\\b| whether\\b| auth| avail| status)(?<!check(?= (?:for|a|all|this) ))',
      'money-order': 'money orders?|postal orders?',
      'cash-on-delivery':
        'cash on (?:delivery|collection|pick ?up)|pay(?:ment)? on delivery|c\\.?o\\.?d\\.?(?= |,|$|\\))|pay on collection',
      cash: 'cash(?![ -]?(?:back|flow|register|on|prize|app|mere))',
      invoice:
        '(?:pay(?:ment)? (?:by|on|via) |purchase on |on )?(?<!\\b(?:this|that|your|my|our|an?|the|each|every|view) )invoice(?!s| ?(?:date|no\\b|number|nr|#|id\\b|address|amount|total|template|\\d))|on account|open account|net ?(?:15|30|45|60)(?: ?days| terms)?|trade account|credit account|30 ?days? account',
      'purchase-order': 'purchase orders?',
      'gift-card': '(?:e ?)?gift ?(?:cards?|certificates?|vouchers?)|store credit',
    },
    accepts:
      '\\b(?:(?:we|now|also|gladly|currently|happily|stores?|cards?|they|alta|shop) (?:also |now |gladly |currently |do |only |happily )*(?:accepts?|accepting|take|honou?r)|accepts? (?:all|only|both|the following|major|payments?|credit|cards?|cash)|(?:are|is|methods?|types?|cards?|options?|payments?) accepted|accepted (?:payments?|cards?|methods?|here|forms?)|welcome(?!d? to| back| home| aboard)|(?:can|may|could|must|please|want to|choose to|like to|ways? to|how to|option to|easily|securely|safely) (?:also |be |now |only )*(?:pay(?! off| attention)|paid|purchase by)|pay (?:securely |safely |online |now |easily |instantly |quickly )*(?:with|by|via|using|on|in|through|later)|paid (?:with|by|via|using|on|in|through)|paying (?:with|by|via|using)|payable (?:by|with|via|in)|pay now|buy now|(?:payments?|pay|billing) (?:methods?|options?|types?|modes?|means|choices|details|information|can be made|made|is made|may be made|must be made|by|via|with|using|through|in|terms)|payments? (?:are|is) (?:taken|collected|processed)|(?:methods?|means|modes?|forms?|types?|kinds?|ways) (?:of|for) (?:payments?|paying)|payment ?:|secure (?:payments?|checkout|shopping)|(?:express|fast|quick) checkout|checkout with|check out with|shop (?:with )?confiden|pay ?by|che(?:que|ck)s? (?:should be |to be |can be |must be )?(?:made )?payable|send (?:us )?(?:a |your )?(?:cheque|check)\\b|call (?:us )?with your|phone (?:us )?with your|financ(?:e|ing) (?:available|options)|facilities on ?board|charged? (?:to )?your|using (?:a|your|their|an|any) |authori[sz](?:ed|ation)|split your payment|[346] (?:easy |equal )?(?:interest[- ]free )?(?:payments|instal?lments) of|(?:variety|range|choice) of payments?)',
    refuses:
      "\\b(?:(?:do|does|can|will|are|is|be) ?n[o']t (?:\\w+ ){0,2}(?:accept\\w*|take|possible|available|offer\\w*|support\\w*|pay|honou?r|paid)|cannot (?:\\w+ )?(?:accept|take|pay|be paid)|can no longer|no longer|not (?:yet )?(?:available|accepted|supported|possible|permitted)|unable to (?:accept|take|process)|coming soon|soon available|except for|excluding|never (?:accept|ask)|no (?:cash|cheques?|checks?|cards?|credit cards?)(?: payments?)?(?: please| accepted|$)|without (?:a |any )?(?:credit card|card)|no credit card (?:required|needed)|scam|fraud|suspended|to be eligible)",
  },
  de: {
    names: {
      card: '(?:kredit|bank|debit|geld|zahl|kunden kredit)karten?(?:zahlung)?|ec karten?|kartenzahlung(?:en)?|(?<=zahl(?:en|ung|bar) (?:sie )?(?:mit|per) )karte',
      instalments:
        'raten(?:zahlung|kauf|zahlungen|finanzierung)?|auf raten|(?:0 ?% ?)?finanzierung(?:skauf)?|teilzahlung|später bezahlen|finanzkauf',
      'direct-debit': '(?:bank)?lastschrift(?:verfahren|einzug)?|bankeinzug|einzugsermächtigung|elv',
      'bank-transfer':
        '(?:bank|sofort|online|vorab)?überweisung(?:en)?|ueberweisung|vorkasse|vorauskasse|vorauszahlung|vorab ?überweisung|bankverbindung',
      cheque: '(?:verrechnungs)?schecks?',
      'cash-on-delivery': '(?:per )?nachnahme',
      cash: 'bar(?:zahlung|geld|kauf)?|bar (?:bei|im) (?:abholung|laden|ladenlokal|geschäft)|zahlung bei abholung|in bar',
      invoice:
        '(?:kauf|zahlung|bezahlung|bestellung)? ?(?:auf|per|gegen) rechnung|rechnungs(?:kauf|zahlung)|(?<!(?:diese|ihre|deine|meine|unsere|eine|die) )rechnung',
      'gift-card': '(?:geschenk|einkaufs|wert)?gutscheine?|geschenkkarten?',
    },
    accepts:
      '(?:bezahlt (?:per|mit|via)|(?:überweisung|lastschrift|rechnung|nachnahme|ratenzahlung) (?:ist |sind )?(?:auch |ebenfalls )?möglich|akzeptier|zahlungs(?:art|weise|möglichkeit|mittel|method|option|bedingung|verfahren|information)|bezahl(?:en|ung|art|möglichkeit|method|optionen|bar|t werden|en sie|st du)|(?:zahlen|zahlbar|zahlung) (?:sie|per|mit|über|via|auf|gegen|in|erfolgt)|zahlung ?:|bezahlmethoden|nehmen wir|nehmen (?:wir )?(?:auch )?(?:gern|folgende)|sicher (?:bezahlen|einkaufen|zahlen)|sichere (?:zahlung|bezahlung)|können sie .{0,40}(?:zahlen|bezahlen)|kannst du .{0,40}(?:zahlen|bezahlen)|rabatt bei|begleichen|kauf auf)',
    refuses:
      '(?:nicht (?:\\S+ ){0,3}(?:akzeptier|möglich|verfügbar|angeboten|unterstützt|bezahlt|zahlen|annehmen)|kein[e]? (?:zahlung|nachnahme|kreditkarte|rechnung|bar)|akzeptieren (?:wir )?(?:leider )?(?:nicht|kein)|leider nicht|demnächst|in kürze|nicht mehr|in vorbereitung)',
  },
  fr: {
    names: {
      card: 'cartes? (?:bancaires?|de (?:cr[ée]dit|d[ée]bit|paiement)|bleues?|bleue visa)|cb(?= |,|$|\\))|(?<=pa(?:yer|yez|yable|iements?)(?: sécurisés?)? par )carte|carte ?\\(?cb\\)?',
      instalments:
        '(?:paiement |payez |payer )?(?:en )?(?:[34]|trois|quatre|plusieurs|10|12) ?(?:x|fois)(?: sans frais)?|paiement (?:fractionn[ée]|[ée]chelonn[ée]|diff[ée]r[ée])|mensualit[ée]s',
      'direct-debit': 'pr[ée]l[èe]vements?(?: automatiques?| bancaires?| sepa)?',
      'bank-transfer': 'virements?(?: bancaires?| sepa)?|rib',
      cheque: 'ch[èe]ques?(?! ?(?:cadeaux?|vacances|restaurant|déjeuner|emploi))(?: bancaires?| postaux?)?',
      'money-order': 'mandats?(?: cash| postaux?| administratifs?)',
      'cash-on-delivery': '(?:paiement [àa] la|contre) (?:livraison|remboursement|r[ée]ception)|contre.?remboursement',
      cash: 'esp[èe]ces|comptant|en liquide',
      invoice:
        '(?:paiement )?(?:sur|[àa] r[ée]ception de|par) facture|paiement [àa] (?:30|45|60) jours|mandat administratif',
      'gift-card': '(?:cartes?|ch[èe]ques?|bons?) cadeaux?|bons? d.achat',
    },
    accepts:
      '(?:pay[ée]e?s? (?:par|avec)|(?:virements?|ch[èe]ques?|pr[ée]l[èe]vements?)[^.]{0,30} (?:est|sont) (?:aussi |également )?possibles?|(?:nous )?accept(?:ons|e|ée?s?|és?)|(?:moyens?|modes?|m[ée]thodes?|solutions?|options?|conditions?|modalit[ée]s) de (?:paiement|r[èe]glement)|paiements?(?: (?:par|en|(?:100 ?% )?s[ée]curis|accept|possible|en ligne|via|avec)| ?:)|r[èe]glements? (?:par|en|accept)|r[èe]glement ?:|pa(?:yer|yez|ye) (?:en|par|avec|via|votre)|r[ée]gle[rz] (?:par|en|votre|avec))',
    refuses:
      '(?:n.accept\\S+ (?:pas|plus)|pas accept|plus accept|ne sont pas|n.est pas (?:possible|disponible)|pas (?:disponible|possible)|bient[ôo]t|prochainement|indisponible|sauf)',
  },
  es: {
    names: {
      card: 'tarjetas? (?:bancarias?|de (?:cr[ée]dito|d[ée]bito)(?: (?:y|o|/) (?:cr[ée]dito|d[ée]bito))?|de pago)|(?<=pag\\S{1,5} (?:seguro )?(?:con|mediante|por) (?:tu |su )?)tarjetas?|(?<=acept[^ ]{1,5} (?:todas las |las |su |tu )?)tarjetas?(?! (?:de )?regalo)',
      instalments:
        '(?:pago |pagos |paga |pague )?(?:a|en) (?:plazos|cuotas|meses|(?:3|6|12|18) (?:cuotas|meses|msi))(?: sin intereses)?|meses sin intereses|cuotas(?: sin inter[ée]s)?|financiaci[óo]n',
      'direct-debit':
        'domiciliaci[óo]n(?: bancaria)?|adeudo directo|giro bancario|d[ée]bito directo|d[ée]bito autom[áa]tico',
      'bank-transfer': 'transferencias?(?: bancarias?)?|dep[óo]sitos?(?: bancarios?)|cuenta bancaria',
      cheque: 'cheques?(?! regalo)|tal[óo]n',
      'cash-on-delivery':
        '(?:pago )?contra ?(?:-| )?reembolso|contra ?entrega|pago (?:al recibir|a la entrega)|contrareembolso',
      cash: '(?:dinero en |en )?efectivo|al contado',
      invoice: '(?:pago )?(?:con|por|contra) factura|a cr[ée]dito 30 d[íi]as',
      'gift-card': '(?:tarjetas?|vales?|cheques?) (?:de )?regalo',
    },
    accepts:
      '(?:pagad[oa]s? (?:con|por|mediante)|transferencia[^.]{0,30} es (?:también )?posible|financiaci[óo]n (?:hasta|en|a|sin)|(?:se )?acept(?:amos|an|a|ados?|adas?)|(?:m[ée]todos?|formas?|medios?|modos?|opciones|condiciones) de pagos?|pagos? (?:(?:100 ?% )?seguro|con|mediante|por|v[íi]a|en|online|acept)|pagos? ?:|pag(?:ar|a|ue|as|arse|ando) (?:con|por|mediante|en|a trav[ée]s|tu|su))',
    refuses: '(?:no (?:se )?(?:acept|admit|est[áa]n? disponible|es posible)|pr[óo]ximamente|ya no|excepto|muy pronto)',
  },
  it: {
    names: {
      card: 'cart[ae] (?:di (?:credito|debito|pagamento)|prepagat[ae]|bancari[ae])|bancomat|carta di credito ?/ ?debito|(?<=pag\\S{1,6} (?:sicur\\S )?con )carta',
      instalments:
        '(?:pagamento |paga )?(?:a rate|in (?:3|4|12|tre|comode) rate)|rate(?: senza interessi)?|rateale|finanziamento|pagamento rateizzato',
      'direct-debit': 'addebito (?:diretto|in conto|bancario)|rid bancario|domiciliazione bancaria|sdd',
      'bank-transfer': 'bonific[oi](?: bancari[oi]| anticipat[oi])?|coordinate bancarie|vaglia',
      cheque: 'assegn[oi]',
      'cash-on-delivery': '(?:in )?contrassegno|pagamento alla consegna',
      cash: '(?:in )?contant[ie]',
      invoice: '(?:pagamento )?(?:con|su|dietro) fattura|ri\\.?ba\\.?|ricevuta bancaria',
      'gift-card': 'buon[io] (?:regalo|acquisto)|cart[ae] regalo',
    },
    accepts:
      '(?:pagat[oa] (?:con|tramite|in)|bonifico[^.]{0,30} è (?:anche )?possibile|accett(?:iamo|ati|ate|a|ano)|(?:metod[oi]|modalit[àa]|mezz[oi]|form[ae]|opzioni|condizioni|sistem[ai]) di pagament[oi]|pagament[oi] (?:(?:100 ?% )?sicur|con|tramite|mediante|via|accett|in|online|anticipat)|pagament[oi] ?:|pag(?:are|hi|a|ate|abile|abili) (?:con|tramite|in|mediante|via|alla|il))',
    refuses:
      '(?:non (?:si )?(?:accett|sono accettat|[èe] (?:possibile|disponibile|accettat))|prossimamente|in arrivo|a breve disponibile|presto disponibil|tranne)',
  },
  nl: {
    names: {
      card: '(?:credit|bank|debet|debit|betaal|pin) ?(?:kaart|card|pas)(?:en|s)?|pin(?:nen|betaling)?',
      instalments: '(?:gespreid|in termijnen|in 3 termijnen|achteraf) betalen|termijnbetaling|in 3 delen',
      'direct-debit': 'automatische incasso|(?:eenmalige )?machtiging|incasso',
      'bank-transfer':
        '(?:bank)?overschrijving(?:en)?|(?:bank)?overboeking(?:en)?|vooruitbetaling|vooruit betalen|vooraf overmaken|rekeningnummer',
      'cash-on-delivery': '(?:onder )?rembours|betal(?:en|ing) bij (?:levering|aflevering)',
      cash: 'contant(?:e betaling)?|bij afhalen|cash betalen',
      invoice: '(?:betalen |betaling |kopen )?(?:op|per|via) (?:rekening|factuur)|achteraf betalen(?: op factuur)?',
      'gift-card': 'cadeau(?:bonnen|bon|kaart|kaarten)|(?:vvv|fashion) ?cheque|waardebon',
    },
    accepts:
      '(?:betaald (?:met|via|per)|accepte(?:ren|ert)|betaal(?:methode|wijze|mogelijkhe|optie|middel|veilig|achteraf|bij|via|met|per)|betal(?:en|ing) (?:met|via|per|kan|op|bij|mogelijk)|betaling ?:|betalen ?:|veilig (?:betalen|winkelen)|afrekenen met|kunt u .{0,40}betalen|kun je .{0,40}betalen)',
    refuses:
      '(?:niet (?:\\S+ )?(?:accepteren|mogelijk|geaccepteerd|beschikbaar)|accepteren (?:wij )?geen|geen (?:contant|creditcard|rembours)|binnenkort|niet meer)',
  },
  pt: {
    names: {
      card: 'cart(?:[ãa]o|[õo]es)(?: (?:de|banc[áa]rios?)(?: ?(?:cr[ée]dito|d[ée]bito))?(?: ?(?:e|ou|/)(?: de)? ?(?:d[ée]bito|cr[ée]dito))?)|cart[ãa]o(?=(?:,| ?/| e| ou) ?(?:pix|boleto))|(?<=\\b(?:pix|boleto)(?:,| ?/| e| ou) ?)cart[ãa]o|(?<=pag\\S{1,6} (?:com|no|por|via) )cart[ãa]o',
      instalments:
        '(?:em at[ée] |at[ée] )?\\d{1,2} ?x (?:de r\\$ ?[\\d.,]+ )?sem juros|parcel(?:amento|ado|as|e)|presta[çc][õo]es|financiamento',
      'direct-debit': 'd[ée]bito (?:direto|directo|autom[áa]tico|em conta)',
      'bank-transfer': 'transfer[êe]ncias?(?: banc[áa]rias?)?|dep[óo]sitos?(?: banc[áa]rios?)(?: em conta)?|ted',
      cheque: 'cheques?(?! ?-?(?:presente|prenda|oferta))',
      'cash-on-delivery': '(?:[àa]|envio [àa]|contra) cobran[çc]a|pagamento na entrega|contra ?-?reembolso',
      cash: '(?:em )?dinheiro|em numer[áa]rio|[àa] vista',
      invoice: '(?:com|por|mediante|contra) fatura|faturamento|boleto faturado',
      'gift-card': '(?:cart[ãa]o|cart[õo]es|vales?|cheques?)[ -](?:de )?(?:presentes?|prenda|oferta)',
    },
    accepts:
      '(?:pag[ao]s? (?:com|por|via)|aceit(?:amos|a|as|os|am)|(?:formas?|m[ée]todos?|meios?|modos?|op[çc][õo]es|condi[çc][õo]es) de pagamentos?|pagamentos? (?:(?:100 ?% )?segur|com|por|via|em|atrav[ée]s|aceit|online)|pagamentos? ?:|x (?:de r\\$ ?[\\d.,]+ )?sem juros|pa(?:gar|gue|ga|gos?) (?:com|por|via|em|no|atrav[ée]s|na))',
    refuses: '(?:n[ãa]o (?:s[ãa]o )?(?:aceit|est[áa] dispon|[ée] poss[íi]vel|trabalhamos)|em breve|brevemente|exceto)',
  },
  pl: {
    names: {
      card: 'kart(?:a|y|ą|ami|ę|[ąa] )(?: (?:płatnicz|kredytow|debetow|bankow)\\S{1,4})?',
      instalments:
        'rat(?:y|ach|alnie|alna)|(?:system|zakupy|sprzedaż) (?:ratalny|ratalne|ratalna|na raty)|na raty|płatność odroczona|kup teraz,? zapłać później|zapłać później',
      'direct-debit': 'polecenie zapłaty',
      'bank-transfer':
        'przelew(?:em|y|u|ów)?(?: (?:bankow|tradycyjn|zwykł|online|internetow)\\S{0,4})?|przedpłata(?: na konto)?|szybki przelew|konto bankowe|numer konta',
      'cash-on-delivery': '(?:za |przy )?pobrani(?:em|u|e)|płatność przy odbiorze',
      cash: 'gotówk(?:a|ą|i|ę)|przy odbiorze(?: osobistym)?',
      invoice: '(?:na |z )faktur(?:ę|a|y)(?: z odroczonym terminem)?|odroczony termin',
      'gift-card': '(?:kart[ay]|bon[y]?) (?:podarunkow|upominkow)\\S{1,3}',
    },
    accepts:
      '(?:zapłacono|akceptujemy|przyjmujemy|(?:metod|form|sposob|sposob|rodzaj|opcj)\\S{0,4} płatności|sposób (?:płatności|zapłaty)|płatnoś(?:ć|ci) (?:za|przy|kart|przez|online|elektron|internet|przelew|odrocz|got)|płatnoś(?:ć|ci) ?:|bezpieczne (?:płatności|zakupy)|zapła(?:cić|ć|ty)|zapłacisz|płać|płacisz)',
    refuses: '(?:nie (?:akceptujemy|przyjmujemy|ma możliwości|jest możliw|są dostępn)|wkrótce|niedostępn)',
  },
  cs: {
    names: {
      card: '(?:platebn[íi]|kreditn[íi]|debetn[íi])(?:mi|ch|mi|m)? kart(?:ou|y|a|ami|u|ám)|kartou(?: online)?',
      instalments: '(?:na |nákup na )splátky|splátk(?:y|ový prodej)|odložená platba',
      'direct-debit': 'inkaso|inkasem',
      'bank-transfer':
        '(?:bankovn[íi]m? )?převod(?:em|u)?(?: (?:na účet|předem|z účtu))?|bankovn[íi] (?:převod|spojen[íi]|účet)|platba předem|číslo účtu',
      'cash-on-delivery': 'dob[íi]rk(?:a|ou|u|y)',
      cash: '(?:v )?hotovost(?:i|í|ně|ní)?|hotově',
      invoice: '(?:na )faktur(?:u|ou)|platba na fakturu',
      'gift-card': 'dárkov(?:ý|é|ým|ých|ou|á) (?:poukaz|karty|kart|certifikát|kartou)\\S{0,3}',
    },
    accepts:
      '(?:zaplaceno|přijím[áa]me|akceptujeme|(?:způsob|možnost|metod|druh|form)\\S{0,4} (?:platby|plateb|úhrady|placení)|platebn[íi] (?:metod|podmínk|možnost|brán)|plat(?:ba|by|it|te|bu) (?:můž|kartou|převodem|předem|online|dob|v|na|možn|lze|přes)|platba ?:|zaplatit|uhradit|bezpečn[áé] platb)',
    refuses: '(?:nepřijímáme|neakceptujeme|nelze|není (?:možn|dostupn)|již brzy|připravujeme)',
  },
  sv: {
    names: {
      card: '(?:kredit|bank|betal|kontokredit|debet)?kort(?:betalning(?:ar)?)?|betalkort',
      instalments: 'delbetal(?:ning|a)|avbetalning|betala senare|räntefritt|månadsvis',
      'direct-debit': 'autogiro',
      'bank-transfer':
        '(?:bank)?överföring|direktbetalning|(?:via |din )?internetbank|bankgiro|plusgiro|förskott(?:sbetalning)?',
      'cash-on-delivery': '(?:mot )?postförskott|efterkrav',
      cash: 'kontant(?:er|betalning)?',
      invoice: '(?:mot |på |e ?)?faktur(?:a|an|abetalning)',
      'gift-card': 'presentkort',
    },
    accepts:
      '(?:betalat (?:med|via)|betald (?:med|via)|accepterar|tar emot|betal(?:sätt|ningssätt|ningsalternativ|ningsmetod|ningsvillkor|ningslösning)|betala (?:med|via|mot|på|enkelt|tryggt|säkert|direkt|senare)|betalning (?:via|med|sker|mot|kan)|betalning ?:|säk(?:er|ra) betalning|trygg(?:a|t)? (?:betalning|köp))',
    refuses:
      '(?:accepterar (?:inte|ej)|tar inte|inte (?:möjligt|tillgänglig)|ej (?:möjligt|tillgänglig)|kommer snart|inom kort)',
  },
  da: {
    names: {
      card: '(?:kredit|betalings|debit|bank)kort|kortbetaling|kort online|(?<=med )kort',
      instalments: 'delbetaling|afbetaling|i rater|rater|betal senere|finansiering',
      'direct-debit': 'betalingsservice|leverandørservice',
      'bank-transfer': '(?:bank)?overførsel|bankoverføring|forudbetaling|netbank',
      'cash-on-delivery': '(?:pr |pr\\. |mod )?(?:post)?efterkrav|postopkrævning',
      cash: 'kontant(?:er|betaling)?',
      invoice: '(?:på |mod |ean )?faktura|ean(?: betaling)?',
      'gift-card': 'gavekort',
    },
    accepts:
      '(?:betalt med|accepterer|tager imod|modtager (?:betaling|følgende|vi)|betalings(?:metode|måde|mulighed|form|midler|betingelse)|betal(?:e|ing)? (?:med|via|på|mod|sikkert|nemt|senere|ved|kan|sker)|betaling ?:|sikker betaling)',
    refuses: '(?:accepterer (?:ikke|desværre)|ikke (?:muligt|mulig|tilgængelig|modtage)|kommer snart|snart)',
  },
  no: {
    names: {
      card: '(?:kreditt|betalings|debet|bank)?kort(?:betaling)?|bankkort',
      instalments: 'delbetaling|avbetaling|betal senere|nedbetaling',
      'direct-debit': 'avtalegiro',
      'bank-transfer': 'bankoverføring|overføring|forskudds(?:betaling)?|nettbank|kontonummer',
      'cash-on-delivery': '(?:post)?oppkrav|etterkrav',
      cash: 'kontant(?:er)?',
      invoice: '(?:på |mot |e ?)?faktura',
      'gift-card': 'gavekort',
    },
    accepts:
      '(?:betalt med|aksepterer|tar imot|godtar|betalings(?:metode|måte|alternativ|mulighet|betingelse|løsning)|betal(?:e|ing)? (?:med|via|på|mot|sikkert|enkelt|skjer|kan)|betaling ?:|sikker betaling|trygg (?:betaling|handel))',
    refuses: '(?:aksepterer ikke|tar ikke imot|ikke (?:mulig|tilgjengelig)|kommer snart)',
  },
  fi: {
    names: {
      card: '(?:luotto|pankki|maksu|debit|luotto ?- ?ja ?pankki)?kort(?:ti|it|illa|eilla|tia|eista)|korttimaksu(?:t)?',
      instalments: 'osamaksu(?:lla|t)?|erämaksu|maksa myöhemmin|rahoitus',
      'direct-debit': 'suoraveloitus',
      'bank-transfer':
        '(?:pankki|tili)siir(?:to|rolla|rrolla)|verkkopank(?:ki|it|issa|eissa)|verkkomaksu(?:t|painikkeet)?|ennakkomaksu|tilinumero',
      'cash-on-delivery': 'postiennakko|postiennakolla|jälkivaatimus',
      cash: 'käteis(?:maksu|ellä)|käteinen',
      invoice: '(?:yritys|sähkö)?lasku(?:lla|tus)?',
      'gift-card': 'lahjakort(?:ti|it|illa)',
    },
    accepts:
      '(?:maksettu|hyväksymme|maksu(?:tavat|tapa|tapoja|tavan|vaihtoehdo|tavoista|muodot|ehdot)|maksa (?:\\S+ )?(?:kortilla|laskulla|verkko|turvallisesti|helposti)|maks(?:aa|ut|u|aminen) (?:voi|onnistuu|kortilla|verkko|turvallisesti)|maksu ?:|turvallinen maksaminen)',
    refuses: '(?:emme hyväksy|ei (?:ole )?(?:mahdollista|käytettävissä|hyväksytä)|tulossa|pian saatavilla)',
  },
  ja: {
    names: {
      card: 'クレジットカード|デビットカード|カード(?:払い|決済)',
      instalments: '分割払い|後払い|リボ払い',
      'direct-debit': '口座振替|自動引き落とし',
      'bank-transfer': '銀行振り?込み?|郵便振替|お?振込|前払い|ゆうちょ振替',
      'cash-on-delivery': '代金引換|代引き?|着払い',
      cash: '現金',
      invoice: '請求書払い|掛け払い|掛売',
      'gift-card': 'ギフト(?:カード|券)|商品券',
    },
    accepts:
      '(?:お?支払い?(?:い)?方法|お?支払い(?:は|に|について|ください|可能|いただけ)|決済方法|ご利用(?:いただけ|可能|になれ)|使えます|取り扱い)',
    refuses: '(?:ご利用いただけません|使えません|できません|対応しておりません|準備中|近日)',
  },
  zh: {
    names: {
      card: '信用卡|银行卡|銀行卡|借记卡|簽帳卡|金融卡|刷卡',
      instalments: '分期(?:付款)?|信用卡分期',
      'bank-transfer': '银行(?:转账|汇款)|銀行(?:轉帳|匯款|轉賬)|(?:ATM)?轉帳|转账|匯款|汇款|ATM',
      'cash-on-delivery': '货到付款|貨到付款|到付',
      cash: '现金|現金',
      invoice: '月结|月結',
      'gift-card': '礼品卡|禮品卡|禮券|购物卡',
    },
    accepts:
      '(?:支付方式|付款方式|付费方式|付款方法|结算方式|接受|支持(?:以下)?|可(?:使用|选择|用)|支援|在线支付|線上付款|安全支付)',
    refuses: '(?:不接受|不支持|不支援|暂不|暫不|即将推出|即將推出|无法)',
  },
  ko: {
    names: {
      card: '신용 ?카드|체크 ?카드|카드 ?결제',
      instalments: '할부',
      'bank-transfer': '무통장(?: ?입금| ?계좌)?|계좌 ?이체|가상 ?계좌|실시간 ?계좌 ?이체|입금 ?계좌|은행 ?계좌',
      'cash-on-delivery': '착불',
      cash: '현금',
      'gift-card': '상품권|기프트 ?카드',
    },
    accepts: '(?:결제 ?(?:수단|방법|방식|안내|가능)|입금|무통장|계좌번호)',
    refuses: '(?:불가|지원하지|준비 ?중|사용할 수 없)',
  },
  ru: {
    names: {
      card: '(?:банковск|кредитн|платежн|пластиков|дебетов)(?:ой|ая|ие|ую|ими|ых|ые) карт(?:ой|а|ы|у|ами|ам)?|картой(?: онлайн)?|карт[аы]',
      instalments: 'в? ?рассрочк[уаие]|в кредит|кредит онлайн|долями|частями',
      'bank-transfer':
        '(?:банковск(?:ий|им|ого) )?перевод(?:ом|а)?(?: (?:на карту|на счет|на расчетный счет))?|по (?:счету|счёту|квитанции)|безналичн(?:ый расч[её]т|ая оплата|ым расч[её]том|ый)|предоплата|банковские реквизиты|расч[её]тный сч[её]т',
      'cash-on-delivery':
        'наличн(?:ые|ыми) при (?:получении|доставке)|налож[её]нн(?:ый|ым|ого) плат[её]ж(?:ом)?|при получении|оплата при (?:доставке|получении)',
      cash: 'наличн(?:ые|ыми|ый расч[её]т|ый)(?! при (?:получении|доставке))|наличными курьеру',
      invoice: '(?:по|выставление) сч[её]т(?:у|а)|отсрочка платежа',
      'gift-card': 'подарочн(?:ый|ые|ым|ых|ая) (?:сертификат|карт)\\S{0,3}',
    },
    accepts:
      '(?:принимаем|принимаются|(?:способ|вариант|форм|метод|вид|услови)\\S{0,3} оплаты|оплат(?:а|ить|ите|у|ы) (?:\\S+ )?(?:карт|налич|перевод|при|по|через|онлайн|банк|сч|можно|заказ|производ|в)|оплата ?:|к оплате|оплачивать|безопасная оплата)',
    refuses: '(?:не принима|невозможн|недоступн|скоро|временно не|кроме)',
  },
  tr: {
    names: {
      card: '(?:kredi|banka|debit)(?: ?/ ?(?:banka|kredi))? kart(?:ı|lar[ıi]|ıyla|ları|ınız)\\S{0,4}',
      instalments: 'taksit(?:li|le)?(?: seçenekleri| imkan[ıi])?|\\d{1,2} taksit|vade farks[ıi]z',
      'bank-transfer': 'havale(?: ?/ ?eft)?|eft|banka havalesi|banka hesap\\S{0,8}',
      'cash-on-delivery': 'kapıda (?:ödeme|nakit|kredi kartı)(?: ödeme)?',
      cash: 'nakit',
      invoice: 'aç[ıi]k hesap|cari hesap',
      'gift-card': 'hediye (?:kart[ıi]|çeki)',
    },
    accepts:
      '(?:kabul ed(?:iyoruz|ilir|ilmektedir)|ödeme (?:yöntem|seçenek|şek(?:il|li)|tip|araç|biçim|koşul|imkan)|ödeme(?:nizi)? (?:yap|ed)|ödeyebilir|ile ödeme|güvenli (?:ödeme|alışveriş)|ödeme ?:)',
    refuses: '(?:kabul (?:etmiyoruz|edilmez|edilmemektedir)|mümkün değil|yakında|kullanılamaz|geçerli değil)',
  },
  ar: {
    names: {
      card: '(?:ال)?بطاق(?:ة|ات) (?:ال)?(?:ائتمان|ائتمانية|بنكية|مصرفية|مدى)|بطاقة (?:الائتمان|الخصم)',
      instalments: '(?:ال)?(?:تقسيط|أقساط)|قسمها|اشتر الآن وادفع لاحق\\S+',
      'bank-transfer': '(?:ال)?(?:تحويل|حوالة|حوالات) (?:ال)?(?:بنكي|مصرفي|بنكية)|تحويل بنكي',
      'cash-on-delivery': '(?:ال)?دفع (?:نقد[اًا]+ )?عند (?:ال)?(?:استلام|توصيل)',
      cash: '(?:ال)?نقد[اًيية]*|كاش',
      invoice: 'فاتورة آجلة',
      'gift-card': 'بطاق(?:ة|ات) (?:ال)?(?:هدايا|هدية)',
    },
    accepts:
      '(?:نقبل|طرق (?:ال)?(?:دفع|سداد)|(?:وسائل|خيارات|طريقة) (?:ال)?(?:دفع|سداد)|الدفع (?:عن طريق|بواسطة|عبر|ب|الآمن|الإلكتروني)|ادفع|يمكنك(?:م)? الدفع)',
    refuses: '(?:لا نقبل|غير متاح|غير متوفر|قريب[اًا]+)',
  },
});

/**
 * Headings over other companies' logos, and pages that write about payment: names there are not what the vendor takes.
 */
export const elsewhere = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:clients?|customers? (?:include|say|stories)|our customers|trusted by|partners?|integrat\\w+|(?:connect|sync) (?:the|your|all) (?:\\w+ )?(?:tools|apps|stack)|favou?rite (?:tools|apps)|as (?:seen|featured) (?:in|on)|featured in|in the press|press|sponsors?|works? with|plugins?|add-?ons?|extensions?|case stud\\w+|our work|portfolio)\\b',
      de: '\\b(?:referenzen|kunden|presse|bekannt aus)\\b',
      fr: '\\b(?:nos clients|partenaires)\\b',
      es: '\\b(?:clientes|socios)\\b',
      it: '\\bclienti\\b',
      nl: '\\bklanten\\b',
      pt: '\\b(?:clientes|parceiros)\\b',
      pl: '\\b(?:klienci|partnerzy)\\b',
      sv: '\\b(?:kunder|referenser)\\b',
      da: '\\bkunder\\b',
      no: '\\bkunder\\b',
      fi: '\\basiakkaat\\b',
      ja: 'お客様',
      zh: '客户|合作伙伴',
      ru: 'клиенты|партн[её]ры',
      tr: 'müşterilerimiz',
      ar: 'عملاؤنا',
    }),
  ),
  'i',
);

/** Where a refund goes is the customer's own account, whatever it is with. */
export const refunds = new RegExp(
  anyOf(
    byLanguage({
      en: '\\brefund|\\breimburse|\\bcredit(?:ed)? (?:back |will )',
      de: 'erstatte|zurück(?:gezahlt|überwiesen)',
      fr: '\\brembours',
      es: '\\breembols',
      it: '\\brimbors',
      nl: '\\bterugbetaal',
      pt: '\\breembols|\\bestorn',
      sv: '\\båterbetal',
      da: '\\btilbagebetal|\\brefunder',
      no: '\\btilbakebetal|\\brefunder',
      ja: '返金',
      zh: '退款',
      ru: 'возврат (?:денег|денежных|средств)',
    }),
  ),
  'i',
);

/** How an answer begins that takes the question back: "No.", "Leider nein". */
export const noWords = byLanguage({
  any: 'no\\b|nope|not\\b|sorry|unfortunately',
  de: 'nein\\b|leider',
  fr: 'non\\b|malheureusement|désolé',
  es: 'lo sentimos',
  it: 'purtroppo',
  nl: 'nee\\b|helaas',
  pt: 'não|infelizmente',
  pl: 'nie\\b|niestety',
  cs: 'ne,|bohužel',
  sv: 'nej\\b|tyvärr',
  da: 'nej\\b|desværre',
  no: 'nei\\b|dessverre',
  fi: 'ei,|valitettavasti',
  ja: 'いいえ|申し訳',
  zh: '不(?:可以|行|能)|抱歉',
  ru: 'нет|к сожалению',
  tr: 'hayır|maalesef',
});

/** What account data are called that are given so that money can be sent there. */
export const accountWords = byLanguage({
  any: '\\biban\\b|bank(?:ing)? (?:account )?details|무통장|입금 ?계좌',
  de: 'bankverbindung',
  fr: 'coordonn[ée]es bancaires',
  es: 'datos bancarios',
  it: 'coordinate bancarie',
  nl: 'bankrekening',
  pt: 'dados banc[áa]rios',
  pl: 'numer (?:konta|rachunku)',
  cs: 'bankovn[íi] spojen',
  ja: '振込先',
  zh: '收款(?:账户|帳戶)',
  ru: 'расч[её]тный сч[её]т',
  tr: 'banka hesap',
});

/** What fields are called that take the code of a gift card. */
export const giftCardWords = byLanguage({
  any: 'gift.?(?:card|certificate|voucher)',
  de: 'gutschein.?karte|geschenk(?:karte|gutschein)',
  fr: 'carte.?cadeau|ch[èe]que.?cadeau',
  es: 'tarjeta.?(?:de.?)?regalo',
  it: 'carta.?regalo|buono.?(?:regalo|acquisto)',
  nl: 'cadeau(?:bon|kaart)',
  pt: 'vale.?presente|cart[ãa]o.?presente',
  pl: 'karta.?podarunkowa',
  cs: 'dárkov',
  sv: 'presentkort',
  da: 'gavekort',
  no: 'gavekort',
  fi: 'lahjakort',
  ja: 'ギフト(?:カード|券)',
  zh: '礼品卡|禮品卡',
  ru: 'подарочн',
  tr: 'hediye (?:kart|çek)',
  ar: 'بطاقة هدية',
});

/** What cards are called that nothing is paid with. */
export const otherCardWords = byLanguage({
  any: 'gift|loyal|member|library|reward|bonus|club|student|sim|score|id.?card|insurance|health|calling|business card',
  de: 'geschenk|kunden',
  fr: 'cadeau|fid[ée]lit',
  es: 'regalo|socio|fid[ée]lit',
  it: 'regalo|fid[ée]lit',
  pt: 'fid[ée]lit',
  nl: 'cadeau|klanten',
});
