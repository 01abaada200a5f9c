import { byLanguage } from '../by-language';
import type { PhraseTable } from '../phrasebook';

/** What fields, buttons and form headings are called. Phrases as `WordFinder` in `phrasebook.ts` reads them. */

export type FieldTopic =
  | 'honeypot'
  | 'captcha'
  | 'card-code'
  | 'card-expiry'
  | 'card-holder'
  | 'card-number'
  | 'iban'
  | 'bic'
  | 'coupon'
  | 'same-address'
  | 'new-password'
  | 'password'
  | 'email'
  | 'username'
  | 'fax'
  | 'phone'
  | 'company'
  | 'tax-id'
  | 'reference'
  | 'quantity'
  | 'birth-date'
  | 'postcode'
  | 'street'
  | 'city'
  | 'region'
  | 'country'
  | 'language'
  | 'sort'
  | 'rating'
  | 'budget'
  | 'attachment'
  | 'subject'
  | 'message'
  | 'website'
  | 'search'
  | 'name'
  | 'date';

/**
 * Topics in the order they are tried: the narrower first, so that "card number" is not taken for a number, nor
 * "user name" for a name. The "code" line holds words of `name` and `id` attributes.
 */
export const fieldWords: PhraseTable<FieldTopic> = byLanguage({
  honeypot: {
    any: 'leave this field empty, leave this field blank, leave blank, leave empty, leave this blank, do not fill, don t fill, if you are human, nicht ausfüllen, leer lassen, laisser ce champ vide, laissez ce champ vide, dejar en blanco, lasciare vuoto, niet invullen, deixe em branco, nie wypełniaj, nevyplňujte, fyll inte i, skal ikke udfyldes, ikke fyll ut, jätä tyhjäksi, не заполняйте',
    code: 'hp, honeypot, honey pot, hpfield',
  },
  captcha: {
    any: 'captcha, verification code, security image, characters shown, letters shown, code shown, anti spam, antispam, spam protection, spam check, are you human, enter the code, type the word, sicherheitsabfrage, sicherheitsfrage, spamschutz, zeichenfolge, anti robot, recopiez, code de vérification, código de verificación, codice di verifica, verificatiecode, código de verificação, przepisz kod, kod z obrazka, opište kód, kontrolní otázka, код с картинки, введите код, 画像認証, 認証コード, 验证码, 驗證碼, doğrulama kodu, güvenlik kodu, 보안문자, رمز التحقق',
    code: 'captcha*, recaptcha, vercode, verif code, seccode, antispam, spamcheck, turing, imgcode',
  },
  coupon: {
    any: 'coupon*, promo*, discount code, voucher*, gift card, gift certificate*, gift code, gutschein*, rabattcode, aktionscode, code de réduction, carte cadeau, bon de réduction, cupón*, código de descuento, tarjeta de regalo, codice sconto, buono sconto, buono regalo, kortingscode, cadeaubon, actiecode, cupom*, cupão*, vale presente, kod rabatowy, kupon*, bon podarunkowy, slevový*, dárkový poukaz, rabattkod*, presentkort*, rabatkode, gavekort, alennuskoodi, lahjakortti, クーポン, 优惠券, 優惠券, 优惠码, 優惠碼, 礼品卡, промокод, купон*, indirim kodu, hediye kartı, كوبون, رمز الخصم, كود الخصم, 쿠폰',
    code: 'coupon*, promo*, voucher*, giftcard*, gift card*, discount code, gutschein*, dc redeem code',
  },
  'card-code': {
    any: 'cvv, cvc, cvv2, cvc2, csc, cvn, card verification, card code, security code, kartenprüfnummer, prüfziffer, prüfnummer, sicherheitscode, cryptogramme*, code de sécurité, código de seguridad, codice di sicurezza, veiligheidscode, código de segurança, kod zabezpieczający, bezpečnostní kód, säkerhetskod, sikkerhedskode, sikkerhetskode, turvakoodi, セキュリティコード, 安全码, 安全碼, код безопасности, رمز الأمان',
    code: 'cvv*, cvc*, csc, cvn, cardcode, card code, cc cvv, cc cvc, verification value, cardsecuritycode',
  },
  'card-expiry': {
    any: 'expiration, expiry*, expires, exp date, mm yy, mm yyyy, valid thru, valid until, gültig bis, ablaufdatum, verfallsdatum, date d expiration, expire fin, mm aa, fecha de vencimiento, caducidad, scadenza, vervaldatum, geldig tot, validade, data ważności, platnost do, platnost karty, utgångsdatum, giltig till, udløbsdato, utløpsdato, voimassaolo, 有効期限, 有效期, 到期日, срок действия, son kullanma tarihi, تاريخ الانتهاء',
    code: 'ccexp*, cc exp*, exp month, exp year, expmonth, expyear, cardexp*, card exp*, expdate, exp date, expiry*, expiration*',
  },
  'card-holder': {
    any: 'name on card, name on the card, cardholder*, card holder*, karteninhaber*, name auf der karte, titulaire de la carte, nom sur la carte, titular de la tarjeta, titolare della carta, intestatario della carta, kaarthouder, naam op de kaart, nome no cartão, titular do cartão, posiadacz karty, držitel karty, kortinnehavare*, kortholder*, kortinnehaver*, kortinhaltijan nimi, カード名義, 持卡人, держатель карты, kart sahibi*, kart üzerindeki isim, اسم حامل البطاقة',
    code: 'ccname, cc name, cardname, card name, cardholder*, card holder*, nameoncard, name on card, cc owner',
  },
  'card-number': {
    any: 'card number, card no, kartennummer, kreditkartennummer, karten nr, numéro de carte, numéro de la carte, numéro de votre carte, número de tarjeta, número de la tarjeta, numero carta, numero di carta, numero della carta, kaartnummer, creditcardnummer, número do cartão, número de cartão, numer karty, číslo karty, kortnummer, korttinumero, kortin numero, カード番号, 卡号, 卡號, номер карты, kart numarası, رقم البطاقة, 카드번호',
    code: 'cardnumber*, card number*, ccnumber, cc number, ccnum, cc num, creditcardnumber, cardno, card no, ccno, cc no, pan, cardnum, card num',
  },
  iban: { any: 'iban', code: 'iban*' },
  bic: { any: 'bic, swift', code: 'bic, swift*' },
  'same-address': {
    en: 'same as billing, same as shipping, same as delivery, same as my, same address, address is the same, addresses are the same, different address, different billing address, different shipping address, use shipping address, use billing address, use this address, copy billing, copy shipping, copy from',
    de: 'abweichende lieferadresse, abweichende rechnungsadresse, andere lieferadresse, lieferadresse weicht ab, entspricht der rechnungsadresse, entspricht der lieferadresse, wie rechnungsadresse, wie lieferadresse, an diese adresse liefern, sind identisch, identisch mit',
    fr: 'même adresse, adresse identique, identique à l adresse, adresse de livraison différente, adresse de facturation différente, à une autre adresse',
    es: 'misma dirección, dirección de envío diferente, otra dirección, dirección diferente, dirección de facturación es la misma',
    it: 'stesso indirizzo, indirizzo diverso, indirizzo differente, uguale all indirizzo',
    nl: 'zelfde adres, ander afleveradres, ander bezorgadres, ander factuuradres, ander adres, factuuradres is gelijk',
    pt: 'mesmo endereço, mesma morada, endereço diferente, morada diferente, outro endereço',
    pl: 'ten sam adres, inny adres, taki sam jak',
    cs: 'jiná dodací adresa, stejná adresa, na jinou adresu, jiná doručovací adresa, shodná s fakturační',
    sv: 'samma adress, annan leveransadress, annan adress',
    da: 'samme adresse, anden leveringsadresse, anden adresse',
    no: 'annen leveringsadresse, annen adresse',
    fi: 'sama osoite, eri toimitusosoite, eri osoitteeseen',
    ja: '同じ住所, 請求先と同じ, 配送先と同じ, 別の住所',
    zh: '相同地址, 与收货地址相同, 與收件地址相同, 同訂購人, 不同的地址',
    ru: 'совпадает с, тот же адрес, другой адрес, по другому адресу',
    tr: 'aynı adres, farklı bir adrese, adresi ile aynı, adresim aynı',
    ar: 'نفس العنوان, عنوان مختلف',
    code: 'same address, sameaddress, same as*, sameas*, copy address, billing same, shipping same, ship to different*, shiptodifferent*, different shipping*, different billing*',
  },
  'new-password': {
    // Elsewhere a second password field tells the same.
    any: 'new password, confirm password, create a password, choose a password, neues passwort, passwort wählen, nouveau mot de passe, nueva contraseña, nuova password, nieuw wachtwoord, nova senha, nowe hasło, nové heslo, nytt lösenord, ny adgangskode, nytt passord, uusi salasana, 新しいパスワード, 新密码, 新密碼, новый пароль, yeni şifre',
    code: 'new password, newpassword, password confirm*, passwordconfirm*, confirm password, confirmpassword, password2, repeat password, re password, repassword, password repeat, password again, retype password, passwd2, pass2, cpassword, verify password',
  },
  password: {
    any: 'password*, passwort*, kennwort*, mot de passe, contraseña*, clave, wachtwoord*, senha*, palavra passe, hasło, heslo, lösenord*, adgangskode*, kodeord*, passord*, salasana*, パスワード*, 密码*, 密碼*, пароль, şifre*, parola, كلمة المرور, كلمة السر, 비밀번호, jelszó, pin code',
    code: 'password*, passwd*, passwort*, pwd, pass, userpass*',
  },
  email: {
    any: 'e mail*, email*, mail, mailadresse, courriel*, correo*, adresse électronique, posta elettronica, sähköposti*, epost*, メール*, 邮箱*, 郵箱*, 電子郵件*, 邮件*, 信箱*, электронной почты, почта, имейл, البريد الإلكتروني, بريد, بريدك الإلكتروني, 이메일*, 메일, elektronická pošta',
    code: 'email*, e mail*, mail, usermail, correo*, courriel*, epost, customeremail',
  },
  username: {
    any: 'user name, username*, user id, userid, login, benutzername*, nutzername*, anmeldename, identifiant*, nom d utilisateur, usuario, nome utente, gebruikersnaam, utilizador, nazwa użytkownika, uživatelské jméno, přihlašovací jméno, användarnamn, brugernavn, brukernavn, käyttäjätunnus, käyttäjänimi, ユーザー名, ユーザーid, ログインid, 用户名, 用戶名, 使用者名稱, 帳號, 账号, логин, имя пользователя, kullanıcı adı, اسم المستخدم, 아이디, customer number or, display name, nickname, screen name, screenname',
    code: 'username*, userid, user id, login, log, loginname, uname, nick, nickname, screen name',
  },
  fax: { any: 'fax*, telefax*, faks*, факс, ファックス*, 传真*, 傳真*, fax number', code: 'fax*' },
  phone: {
    any: 'phone*, telephon*, telefon*, mobile*, mobil, mobilnummer, mobiltelefon*, mobilni*, cell, cellphone, tel, portable, móvil, celular, cellulare*, telefoon*, mobiel*, gsm, telemóvel, whatsapp*, handy*, rufnummer, komórka, tlf, puhelin*, matkapuhelin*, 電話*, 携帯*, 电话*, 手机*, 手機*, 联系方式*, телефон*, мобильный*, الهاتف, الجوال, الموبايل, هاتف, 전화*, 연락처, 휴대폰, 휴대전화, daytime number, contact number, contact no, area code',
    code: 'phone*, telephone*, telefon*, tel, mobil*, cell*, fon, msisdn, areacode, area code, tel1, tel2, tel3, handy*, whatsapp*, contactnumber',
  },
  company: {
    any: 'company*, organisation*, organization*, business name, firm, firma*, firmenname, unternehmen*, société, entreprise, raison sociale, organisme, empresa*, compañía, azienda*, ragione sociale, bedrijf*, organisatie*, nazwa firmy, název firmy, společnost, företag*, virksomhed*, bedriftsnavn, yritys*, yrityksen nimi, 会社*, 御社名, 貴社名*, 公司*, 单位名称, компания*, организация*, название компании, şirket*, الشركة, 회사*, institution, employer',
    code: 'company*, organisation*, organization*, firma*, empresa*, societe*, azienda*, businessname, business name, bedrijf*, org name',
  },
  'tax-id': {
    any: 'vat, tax id, tax number, ust id*, umsatzsteuer id*, numéro de tva, n tva, tva intracommunautaire, nif, cif, dni, cpf, cnpj, partita iva, p iva, codice fiscale, btw*, nip, dič, ičo, org nr, organisationsnummer, cvr, y tunnus, инн, огрн, vergi no, vergi numarası, tc kimlik no, 统一编号, 統一編號, 税号, ein, siret, siren, kvk nummer, gst number, gstin, abn',
    code: 'vat*, taxid, tax id, ustid*, tva*, nif, cpf, cnpj, piva, partitaiva, codicefiscale, btw*, nip, dic, ico, gst*, taxvat',
  },
  reference: {
    en: 'order #, customer number, customer no, customer id, account number, account no, reference number, invoice number, invoice no, policy number, member number, membership number, contract number, serial number, booking reference, booking number, reservation number, confirmation number, ticket number, loyalty number, tracking number, case number',
    de: 'bestellnummer*, auftragsnummer*, kundennummer*, rechnungsnummer*, vertragsnummer*, kunden nr, bestell nr, auftrags nr, rechnungs nr, mitgliedsnummer, seriennummer, buchungsnummer, vorgangsnummer, versicherungsnummer',
    fr: 'numéro de commande, n de commande, numéro de client, numéro client, n client, numéro de facture, numéro de contrat, référence client, référence de commande, numéro de dossier',
    es: 'número de pedido, nº de pedido, número de cliente, número de factura, número de contrato, referencia del pedido, n de pedido',
    it: 'numero ordine, numero d ordine, numero dell ordine, codice cliente, numero cliente, numero fattura, numero di ordine, numero contratto',
    nl: 'bestelnummer, ordernummer, klantnummer, factuurnummer, contractnummer, relatienummer, lidnummer',
    pt: 'número de cliente, número do pedido, número da encomenda, número do contrato, número da fatura, n do pedido',
    pl: 'numer zamówienia, nr zamówienia, numer klienta, numer faktury, numer umowy, nr faktury, nr klienta',
    cs: 'číslo objednávky, zákaznické číslo, číslo faktury, číslo smlouvy',
    sv: 'ordernummer, kundnummer, fakturanummer, beställningsnummer, avtalsnummer',
    da: 'fakturanummer, ordrenummer, kundenummer, ordre nr',
    no: 'ordrenummer, kundenummer, fakturanummer, bestillingsnummer',
    fi: 'tilausnumero, asiakasnumero, laskun numero, sopimusnumero',
    ja: '注文番号*, お客様番号*, 会員番号*',
    zh: '订单号*, 订单编号*, 訂單編號*, 訂單號碼*, 客户编号, 客戶編號',
    ru: 'номер заказа, номер клиента, номер договора, номер счета',
    tr: 'sipariş numarası, sipariş no, müşteri numarası, fatura numarası',
    ar: 'رقم الطلب, رقم العميل, رقم الفاتورة',
    code: 'ordernumber*, order number*, orderid, order id, order no, orderno, customernumber, customer number, customerno, customer no, kundennummer, bestellnummer, invoicenumber, invoice number, accountno, policynumber, membership number',
  },
  quantity: {
    any: 'quantity*, qty, menge*, anzahl, stück, stückzahl, quantité*, cantidad*, quantità, aantal, hoeveelheid, quantidade*, ilość, množství, počet kusů, antal, antall, määrä, 数量*, 個数*, количество*, кол во, adet*, miktar, الكمية, كمية, 수량',
    code: 'quantity*, qty*, menge*, anzahl*, quantite*, cantidad*, quantita*, aantal*, quant',
  },
  'birth-date': {
    any: 'date of birth*, birth date, birthdate, birthday*, dob, geburtsdatum*, geburtstag*, naissance, fecha de nacimiento, data di nascita, geboortedatum, data de nascimento, data urodzenia, datum narození, födelsedatum, personnummer, fødselsdato*, fødselsdag, syntymäaika, 生年月日*, 生日*, дата рождения, doğum tarihi*, تاريخ الميلاد, 생년월일',
    code: 'dob*, birth*, geburt*, bday*, dateofbirth*',
  },
  postcode: {
    any: 'zip*, postal code*, postcode*, post code, postleitzahl*, plz*, code postal, cp, código postal*, c p, cap, codice postale, codice avviamento postale, postnummer*, postnr*, kod pocztowy, psč, postinumero, 郵便番号*, 邮编*, 邮政编码*, 郵遞區號*, 우편번호*, индекс*, posta kodu, الرمز البريدي, cep, pin code, pincode, eircode, irányítószám, cod poștal',
    code: 'zip*, postal*, postcode*, post code, plz*, cp, codepostal, codigopostal, cap, postnummer, psc, cep, pincode, kodpocztowy',
  },
  street: {
    any: 'street*, address*, house number, house no, apartment*, apt, suite, unit, strasse*, hausnummer*, str, hausnr, anschrift*, rue, dirección*, domicilio, calle, número exterior, colonia, indirizzo*, via, civico, straat*, huisnummer*, adres*, toevoeging, endereço*, morada*, rua, logradouro, número da casa, bairro, complemento, ulica*, nr domu, numer domu, ulice*, číslo popisné, gata*, gatuadress*, vej*, husnummer, gate, gateadresse, katuosoite*, lähiosoite, osoite*, 住所*, 番地*, 建物名*, 地址*, 주소*, 상세주소, улица*, дом, квартира, адрес*, cadde*, sokak*, mahalle*, العنوان, عنوان, الشارع',
    code: 'street*, addr*, adresse*, strasse*, hausnummer*, housenumber, house number, direccion*, indirizzo*, endereco*, straat*, huisnummer*, ulica*, ulice*, apt, apartment*, suite',
  },
  city: {
    any: 'city*, town*, suburb, locality, ort, wohnort*, ortschaft, ville*, localité, commune, ciudad*, localidad, población, municipio, città, comune, località, plaats*, woonplaats*, stad*, cidade*, localidade, miasto*, miejscowość*, město*, obec, postort, poststed, kaupunki, postitoimipaikka, paikkakunta, 市*, 도시, город*, населенный пункт, şehir*, ilçe*, semt, المدينة, مدينة',
    code: 'city*, town*, ort, stadt*, ville*, ciudad*, citta*, plaats*, woonplaats*, cidade*, miasto*, mesto*, suburb*, locality*, postort, localidad*',
  },
  region: {
    any: 'state, province*, region*, county*, bundesland*, kanton*, landkreis, département*, canton, provincia*, estado*, comunidad autónoma, departamento, provincie*, uf, distrito, województwo*, kraj, län, fylke, maakunta, 都道府県*, 省*, 縣市*, 지역*, область*, край, регион*, bölge, المحافظة, المنطقة, ولاية',
    code: 'state*, province*, region*, county*, bundesland*, provincia*, estado*, departement*, zone id, administrative area',
  },
  country: {
    any: 'country*, nation, nationality, land*, staat, pays*, país*, paese*, nazione*, stato, kraj*, země*, stát, maa*, 国*, 國家*, 국가*, страна*, ülke*, الدولة, البلد, بلد',
    code: 'country*, land, pays*, pais*, paese*, nazione*, kraj*',
  },
  language: {
    any: 'language*, sprache*, langue*, idioma*, lingua*, taal*, język*, jazyk*, språk*, sprog*, kieli*, 言語*, 语言*, 語言*, язык*, dil*, اللغة, لغة, currency*, währung*, devise*, moneda*, valuta*, moeda*, waluta*, měna*, valuutta*, 通貨*, 货币*, 貨幣*, 币种, валюта*, para birimi, العملة',
    code: 'language*, lang, locale*, currency*, waehrung*, idioma*, sprache*, ship to country, region selector',
  },
  sort: {
    any: 'sort*, order by, trier*, ordenar*, ordina, řadit*, seřadit*, järjestä*, lajittelu*, 並び替え*, 並べ替え*, 排序*, сортиров*, sırala*, ترتيب حسب, show, per page, artikel pro seite, price from, price to, min price, max price, preis von, preis bis',
    code: 'sort*, orderby, order by, perpage, per page, limit, limiter, filter*, facet*, minprice, maxprice, min price, max price, price range, dir, f id, f brand',
  },
  rating: {
    any: 'rating*, rate this*, stars, bewertung*, sterne, note, évaluation*, valoración*, puntuación, calificación, valutazione*, voto, beoordeling*, waardering, avaliação*, classificação, ocena*, hodnocení*, betyg*, bedømmelse*, vurdering*, arvosana, 評価*, 评分*, 評分*, оценка*, puan*, değerlendirme*, التقييم, 평점',
    code: 'rating*, stars, rate, score, bewertung*',
  },
  budget: {
    any: 'budget*, presupuesto, budżet*, rozpočet*, orçamento disponível, 予算*, 预算*, 預算*, бюджет*, bütçe*, الميزانية',
    code: 'budget*',
  },
  attachment: {
    any: 'attach*, upload*, choose file, select file, anhang*, datei*, pièce jointe, fichier*, adjunt*, archivo*, allegat*, bijlage*, bestand*, anexo*, arquivo*, ficheiro*, załącznik*, plik*, příloha*, soubor*, bilag*, vedlegg*, bifoga*, liite*, 添付*, ファイル*, 附件*, 上传*, 上傳*, вложение*, файл*, dosya*, ملف, مرفق, 첨부*',
    code: 'attach*, upload*, file, files, datei*, allegato*, bijlage*',
  },
  subject: {
    any: 'subject*, topic*, reason*, regarding, nature of enquiry, nature of inquiry, enquiry type, inquiry type, type of enquiry, type of inquiry, department*, question about, betreff*, thema*, anliegen, grund*, abteilung, sujet*, objet*, motif*, asunto*, motivo*, tema*, oggetto*, argomento*, onderwerp*, assunto*, předmět*, ämne*, ärende*, emne*, aihe*, asia*, 件名*, お問い合わせ種別*, お問い合わせ項目*, 主题*, 主題*, 标题*, 제목*, 문의유형*, тема*, konu*, الموضوع, موضوع, category, categoria, kategorie',
    code: 'subject*, topic*, reason*, betreff*, sujet*, objet*, asunto*, oggetto*, onderwerp*, assunto*, department*, dept, thema*, category*, tema*, predmet*, inquiry type, enquiry type',
  },
  message: {
    any: 'message*, comment*, question*, enquiry*, inquiry*, details*, description*, additional information, remarks*, how can we help*, how may we help*, what can we help*, tell us*, feedback*, suggestions*, nachricht*, mitteilung*, anfrage*, frage*, bemerkung*, kommentar*, anmerkung*, demande*, remarque*, mensaje*, comentario*, consulta*, pregunta*, observaciones, messaggio*, testo, richiesta*, note*, bericht*, vraag*, opmerking*, reactie*, mensagem*, dúvida*, observações, wiadomość*, treść*, pytanie*, uwagi, zpráva*, dotaz*, komentář*, poznámka*, text zprávy, meddelande*, fråga*, besked*, spørgsmål*, melding*, spørsmål*, beskjed, viesti*, kysymys*, kommentti*, palaute*, 内容*, メッセージ*, 本文*, ご質問*, ご要望*, 留言*, 讯息*, 訊息*, 信息*, 您的问题*, 내용*, 메시지*, 문의내용*, сообщение*, комментарий*, вопрос*, текст*, mesaj*, yorum*, açıklama*, sorunuz, الرسالة, رسالتك, رسالة, استفسار*, تعليق*, ملاحظات',
    code: 'message*, msg, comment*, nachricht*, mensaje*, messaggio*, mensagem*, bericht*, body, enquiry*, inquiry*, question*, details*, description*, mitteilung*, anfrage*, wiadomosc*, zprava*, textarea',
  },
  website: {
    any: 'website*, web site, url, homepage*, webseite*, site web, sitio web, sito web, página web, strona www, webová stránka, hemsida*, hjemmeside*, nettside*, kotisivu*, ウェブサイト*, 网站*, 網站*, сайт*',
    code: 'website*, url, homepage*, web',
  },
  search: {
    any: 'search*, keyword*, looking for*, suche*, suchbegriff*, suchwort, recherche*, mot clé, busca*, búsqueda*, cerca*, ricerca*, cosa cerchi, zoek*, pesquisa*, procurar*, szukaj*, wyszukaj*, czego szukasz, hledat*, vyhledat*, hledaný výraz, hledej*, sök*, søg*, haku*, hae, etsi*, 検索*, キーワード*, 搜索*, 搜尋*, 关键词*, 關鍵字*, 검색*, поиск*, искать, найти*, ara*, بحث*, ابحث*, البحث*, keresés*, căutare*',
    code: 'search*, q, query, s, keyword*, suche*, kw, term, suchbegriff, zoek*, recherche*, buscar*, cerca, ricerca*, sok, haku, hledat*, szukaj*, ntt, txtsearch',
  },
  name: {
    any: 'name*, firstname, lastname, surname*, forename*, middle initial, contact person, vorname*, nachname*, ansprechpartner, anrede*, nom*, prénom*, apellido*, cognome*, naam*, voornaam*, achternaam*, tussenvoegsel, sobrenome*, apelido, imię*, nazwisko*, jméno*, příjmení*, namn*, förnamn*, efternamn*, navn*, fornavn*, etternavn*, nimi*, etunimi*, sukunimi*, 姓*, 名*, フリガナ*, ふりがな*, 称呼, 稱呼, 联系人*, 聯絡人*, 이름*, 성명*, 담당자*, имя*, фамилия*, отчество*, фио, как к вам обращаться, ad, adı*, soyad*, isim*, الاسم, اسم, اسمك, salutation*, title*, gender*, civilité',
    code: 'name*, fname, lname, firstname*, lastname*, fullname*, vorname*, nachname*, nom, prenom*, nombre*, apellido*, nome*, cognome*, naam*, achternaam*, voornaam*, surname*, forename*, givenname, familyname, middlename*, jmeno*, prijmeni*, imie*, nazwisko*, author, contactname, salutation*, anrede*, sender*',
  },
  date: {
    any: 'date*, datum*, fecha*, data*, time, uhrzeit, arrival*, departure*, check in, check out, anreise*, abreise*, 日付*, 日期*, дата*, tarih*, التاريخ, appointment*, wunschtermin*',
    code: 'date*, datum*, fecha*, checkin*, arrival*, departure*, time',
  },
});

/** Words beside a field that say whether the form is refused without it. */
export const demandWords: PhraseTable<'required' | 'optional' | 'all-required'> = byLanguage({
  required: {
    en: 'required, mandatory, compulsory, must be filled',
    de: 'erforderlich, pflichtfeld*, pflichtangabe*, notwendig',
    fr: 'obligatoire*, requis, requise',
    es: 'obligatorio, obligatoria, requerido, requerida',
    it: 'obbligatorio, obbligatoria, richiesto',
    nl: 'verplicht, vereist',
    pt: 'requerido, obrigatório, obrigatória',
    pl: 'wymagane, wymagany, obowiązkowe',
    cs: 'povinné, povinný, povinná, vyžadováno',
    sv: 'obligatorisk*, krävs, måste fyllas i',
    da: 'obligatorisk*, påkrævet, skal udfyldes',
    no: 'obligatorisk*, påkrevd, må fylles ut',
    fi: 'pakollinen, vaaditaan',
    ja: '必須',
    zh: '必填, 必需, 必選',
    ko: '필수, 필수입력',
    ru: 'обязательно, обязательное, обязательный',
    tr: 'zorunlu, gerekli',
    ar: 'مطلوب, إلزامي, إجباري',
  },
  optional: {
    en: 'optional*, if applicable, if any, if available, not required, voluntary',
    de: 'optional*, freiwillig*, falls vorhanden, nicht erforderlich, keine pflichtangabe, falls zutreffend',
    fr: 'facultatif*, facultative*, optionnel*',
    es: 'opcional*, si procede, no obligatorio',
    it: 'facoltativo*, facoltativa, opzionale*, non obbligatorio',
    nl: 'optioneel*, niet verplicht, facultatief, indien van toepassing',
    pt: 'opcional*, facultativo*, não obrigatório',
    pl: 'opcjonalne, opcjonalnie, nieobowiązkowe, nieobowiązkowo, niewymagane',
    cs: 'nepovinné, nepovinný, nepovinná, volitelné',
    sv: 'valfri*, frivillig*, ej obligatorisk*',
    da: 'frivillig*, valgfri*, ikke påkrævet',
    no: 'valgfri*, frivillig*, ikke påkrevd',
    fi: 'valinnainen, vapaaehtoinen, ei pakollinen, valinnaista',
    ja: '任意*',
    zh: '可选*, 選填*, 选填*, 非必填',
    ko: '선택사항, 선택',
    ru: 'необязательно, необязательное, необязательный, по желанию',
    tr: 'isteğe bağlı, opsiyonel, zorunlu değil',
    ar: 'اختياري, اختيارية',
  },
  // A note about the whole form. One about marked fields ("all fields marked with *") is another thing.
  'all-required': {
    en: 'all fields are required, all fields are mandatory, all fields required, all fields mandatory, all fields are compulsory, all the fields are required, all fields below are required, every field is required, all information is required, complete all fields, fill in all fields, fill out all fields, fill all fields, all fields must be completed',
    de: 'alle felder sind pflichtfelder, alle felder sind erforderlich, alle felder müssen ausgefüllt, bitte füllen sie alle felder aus, alle angaben sind pflichtangaben, alle felder ausfüllen, alle angaben sind erforderlich',
    fr: 'tous les champs sont obligatoires, tous les champs sont requis, tous les champs doivent être, veuillez remplir tous les champs, merci de remplir tous les champs',
    es: 'todos los campos son obligatorios, todos los campos son requeridos, todos los campos son necesarios, complete todos los campos, rellene todos los campos',
    it: 'tutti i campi sono obbligatori, tutti i campi sono richiesti, compilare tutti i campi, compila tutti i campi',
    nl: 'alle velden zijn verplicht, vul alle velden in, alle velden moeten worden ingevuld',
    pt: 'todos os campos são obrigatórios, preencha todos os campos, todos os campos são de preenchimento obrigatório',
    pl: 'wszystkie pola są wymagane, wszystkie pola są obowiązkowe, wypełnij wszystkie pola, proszę wypełnić wszystkie pola',
    cs: 'všechna pole jsou povinná, všechny údaje jsou povinné, vyplňte všechna pole, vyplňte prosím všechna pole, všechny položky jsou povinné',
    sv: 'alla fält är obligatoriska, alla fält måste fyllas i, fyll i alla fält',
    da: 'alle felter skal udfyldes, alle felter er påkrævede, alle felter er obligatoriske, udfyld alle felter, udfyld venligst alle felter',
    no: 'alle felt må fylles ut, alle felt er obligatoriske, alle felter er påkrevd, alle felter må fylles ut, fyll ut alle felt, alle feltene er påkrevd',
    fi: 'kaikki kentät ovat pakollisia, täytä kaikki kentät, kaikki tiedot ovat pakollisia',
    ja: 'すべて必須, 全て必須, すべての項目が必須, すべての項目に入力, 全項目必須',
    zh: '均为必填, 皆為必填',
    ko: '모든 항목은 필수, 모든 항목을 입력',
    ru: 'все поля обязательны, все поля являются обязательными, заполните все поля, все поля обязательные',
    tr: 'tüm alanlar zorunludur, tüm alanların doldurulması zorunludur, lütfen tüm alanları doldurun, bütün alanlar zorunludur',
    ar: 'جميع الحقول مطلوبة, كل الحقول مطلوبة, جميع الحقول إلزامية',
  },
});

/** Kinds of forms that their button, heading or markup names. */
export type NamedKind =
  | 'newsletter'
  | 'password-reset'
  | 'registration'
  | 'login'
  | 'add-to-cart'
  | 'checkout'
  | 'payment'
  | 'quote'
  | 'callback'
  | 'comment'
  | 'survey'
  | 'search'
  | 'filter'
  | 'language'
  | 'contact';

/** What the button, the heading and the legend of a form say. */
export const formNames: PhraseTable<NamedKind> = byLanguage({
  newsletter: {
    en: 'subscribe*, newsletter*, mailing list, email updates, email alerts, stay in touch, stay in the loop, sign up for our emails, sign up for email*, sign up for updates, get updates, join our list, get the latest, follow blog*, email signup, e news, be the first to know, get 10 off, get 15 off, exclusive offers',
    de: 'newsletter*, abonnieren, rundbrief, infobrief',
    fr: 'newsletter*, s abonner, abonnez vous, lettre d information, infolettre',
    es: 'newsletter*, suscríbete*, suscribirse, boletín*, suscribirme, suscríbase',
    it: 'newsletter*, abbonati',
    nl: 'abonneren, nieuwsbrief*, abonneer*',
    pt: 'newsletter*, assine*, inscreva se, subscrever*, boletim*',
    pl: 'newsletter*, zapisz się, subskrybuj, zapisz mnie',
    cs: 'newsletter*, odebírat, přihlásit k odběru, odběr novinek, novinky e mailem',
    sv: 'nyhetsbrev*, prenumerera*',
    da: 'nyhedsbrev*, abonner*',
    no: 'nyhetsbrev*, abonner*, meld deg på',
    fi: 'uutiskirje*',
    ja: 'メルマガ*, メールマガジン*, ニュースレター*, 購読*',
    zh: '订阅*, 訂閱*, 电子报*, 電子報*',
    ru: 'подписаться*, рассылк*, подписка на, подпишитесь',
    tr: 'bülten*, abone ol*',
    ar: 'اشترك*, النشرة*, الاشتراك في',
    ko: '뉴스레터*, 구독*',
  },
  'password-reset': {
    en: 'forgot password, forgot your password, forgotten password, forgotten your password, forgot my password, reset password, reset my password, reset your password, recover password, recover your password, password recovery, password reset, password forgotten, request new password, lost password, lost your password, send reset link, retrieve password, send me my password, get new password, email new password, change password, set password, password assistance',
    de: 'passwort vergessen, kennwort vergessen, passwort zurücksetzen, passwort anfordern, zugangsdaten vergessen, kennwort zurücksetzen',
    fr: 'mot de passe oublié, réinitialiser le mot de passe, réinitialiser mon mot de passe, réinitialisation du mot de passe',
    es: 'olvidaste tu contraseña, olvidé mi contraseña, restablecer contraseña, recuperar contraseña, ha olvidado su contraseña, olvidó su contraseña',
    it: 'password dimenticata, recupera password, reimposta password, recupero password, hai dimenticato la password',
    nl: 'wachtwoord vergeten, wachtwoord opnieuw instellen, wachtwoord herstellen, nieuw wachtwoord aanvragen',
    pt: 'esqueci minha senha, esqueceu a senha, recuperar senha, redefinir senha, recuperar palavra passe, esqueceu se da palavra passe, esqueceu sua senha',
    pl: 'zapomniałem hasła, zapomniałeś hasła, zresetuj hasło, resetowanie hasła, odzyskaj hasło, przypomnij hasło, nie pamiętasz hasła',
    cs: 'zapomenuté heslo, obnovit heslo, obnova hesla, zapomněli jste heslo, zaslat nové heslo',
    sv: 'glömt lösenord*, återställ lösenord*',
    da: 'glemt adgangskode, glemt kodeord, nulstil adgangskode',
    no: 'glemt passord*, tilbakestill passord*',
    fi: 'unohtuiko salasana, unohdin salasanan, palauta salasana, salasana unohtunut',
    ja: 'パスワードを忘れ*, パスワードの再設定*, パスワード再発行*, パスワードをリセット*',
    zh: '忘记密码*, 忘記密碼*, 重置密码*, 重設密碼*, 找回密码*',
    ru: 'забыли пароль, восстановить пароль, восстановление пароля, сбросить пароль',
    tr: 'şifremi unuttum, şifre sıfırla*, parolamı unuttum, şifre yenile*',
    ar: 'نسيت كلمة المرور, استعادة كلمة المرور, إعادة تعيين كلمة المرور',
  },
  registration: {
    en: 'register*, sign up, signup, create account, create an account, create my account, create your account, create new account, registration, join now, become a member, new customer*, new user, open an account, join free, join the league, agree and continue, start free trial, start your free trial',
    de: 'registrieren*, registrierung*, konto erstellen, konto anlegen, kundenkonto eröffnen, neukunde*, kundenkonto anlegen, benutzerkonto erstellen',
    fr: 's inscrire, inscription, créer un compte, créer mon compte, inscrivez vous, nouveau client, création de compte',
    es: 'registrarse, regístrate, registro, crear cuenta, crear una cuenta, crear mi cuenta, nuevo cliente, registrarme',
    it: 'registrati, registrazione, crea account, crea un account, crea il tuo account, iscriviti, nuovo cliente',
    nl: 'registreren, registreer, account aanmaken, maak een account, account maken, nieuwe klant, inschrijven',
    pt: 'cadastre se, cadastrar*, cadastro, criar conta, criar uma conta, registar*, registrar se, novo cliente, registe se, criar minha conta',
    pl: 'zarejestruj*, rejestracja, załóż konto, utwórz konto, nowy klient, stwórz konto',
    cs: 'registrovat*, registrace, vytvořit účet, zaregistrovat*, nový zákazník, založit účet',
    sv: 'registrera*, skapa konto, bli medlem, ny kund',
    da: 'opret konto, opret bruger, opret profil, registrer*, tilmeld dig, ny kunde, bliv medlem',
    no: 'registrer*, bli medlem, ny kunde, opprett konto, lag konto, opprett bruker',
    fi: 'rekisteröidy, luo tili, rekisteröityminen, luo käyttäjätili, uusi asiakas, liity',
    ja: '新規登録*, 会員登録*, アカウント作成*, アカウントを作成*',
    zh: '注册*, 註冊*, 创建账户*, 建立帳戶*, 建立帳號*, 加入会员, 加入會員',
    ru: 'регистрация, зарегистрироваться, создать аккаунт, создать учетную запись, новый покупатель',
    tr: 'kayıt ol*, üye ol*, hesap oluştur*, kaydol, üyelik oluştur, yeni üye',
    ar: 'إنشاء حساب, تسجيل جديد, اشتراك جديد, أنشئ حساب*, حساب جديد',
    ko: '회원가입*, 가입하기',
  },
  login: {
    en: 'log in, login*, sign in, signin, log on, logon, existing customer*, returning customer*, already registered, unlock, already have an account',
    de: 'login*, log in, anmelden, einloggen, anmeldung, bestandskunde*, bereits kunde',
    fr: 'se connecter, connexion, connectez vous, identifiez vous, s identifier, déjà client, me connecter',
    es: 'iniciar sesión, inicia sesión, acceder, entrar, ingresar, inicio de sesión, identifícate, ya soy cliente',
    it: 'login*, accedi, accesso, entra, già cliente, sei già registrato',
    nl: 'log in, inloggen, aanmelden, bestaande klant',
    pt: 'entrar, fazer login, login*, iniciar sessão, acessar, aceder, já sou cliente',
    pl: 'zaloguj*, logowanie, mam już konto',
    cs: 'přihlásit*, přihlášení',
    sv: 'logga in, inloggning',
    da: 'login*, log ind, log på',
    no: 'logg inn, logg på, innlogging',
    fi: 'kirjaudu*, sisäänkirjautuminen',
    ja: 'ログイン*, サインイン*',
    zh: '登录*, 登入*, 登陆*',
    ru: 'войти, вход, авторизация',
    tr: 'oturum aç*, giriş, üye girişi',
    ar: 'تسجيل الدخول, دخول, سجل الدخول',
    ko: '로그인*',
  },
  'add-to-cart': {
    en: 'add to cart, add to basket, add to bag, add to trolley, buy, add to order, pre order, preorder, order now, add item, add to my bag, add to shopping cart, add to shopping bag, sold out, purchase, add selected',
    de: 'in den warenkorb, in den einkaufswagen, kaufen, in den korb, zum warenkorb hinzufügen, vorbestellen, in den einkaufskorb, warenkorb legen',
    fr: 'ajouter au panier, acheter, commander, mettre au panier, précommander',
    es: 'añadir a la cesta, comprar, añadir a la bolsa, al carrito, agregar a la bolsa',
    it: 'aggiungi al carrello, acquista, compra, aggiungi alla borsa, metti nel carrello',
    nl: 'in winkelwagen, in winkelmand, toevoegen aan winkelwagen, toevoegen aan winkelmand, kopen, bestellen, in mijn winkelwagen, in winkelmandje, in de winkelwagen',
    pt: 'comprar, adicionar ao carrinho, adicionar ao cesto, adicionar à sacola, pôr no carrinho',
    pl: 'do koszyka, kup',
    cs: 'do košíku, koupit, přidat do',
    sv: 'lägg i varukorg*, köp, lägg i kundvagn*, lägg till i varukorg*',
    da: 'læg i kurv, læg i indkøbskurv, køb, tilføj til kurv, læg i kurven',
    no: 'legg i handlekurv*, kjøp, legg i kurv*',
    fi: 'lisää ostoskoriin, osta, lisää koriin',
    ja: 'カートに入れる*, カートに追加*, 購入する, 今すぐ購入*, 買い物かごに*, カゴに入れる*',
    zh: '加入购物车*, 加入購物車*, 立即购买*, 立即購買*, 放入购物车*',
    ru: 'в корзину, купить',
    tr: 'sepete ekle*, satın al*, hemen al*',
    ar: 'أضف إلى السلة, أضف للسلة, إضافة إلى السلة, اشتر الآن, أضف إلى عربة التسوق',
    ko: '장바구니*, 구매하기, 바로구매',
  },
  checkout: {
    en: 'checkout*, check out, shipping address, delivery address, continue to shipping, continue to payment, continue to delivery, place order, place your order, place my order, complete order, confirm order, shipping method, delivery method, order contact, review order, step 1 of, step 2 of, step 3 of',
    de: 'kasse, lieferadresse, versandadresse, zahlungspflichtig bestellen, bestellung abschließen, weiter zur zahlung, versandart, jetzt bestellen, kostenpflichtig bestellen, bestellung absenden, rechnungsadresse, rechnungsdetails',
    fr: 'passer commande, passer la commande, commander, finaliser la commande, adresse de livraison, mode de livraison, valider la commande, confirmer la commande, valider mon panier, détails de facturation',
    es: 'finalizar compra, tramitar pedido, realizar pedido, dirección de envío, método de envío, pasar por caja, confirmar pedido, detalles de facturación, finalizar pedido, completar pedido',
    it: 'procedi al checkout, procedi all ordine, concludi ordine, indirizzo di spedizione, metodo di spedizione, conferma ordine, effettua ordine, completa l ordine, dettagli di fatturazione, cassa',
    nl: 'naar de kassa, afrekenen, bestelling plaatsen, verzendadres, bezorgadres, afleveradres, verzendmethode, bestelling afronden, factuurgegevens, verder naar bestellen',
    pt: 'finalizar compra, finalizar pedido, ir para o checkout, finalizar encomenda, endereço de entrega, morada de entrega, fechar pedido, concluir compra, forma de entrega, confirmar encomenda',
    pl: 'złóż zamówienie, przejdź do kasy, adres dostawy, dane do wysyłki, metoda dostawy, sposób dostawy, zamawiam, realizuj zamówienie, zamów i zapłać',
    cs: 'k pokladně, dodací adresa, dodací údaje, odeslat objednávku, objednat, doprava a platba, dokončit objednávku, způsob dopravy, fakturační údaje',
    sv: 'kassa*, leveransadress, slutför köp, leveranssätt, bekräfta order, slutför beställning, lägg order',
    da: 'til kassen, leveringsadresse, gennemfør køb, leveringsmetode, afgiv ordre, bekræft ordre, gennemfør ordre',
    no: 'til kassen, leveringsadresse, fullfør kjøp, leveringsmåte, bekreft ordre, fullfør bestilling, send bestilling',
    fi: 'kassalle, toimitusosoite, vahvista tilaus, toimitustapa, lähetä tilaus, viimeistele tilaus',
    ja: 'レジに進む*, お届け先*, 配送先*, 注文を確定*, 注文する, 購入手続き*, 注文内容を確認*',
    zh: '结算*, 結帳*, 收货地址*, 收件地址*, 提交订单*, 提交訂單*, 送出訂單*, 配送方式*, 下单, 确认订单',
    ru: 'оформить заказ, оформление заказа, перейти к оформлению, адрес доставки, способ доставки, подтвердить заказ, заказать',
    tr: 'ödemeye geç*, siparişi tamamla*, teslimat adresi*, sepeti onayla*, siparişi onayla*, alışverişi tamamla*, sipariş ver*',
    ar: 'إتمام الطلب, إتمام الشراء, عنوان التوصيل, عنوان الشحن, تأكيد الطلب, الدفع وإتمام, متابعة الدفع',
    ko: '주문하기, 결제하기, 배송지*',
  },
  payment: {
    en: 'pay, make payment, make a payment, submit payment, payment information, payment details, payment method*, card details, credit card information, complete payment, purchase, payment options, confirm payment, donate',
    de: 'bezahlen, zahlungsart*, zahlungsdaten, zahlungsinformationen, zahlungsmethode*, kreditkartendaten, jetzt zahlen, zahlung abschließen, zahlungsweise',
    fr: 'payer*, paiement*, régler',
    es: 'pagar*, pago*',
    it: 'paga*',
    nl: 'betalen, betaling*, betaalmethode*, betaalwijze',
    pl: 'zapłać*, płatność*, płacę',
    cs: 'zaplatit*, platba*, způsob platby, platební metoda, platební karta',
    da: 'betal*',
    fi: 'maksa*, maksu*',
    ja: '支払う*, お支払い*, 決済*, お支払方法*',
    zh: '付款*, 支付*',
    ru: 'оплатить*, оплата*, способ оплаты',
    tr: 'öde, ödeme*',
    ar: 'ادفع*, الدفع',
    ko: '결제*',
    pt: 'pagar*, pagamento*',
    sv: 'betala*, betalning*, betalsätt',
    no: 'betal*',
  },
  quote: {
    en: 'quote*, estimate*, get pricing, quotation*, rfq, request pricing, calculate price',
    de: 'angebot anfordern, angebotsanfrage*, angebot anfragen, kostenvoranschlag*, unverbindliches angebot, angebot erhalten, preisanfrage*, kostenloses angebot',
    fr: 'devis*',
    es: 'presupuesto*, cotización*, cotizar',
    it: 'preventivo*',
    nl: 'offerte*, prijsopgave',
    pt: 'orçamento*, cotação*',
    pl: 'wycena*, zapytanie ofertowe, poproś o wycenę, zapytaj o ofertę',
    cs: 'poptávka*, cenová nabídka, odeslat poptávku, poptat',
    sv: 'offert*',
    da: 'tilbud på, få et tilbud, indhent tilbud, få tilbud, uforpligtende tilbud, bed om tilbud',
    no: 'få tilbud, pristilbud*, be om tilbud, uforpliktende tilbud, tilbudsforespørsel',
    fi: 'tarjouspyyntö*, pyydä tarjous*',
    ja: '見積*',
    zh: '报价*, 報價*, 询价*, 詢價*, 估价*',
    ru: 'расчет стоимости, рассчитать стоимость, запросить цену, получить расчет, запрос цены, коммерческое предложение',
    tr: 'teklif al*, teklif iste*, fiyat teklifi*, teklif formu',
    ar: 'عرض سعر, اطلب عرض',
    ko: '견적*',
  },
  callback: {
    en: 'call back, callback*, call me, request a call, we call you, we ll call you, request call, schedule a call',
    de: 'rückruf*, zurückrufen, wir rufen sie zurück',
    fr: 'être rappelé, rappelez moi, rappel gratuit, demande de rappel, on vous rappelle, me faire rappeler',
    es: 'te llamamos, le llamamos, llámame, solicitar llamada, quiero que me llamen',
    it: 'richiamami, ti richiamiamo, fatti chiamare, richiedi una chiamata, fatti richiamare, ti chiamiamo noi',
    nl: 'bel mij terug, bel me terug, terugbelverzoek*, word teruggebeld, laat u terugbellen',
    pt: 'ligamos para você, nós ligamos, me ligue, ligamos lhe, solicitar ligação, ligue me',
    pl: 'oddzwonimy*, zamów rozmowę, zadzwonimy, oddzwońcie, zamów kontakt telefoniczny',
    cs: 'zavoláme vám, zavolejte mi, zavoláme zpět, chci zavolat',
    sv: 'ring mig, ring upp mig, bli uppringd, vi ringer upp',
    da: 'ring mig op, bliv ringet op, ring til mig, vi ringer til dig',
    no: 'ring meg, bli oppringt, vi ringer deg, bli kontaktet på telefon',
    fi: 'soita minulle, soittopyyntö*, soitamme sinulle',
    ja: '折り返し*, 電話をかけてもらう',
    zh: '回电*, 回電*',
    ru: 'заказать звонок, обратный звонок, перезвоните мне, заказ звонка, перезвоним',
    tr: 'sizi arayalım*, beni arayın, geri arama*',
    ar: 'اتصل بي, معاودة الاتصال, اطلب مكالمة, نتصل بك',
    ko: '전화 요청, 콜백',
  },
  comment: {
    en: 'post comment, add comment, leave a comment, leave a review, write a review, submit review, reply, add review, your review, add your comment, post your comment, submit comment, add a comment, post a comment, submit a review, customer reviews',
    de: 'kommentar*, bewertung schreiben, bewertung abgeben, antworten, kommentieren, bewertung absenden, bewertung speichern, rezension*',
    fr: 'laisser un commentaire, publier le commentaire, commenter, votre avis, donner mon avis, laisser un avis, rédiger un avis, ajouter un commentaire',
    es: 'publicar comentario, deja un comentario, dejar un comentario, comentar, escribir opinión, tu valoración, enviar comentario, añadir comentario, deja una respuesta',
    it: 'lascia un commento, pubblica commento, invia commento, commenta, scrivi una recensione, lascia una recensione, rispondi',
    nl: 'reactie plaatsen, plaats reactie, reageer, geef een reactie, schrijf een review, beoordeling schrijven, laat een reactie achter',
    pt: 'publicar comentario, comentar, deixe um comentário, deixar um comentário, escrever avaliação, enviar avaliação',
    pl: 'dodaj komentarz, skomentuj, dodaj opinię, napisz opinię, opublikuj komentarz',
    cs: 'přidat komentář, odeslat komentář, napsat recenzi, přidat hodnocení, komentovat, vložit komentář, přidat recenzi',
    sv: 'lämna en kommentar, publicera kommentar, skriv kommentar, skriv en recension, kommentera, lämna ett svar',
    da: 'skriv en kommentar, send kommentar, skriv anmeldelse, kommenter, skriv et svar',
    fi: 'kommentoi, jätä kommentti, lähetä kommentti, kirjoita arvostelu',
    ja: 'コメントを*, コメントする, レビューを書く*, レビューを投稿*',
    zh: '發表評論*, 评论*, 撰写评价*, 发表回复, 發佈留言',
    ru: 'оставить комментарий, отправить комментарий, комментировать, написать отзыв, оставить отзыв, добавить отзыв',
    tr: 'yorum yap*, yorum gönder*, yorum yaz*, değerlendirme yaz*',
    ar: 'أضف تعليق*, اترك تعليق*, إرسال التعليق, اكتب مراجعة, اترك ردًا',
    ko: '댓글*, 리뷰 작성, 후기*',
    no: 'legg igjen en kommentar, publiser kommentar, skriv anmeldelse, kommenter, skriv en kommentar',
  },
  survey: {
    en: 'survey*, poll*, vote, was this helpful, was this article helpful, was this page helpful, rate our*, questionnaire, how satisfied',
    de: 'umfrage*, abstimmen, war das hilfreich, war dieser artikel hilfreich, fragebogen',
    fr: 'sondage*, voter, enquête*, cet article vous a t il été utile, cette page vous a t elle été utile',
    es: 'encuesta*, votar, fue útil, te ha resultado útil',
    it: 'sondaggio*, vota, è stato utile',
    nl: 'enquête*, poll*, stemmen, stem, was dit nuttig',
    pt: 'enquête*, votar, inquérito*, isso foi útil, pesquisa de satisfação',
    pl: 'ankieta*, głosuj, czy to było pomocne, sonda',
    cs: 'anketa*, hlasovat, bylo to užitečné, pomohl vám tento článek, dotazník*',
    sv: 'enkät*, rösta, var detta till hjälp',
    da: 'stem, afstemning*, spørgeskema*, var det nyttigt',
    no: 'stem, undersøkelse*, avstemning*, var dette nyttig',
    fi: 'kysely*, äänestä, oliko tästä apua',
    ja: 'アンケート*, 投票*, 役に立ちましたか*',
    zh: '投票*, 问卷*, 問卷*, 调查*, 對您有幫助嗎, 有帮助吗',
    ru: 'опрос*, голосовать, анкета*, была ли статья полезной',
    tr: 'anket*, oy ver*, faydalı oldu mu',
    ar: 'استبيان*, تصويت, صوت, هل كان هذا مفيد*',
  },
  search: {
    any: 'search*, find, suche*, finden, recherche*, chercher, buscar*, búsqueda*, cerca*, ricerca*, trova, zoek*, vind, pesquisa*, procurar, szukaj*, wyszukaj*, znajdź, hledat*, vyhledat*, najít, sök*, søg*, haku*, hae, etsi, 検索*, 搜索*, 搜尋*, 查询, 查詢, 검색*, поиск*, найти, искать, ara, arama*, bul, بحث*, ابحث*, keresés*',
  },
  filter: {
    en: 'filter*, sort*, refine*, show results, view releases, narrow by, by brand, select brand',
    de: 'filter*, sortieren*, anzeigen',
    fr: 'filtre*, trier, affiner*',
    es: 'filtrar*, filtro*, ordenar',
    it: 'filtra*, filtro*, ordina',
    cs: 'filtr*, seřadit',
    fi: 'suodata*, järjestä',
    ja: '絞り込*, 並び替え*',
    zh: '筛选*, 篩選*, 排序',
    ru: 'фильтр*, подобрать, показать, сортировать',
    tr: 'filtrele*, sırala',
    ar: 'تصفية, فلترة, ترتيب',
    nl: 'filter*, sorteren',
    pt: 'filtrar*, filtro*, ordenar',
    pl: 'filtruj*, filtry, sortuj',
    sv: 'filtrera*, sortera',
    da: 'filtrer*, sorter',
    no: 'filtrer*, sorter',
  },
  language: {
    any: 'change language, select language, choose language, choose your language, sprache wählen, sprache wechseln, changer de langue, cambiar idioma, cambia lingua, taal kiezen, mudar idioma, zmień język, změnit jazyk, byt språk, skift sprog, bytt språk, vaihda kieli, 言語を選択*, 选择语言*, 選擇語言*, выбрать язык, dil seç*, اختر اللغة, regional settings, country region, change country, change currency, select your region, ship to, select currency, choose your country, family site',
  },
  contact: {
    en: 'contact*, get in touch, send message, send a message, send us a message, enquiry*, inquiry*, enquiries, ask a question, ask us, email us, write to us, send email, send e mail, submit question, submit a question, drop us a line, send us an email, leave a message, leave us a message, feedback*, open a ticket, create ticket, submit ticket, have a question, questions, send question, your message, talk to us, how may we help, message us, open a new ticket, support request, request information, request info, more information, free advice, customer comments',
    de: 'kontakt*, nachricht senden, nachricht absenden, anfrage*, schreiben sie uns, schreib uns, frage stellen, frage senden, nachricht abschicken, ihre nachricht, rufen sie uns',
    fr: 'contact*, envoyer le message, envoyer un message, écrivez nous, envoyer ma demande, poser une question, votre message',
    es: 'contacto*, contáctanos, contáctenos, contactar, enviar mensaje, enviar consulta, escríbenos, enviar formulario, escríbanos, envíanos un mensaje, ventas y servicios, post venta',
    it: 'contatt*, invia messaggio, invia richiesta, scrivici, richiedi informazioni, invia il messaggio, richiesta informazioni',
    nl: 'contact*, bericht versturen, verstuur bericht, stel een vraag, stuur bericht, stel uw vraag, verzend bericht, stuur een bericht',
    pt: 'contacto*, contato*, enviar mensagem, fale conosco, fale connosco, envie sua mensagem, envie nos uma mensagem',
    pl: 'kontakt*, wyślij wiadomość, napisz do nas, wyślij zapytanie, skontaktuj*, zadaj pytanie',
    cs: 'kontakt*, odeslat zprávu, napište nám, poslat zprávu, dotaz*',
    sv: 'kontakt*, skicka meddelande, ställ en fråga, skriv till oss',
    da: 'kontakt*, send besked, skriv til os, send en besked',
    no: 'kontakt*, send melding, send oss en melding, skriv til oss, send henvendelse',
    fi: 'ota yhteyttä*, yhteydenotto*, lähetä viesti, yhteystiedot, jätä viesti',
    ja: 'お問合せ*, 問い合わせ*, お問合わせ*, 送信内容を確認',
    zh: '联系我们*, 聯絡我們*, 聯繫我們*, 联络我们*, 留言*, 在线咨询*, 發送訊息, 发送消息',
    ru: 'связаться*, обратная связь, написать нам, отправить сообщение, задать вопрос, напишите нам, отправить вопрос, свяжитесь*, контакты, отправить письмо',
    tr: 'iletişim*, mesaj gönder*, bize ulaşın*, bize yazın*, mesajı gönder',
    ar: 'اتصل بنا, تواصل معنا, إرسال الرسالة, أرسل رسالة, راسلنا, إرسال رسالة',
    ko: '문의*',
  },
});

/** Words of a form's `id`, `name`, `class` and `action`: the language of its makers. */
export const formCodes: PhraseTable<NamedKind> = byLanguage({
  newsletter: {
    code: 'newsletter*, subscribe*, subscription*, mailchimp, mc embedded*, mc4wp*, mailinglist, mailing list, klaviyo*, emailsignup, email signup, sendinblue, nyhetsbrev, email capture, footersignup',
  },
  'password-reset': {
    code: 'password reset, passwordreset, reset password, resetpassword, forgotpassword, forgotpwd, lostpassword, lost password, recover, pwreset, password forgotten, passwordforgotten, forgotten password, passwort vergessen, forgot',
  },
  registration: {
    code: 'register*, registration*, signup*, sign up*, create account*, createaccount*, account create*, registrieren, registrierung, join, new customer, customer create, enroll*',
  },
  login: {
    code: 'login*, log in, signin*, sign in*, logon*, authenticate, j security check, anmelden, j spring security check',
  },
  'add-to-cart': {
    code: 'add to cart*, addtocart*, add cart*, cart add*, product form*, buy form, addtobasket, add to basket*, variations form, buybox, add product, cart form add, product info, basket add*, buynow*, buy now*, in den warenkorb, addbasket, productform, purchase form, edd purchase*',
  },
  checkout: {
    code: 'checkout*, onepage*, shipping*, billing*, kasse*, bestellung, delivery address, place order',
  },
  payment: {
    code: 'payment*, pay, creditcard*, credit card*, cc form, braintree*, stripe*, adyen*, donate*, card form, hpp',
  },
  quote: {
    code: 'quote*, rfq, estimate*, angebot*, devis, preventivo, presupuesto, orcamento, offerte, cotizacion, quotation*',
  },
  callback: { code: 'callback*, call back*, rueckruf*, rappel, callme, call me, request call*' },
  comment: {
    code: 'comment*, review*, addreview, respond',
  },
  survey: { code: 'poll*, survey*, vote*, umfrage, feedback helpful, wasthishelpful, quiz*' },
  search: {
    code: 'search*, quick find*, suche*, recherche, buscar, sfrm, minisearch, sitesearch, zoek*, hledani, szukaj',
  },
  filter: {
    code: 'filter*, facet*, sort*, orderby, ordering, perpage, refine*, layered',
  },
  language: {
    code: 'language*, lang, locale*, currency*, currencies, country select*, localization*, regional settings, langswitch*',
  },
  contact: {
    code: 'contact*, wpcf7*, kontakt*, enquiry*, inquiry*, enquire*, inquire*, feedback*, gform*, wpforms*, nf form*, hs form*, contatti*, contato*, ask question*, ask a question*, ticket*, mailform, mail form, formmail*, sendmail*, send mail*, emailform, email form, fluentform*, ninja form*, webform*, elementor form*, elementor pro forms*, forminator*, caldera*, question form, open php, dmform, cognito*, messageform',
  },
});

/** Ways to buy without an account, and sentences that demand one. */
export const accountWords: PhraseTable<'guest' | 'forced'> = byLanguage({
  guest: {
    // Not "guest" alone: shops greet a visitor so, and hotels count them.
    en: 'guest checkout, as a guest, as guest, without an account, without account, without registering, without registration, without signing in, without creating an account, skip login, no account needed, guest customer, i don t need an account',
    de: 'als gast, gastbestellung, gastzugang, ohne registrierung, ohne kundenkonto, ohne anmeldung, ohne konto, gastkonto, gast bestellung, ohne registrieren',
    fr: 'en tant qu invité, sans créer de compte, sans compte, sans inscription, comme invité, achat invité, mode invité',
    es: 'como invitado, sin registrarse, sin registrarte, sin registro, sin cuenta, sin crear cuenta, sin crear una cuenta',
    it: 'senza registrazione, senza registrarti, ospite, senza account, senza registrarsi',
    nl: 'als gast, zonder account, zonder registratie, gast bestelling, zonder in te loggen, zonder registreren',
    pt: 'como convidado, como visitante, sem cadastro, sem registo, sem conta, sem criar conta, sem cadastrar',
    pl: 'jako gość, bez rejestracji, bez zakładania konta, bez logowania',
    cs: 'bez registrace, jako host, bez přihlášení',
    sv: 'som gäst, utan konto, utan att logga in, utan registrering',
    da: 'som gæst, uden konto, uden at oprette, uden login',
    no: 'som gjest, uten konto, uten å registrere, uten å logge inn',
    fi: 'vieraana, ilman tiliä, ilman rekisteröitymistä, ilman kirjautumista',
    ja: 'ゲスト購入, ゲストとして, 会員登録せず, 会員登録しないで, 会員登録なし, ゲストで購入',
    zh: '访客结账, 訪客結帳, 以访客身份, 以訪客身分, 游客购买, 免注册, 免註冊, 访客购买, 免登入',
    ru: 'без регистрации, как гость, гостевой заказ',
    tr: 'üye olmadan, misafir olarak, kayıt olmadan, üyeliksiz',
    ar: 'كزائر, كضيف, بدون تسجيل, بدون حساب',
    ko: '비회원 주문, 비회원 구매, 비회원으로',
  },
  forced: {
    any: 'log in to checkout, sign in to checkout, login to checkout, you must be logged in to checkout, sign up to add, log in to buy, sign in to buy, register to buy, create an account to checkout, you need an account to order, you must register to order, log in to continue with your order, sign in to continue with your order, log in or register to order, zum bestellen anmelden, melden sie sich an um zu bestellen, bestellen nur mit kundenkonto, connectez vous pour commander, vous devez créer un compte pour commander, inicia sesión para comprar, regístrate para comprar, accedi per acquistare, registrati per acquistare, log in om te bestellen, faça login para comprar, zaloguj się aby zamówić, přihlaste se pro objednání, logga in för att beställa, log ind for at bestille, logg inn for å bestille, kirjaudu sisään tilataksesi, ログインして購入, 登录后购买, 登入後購買, войдите чтобы оформить заказ, satın almak için giriş yapın, سجل الدخول للشراء',
  },
});
