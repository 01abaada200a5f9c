import { byLanguage } from '../by-language';
import type { PhraseTable } from '../phrasebook';

export type NamedPageKind =
  | 'home'
  | 'contact'
  | 'product'
  | 'listing'
  | 'pricing'
  | 'cart'
  | 'checkout'
  | 'payment'
  | 'login'
  | 'registration'
  | 'password-reset'
  | 'support'
  | 'faq'
  | 'terms'
  | 'legal-notice'
  | 'article'
  | 'order-form'
  | 'error'
  | 'confirmation'
  | 'invoice';

/**
 * What pages are called in titles, headings and marked menu items. Contact, support, FAQ and legal notice are called
 * like the links that lead to them (`words/links.ts`), login, checkout and their like as their forms (`words/forms.ts`).
 */
export const pageNames: PhraseTable<
  | 'home'
  | 'listing'
  | 'login'
  | 'registration'
  | 'password-reset'
  | 'checkout'
  | 'payment'
  | 'pricing'
  | 'cart'
  | 'terms'
  | 'article'
  | 'order-form'
  | 'error'
  | 'confirmation'
  | 'invoice'
> = byLanguage({
  home: {
    de: 'startseite',
    fr: 'accueil',
    es: 'inicio, página de inicio',
    it: 'home page principale',
    nl: 'startpagina',
    pt: 'inicio, página inicial',
    pl: 'strona główna',
    cs: 'hlavní stránka, domovská stránka',
    sv: 'startsida',
    da: 'forside',
    no: 'forside',
    fi: 'etusivu',
    ja: 'ホーム, トップページ',
    zh: '首页, 首頁',
    ru: 'главная, главная страница',
    tr: 'ana sayfa, anasayfa',
    ar: 'الرئيسية, الصفحة الرئيسية',
    ko: '홈',
    any: 'home, homepage, home page',
  },
  listing: {
    en: '… search results …, all products, our products, shop all, products, product list, product listing, catalog, catalogue, new arrivals, best sellers, specials, events, collections, shop, category …, categories, all categories, results for …',
    de: 'suchergebnisse …, fahrzeugsuche, unsere fahrzeuge, fahrzeugbestand, online shop, shop, alle produkte, unsere produkte, produkte, produktübersicht, sortiment, angebote, neuheiten, bestseller, kategorien, suche nach …',
    fr: 'catalogue, boutique, la boutique, notre boutique, categories, résultats de recherche …, tous les produits, nos produits, produits, nouveautés, résultats pour …',
    es: 'resultados de búsqueda …, tienda, nuestra tienda, tienda online, todos los productos, nuestros productos, productos, catálogo, novedades, categorías, resultados para …',
    it: 'catálogo, negozio, shop, risultati della ricerca …, tutti i prodotti, i nostri prodotti, prodotti, novità, categorie, risultati per …',
    nl: 'zoekresultaten …, winkel, webshop, webwinkel, occasions, alle producten, onze producten, producten, assortiment, catalogus',
    pt: 'catálogo, loja, nossa loja, resultados da pesquisa …, todos os produtos, nossos produtos, os nossos produtos, produtos, resultados da busca …',
    pl: 'wyniki wyszukiwania …, wszystkie produkty, nasze produkty, produkty, katalog, nowości',
    cs: 'produkty, sortiment, výsledky vyhledávání …, všechny produkty, naše produkty',
    sv: 'sortiment, sökresultat …, alla produkter, våra produkter, produkter',
    da: 'produkter, søgeresultater …, alle produkter, vores produkter',
    no: 'alle produkter, produkter, søkeresultater …, våre produkter',
    fi: 'hakutulokset …, kaikki tuotteet, tuotteemme, tuotteet',
    ja: '検索結果…, 商品一覧…, 製品一覧…, 製品情報',
    zh: '搜索结果…, 搜尋結果…, 全部商品, 所有商品, 产品中心, 產品列表, 产品列表, 商品列表',
    ru: 'результаты поиска …, все товары, каталог …, товары, продукция',
    tr: 'arama sonuçları …, tüm ürünler, ürünlerimiz, ürünler',
    ar: 'نتائج البحث …, جميع المنتجات, منتجاتنا, المنتجات',
  },
  login: { en: 'login …, … login, log in …, … log in, sign in …, … sign in, welcome back, authentification' },
  registration: {
    en: 'register …, registration …, … registration, sign up …, … sign up, create account …, create an account …, new account, join',
  },
  'password-reset': {
    en: 'forgot password …, reset password …, recover password …, lost password …, forgotten password …',
  },
  checkout: {
    // Not "shipping information" nor "payment methods": pages that tell about them are called so.
    en: 'billing and shipping, shipping and payment, delivery and payment, order review, review your order, guest details, passenger details, traveller details, booking details, enter your details, your booking details, shipping address, delivery address',
    de: 'kasse …, zur kasse, bestellung abschließen, bestellung prüfen, lieferadresse, versand und zahlung wählen, prüfen und bestellen',
    fr: 'passer commande, finaliser la commande, finaliser ma commande, validation de la commande, adresse de livraison',
    es: 'finalizar compra …, tramitar pedido, finalizar pedido …, dirección de envío',
    it: 'cassa, concludi ordine, completa ordine, indirizzo di spedizione',
    nl: 'afrekenen …, bestelling afronden, verzendadres',
    pt: 'finalizar compra …, finalizar pedido …, finalizar encomenda, fechar pedido, endereço de entrega',
    pl: 'realizacja zamówienia, składanie zamówienia, podsumowanie zamówienia, adres dostawy',
    cs: 'pokladna, dodací údaje, souhrn objednávky, doprava a platba',
    sv: 'kassan, till kassan, slutför köp',
    da: 'kassen, til kassen, gennemfør køb',
    no: 'kassen, til kassen, fullfør kjøp',
    fi: 'kassa …, toimitusosoite',
    ja: '…ご購入手続き…, レジ, お届け先…, ご注文内容の確認',
    zh: '结账…, 結帳…, 结算…, 确认订单, 確認訂單, 填写订单',
    ru: 'оформление заказа …, оформить заказ, адрес доставки',
    tr: 'siparişi tamamla, teslimat bilgileri, sipariş özeti',
    ar: 'إتمام الطلب, إتمام الشراء, عنوان التوصيل',
    ko: '주문하기',
    any: '… checkout …',
  },
  payment: {
    en: 'payment information …, … payment information, pay your bill, pay online, pay invoice, secure payment',
    de: 'zahlung, bezahlung',
    fr: 'paiement sécurisé',
    es: 'pago seguro, pago',
    it: 'pagamento, pagamento sicuro',
    nl: 'betaling, betalen',
    pt: 'pagamento',
    pl: 'platnosc',
    sv: 'betalning, betala',
    da: 'betaling',
    fi: 'maksaminen',
    ja: 'お支払い',
    zh: '支付, 付款',
    tr: 'ödeme bilgileri',
    ar: 'معلومات الدفع',
    any: 'payment',
  },
  pricing: {
    en: '… pricing …, subscriptions, membership options, plans and pricing, subscription offers, prices, our prices, plans, rates, our rates, rates and fees, fees, tariffs, membership plans, subscription plans, choose your plan, choose a plan, plan comparison, compare plans, … price list',
    de: '… preise …, abonnements, abos, aboangebote, preise und tarife, preisliste …, tarife …, unsere tarife, kosten, preisübersicht, gebühren, tarifübersicht, mitgliedsbeiträge',
    fr: '… tarifs …, abonnements, nos abonnements, offres d abonnement, nos offres d abonnement, formules et tarifs, prix, nos prix, grille tarifaire, tarification, nos formules',
    es: '… precios …, planes y precios, suscripciones, tarifas …, planes, nuestras tarifas',
    it: '… prezzi …, abbonamenti, piani e prezzi, tariffe …, listino, costi',
    nl: 'kosten, abonnementen, … prijzen …, … tarieven …, prijslijst',
    pt: 'tarifas …, … preços …, planos, preçário, valores',
    pl: '… cennik …, ceny, nasze ceny, plany i ceny',
    cs: 'ceny, … ceník …, naše ceny, ceny a tarify',
    sv: '… … … priser …, prislista …',
    da: '… … … priser …, prisliste …',
    fi: '… hinnasto …, hinnat …, hinnoittelu, hintamme, palveluhinnasto',
    ja: '料金…, 価格, 価格表',
    zh: '价格…, 價格…, 定价, 定價, 收费标准, 收費標準, 价目表, 價目表, 资费',
    ru: 'цены …, прайс лист …, тарифы …, стоимость, прайс, стоимость услуг, наши цены',
    tr: 'fiyatlar …, fiyat listesi …, fiyatlandırma …, ücretler, tarifeler, paketler ve fiyatlar',
    ar: 'الأسعار …, خطط الأسعار, التسعير, باقات الأسعار, أسعارنا',
    no: '… … … priser …, prisliste …',
  },
  cart: {
    en: '… shopping cart …, cart, your cart …, my cart, shopping basket …, basket, your basket …, my basket, shopping bag …, your bag …, my bag, bag, trolley, your shopping bag, view cart, your order basket',
    de: 'warenkorb …, ihr warenkorb …, mein warenkorb …, einkaufswagen …, einkaufskorb, dein warenkorb, ihr einkaufswagen',
    fr: 'panier …, mon panier …, votre panier …',
    es: 'carrito …, mi carrito, tu carrito, cesta …, mi cesta, su carrito, bolsa de compras',
    it: 'carrello …, il tuo carrello, il mio carrello',
    nl: 'winkelwagen …, winkelmand …, winkelmandje, mijn winkelwagen, jouw winkelmand, uw winkelwagen',
    pt: 'carrinho …, meu carrinho, seu carrinho, o seu carrinho, cesto de compras, minha sacola, sacola',
    pl: 'koszyk …, twój koszyk …, mój koszyk',
    cs: 'košík …, nákupní košík …, váš košík, můj košík, obsah košíku',
    sv: 'varukorg …, din varukorg, kundvagn …, din kundvagn, kundkorg',
    da: 'indkøbskurv …, kurv, din kurv, kurven, din indkøbskurv',
    no: 'handlekurv …, handlevogn …, din handlekurv, handlekurven',
    fi: 'ostoskori …, ostoskorisi, ostoskärry',
    ja: 'ショッピングカート…, カート, カートの中身, 買い物かご…, カート内容',
    zh: '购物车…, 購物車…',
    ru: 'корзина …, ваша корзина, моя корзина',
    tr: 'sepet, sepetim …, alışveriş sepeti …, alışveriş sepetim, sepetiniz',
    ar: 'عربة التسوق, سلة التسوق, سلة المشتريات, السلة, حقيبة التسوق',
  },
  terms: {
    // Not the privacy policy: it promises other things.
    en: 'terms …, … terms and conditions, … terms of service, … terms of use, conditions of use …, conditions of sale, general terms …, user agreement, service agreement, subscription agreement, t c, t cs, customer agreement, rental agreement, conditions of carriage, website terms',
    de: '… agb …, allgemeine geschäftsbedingungen …, geschäftsbedingungen …, nutzungsbedingungen …, verkaufsbedingungen, lieferbedingungen, allgemeine verkaufs und lieferbedingungen, mietbedingungen, vertragsbedingungen, allgemeine vertragsbedingungen',
    fr: 'conditions générales …, cgv …, cgu …, conditions d utilisation …, conditions de vente …',
    es: 'términos y condiciones …, condiciones generales …, condiciones de uso …, condiciones de venta …, términos de servicio …, condiciones de compra, condiciones de contratación, términos de uso',
    it: 'termini e condizioni …, condizioni generali …, condizioni di vendita …, condizioni d uso …, termini di servizio, condizioni di utilizzo',
    nl: 'algemene voorwaarden …, gebruiksvoorwaarden …, leveringsvoorwaarden …, verkoopvoorwaarden, voorwaarden',
    pt: 'termos e condições …, termos de uso …, condições gerais …, termos de serviço …, condições de venda …, condições de utilização, termos de utilização',
    pl: 'regulamin …, warunki korzystania …, ogólne warunki …, warunki świadczenia usług',
    cs: 'obchodní podmínky …, všeobecné obchodní podmínky …, podmínky užití …, podmínky používání, všeobecné podmínky',
    sv: 'allmänna villkor …, köpvillkor …, användarvillkor …, villkor, avtalsvillkor',
    da: 'vilkår og betingelser …, vilkår …, handelsbetingelser …, salgs og leveringsbetingelser …, betingelser, brugsvilkår, forretningsbetingelser',
    no: 'salgsbetingelser …, vilkår …, kjøpsvilkår …, brukervilkår, salgsvilkår, kjøpsbetingelser',
    fi: 'käyttöehdot …, toimitusehdot …, yleiset ehdot …, sopimusehdot, tilausehdot, ehdot, tilaus ja toimitusehdot, yleiset sopimusehdot',
    ja: '利用規約…, 会員規約, 約款, ご利用条件',
    zh: '服务条款…, 服務條款…, 使用条款…, 使用條款…, 用户协议…, 条款和条件, 用户服务协议, 會員條款, 交易條款',
    ru: 'условия использования …, пользовательское соглашение …, публичная оферта …, договор оферты …, правила пользования, условия продажи, договор публичной оферты, правила и условия',
    tr: 'kullanım koşulları …, şartlar ve koşullar …, mesafeli satış sözleşmesi …, üyelik sözleşmesi …, satış sözleşmesi, kullanım şartları',
    ar: 'الشروط والأحكام …, شروط الاستخدام …, شروط الخدمة …, الأحكام والشروط',
  },
  article: {
    en: '… advertorial, press release, sponsored article, … blog post',
    de: 'pressemitteilung',
    fr: 'communiqué de presse',
    es: 'nota de prensa',
    it: 'comunicato stampa',
    nl: 'persbericht',
    sv: 'pressmeddelande',
    da: 'pressemeddelelse',
    fi: 'lehdistötiedote',
    ja: 'プレスリリース',
    zh: '新闻稿, 新聞稿',
    ru: 'пресс релиз',
    tr: 'basın bülteni',
  },
  'order-form': {
    en: '… order form …, … application form …, apply …, request a quote …, get a quote …, request quote, quote request, free quote …, … booking form …, service request …, request for quotation, request an estimate, … registration form for services, book an appointment, book online, book now, reservation form, enrollment form, enrolment form',
    de: 'bestellformular …, antragsformular …, angebot anfordern …, angebotsanfrage …, buchungsformular …, antrag stellen, online antrag, auftragsformular, reparaturauftrag, serviceauftrag, termin buchen, buchungsanfrage, reservierungsanfrage, preisanfrage, kostenvoranschlag anfordern',
    fr: 'bon de commande, formulaire de commande …, demande de devis …, devis gratuit, formulaire de réservation, réservation en ligne, formulaire de demande',
    es: 'formulario de pedido …, solicitud de presupuesto …, formulario de solicitud …, solicitar presupuesto, formulario de reserva, solicitar cotización, cotización',
    it: 'modulo d ordine, richiesta preventivo …, richiedi preventivo …, modulo di richiesta, modulo di prenotazione, richiedi un preventivo',
    nl: 'bestelformulier …, offerte aanvragen …, aanvraagformulier …, offerteaanvraag, reserveringsformulier, boekingsformulier',
    pt: 'formulario de reserva, formulário de encomenda …, solicitar orçamento …, pedido de orçamento …, formulário de inscrição, peça um orçamento',
    pl: 'formularz zamówienia …, zapytanie ofertowe …, formularz rezerwacji, formularz zgłoszeniowy',
    cs: 'objednávkový formulář …, poptávkový formulář …, nezávazná poptávka …, poptávka, rezervační formulář',
    sv: 'beställningsformulär, offertförfrågan …, begär offert, ansökan, bokningsförfrågan',
    da: 'bestillingsformular, tilbudsforespørgsel, indhent tilbud, ansøgningsskema, få et tilbud',
    no: 'bestillingsskjema, tilbudsforespørsel, søknadsskjema, be om tilbud, få tilbud',
    fi: 'tilauslomake, tarjouspyyntö, hakemuslomake, pyydä tarjous, varauslomake',
    ja: '注文フォーム…, お申し込み…, お申込み…, 見積依頼…, お見積り, お見積もり依頼, 予約フォーム',
    zh: '订购表单, 訂購單, 申请表, 申請表, 询价, 詢價, 在线预订, 線上預約, 报价申请',
    ru: 'форма заказа …, заявка …, оставить заявку …, бланк заказа, онлайн заявка, расчет стоимости',
    tr: 'sipariş formu …, başvuru formu …, teklif al …, teklif iste, rezervasyon formu',
    ar: 'نموذج الطلب, طلب عرض سعر, نموذج التقديم, احجز الآن',
  },
  error: {
    en: '… page not found …, not found, … 404 …, error 500 …, internal server error, server error, page unavailable, access denied, forbidden, service unavailable, bad gateway, oops, something went wrong, this page does not exist, we can t find that page, error page, error, 403 …, 500 …, 503 …, maintenance, under maintenance, transaction failed, payment failed, gone, page cannot be found',
    de: 'fehler 404 …, seite nicht gefunden …, nicht gefunden, seite existiert nicht, fehlerseite, wartungsarbeiten, zugriff verweigert, fehler, interner serverfehler',
    fr: 'erreur 404 …, page non trouvée …, page introuvable …, erreur, accès refusé, page inexistante, page pas trouvée',
    es: 'error 404 …, página no encontrada …, no encontrado, no se encuentra la página, acceso denegado, página no disponible',
    it: 'errore 404 …, pagina non trovata …, errore, accesso negato, pagina inesistente',
    nl: 'fout 404, pagina niet gevonden …, niet gevonden, foutmelding, toegang geweigerd',
    pt: 'erro 404 …, página não encontrada …, não encontrado, erro, acesso negado',
    pl: 'błąd 404 …, nie znaleziono strony …, strona nie istnieje, nie znaleziono, strona nie została znaleziona',
    cs: 'chyba 404 …, stránka nenalezena …, nenalezeno, stránka neexistuje, přístup odepřen',
    sv: 'fel 404, sidan hittades inte …, sidan kunde inte hittas, sidan finns inte',
    da: 'fejl 404, siden blev ikke fundet …, siden findes ikke …, side ikke fundet',
    no: 'feil 404, siden ble ikke funnet …, siden finnes ikke …, fant ikke siden',
    fi: 'virhe 404, sivua ei löytynyt …, sivua ei löydy, virhe',
    ja: 'ページが見つかりません…, お探しのページ…, エラー, メンテナンス中',
    zh: '页面不存在…, 页面未找到…, 找不到页面…, 找不到頁面…, 頁面不存在, 出错了',
    ru: 'ошибка 404 …, страница не найдена …, ошибка, доступ запрещен, не найдено',
    tr: 'hata 404, sayfa bulunamadı …, hata, aradığınız sayfa bulunamadı',
    ar: 'خطأ 404 …, الصفحة غير موجودة …, خطأ',
  },
  confirmation: {
    en: 'thank you …, order confirmation …, order received …, order complete …, order success …, confirmation, order placed, purchase confirmation …, booking confirmation …, order completed, thanks for your order, thanks for your purchase, receipt, purchase receipt, payment successful, payment received, message sent, booking confirmed, your account has been created, order confirmed, we appreciate your business, registration complete',
    de: 'vielen dank …, danke …, bestellbestätigung …, bestellung erfolgreich …, bestellung abgeschlossen, auftragsbestätigung, buchungsbestätigung, bestellung eingegangen, zahlung erfolgreich, nachricht gesendet',
    fr: 'merci …, confirmation de commande …, commande confirmée …, confirmation de votre commande, confirmation de réservation, commande validée, message envoyé',
    es: 'gracias …, muchas gracias …, confirmación de pedido …, pedido confirmado …, confirmación del pedido, pedido recibido, mensaje enviado, confirmación de reserva',
    it: 'grazie …, conferma ordine …, ordine confermato …, conferma dell ordine, ordine ricevuto, messaggio inviato',
    nl: 'bedankt …, dank je wel …, orderbevestiging …, bestelling ontvangen …, bestelbevestiging, dank u wel',
    pt: 'pedido confirmado …, obrigado …, obrigada, confirmação do pedido …, confirmação de encomenda, pedido recebido, encomenda confirmada',
    pl: 'dziękujemy …, potwierdzenie zamówienia …, zamówienie przyjęte, zamówienie złożone',
    cs: 'děkujeme …, potvrzení objednávky …, objednávka odeslána, objednávka přijata, objednávka dokončena',
    sv: 'tack …, orderbekräftelse …',
    da: 'tak for din …, ordrebekræftelse …, tak, tak for ordren, tak for dit køb',
    no: 'takk for …, ordrebekreftelse …, takk, bestillingsbekreftelse',
    fi: 'kiitos …, tilausvahvistus …, tilaus vastaanotettu',
    ja: 'ご注文ありがとうございます…, 注文完了…, ご注文確定, 送信完了, 購入完了',
    zh: '订单完成…, 訂單完成…, 感谢您的订单, 感謝您的訂購, 支付成功, 下单成功, 提交成功, 付款成功, 訂購完成',
    ru: 'спасибо …, заказ оформлен …, подтверждение заказа …, заказ принят, благодарим за заказ, оплата прошла успешно',
    tr: 'teşekkürler …, siparişiniz alındı …, sipariş onayı …, teşekkür ederiz …, sipariş tamamlandı, ödeme başarılı',
    ar: 'شكرا …, تأكيد الطلب …, تم استلام طلبك, تم تأكيد الطلب',
  },
  invoice: {
    en: '… invoice …, order copy, printable order copy, packing slip, delivery note, … packingslip',
    de: 'rechnung …, rechnungsnummer …, proforma rechnung, lieferschein, gutschrift nr …',
    fr: 'facture …, bon de livraison, avoir n …',
    es: 'factura …, albarán',
    it: 'fattura …, documento di trasporto',
    nl: 'factuur …, factuurnummer …, pakbon, proforma factuur',
    pt: 'factura …, fatura …, nota fiscal …, guia de remessa',
    pl: 'faktura …',
    cs: 'faktura …, daňový doklad, dodací list, zálohová faktura',
    sv: 'faktura …, fakturanummer …, följesedel',
    da: 'faktura …, fakturanummer …, følgeseddel',
    no: 'faktura …, fakturanummer …, pakkseddel',
    fi: 'lasku, lasku nro …, laskun numero …, lähetysluettelo',
    ja: '請求書…, 納品書…, 領収書',
    zh: '发票, 發票, 账单, 帳單, 增值税发票',
    ru: 'счет фактура …, счет на оплату …, счет №, накладная …',
    tr: 'fatura …, e fatura, e arşiv fatura, proforma fatura',
    ar: 'فاتورة …',
  },
});

/** Words of addresses, and of the `id` and `class` that shop systems give to `<body>`. */
export const pageSlugs: PhraseTable<NamedPageKind> = byLanguage({
  home: {
    code: 'home, homepage, index, startseite, start, main, welcome, cms home, template index, homepagetemplate, page home, is home',
  },
  contact: {
    code: 'template page contact, contact index index, page contact, contactus body, helpcontactus, page contact us, ask, enquiry, enquiries, open ticket, open, tickets new, requests new, ask a question, locations, office locations, kontaktseite',
  },
  product: {
    code: 'product …, template product, single product, catalog product view, item detail, detailpage product, productdetails, ctl detail, single download, page product, productinfo body, is product, woocommerce product',
  },
  listing: {
    code: 'category …, categories, template collection, collections, collection, catalog category view, catalogsearch result index, post type archive, product category, products, shop, catalog, search results, search, tax product cat, page category, product list, archive post type archive, specials, products new, products all, featured products, events, page search, calendar, ctl listing, woocommerce shop, sale',
  },
  pricing: {
    code: 'pricing, prices, preise, tarife, tarifs, precios, tarifas, prezzi, listino prezzi, tarieven, prijzen, precos, cennik, cenik, priser, hinnasto, fiyatlar, plans, plans and pricing, price list, preisliste, pricing table, rates, fees',
  },
  cart: {
    code: 'cart, shopping cart, basket, shopping basket, bag, warenkorb, panier, carrito, cesta, carrello, winkelwagen, winkelmand, carrinho, koszyk, kosik, varukorg, kurv, indkobskurv, handlekurv, ostoskori, sepet, sepetim, korzina, woocommerce cart, template cart, checkout cart index, checkout cart, shoppingcart body, view cart, page cart, viewcart, trolley, cart view',
  },
  checkout: {
    code: 'checkout …, checkouts, kasse, onepage, onestepcheckout, one page checkout, commande, afrekenen, finalizar compra, cassa, pokladna, kassa, woocommerce checkout, edd checkout, page checkout, zamowienie, zur kasse, shipping address, checkoutshipping body, checkoutconfirmation body, order review, placeorder, place order',
  },
  payment: {
    code: 'payment, pay, checkout payment, checkoutpayment body, paiement, zahlung, bezahlen, pago, pagamento, betaling, betalen, platnosc, platba, betalning, odeme, pay bill, make a payment, pay now, pay invoice, order pay, woocommerce order pay',
  },
  login: {
    code: 'login, log in, signin, sign in, logon, customer login, account login, wp login, customer account login, template customers login, login body, anmelden, connexion, iniciar sesion, accedi, inloggen, entrar, logowanie, prihlaseni, logga in, giris, users sign in, loginpage, login page, user login, login action login, auth login, authentication, page authentication, log on',
  },
  registration: {
    code: 'register, signup, sign up, registration, create account, createaccount, createaccount body, customer account create, template customers register, registrieren, inscription, registro, registrazione, registreren, cadastro, rejestracja, registrace, join, users sign up, register page, account create, create an account, account register, wp signup, enroll',
  },
  'password-reset': {
    code: 'password reset, reset password, forgot password, forgotpassword, lost password, lostpassword, recover password, pwreset, password forgotten, passwordforgotten body, password recovery, passwort vergessen, mot de passe oublie, forgotten password, account recovery, customer account forgotpassword, users password new, login action lostpassword, woocommerce lost password',
  },
  support: {
    code: 'support, help, helpdesk, help center, help centre, customer service, customer care, kundenservice, hilfe, aide, ayuda, assistenza, klantenservice, ajuda, pomoc, podpora, kundservice, kundeservice, asiakaspalvelu, helpcenter, cms help, service support, customer support, page help, support center',
  },
  faq: {
    code: 'faq, faqs, faq s, frequently asked questions, haeufige fragen, questions frequentes, preguntas frecuentes, domande frequenti, veelgestelde vragen, perguntas frequentes, kb, knowledgebase, knowledge base, gv faq, gvfaq body, hc articles, sss, answers',
  },
  terms: {
    code: 'terms, terms and conditions, terms of service, terms of use, terms of sale, terms conditions, tos, agb, agbs, cgv, cgu, conditions generales, conditions generales de vente, conditions, conditions of use, conditions body, terminos y condiciones, condizioni generali, condizioni di vendita, algemene voorwaarden, termos e condicoes, regulamin, obchodni podminky, kopvillkor, handelsbetingelser, toimitusehdot, terms of purchase …, nutzungsbedingungen, geschaeftsbedingungen, allgemeine geschaeftsbedingungen, general terms, condiciones generales, kullanim kosullari',
  },
  'legal-notice': {
    code: 'impressum, imprint, legal notice, mentions legales, aviso legal, note legali, colofon, legal mentions, kunye, tokushoho, dati societari, legal disclosure, anbieterkennzeichnung',
  },
  article: {
    code: 'single post, article …, news article, blogpost, blog post, template article, articlepage, detailpage, entry detail, node type article, post template default, type article',
  },
  'order-form': {
    code: 'order form, apply, apply online, application, application form, quote, request a quote, request quote, get a quote, get quote, free quote, angebot, angebotsanfrage, bestellformular, devis, presupuesto, preventivo, offerte, orcamento, booking form, poptavka, book online, book, booking, reservation, rfq, antrag',
  },
  error: {
    code: 'error404, error 404, 404, 500, not found, page not found, noroute, cms noroute index, error page, template 404, transaction failed, error 500, error maintenance, 403, error',
  },
  confirmation: {
    code: 'thank you, thankyou, thanks, confirmation, order confirmation, order received, order success, checkout success, success, checkoutsuccess body, order complete, purchase confirmation, danke, vielen dank, merci, gracias, grazie, bedankt, obrigado, dekujeme, dziekujemy, tack, takk, kiitos, checkout onepage success, receipt, edd success, woocommerce order received, order placed, create account success, createaccountsuccess body, contact success, bestaetigung, order confirmed',
  },
  invoice: {
    code: 'invoice, invoice print, rechnung, facture, factura, fattura, factuur, fatura, faktura, printable order copy, packingslip, tax invoice, print invoice, view invoice, packing slip',
  },
});

/** Sentences of a page that has just taken an order. */
export const orderWords: PhraseTable<'taken'> = byLanguage({
  taken: {
    en: 'thank you for your order, thank you for your purchase, thanks for your order, thank you for shopping, your order has been placed, your order has been received, order was completed successfully, your order number is, your order is confirmed, your order has been successfully, order has been processed, we have received your order, your purchase was successful, thank you your order',
    de: 'vielen dank für ihre bestellung, vielen dank für deine bestellung, vielen dank für ihren einkauf, ihre bestellnummer lautet, ihre bestellung ist eingegangen, wir haben ihre bestellung erhalten, danke für ihre bestellung',
    fr: 'merci pour votre commande, merci de votre commande, votre commande a été enregistrée, votre commande a bien été, nous avons bien reçu votre commande, merci pour votre achat',
    es: 'gracias por tu pedido, gracias por su pedido, gracias por su compra, gracias por tu compra, hemos recibido su pedido, hemos recibido tu pedido, su pedido ha sido recibido',
    it: 'grazie per il tuo ordine, grazie per il suo ordine, grazie per l acquisto, il tuo ordine è stato ricevuto, abbiamo ricevuto il tuo ordine',
    nl: 'bedankt voor je bestelling, bedankt voor uw bestelling, we hebben je bestelling ontvangen, wij hebben uw bestelling ontvangen',
    pt: 'obrigado pela sua compra, obrigado pelo seu pedido, recebemos o seu pedido, recebemos seu pedido, obrigado pela sua encomenda',
    pl: 'dziękujemy za zamówienie, dziękujemy za zakupy, twoje zamówienie zostało przyjęte, dziękujemy za złożenie zamówienia',
    cs: 'děkujeme za objednávku, děkujeme za vaši objednávku, vaše objednávka byla přijata, děkujeme za váš nákup',
    sv: 'tack för din beställning, tack för din order, tack för ditt köp',
    da: 'tak for din ordre, tak for din bestilling, tak for dit køb',
    no: 'takk for din bestilling, takk for bestillingen, takk for din ordre, takk for kjøpet',
    fi: 'kiitos tilauksestasi, kiitos tilauksesta, tilauksesi on vastaanotettu',
    ja: 'ご注文ありがとうございます, ご注文ありがとうございました, ご注文を承りました, ご注文が完了しました',
    zh: '感谢您的订购, 感谢您的购买, 您的订单已提交, 感謝您的訂購, 訂單已成立, 订单提交成功',
    ru: 'спасибо за заказ, спасибо за ваш заказ, спасибо за покупку, ваш заказ принят, ваш заказ оформлен',
    tr: 'siparişiniz alındı, siparişiniz için teşekkür, siparişiniz başarıyla, siparişiniz oluşturuldu',
    ar: 'شكرا لطلبك, تم استلام طلبك, شكرا لشرائك, تم تأكيد طلبك',
  },
});
