import { anyOf, byLanguage } from '../by-language';

/** Words and names that decide what an e-mail address is, who reads it, and whether it is one at all. Patterns meet text in lower case. */

/** How people spell "@" so that harvesters do not see it. */
export const atWords = [
  'at|et|a t|at-sign|at sign', // English
  'ät|aet|klammeraffe', // German
  'arobase|arrobase|chez', // French
  'arroba|en', // Spanish, Portuguese; bare "en" counts in brackets only
  'chiocciola|chiocciolina', // Italian
  'apenstaartje', // Dutch
  'małpa|malpa', // Polish
  'zavináč|zavinac', // Czech, Slovak
  'snabel-a|snabela|snabel a|alfakrøll|kanelbulle', // Danish, Norwegian, Swedish
  'miukumauku|ät-merkki|a', // Finnish; "(a)" is the custom there
  'kukac', // Hungarian
  'собака|собачка', // Russian
  'アットマーク|アット|あっと', // Japanese
  '골뱅이', // Korean
];

/** And ".". "Period" and "stop" are left out: they end sentences. */
export const dotWords = [
  'dot', // English
  'punkt', // German, Polish readers of German, Swedish, Norwegian
  'point', // French
  'punto', // Spanish, Italian
  'ponto', // Portuguese
  'punt', // Dutch
  'kropka', // Polish
  'tečka|tecka|bodka', // Czech, Slovak
  'prik', // Danish
  'piste', // Finnish
  'nokta', // Turkish
  'точка', // Russian
  'ドット', // Japanese
  '점', // Korean
];

/**
 * What an address ends in where nothing but words in a sentence makes it one: "a tiny dot on the left", "at one point
 * the mob" and "him at glenn.greenwald" have the shape of one and end in no domain.
 */
export const spokenEndings = new RegExp(
  `\\.(?:${anyOf(
    byLanguage({
      any: 'com|net|org|info|biz|edu|gov|eu|io|app|dev|shop|store|online|gmbh|co\\.[a-z]{2}|(?:com|net|org|ac|gov)\\.[a-z]{2}|a[etru]|b[egr]|c[achlnoz]|d[ek]|e[es]|fi|fr|gr|h[kru]|i[elnst]|jp|k[ersz]|l[tuv]|m[txy]|n[loz]|p[hlt]|r[osu]|s[aegik]|t[hrw]|u[aksy]|vn|za|ie',
    }),
  )})$`,
  'i',
);
/** Words that stand before "at" in sentences, and are nobody's mailbox. */
export const wordsBeforeAt =
  /^(?:me|us|him|her|them|it|you|is|are|was|be|if|and|or|look|located|based|only|out|reached|visit|also)$/i;

/** Domains that stand for "your domain here" (RFC 2606 and the habits of form and theme authors). */
export const placeholderDomains = new RegExp(
  `^(?:${anyOf(
    byLanguage({
      en: '(?:your|my|our|the|a)?-?(?:domain|site|website|company|companyname|business|email|store|shop|firm|brand|server|provider|organi[sz]ation)\\.(?:com|net|org|co\\.uk|tld|ext|de|fr|io|co)',
      de: '(?:deine?|ihre?|meine?)-?(?:domain|firma|seite|webseite|website|email|shop)\\.(?:de|com|at|ch|tld)',
      fr: '(?:votre|mon)-?(?:domaine|site|societe|entreprise|email)\\.(?:fr|com|be|tld)',
      es: '(?:tu|su|mi)-?(?:dominio|sitio|empresa|correo|web|email)\\.(?:com|es|mx|tld)',
      it: '(?:tuo|vostro|mio)-?(?:dominio|sito|email)\\.(?:it|com)',
      pt: '(?:seu|meu)-?(?:dominio|site|email)\\.(?:com|com\\.br|pt)',
      nl: '(?:uw|jouw|mijn)-?(?:domein|bedrijf|site|email)\\.(?:nl|be|com)',
      any: '(?:[\\w-]+\\.)?example\\.(?:com|org|net|edu|co\\.uk|de|fr)|(?:dominio|domaine|domein|firma|beispiel|musterfirma|muster|exemple|ejemplo|esempio|exemplo|voorbeeld|przyklad|priklad|provider|adresse|adres|correo|test|abc|xyz|foo|bar|acme-?corp)\\.(?:com|de|fr|es|it|pt|nl|pl|cz|net|org|tld|com\\.br)|(?:domain|example|localhost|yourdomain)\\.(?:tld|xyz|local|invalid|test)|mail\\.example|sentry\\.io|sentry\\.wixpress\\.com|sentry-next\\.wixpress\\.com',
    }),
  )})$`,
);

/**
 * The part before "@" in examples. "info", "mail" and "test" are left out: they are real inboxes too; "name" and
 * "user" are never published as one.
 */
export const placeholderLocals = new RegExp(
  `^(?:${anyOf(
    byLanguage({
      de: 'beispiel|max\\.?mustermann|erika\\.?mustermann|m\\.?mustermann|mustermann|musterfrau|dein\\.?name|ihr\\.?name|deine?\\.?e?-?mail|ihre?\\.?e?-?mail|vorname[._-]?(?:nach)?name',
      fr: 'exemple|votre\\.?(?:nom|e?-?mail|adresse)|nom|prenom[._-]?nom|prénom[._-]?nom|jean\\.?dupont',
      es: 'ejemplo|(?:tu|su)\\.?(?:nombre|correo|e?-?mail)|nombre|usuario|correo|juan\\.?perez',
      it: 'esempio|tuo\\.?nome|tua\\.?e?-?mail|nome|nome\\.?cognome|utente|mario\\.?rossi',
      pt: 'exemplo|seu\\.?nome|seu\\.?e?-?mail|nome|usuario|joao\\.?silva',
      nl: 'voorbeeld|uw\\.?naam|jouw\\.?naam|naam|voornaam\\.?achternaam|jan\\.?jansen',
      pl: 'imie[._-]?nazwisko|jan\\.?kowalski',
      cs: 'jmeno[._-]?prijmeni|jan\\.?novak',
      sv: 'namn|fornamn\\.?efternamn',
      no: 'navn|fornavn\\.?etternavn',
      da: 'navn|fornavn\\.?efternavn',
      fi: 'nimi|etunimi\\.?sukunimi',
      tr: 'isim|ornek',
      any: 'you|your|yours|yourname|your[._-]?(?:e?-?mail|name|address|id)|(?:my|the)?(?:e-?mail|mail)?(?:address|adresse)|e-?mail@?|name|first\\.?name|last\\.?name|first(?:name)?[._-]?last(?:name)?|user|users|user[._-]?name|username\\d*|someone|somebody|anyone|example|sample|demo\\.user|john\\.?doe|jane\\.?doe|j\\.?doe|john\\.?smith|jane\\.?smith|joe\\.?bloggs|foo|foobar|abc|xyz|xxx+|recipient|friend|filler|email-?protected',
    }),
  )})$`,
);

/** File types that look like top-level domains after "@2x": "logo@2x.png" is a picture. */
export const fileTypes =
  /\.(?:png|jpe?g|jpe|gif|svgz?|webp|avif|bmp|ico|tiff?|heic|css|scss|less|m?js|cjs|jsx|tsx|json|map|html?|xhtml|php|aspx?|jsp|xml|txt|pdf|docx?|xlsx?|pptx?|csv|gz|tar|rar|7z|exe|dmg|apk|mp[34]|webm|wav|ogg|woff2?|ttf|otf|eot|local|lan|localdomain|internal)$/;

/** Providers that give anybody an address: no company's own domain. */
export const freeMail = new Set(
  anyOf(
    byLanguage({
      any: 'msn.com icloud.com me.com mac.com mail.com email.com proton.me protonmail.com pm.me zohomail.com hushmail.com tutanota.com tuta.io tuta.com inbox.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org online.de 1und1.de email.de vodafone.de kabelmail.de ewetel.net unitybox.de aon.at chello.at a1.net bluewin.ch hispeed.ch sunrise.ch btinternet.com btconnect.com virginmedia.com ntlworld.com blueyonder.co.uk sky.com talktalk.net eircom.net orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr skynet.be telenet.be proximus.be scarlet.be telefonica.net prodigy.net.mx libero.it virgilio.it alice.it tin.it fastwebnet.it inwind.it iol.it tim.it kpnmail.nl planet.nl ziggo.nl xs4all.nl home.nl hetnet.nl upcmail.nl casema.nl uol.com.br bol.com.br ig.com.br globo.com sapo.pt clix.pt netcabo.pt wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.onet.pl vp.pl tlen.pl poczta.fm seznam.cz email.cz centrum.cz volny.cz post.cz atlas.cz azet.sk centrum.sk zoznam.sk freemail.hu citromail.hu telia.com spray.se bredband.net online.no mail.dk luukku.com kolumbus.fi elisanet.fi mail.ru bk.ru list.ru inbox.ru ya.ru rambler.ru ukr.net i.ua mynet.com qq.com 163.com 126.com sina.com sina.cn sohu.com foxmail.com yeah.net aliyun.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp naver.com daum.net hanmail.net hinet.net bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz rogers.com bell.net shaw.ca telus.net sympatico.ca videotron.ca comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com frontier.com optonline.net rediffmail.com mweb.co.za telkomsa.net webmail.co.za vodamail.co.za',
    }),
  ).split(' '),
);

/** Those that have a domain in every country: "hotmail.co.uk", "yahoo.com.br". */
export const freeMailFamilies =
  /^(?:hotmail|live|outlook|yahoo|ymail|rocketmail|gmx|aol|googlemail|gmail|tiscali|terra|zoho|fastmail|yandex)\.(?:(?:com?|ne)\.)?[a-z]{2,3}$/;

/**
 * Inboxes by purpose, matched on whole words of the part before "@" and, where that says nothing, of the label.
 * First match wins: "customer-sales-support" is rare, but "noreply-support" is not read by support.
 */
export const roleWords = {
  'no-reply': anyOf(
    byLanguage({
      en: 'no-?reply|do-?not-?reply|dont-?reply|noreplies|no-?response|mailer-?daemon|bounces?',
      de: 'nicht-?antworten|keine-?antwort|antwort-?nicht',
      fr: 'ne-?pas-?repondre|nepasrepondre|pas-?de-?reponse',
      es: 'no-?responder|no-?responda|noresponder|noresponda|nao-?responda|naoresponda|nao-?responder',
      pt: 'no-?responder|no-?responda|noresponder|noresponda|nao-?responda|naoresponda|nao-?responder',
      it: 'non-?rispondere|nonrispondere',
      nl: 'niet-?beantwoorden|nietbeantwoorden|geen-?antwoord',
      pl: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
      cs: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
      sv: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
      da: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
      no: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
      fi: 'nie-?odpowiadaj|neodpovidat|neodpovidejte|svara-?inte|svar-?ikke|ala-?vastaa',
    }),
  ),
  privacy: anyOf(
    byLanguage({
      en: 'privacy|dpo|gdpr|data-?protection|dataprotection|ccpa|data-?privacy',
      de: 'datenschutz|datenschutzbeauftragter?|dsb|dsgvo',
      fr: 'rgpd|donnees-?personnelles|confidentialite|protection-?des-?donnees|vie-?privee',
      es: 'privacidad|proteccion-?de-?datos|protecciondedatos|lopd|lgpd|privacidade|encarregado|dados',
      pt: 'privacidad|proteccion-?de-?datos|protecciondedatos|lopd|lgpd|privacidade|encarregado|dados',
      nl: 'gegevensbescherming|avg|fg',
      pl: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      cs: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      tr: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      sv: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      da: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      no: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
      fi: 'rodo|iod|daneosobowe|ochrona-?danych|gdpr-?officer|osobni-?udaje|dataskydd|databeskyttelse|personvern|tietosuoja|kvkk',
    }),
  ),
  press: anyOf(
    byLanguage({
      en: 'press|media|pr|press-?office|pressoffice|newsroom|media-?relations|mediainquiries|media-?enquiries|communications?|consumerpr|publicity',
      de: 'presse|pressestelle|kommunikation|medien|oeffentlichkeitsarbeit',
      fr: 'presse|pressestelle|kommunikation|medien|oeffentlichkeitsarbeit',
      da: 'presse|pressestelle|kommunikation|medien|oeffentlichkeitsarbeit',
      no: 'presse|pressestelle|kommunikation|medien|oeffentlichkeitsarbeit',
      es: 'prensa|comunicacion',
      pt: 'imprensa|comunicacao',
      it: 'comunicazione|stampa|ufficio-?stampa|ufficiostampa',
      nl: 'pers|persvoorlichting',
      pl: 'prasa|media-?relacje',
      cs: 'tisk|tiskove',
      fi: 'lehdisto|viestinta',
      tr: 'basin',
    }),
  ),
  jobs: anyOf(
    byLanguage({
      en: 'jobs?|careers?|recruiting|recruitment|recruiter|hr|hiring|talent|work-?with-?us|vacanc(?:y|ies)|humanresources|human-?resources|apply|applications',
      de: 'karriere|bewerbung(?:en)?|personal|personalabteilung|ausbildung|stellen',
      da: 'karriere|bewerbung(?:en)?|personal|personalabteilung|ausbildung|stellen',
      no: 'karriere|bewerbung(?:en)?|personal|personalabteilung|ausbildung|stellen|jobb|rekruttering',
      fr: 'recrutement|emploi|candidatures?|rh|rrhh|empleo|trabaja|curriculum|cv|seleccion|recrutamento|vagas|trabalhe',
      es: 'recrutement|emploi|candidatures?|rh|rrhh|empleo|trabaja|curriculum|cv|seleccion|recrutamento|vagas|trabalhe',
      pt: 'recrutement|emploi|candidatures?|rh|rrhh|empleo|trabaja|curriculum|cv|seleccion|recrutamento|vagas|trabalhe',
      it: 'lavora|lavoraconnoi|risorse-?umane|selezione',
      nl: 'vacatures?|werkenbij|personeel|sollicitatie',
      pl: 'praca|rekrutacja|kadry|kariera',
      cs: 'kariera|prace',
      sv: 'jobb|rekrytering',
      fi: 'rekry',
      tr: 'kariyer|ik|insankaynaklari',
    }),
  ),
  billing: anyOf(
    byLanguage({
      en: 'billing|invoices?|invoicing|accounts?|accounting|accounts-?(?:payable|receivable)|accountspayable|accountsreceivable|finance|payments?|ap|ar|credit-?control|ledger',
      de: 'buchhaltung|rechnung(?:en)?|buha|fibu|finanzen|zahlung(?:en)?|mahnung|faktura|fakturierung|debitoren|kreditoren',
      fr: 'facturation|factures?|comptabilite|compta|facturacion|facturas?|contabilidad|administracion|cobros|cobranzas?|pagos|faturamento|faturacao|financeiro|cobranca|boletos?|contabilidade',
      es: 'facturation|factures?|comptabilite|compta|facturacion|facturas?|contabilidad|administracion|cobros|cobranzas?|pagos|faturamento|faturacao|financeiro|cobranca|boletos?|contabilidade',
      pt: 'facturation|factures?|comptabilite|compta|facturacion|facturas?|contabilidad|administracion|cobros|cobranzas?|pagos|faturamento|faturacao|financeiro|cobranca|boletos?|contabilidade',
      it: 'fatturazione|fatture|contabilita|amministrazione|pagamenti',
      nl: 'facturatie|facturen|boekhouding|debiteuren|crediteuren|administratie',
      pl: 'ksiegowosc|faktury|platnosci|rozliczenia',
      cs: 'ucetni|uctarna|fakturace|faktury',
      sv: 'ekonomi|fakturor|reskontra|faktura',
      da: 'okonomi|regnskab|bogholderi|bogholderiet|faktura',
      no: 'okonomi|regnskap|faktura',
      fi: 'laskutus|taloushallinto|laskut|reskontra',
      tr: 'muhasebe|fatura',
    }),
  ),
  support: anyOf(
    byLanguage({
      en: 'support|help|help-?desk|helpdesk|service|customer-?service|customerservice\\d*|customer-?care|customercare|customer-?support|customersupport|cs|care|contact-?cent(?:er|re)|contactcent(?:er|re)|tech-?support|techsupport\\d*|technical|assistance|complaints?|returns?|warranty|claims?|repairs?|client-?services?|clientservices|disastersupport|feedback|aftersales|after-?sales|rma|tickets?',
      de: 'kundenservice|kundendienst|kundenbetreuung|hilfe|technik|reklamation(?:en)?|retouren|retoure|beschwerden?|garantie|reparatur|servicecenter|serviceteam',
      fr: 'service-?client|serviceclient|serviceclients|sav|aide|assistance|relation-?client|relationclient|reclamations?|atencion-?al-?cliente|atencionalcliente|atencion|clientes|soporte|ayuda|reclamos|reclamaciones|devoluciones|postventa|sac|suporte|ajuda|atendimento|apoio|apoioaocliente|trocas|posvenda',
      es: 'service-?client|serviceclient|serviceclients|sav|aide|assistance|relation-?client|relationclient|reclamations?|atencion-?al-?cliente|atencionalcliente|atencion|clientes|soporte|ayuda|reclamos|reclamaciones|devoluciones|postventa|sac|suporte|ajuda|atendimento|apoio|apoioaocliente|trocas|posvenda',
      pt: 'service-?client|serviceclient|serviceclients|sav|aide|assistance|relation-?client|relationclient|reclamations?|atencion-?al-?cliente|atencionalcliente|atencion|clientes|soporte|ayuda|reclamos|reclamaciones|devoluciones|postventa|sac|suporte|ajuda|atendimento|apoio|apoioaocliente|trocas|posvenda',
      it: 'assistenza|assistenza-?clienti|assistenzaclienti|servizio-?clienti|servizioclienti|clienti|reclami|resi|supporto|klantenservice|klantendienst|klachten|hulp|retour|retouren|servicedesk|pomoc|obsluga|obslugaklienta|biuro-?obslugi|bok|reklamacje|zwroty|serwis|podpora|reklamace|servis|zakaznicky',
      nl: 'assistenza|assistenza-?clienti|assistenzaclienti|servizio-?clienti|servizioclienti|clienti|reclami|resi|supporto|klantenservice|klantendienst|klachten|hulp|retour|retouren|servicedesk|pomoc|obsluga|obslugaklienta|biuro-?obslugi|bok|reklamacje|zwroty|serwis|podpora|reklamace|servis|zakaznicky',
      pl: 'assistenza|assistenza-?clienti|assistenzaclienti|servizio-?clienti|servizioclienti|clienti|reclami|resi|supporto|klantenservice|klantendienst|klachten|hulp|retour|retouren|servicedesk|pomoc|obsluga|obslugaklienta|biuro-?obslugi|bok|reklamacje|zwroty|serwis|podpora|reklamace|servis|zakaznicky',
      cs: 'assistenza|assistenza-?clienti|assistenzaclienti|servizio-?clienti|servizioclienti|clienti|reclami|resi|supporto|klantenservice|klantendienst|klachten|hulp|retour|retouren|servicedesk|pomoc|obsluga|obslugaklienta|biuro-?obslugi|bok|reklamacje|zwroty|serwis|podpora|reklamace|servis|zakaznicky',
      tr: 'kundtjanst|kundservice|hjalp|kundeservice|kundesenter|hjelp|hjaelp|reklamationer|asiakaspalvelu|tuki|palaute|reklamaatiot|destek|musterihizmetleri|yardim',
      sv: 'kundtjanst|kundservice|hjalp|kundeservice|kundesenter|hjelp|hjaelp|reklamationer|asiakaspalvelu|tuki|palaute|reklamaatiot|destek|musterihizmetleri|yardim',
      da: 'kundtjanst|kundservice|hjalp|kundeservice|kundesenter|hjelp|hjaelp|reklamationer|asiakaspalvelu|tuki|palaute|reklamaatiot|destek|musterihizmetleri|yardim',
      no: 'kundtjanst|kundservice|hjalp|kundeservice|kundesenter|hjelp|hjaelp|reklamationer|asiakaspalvelu|tuki|palaute|reklamaatiot|destek|musterihizmetleri|yardim',
      fi: 'kundtjanst|kundservice|hjalp|kundeservice|kundesenter|hjelp|hjaelp|reklamationer|asiakaspalvelu|tuki|palaute|reklamaatiot|destek|musterihizmetleri|yardim',
    }),
  ),
  sales: anyOf(
    byLanguage({
      en: 'sales|orders?|shop|store|quotes?|purchas(?:e|ing)|business|export|wholesale|reservations?|bookings?|ordering|trade|retail|estimates?|partners?|partnerships?|advertising|ads|marketing|new-?business|newbusiness|dealers?|leads?',
      de: 'verkauf|vertrieb|bestellung(?:en)?|bestellen|anfragen?|angebot|angebote|einkauf|buchung(?:en)?|reservierung(?:en)?',
      fr: 'ventes?|commercial|commandes?|devis|boutique|reservations?|achats|ventas?|comercial|pedidos?|tienda|reservas?|presupuestos?|compras|vendas?|loja|orcamentos?|encomendas',
      es: 'ventes?|commercial|commandes?|devis|boutique|reservations?|achats|ventas?|comercial|pedidos?|tienda|reservas?|presupuestos?|compras|vendas?|loja|orcamentos?|encomendas',
      pt: 'ventes?|commercial|commandes?|devis|boutique|reservations?|achats|ventas?|comercial|pedidos?|tienda|reservas?|presupuestos?|compras|vendas?|loja|orcamentos?|encomendas',
      it: 'vendite|commerciale|ordini|preventivi|negozio|prenotazioni|acquisti|propostearticoli|verkoop|bestellingen|bestelling|offerte|winkel|reserveringen|inkoop|sprzedaz|handlowy|zamowienia|sklep|rezerwacje|oferty|prodej|obchod|objednavky|eshop|rezervace|poptavka',
      nl: 'vendite|commerciale|ordini|preventivi|negozio|prenotazioni|acquisti|propostearticoli|verkoop|bestellingen|bestelling|offerte|winkel|reserveringen|inkoop|sprzedaz|handlowy|zamowienia|sklep|rezerwacje|oferty|prodej|obchod|objednavky|eshop|rezervace|poptavka',
      pl: 'vendite|commerciale|ordini|preventivi|negozio|prenotazioni|acquisti|propostearticoli|verkoop|bestellingen|bestelling|offerte|winkel|reserveringen|inkoop|sprzedaz|handlowy|zamowienia|sklep|rezerwacje|oferty|prodej|obchod|objednavky|eshop|rezervace|poptavka',
      cs: 'vendite|commerciale|ordini|preventivi|negozio|prenotazioni|acquisti|propostearticoli|verkoop|bestellingen|bestelling|offerte|winkel|reserveringen|inkoop|sprzedaz|handlowy|zamowienia|sklep|rezerwacje|oferty|prodej|obchod|objednavky|eshop|rezervace|poptavka',
      tr: 'forsaljning|order|butik|bokning|salg|ordre|butikk|myynti|tilaukset|kauppa|varaukset|satis|siparis|rezervasyon',
      sv: 'forsaljning|order|butik|bokning|salg|ordre|butikk|myynti|tilaukset|kauppa|varaukset|satis|siparis|rezervasyon',
      da: 'forsaljning|order|butik|bokning|salg|ordre|butikk|myynti|tilaukset|kauppa|varaukset|satis|siparis|rezervasyon',
      no: 'forsaljning|order|butik|bokning|salg|ordre|butikk|myynti|tilaukset|kauppa|varaukset|satis|siparis|rezervasyon',
      fi: 'forsaljning|order|butik|bokning|salg|ordre|butikk|myynti|tilaukset|kauppa|varaukset|satis|siparis|rezervasyon',
      // Hotels and car hire speak so in many languages.
      any: 'reservas?|ventas',
    }),
  ),
  general: anyOf(
    byLanguage({
      en: 'info|infos|information|contact|contactus|contact-?us|hello|hi|hey|mail|email|e-?mail|office|enquir(?:y|ies)|inquir(?:y|ies)|ask|admin|team|general|main|reception|post|company|webmaster|postmaster|us|welcome|questions?|headoffice|head-?office|frontdesk|secretary|director|management',
      de: 'kontakt|hallo|moin|servus|zentrale|empfang|sekretariat|poststelle|verwaltung|buero|geschaeftsleitung|gf',
      fr: 'bonjour|accueil|secretariat|direction|contacto|hola|informacion|consultas|recepcion|oficina|contato|ola|geral|faleconosco|atendimento|secretaria|informacoes',
      es: 'bonjour|accueil|secretariat|direction|contacto|hola|informacion|consultas|recepcion|oficina|contato|ola|geral|faleconosco|atendimento|secretaria|informacoes',
      pt: 'bonjour|accueil|secretariat|direction|contacto|hola|informacion|consultas|recepcion|oficina|contato|ola|geral|faleconosco|atendimento|secretaria|informacoes',
      it: 'contatti|ciao|segreteria|informazioni|posta|direzione|ufficio|pec',
      nl: 'algemeen|vragen|receptie',
      pl: 'biuro|sekretariat|firma',
      cs: 'dotazy|recepce|kancelar|firma',
      sv: 'hej|fraga',
      da: 'hej',
      no: 'hei',
      fi: 'hei|toimisto|asiakas',
      tr: 'iletisim|bilgi',
      any: 'kontakt',
    }),
  ),
} as const;

/** Words before or above an address that only say "this is an e-mail address". */
export const mailLabels = new RegExp(
  `^(?:[^\\p{L}]*(?:(?:our|your|unsere?|notre|nuestro|nostra|onze|nasz|vår|vores)\\s+)?(?:${anyOf(
    byLanguage({
      fr: 'courriels?|m[ée]l',
      es: 'correo(?:\\s+electr[óo]nico)?',
      it: 'posta(?:\\s+elettronica)?|indirizzo\\s+e-?mail',
      pl: 'poczta',
      cs: 'elektronická\\s+adresa',
      fi: 'sähköposti(?:osoite)?|s-posti',
      ja: 'メール(?:アドレス)?',
      zh: '邮箱|电子邮件|電子郵件|信箱',
      ru: 'электронная\\s+почта|почта|эл\\.?\\s*почта',
      ar: 'البريد(?:\\s+الإلكتروني)?|ايميل',
      ko: '이메일|메일',
      any: 'e[\\s-]?mails?(?:[\\s-]?(?:us|address|adresse|id|adres|adress|adresa|osoite|adresi|at|to|office))?|email|mail(?:to|adresse)?|e-?posta|epost|e-post(?:adress|adresse)?|m|e|@|pec|p\\.e\\.c',
    }),
  )})[^\\p{L}]*)$`,
  'u',
);

/** Words that say nobody reads what is sent to an address. */
export const unmonitored = new RegExp(
  anyOf(
    byLanguage({
      en: 'not (?:(?:regularly|actively|being) )?(?:monitored|checked|attended)|not (?:be )?read\\b|un(?:monitored|attended) (?:e-?mail|mailbox|inbox|address|account)|(?:do|does|did|will) not (?:accept|receive) (?:incoming )?(?:repl(?:y|ies)|e-?mails|mail|messages)|(?:cannot|can ?not|can.?t|unable to|not able to|will not|won.?t|do not|don.?t) (?:respond|reply|answer)(?: to)? (?:any |your |individual |incoming )?(?:e-?mails?|messages?|inquiries|enquiries|this|these|it|here)\\b|replies (?:to \\S+ (?:\\S+ )?)?(?:are|will) not|no one (?:reads|monitors)|nobody reads|send-only|outgoing (?:mail|messages) only',
      de: 'nicht (?:regelmäßig |mehr |aktiv )?(?:gelesen|überwacht|beantwortet|abgerufen|bearbeitet|betreut)|(?:nicht|keine) (?:auf )?(?:diese |e-?mails? |anfragen )?(?:antworten|beantworten)|(?:können|werden) (?:wir )?(?:leider )?(?:nicht|keine)[^.]{0,40}(?:antworten|beantworten|gelesen)|kein(?:en)? empfang|nur (?:zum|für den) versand',
      fr: 'n.?est pas (?:consultée?|surveillée?|lue?|relevée?)|ne (?:pas|pouvons pas) (?:y )?répondre|ne permet pas de (?:nous )?répondre|(?:boîte|adresse) non (?:surveillée|consultée|lue)|aucune réponse',
      es: 'no (?:es|está|será|son|se) (?:monitorizad[oa]|supervisad[oa]|atendid[oa]|revisad[oa]|leíd[oa]s?|lee|revisa|atiende|responde)|no (?:podemos|podremos) responder|no responda|no respondas|no admite respuestas',
      it: 'non (?:è|viene|vengono|sarà) (?:monitorat[ao]|presidiat[ao]|lett[aoi]|controllat[ao])|non (?:possiamo|potremo) rispondere|non rispondere|casella non presidiata',
      nl: 'niet (?:gelezen|gemonitord|beantwoord|gecontroleerd)|niet (?:reageren|antwoorden)|kunnen (?:wij|we) niet (?:reageren|antwoorden|beantwoorden)|geen antwoord',
      pt: 'não (?:é|são|será) (?:monitorad[oa]|lid[oa]s?|verificad[oa])|não (?:podemos|poderemos) responder|não responda',
      pl: 'nie (?:jest|są|będzie) (?:monitorowan[aey]|odczytywan[aey]|sprawdzan[aey])|nie odpowiad(?:aj|amy)|prosimy nie odpowiadać',
      cs: 'není (?:sledovan[áaý]|čten[áaý]|monitorovan[áaý])|neodpovídejte|nelze odpovědět',
      sv: 'läses inte|övervakas inte|svara inte|kan inte (?:svara|besvara)',
      da: '(?:læses|overvåges|leses|overvåkes|besvares) ikke|svar ikke|ikke besvare|kan ikke svare',
      no: '(?:læses|overvåges|leses|overvåkes|besvares) ikke|svar ikke|ikke besvare|kan ikke svare',
      fi: 'ei (?:lueta|seurata|valvota)|älä vastaa|emme voi vastata',
      ja: '返信(?:は|に)?(?:できません|いただけません|対応)|受信できません',
      zh: '送信専用|请勿回复|不(?:会|能)回复|無法回覆|请不要回复|勿直接回覆',
      ru: 'не (?:читается|проверяется|отслеживается|отвечайте)|не можем ответить',
      tr: 'okunmamaktadır|takip edilmemektedir|yanıtlamayınız|cevaplamayınız',
      ar: 'لا يتم (?:مراقبة|قراءة)|لا ترد',
    }),
  ),
  'u',
);

/**
 * Words of sentences that tell where the vendor's own mails come from. An address there is mentioned, not offered:
 * "add … to your address book", "check your spam folder", "our newsletter is sent by …".
 */
export const senderWords = new RegExp(
  anyOf(
    byLanguage({
      en: 'address book|safe senders?|junk|white-?list|(?:sent|comes?|coming|arrives?|delivered|receive(?:d)?|e-?mails?|message) (?:\\S+ ){0,4}(?:from|by)|sender|contacts list',
      de: 'adressbuch|absender|posteingang|(?:gesendet|verschickt|versandt|kommt|kommen|erhalten) (?:\\S+ ){0,4}(?:von|durch)',
      fr: 'carnet d.adresses|courrier indésirable|indésirables|expéditeur|hameçonnage|(?:envoyée?s?|provien\\S+) (?:\\S+ ){0,3}(?:de|par)',
      es: 'libreta de direcciones|correo no deseado|remitente|enviad[oa]s? (?:\\S+ ){0,3}(?:desde|por|de)',
      it: 'rubrica|posta indesiderata|mittente',
      nl: 'adresboek|ongewenste|afzender',
      pt: 'remitente|catálogo de endereços|lixo eletr[ôó]nico|remetente',
      pl: 'książki adresowej|nadawc',
      cs: 'adresáře|odesílatel',
      sv: 'adressbok|skräppost|avsändare',
      da: 'adressebog|afsender',
      no: 'adressebok|avsender',
      fi: 'osoitekirja|lähettäjä|roskaposti',
      ja: '迷惑メール|ドメイン指定',
      zh: '差出人|通讯录|垃圾邮件|寄件',
      ru: 'адресн\\S+ книг|отправител|спам',
      tr: 'adres defteri|gönderen',
      any: 'spam|phishing',
    }),
  ),
  'u',
);

/** Domains of authorities and platforms that vendors must name, whatever stands around their addresses. */
export const authorityDomains = new RegExp(
  anyOf(
    byLanguage({
      any: '(?:^|\\.)(?:europa\\.eu|bund\\.de|bfdi\\.bund\\.de|ldi\\.nrw\\.de|lda\\.bayern\\.de|cnil\\.fr|ico\\.org\\.uk|aepd\\.es|garanteprivacy\\.it|gpdp\\.it|dataprotection\\.ie|autoriteitpersoonsgegevens\\.nl|uodo\\.gov\\.pl|uoou\\.cz|imy\\.se|datatilsynet\\.(?:dk|no)|dsb\\.gv\\.at|edoeb\\.admin\\.ch|ftc\\.gov|oaic\\.gov\\.au|anpd\\.gov\\.br|[\\w-]*ombudsman[\\w-]*\\.[\\w.]+|[\\w-]*schlichter[\\w-]*\\.de|datenschutz[\\w-]*\\.(?:de|hessen\\.de|rlp\\.de|saarland\\.de|bremen\\.de|hamburg\\.de)|verbraucher-schlichter\\.de)$',
    }),
  ),
);
