/**
 * Words of links that do something when they are followed. They are looked for in addresses, as whole words of a step or
 * parameter, and in the names of links. Lower case, without accents, words parted by one space (`plainName`).
 *
 * Not "wissen" (Dutch: erase): German knowledge. Not "merken" (German: remember): Dutch brands. Not "subscribe": it leads to plans.
 */
export const actions = {
  'sign-out':
    'logout, log out, log off, logoff, signout, sign out, sign off, signoff, end session, abmelden, ausloggen, logout abmelden, deconnexion, se deconnecter, deconnecter, cerrar sesion, desconectar, desconectarse, disconnetti, disconnettersi, esci, logout esci, uitloggen, afmelden, terminar sessao, encerrar sessao, sair da conta, wyloguj, wyloguj sie, wylogowanie, odhlasit, odhlasit se, odhlaseni, logga ut, log ud, logg ut, kirjaudu ulos, cikis yap, oturumu kapat, iesire, deconectare, kijelentkezes, odjava, выйти, выход, 登出, 退出登录, 注销, ログアウト, サインアウト, 로그아웃, تسجيل الخروج',
  delete:
    'delete, remove, destroy, erase, loeschen, loschen, entfernen, supprimer, effacer, retirer, eliminar, borrar, quitar, elimina, rimuovi, cancella, verwijder, verwijderen, remover, excluir, apagar, usun, skasuj, smazat, odstranit, ta bort, radera, slet, fjern, slett, poista, sil, kaldir, удалить, 删除, 削除, 삭제, حذف',
  buy: 'add to cart, addtocart, add to basket, add to bag, addtobasket, addtobag, cart add, basket add, add item, additem, add product, buy now, buynow, one click buy, oneclick, reorder, order again, in den warenkorb, zum warenkorb hinzufugen, warenkorb add, jetzt kaufen, in den einkaufswagen, ajouter au panier, acheter maintenant, anadir al carrito, anadir a la cesta, agregar al carrito, comprar ahora, aggiungi al carrello, acquista ora, in winkelwagen, in winkelmand, toevoegen aan winkelwagen, adicionar ao carrinho, comprar agora, dodaj do koszyka, do koszyka, kup teraz, do kosiku, vlozit do kosiku, pridat do kosiku, lagg i varukorgen, lagg i varukorg, lagg i kundvagn, laeg i kurv, laeg i kurven, legg i handlekurv, lisaa ostoskoriin, sepete ekle, добавить в корзину, в корзину, купить сейчас, 加入购物车, 加入購物車, カートに入れる, 장바구니 담기, أضف إلى السلة, add to wishlist, wishlist add, addtowishlist, add to compare, compare add, addtocompare, auf den merkzettel, ajouter aux favoris',
  unsubscribe:
    'unsubscribe, opt out, optout, newsletter abmelden, newsletter abbestellen, abbestellen, austragen, abmeldung, desinscription, se desinscrire, desabonner, se desabonner, desabonnement, darse de baja, baja newsletter, cancelar suscripcion boletin, disiscriviti, disiscrizione, annulla iscrizione, uitschrijven, afmelden nieuwsbrief, descadastrar, cancelar inscricao, wypisz sie, odhlasit odber, avregistrera, avsluta prenumeration pa nyhetsbrev, afmeld, meld av, peru uutiskirje, отписаться, 退订, 取消订阅, 配信停止',
  change:
    'vote, upvote, downvote, like this, rate this, report abuse, unfollow, block user, accept all, deactivate, impersonate, switch user, clear cart, empty cart, emptycart, update cart, apply coupon, checkout confirm, place order, pay now confirm, send password, resend, refresh token, sign in as, reply to, replytocom, set language, setlanguage, set currency, setcurrency, switch currency, switchcurrency, set locale',
  print:
    'print, printer friendly, print version, print view, printable, drucken, druckansicht, druckversion, imprimer, version imprimable, imprimir, version para imprimir, stampa, versione stampabile, afdrukken, printversie, drukuj, wersja do druku, tisk, vytisknout, skriv ut, udskriv, tulosta, yazdir, распечатать, 打印, 列印, 印刷, 인쇄',
} as const;

/** Parts of a site that go on by the day, for ever. */
export const calendars =
  /(?:^|[\s/_-])(?:calendars?|kalender|calendrier|calendario|kalendarz|kalendar|kalenteri|takvim|agenda|events?|termine|veranstaltungen|veranstaltungskalender|evenements|eventos|eventi|evenementen|wydarzenia|udalosti|tapahtumat|evenemang|arrangementer|availability|verfugbarkeit|belegungsplan|disponibilites|disponibilidad|booking|bookings|schedule|diary|archive|archives|archiv)(?:$|[\s/_-])/;

/** What the pager of a calendar is called. */
export const calendarSteps =
  /^(?:(?:next|previous|prev|following|last) (?:month|week|day|year)|(?:nachster|nachste|nachstes|vorheriger|vorherige|voriger|vorige|folgender) (?:monat|woche|tag|jahr)|(?:mois|semaine|jour|annee) (?:suivante?|precedente?)|(?:mes|semana|dia|ano) (?:siguiente|anterior)|(?:mese|settimana|giorno|anno) (?:successiv[oa]|precedente)|(?:volgende|vorige) (?:maand|week|dag|jaar)|(?:nastepny|poprzedni) (?:miesiac|tydzien|dzien)|(?:nasta|foregaende) (?:manad|vecka|dag)|(?:naeste|neste|forrige) (?:maned|uge|uke|dag))$/;

/** What languages call themselves, and how links to another language are written; code → names. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'english, en, eng, english version, in english',
  de: 'deutsch, de, deu, ger, auf deutsch',
  fr: 'francais, fr, fra, en francais',
  es: 'espanol, es, esp, castellano, en espanol',
  it: 'italiano, it, ita, in italiano',
  nl: 'nederlands, nl, ned',
  pt: 'portugues, pt, por, portugues brasil, portugues do brasil',
  pl: 'polski, pl, po polsku',
  cs: 'cestina, cesky, cs, cz',
  sk: 'slovencina, slovensky, sk',
  sv: 'svenska, sv, se',
  da: 'dansk, da, dk',
  no: 'norsk, no, nb, norsk bokmal',
  fi: 'suomi, suomeksi, fi',
  hu: 'magyar, hu',
  ro: 'romana, ro',
  tr: 'turkce, tr',
  el: 'ελληνικα, el, gr',
  bg: 'български, bg',
  ru: 'русскии, ru, рус',
  uk: 'украінська, uk, ua, укр',
  hr: 'hrvatski, hr',
  sl: 'slovenscina, slovensko, sl',
  lt: 'lietuviu, lt',
  lv: 'latviesu, lv',
  et: 'eesti, et',
  ar: 'العربية, ar',
  he: 'עברית, he',
  ja: '日本語, ja, jp',
  zh: '中文, 简体中文, 繁體中文, zh, cn',
  ko: '한국어, ko, kr',
};
