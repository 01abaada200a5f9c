import { anyOf, byLanguage } from '../by-language';

/**
 * Wordings of pressure, by language, asked of lower-case text. Each is anchored on a number or an idiom.
 *
 * Rejected: "only N days left" and its like (a date to pay by), "while stocks last" and "solange der Vorrat reicht"
 * (what every leaflet must say), "sold out" and "in stock" (plain states), "popular" and "bestseller" (praise),
 * "last chance" (the name of many a clearance department), "limited quantity" alone (how a thing is made),
 * "available 9–17" (hours), "limited" alone (a form of company), "new" and "exclusive".
 */
export const scarcityWords: Readonly<Record<string, string>> = byLanguage({
  en: "\\b(?:only|just|last|final) (?:the )?(?:last )?\\d{1,3} (?:more )?(?:(?!days?|hours?|minutes?|steps?|attempts?|messages?|characters?|questions?|pages?|weeks?|months?|years?|tries|try|points?|credits?|mins?|sessions?)[a-z-]+ ){0,2}(?:left|remain(?:s|ing)?|available|in stock)\\b(?!-)|\\b\\d{1,3} (?:items?|pieces?|units?|rooms?|seats?|tickets?|copies|spots?|places?) (?:left|remaining)\\b|\\b\\d{1,3} left (?:in stock|at this price)|(?:low|limited) (?:in )?(?:stock|availability)\\b|limited quantit(?:y|ies) (?:available|left|remaining)|low on stock|almost (?:gone|sold out)|nearly (?:gone|sold out)|selling (?:out )?(?:fast|everywhere|quickly)|sell(?:s|ing)? out (?:soon|fast|quickly)|going fast|few(?: items)? left\\b|limited[- ]time\\b|for a limited time|today only|ends? (?:soon|today|tonight)\\b|ending (?:soon|today|tonight)|\\bhurry\\b|before (?:it['’]s|they['’]re) (?:too late|gone)|don['’]t miss (?:out|your chance)|high demand|rising demand|sold out in (?:retail )?stores|act (?:now|fast)\\b",
  de: 'nur noch \\d{1,3} (?!tage|stunden|minuten|schritte?|versuche?|fragen?|nachrichten|seiten?|zeichen|wochen|monate|jahre|euro|prozent|mitarbeit|km\\b|klicks?)[a-zäöüß]*(?: (?:verfügbar|auf lager|übrig|stück|vorhanden))?|nur noch wenige|fast ausverkauft|bald ausverkauft|letzte (?:exemplare|stücke|plätze)|nur heute|endet (?:bald|heute)|zeitlich begrenzt|nur für kurze zeit|begrenzte (?:stückzahl|verfügbarkeit|anzahl)|jetzt zugreifen|schnell sein|hohe nachfrage',
  fr: "(?:il ne reste )?plus que \\d{1,3} (?!jours?|heures?|minutes?|semaines?|mois\\b|ans?\\b|euros?|€|personnes?|salariés?|étapes?|tentatives?|essais?|messages?|questions?|pages?|caractères?|clics?|km\\b)|derni(?:ers|ères) (?:pièces|articles|exemplaires|places)|stock (?:très )?limité|quantités? limitées?|offre limitée|durée limitée|aujourd[’']hui seulement|dépêchez-vous|bientôt épuisé|presque épuisé|forte demande",
  es: '(?:solo|sólo) (?:quedan? )?\\d{1,3} (?!días?|horas?|minutos?|semanas?|mes|años?|euros?|personas?|emplead|pasos?|intentos?|mensajes?|preguntas?|páginas?|caracteres|clics?|km\\b)[a-zñáéíóú]+|¡?quedan? (?:solo |sólo )?\\d{1,3} unidades|últimas (?:unidades|plazas)|(?:solo|sólo) hoy|oferta limitada|(?:por )?tiempo limitado|a punto de agotarse|casi agotado|stock limitado|date prisa',
  it: '(?:solo|soltanto|ultimi) \\d{1,3} (?:pezzi|articoli|posti|disponibil[ei]|rimast[ie])|ultimi pezzi|solo (?:per )?oggi|offerta limitata|tempo limitato|quasi esaurito|disponibilità limitata|affrettati',
  nl: 'nog (?:maar|slechts) \\d{1,3} (?!dagen|uur|minuten|weken|maanden|jaar|euro|mensen|medewerk|stappen|pogingen|berichten|vragen|pagina|tekens|km\\b)|laatste (?:stuks|exemplaren)|alleen vandaag|op ?= ?op|bijna uitverkocht|beperkte (?:voorraad|tijd)|wees er snel bij',
  pt: '(?:só|apenas|somente) (?:restam? )?\\d{1,3} (?!dias?|horas?|minutos?|semanas?|mes|anos?|euros?|reais|pessoas?|funcion|empregad|passos?|etapas?|tentativas?|mensagens|perguntas?|páginas?|caracteres|cliques?|km\\b)[a-zãçéêíóõú]+|restam? (?:apenas |só )?\\d{1,3} unidades|últimas (?:unidades|peças|vagas)|(?:só|somente) hoje|tempo limitado|quase esgotado|estoque limitado|corra',
  pl: 'ostatni[ea]? (?:sztuk|egzemplarz)[a-ząęł]*|(?:zostało|pozostało) (?:tylko )?\\d{1,3} szt|tylko (?:dziś|dzisiaj)|ograniczon[a-z]+ (?:czas|ilość|oferta)|pośpiesz się|prawie wyprzedane',
  cs: 'poslední kusy?|(?:zbývá|zbývají) (?:jen |pouze |už jen )?\\d{1,3} (?:ks|kus)|(?:pouze|jen) dnes|časově omezen|téměř vyprodáno|omezené množství',
  sv: '(?:endast|bara) \\d{1,3} (?:st )?kvar|(?:endast|bara) idag|begränsat (?:antal|parti|lager)|snart slut|nästan slutsåld|skynda',
  da: 'kun \\d{1,3} (?:stk\\.? )?(?:tilbage|på lager)|kun i dag|begrænset (?:antal|lager|tid)|næsten udsolgt|skynd dig',
  no: 'kun \\d{1,3} (?:stk\\.? )?(?:igjen|på lager)|kun i dag|begrenset (?:antall|lager|tid)|nesten utsolgt|skynd deg',
  fi: '(?:vain|enää) \\d{1,3} (?:kpl|jäljellä)|viimeiset kappaleet|vain tänään|rajoitettu erä|rajoitetun ajan|pian loppu',
  ja: '残り(?:わずか|\\d+[点個枚])|在庫わずか|残り\\d+[点個]|本日限り|期間限定|お急ぎください|数量限定',
  zh: '[仅僅]剩\\d+[件个個]|库存紧张|庫存緊張|限时(?:特价|优惠|抢购)|限時(?:特價|優惠|搶購)|今日特价|即将售罄|即將售罄|最后\\d+件',
  ru: 'осталось (?:всего |только )?\\d{1,3} (?:шт|товар|мест|экземпляр)|последни[еяй] (?:штук|экземпляр)|только сегодня|ограниченн(?:ое|ая) (?:предложение|количество|партия)|успейте|почти распродано',
  tr: 'son \\d{1,3} (?:ürün|adet)|tükenmek üzere|(?:sadece|yalnızca) bugün|sınırlı (?:stok|süre)|acele edin',
  ar: 'بقي \\d+ فقط|باقي \\d+ (?:قطع|قطعة)|كمية محدودة|لفترة محدودة|اليوم فقط|سارع',
});

/** Numbers of other people who look or buy now. Rejected: followers, subscribers, reviews, customers who trust. */
export const activityWords: Readonly<Record<string, string>> = byLanguage({
  en: '\\d[\\d,.]* (?:other )?(?:people|customers|shoppers|users|others|visitors|travell?ers|guests|buyers)(?: (?:are|have|is))?(?: (?:currently|just|already|also|recently|right now))? (?:viewing|looking|watching|browsing|view(?:ed)?|bought|purchased|ordered|booked|added|protected|(?:have )?(?:this|it) in their)|(?:bought|purchased|booked|ordered|sold|viewed) (?:by )?\\d[\\d,.]* (?:times|people)?[^.]{0,20}in the (?:last|past) (?:\\d+ )?(?:hours?|day|days|minutes|week)|\\d[\\d,.]* (?:sold|bought|booked|viewed|orders?|purchases?) in the (?:last|past) (?:\\d+ )?(?:hours?|day|days|minutes|week)|(?:someone|somebody) (?:in|from) [a-z ]{2,30} (?:just )?(?:bought|purchased|ordered|booked)|(?:people|others) are (?:viewing|looking at|watching) this',
  de: '\\d[\\d.]* (?:andere )?(?:personen|kunden|besucher|nutzer|leute|menschen) (?:sehen|schauen|betrachten|haben)(?: sich)?(?: (?:gerade|dieses|diesen|in den letzten))|\\d+ mal (?:verkauft|gekauft|gebucht) in den letzten|jemand (?:in|aus) [a-zäöüß ]{2,30} hat (?:gerade )?(?:gekauft|bestellt|gebucht)',
  fr: '\\d[\\d  ]* (?:autres )?(?:personnes|clients|visiteurs|internautes) (?:regardent|consultent|ont (?:acheté|réservé|ajouté))|(?:acheté|réservé|vendu)s? \\d+ fois (?:au cours|dans|ces)',
  es: '\\d[\\d.]* (?:otras )?(?:personas|clientes|usuarios) (?:están (?:viendo|mirando)|han (?:comprado|reservado))',
  it: '\\d[\\d.]* (?:altre )?(?:persone|clienti|utenti) (?:stanno (?:guardando|visualizzando)|hanno (?:acquistato|prenotato))',
  nl: '\\d[\\d.]* (?:andere )?(?:mensen|personen|klanten|bezoekers) (?:bekijken|hebben (?:dit|deze))',
  pt: '\\d[\\d.]* (?:outras )?(?:pessoas|clientes) (?:estão (?:vendo|olhando|visualizando)|compraram)',
  pl: '\\d+ (?:osób|osoby|klientów) (?:ogląda|kupiło|przegląda)',
  cs: '\\d+ (?:lidí|zákazníků|osob) (?:si (?:právě )?prohlíží|koupilo|sleduje)',
  sv: '\\d+ (?:andra )?(?:personer|kunder) (?:tittar|har köpt)',
  da: '\\d+ (?:andre )?(?:personer|kunder) (?:kigger|ser på|har købt)',
  no: '\\d+ (?:andre )?(?:personer|kunder) (?:ser på|har kjøpt)',
  fi: '\\d+ (?:muuta )?(?:henkilöä|asiakasta) (?:katselee|katsoo|on ostanut)',
  ja: '\\d+人が(?:閲覧|見て|購入)',
  zh: '\\d+人(?:正在(?:浏览|瀏覽|查看|看)|已(?:购买|購買))',
  ru: '\\d+ (?:человек|покупател[а-я]*) (?:сейчас )?(?:смотр|просматрива|купил)',
  tr: '\\d+ kişi (?:bu ürünü )?(?:inceliyor|bakıyor|satın aldı)',
  ar: '\\d+ (?:شخص|أشخاص) (?:يشاهد|اشتر)',
});

/** What says that an offer, and not a programme or a parcel, runs out. Lower case. */
export const offerEnds = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:ends? in|ending in|(?:offer|sale|deal|discount|promotion|price|coupon|code|event) (?:ends|expires|valid)|expires in|time left|hurry|left to (?:buy|save|order at)|flash sale|deal of the day|reserved for|held for|remain in your (?:bag|cart|basket))\\b',
      de: '\\b(?:angebot endet|endet in|läuft ab|noch gültig|reserviert für)\\b',
      fr: "\\b(?:se termine dans|expire dans|fin de l['’]offre|réservé pendant)\\b",
      es: '\\b(?:termina en|acaba en|finaliza en|reservad[oa] (?:durante|por))\\b',
      it: '\\b(?:scade tra|termina tra|riservato per)\\b',
      nl: '\\b(?:eindigt over|loopt af|gereserveerd voor)\\b',
      pt: '\\b(?:reservad[oa] (?:durante|por)|termina em|acaba em)\\b',
      pl: '\\b(?:kończy się|zarezerwowan)\\b',
      cs: '\\b(?:končí za)\\b',
      sv: '\\b(?:slutar om)\\b',
      da: '\\b(?:slutter om)\\b',
      no: '\\b(?:slutter om)\\b',
      fi: '\\b(?:päättyy)\\b',
      ja: '終了まで|残り時間',
      zh: '距结束|距離結束',
      ru: 'до конца акции',
      tr: 'bitmesine',
      ar: 'ينتهي خلال',
    }),
  ),
);

/** What else runs down to a time. Lower case. */
export const otherClocks = new RegExp(
  `\\b(?:${anyOf(
    byLanguage({
      en: '(?:security|verification|digit|one[- ]time|get a|got a|receive (?:a|the|your)) code|resend|reset link|auction|bid|event starts|starts in|begins in|kick-?off|doors open|webinar|departure|arriv|deliver|shipp|dispatch|despatch|collect|pick ?up|video|episode|session|password|game|log(?:ged)? out|duration|read(?:ing)? time|min read|cook|parking|journey|flight|next (?:bus|train)',
      de: 'versand|liefer|zustell|auktion|startet|beginnt',
      fr: 'livr|expédi|enchère|commence',
      es: 'entrega|envío|subasta|empieza',
      it: 'consegna|spedizione|asta|inizia',
      nl: 'bezorg|verzend|veiling|begint',
      pt: 'entrega|envío',
    }),
  )})`,
);

/** Begins a refusal … lower case. */
export const refusal = new RegExp(
  `(?:^|[\\s|(“"‘])(?:${anyOf(
    byLanguage({
      en: "no,? thanks?|no,? thank you|no,? i\\b|nope|no\\b(?=,? i )|i (?:don['’]t|do not|prefer|choose not|hate|['’]?d rather|would rather|decline|refuse|am not interested|['’]?ll (?:pay|pass|risk|take))",
      de: 'nein,? (?:danke|ich)|ich (?:verzichte|möchte (?:kein|nicht)|zahle lieber|will (?:kein|nicht))',
      fr: 'non,? (?:merci|je)|je (?:préfère|ne veux pas|renonce)',
      es: 'no,? gracias|no,? (?:prefiero|quiero)',
      it: 'no,? grazie|no,? (?:preferisco|voglio)',
      nl: 'nee,? (?:bedankt|dank|ik)',
      pt: 'não,? (?:obrigad[oa]|quero|prefiro)',
      pl: 'nie,? (?:dziękuję|chcę)',
      cs: 'ne,? (?:děkuji|chci)',
      sv: 'nej,? tack',
      da: 'nej,? tak',
      no: 'nei,? takk',
      fi: 'ei,? kiitos',
      ru: 'нет,? (?:спасибо|я)',
      tr: 'hayır,? (?:teşekkür|istemiyorum)',
    }),
  )})`,
);

/** … and says what a fool one would be. Lower case. */
export const loss = new RegExp(
  anyOf(
    byLanguage({
      en: "pay(?:ing)? (?:the )?(?:full|more|extra|retail|regular)|full price|\\bmiss(?:ing)? out|(?:don['’]t|do not) (?:want|like|need|care)[^.]{0,40}\\b(?:sav(?:e|ing|ings)|discount|deals?|money|better|safe|protect\\w*|% ?off|grow|succe\\w+|healthy|smart\\w*)|hate (?:saving|sav|money|deals|discounts|free)|rather (?:pay|not save|miss|stay|be|struggle|lose)|prefer (?:paying|to pay|to risk|not to save)|(?:choose|wish|want) not to (?:protect|save|insure)|not (?:to )?protect my|i(?:['’]ll| will) (?:risk|take (?:the|my) (?:risk|chances?))|at my own risk|may be responsible for",
      de: 'zahle (?:lieber|gern)|voll(?:en|er) preis|will nicht sparen|verzichte auf (?:den|meinen|die) (?:rabatt|vorteil|schutz|ersparnis|gutschein)|kein (?:geld|rabatt)',
      fr: 'payer (?:le )?plein|prix fort|ne veux pas (?:économiser|profiter)|renonce à (?:ma|la) (?:réduction|remise)',
      es: 'pagar (?:más|el precio completo)|no quiero (?:ahorrar|descuento)',
      it: 'pagare (?:di più|il prezzo pieno)|non voglio risparmiare',
      nl: 'volle prijs|wil niet (?:besparen|sparen)',
      pt: 'pagar mais|não quero (?:economizar|desconto)',
      pl: 'płacić więcej',
      cs: 'nechci (?:ušetřit|slevu)',
      sv: 'betala fullt pris',
      da: 'betale fuld pris',
      no: 'betale full pris',
      ru: 'переплат|полную цену',
    }),
  ),
);

/** Labels of boxes that cost money or attention. Lower case. */
export const extras = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:insurance|insure|protect(?:ion)?\\b|coverage|cover my|warranty|guarantee plan|care plan|donat\\w+|charity|round up|tip\\b|mailing list|notices?\\b|notify me|(?:exclusive|special|latest|our|partner|receive) (?:\\w+ )?(?:offers?|news|deals|updates|promotions?)|offers|promotion(?:s|al)?|marketing|e-?mail me|text me|news and|subscribe|keep me (?:updated|posted|informed)|send me|auto-?renew\\w*|automatic(?:ally)? renew\\w*|gift ?wrap\\w*|priority (?:support|processing|boarding|handling)|premium|add(?:-| )?on|upgrade|trial)\\b',
      de: '\\b(?:versicherung|schutzbrief|garantieverlängerung|spende\\w*|angebote|werbung|rabattaktionen|garantie)\\b',
      fr: "\\b(?:assurance|garantie|don\\b|lettre d['’]information|infolettre|offres)\\b",
      es: '\\b(?:seguro|garantía|donación|donativo|bolet[ií]n|ofertas|novedades)\\b',
      it: '\\b(?:assicurazione|garanzia|donazione|offerte|novità)\\b',
      nl: '\\b(?:garantie|offerte|verzekering|donatie|nieuwsbrief|aanbiedingen)\\b',
      pt: '\\b(?:seguro|donativo|bolet[ií]n|ofertas|garantia|doação|novidades)\\b',
      pl: '\\b(?:ubezpieczeni\\w*|darowizn\\w*|ofert\\w*)\\b',
      cs: '\\b(?:pojištění|nabídk\\w*)\\b',
      sv: '\\b(?:nyhetsbrev\\w*|erbjudanden|försäkring)\\b',
      da: '\\b(?:nyhedsbrev\\w*|tilbud|forsikring)\\b',
      no: '\\b(?:nyhetsbrev\\w*|tilbud|forsikring)\\b',
      fi: '\\b(?:uutiskirje\\w*|tarjouks\\w*|vakuutus)\\b',
      ja: 'メルマガ|お知らせ',
      zh: '保険|订阅|訂閱|保险',
      ru: 'рассылк|страхов|акци[ий]',
      tr: 'bülten|kampanya|sigorta',
      ar: 'نشرة|عروض|تأمين',
      ko: '보험',
      any: '\\b(?:newsletters?)\\b|newsletter',
    }),
  ),
);

/** Boxes whose tick nobody minds, or must give. Lower case. */
export const harmless = new RegExp(
  anyOf(
    byLanguage({
      en: 'remember (?:me|my|this)|keep me (?:logged|signed)|stay (?:logged|signed)|same as|(?:billing|shipping|delivery) address|use (?:this|my) address|save (?:my|this|to|as|for|card|address|payment)|default|i (?:agree|accept|have read|consent)|terms|conditions|privacy policy\\W*$|show password|select all',
      de: '\\bagb\\b|angemeldet bleiben|eingeloggt|rechnungsadresse|lieferadresse|gleiche adresse|einverstanden|akzeptiere|notwendig|statistik',
      fr: "se souvenir|rester connecté|même adresse|j['’]accepte",
      es: 'recordarme|misma dirección|acepto',
      it: 'ricordami|stesso indirizzo|accetto',
      nl: 'onthoud|zelfde adres|akkoord',
      pt: 'lembrar|mesmo endereço|aceito',
      pl: 'zapamiętaj|akceptuję',
      cs: 'zapamatovat|souhlasím',
      sv: 'kom ihåg|godkänner',
      da: 'husk mig',
      no: 'husk meg',
      fi: 'muista',
      ru: 'запомнить|согла',
      tr: 'beni hatırla',
      ar: 'تذكرني',
      any: 'filter|sort|cookie|necessary|analytics|personali[sz]ation|functional',
    }),
  ),
);

/** "Tick if you do not want": ticking takes something away. Lower case. */
export const optOut = new RegExp(
  anyOf(
    byLanguage({
      en: "(?:tick|check|click|mark|select)(?: (?:this|the|here))?(?: box)?,? if you (?:do not|don['’]t|would (?:rather not|prefer not)|wish not)|(?:do not|don['’]t) (?:send|e-?mail|contact|call|share|want to (?:receive|get|hear)|wish to (?:receive|be))|(?:prefer|rather) not (?:to )?(?:receive|be contacted|hear)|opt(?:ing)?[- ]out|i(?:['’]d| would) (?:prefer|rather) not|no thank you to",
      de: 'keine? (?:werbung|newsletter|angebote|e-mails?) (?:erhalten|zusenden|wünsche)|(?:möchte|will|wünsche) (?:keinen?|nicht)',
      fr: 'ne (?:souhaite|veux|désire) pas (?:recevoir|être)',
      es: 'no (?:deseo|quiero) recibir',
      it: 'non (?:desidero|voglio) ricevere',
      nl: '(?:wil|wens) (?:geen|niet)',
      pt: 'não (?:desejo|quero) receber',
      pl: 'nie (?:chcę|wyrażam)',
      cs: 'nepřeji|nechci dostávat',
      sv: 'vill inte (?:ha|få)',
      da: 'ønsker ikke',
      no: 'ønsker ikke',
      fi: 'en halua',
      ru: 'не хочу получать',
      tr: 'almak istemiyorum',
      ar: 'لا أرغب',
    }),
  ),
);
