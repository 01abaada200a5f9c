/** What layers that ask for an e-mail address say. */
export const newsletter =
  /newsletter|subscribe|sign ?up (?:for|to|and)|join (?:our|the) (?:list|club|mailing)|\d{1,2} ?% (?:off|rabatt|de r[ée]duction|de descuento|di sconto|korting|de desconto|rabatu|sleva|rabatt|скидк|indirim)|mailing list|anmelden und|abonnieren|s.abonner|abonnez|inscri(?:vez|rse|viti|ption)|suscr[íi]b|iscriviti|aanmelden voor|nieuwsbrief|inscreva|subscreva|zapisz się|odběr novink|prenumerera|nyhetsbrev|nyhedsbrev|uutiskirje|メルマガ|ニュースレター|订阅|訂閱|뉴스레터|подпис|bülten|النشرة/i;

/** What strips that promote an app say. */
export const appBanner =
  /\b(?:open|get|download|use|install|continue|view|try) (?:it )?(?:in|on|the|our) (?:the |our )?(?:mobile )?app\b|app (?:store|öffnen|laden|installieren|herunterladen)|in der app|google play|dans l.app(?:lication)?|télécharge[rz] l.app|descarga(?:r)? la app|scarica l.app|open de app|baixe o app|baixar o app|pobierz aplikację|stáhnout aplikaci|hämta appen|hent appen|lataa sovellus|アプリ(?:で|を)|打开(?:app|应用)|下载app|скачать приложение|uygulamayı/i;
