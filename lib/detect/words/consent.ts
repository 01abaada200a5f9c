import { anyOf, byLanguage } from '../by-language';

/** What consent banners say, and what their buttons are called, by language. Patterns without groups, asked of lower-case text. */
export interface ConsentWords {
  /** Sentences of a notice: "we use cookies", "by continuing you agree". */
  readonly notice: string;
  /** Button names that refuse everything that is not needed. */
  readonly reject: string;
  /** Button names that open choices. */
  readonly settings: string;
  /** Button names that agree to everything. */
  readonly accept: string;
  /** Button names that only take note: there was nothing to decide. */
  readonly acknowledge: string;
}

export const consentWords: Readonly<Record<string, ConsentWords>> = byLanguage({
  en: {
    notice:
      '\\b(?:we|and our partners|website|site|page|platform|store|shop|service|app|web ?pages?) (?:and [\\w ,]{1,40} )?(?:also |only |may |does |do )?(?:uses?|using|stores?|sets?|places?|collects?|utili[sz]es?|requires?) [^.]{0,60}\\bcookies|(?:accept|agree|consent|allow|consenting|agreeing|accepting)[^.]{0,60}\\bcookies|cookies (?:on|to|help|are used|in order|enable|allow|from|for|and similar|by default)|\\bcookies? (?:consent|preferences|settings|notice)|(?:manage|your) (?:cookie|privacy|consent) (?:preferences|choices|settings|consent)|by (?:continuing|using|browsing|closing)[^.]{0,60}(?:agree|accept|consent)|value your privacy|respect your privacy|privacy (?:preference|choices)|(?:no|non|without) (?:tracking )?cookies',
    reject:
      "(?:reject|decline|refuse|deny|disagree|disallow|disable)(?: all| everything| non[- ]?(?:essential|necessary)| optional| additional| unnecessary| analytics| tracking| marketing)*(?: (?:cookies|tracking|and close|all))*|(?:only |use |accept |allow |continue with |just )*(?:strictly |the )?(?:necessary|essential|required|needed|functional)(?: cookies)?(?: only)?|continue without (?:accepting|agreeing|consent|cookies)|(?:no,? )?(?:thanks|thank you)(?:,? no)?|do not (?:accept|agree|allow|consent)|i (?:do not|don't) (?:accept|agree|consent)|don't accept|opt[- ]?out(?: of all)?|reject (?:&|and) \\w+|no",
    settings:
      '(?:cookies?|privacy|consent|tracking)?[- ]?(?:manage |change |customi[sz]e |show |see |view |set |adjust |edit |choose |more |review |my |your |individual )*(?:cookies?|privacy|consent|all)? ?(?:settings|preferences|options|choices|purposes|details|selection|configuration)|manage (?:cookies?|consent|choices|my cookies)|customi[sz]e|customi[sz]e cookies|configure|let me choose|show details|cookie policy settings|more options|manage',
    accept:
      "(?:yes,? )?(?:i )?(?:accept|agree|allow|consent|enable|approve)(?: to)?(?: (?:all|every|everything|cookies|all cookies|and (?:close|continue|proceed)|& (?:close|continue|proceed)|selected|selection|recommended|to (?:all|cookies)|them all|optional|additional|analytics))*(?: cookies)?|accept all & .{1,20}|yes(?:,? .{1,25})?|(?:that's |it's )?(?:fine|okay)(?: with me)?|sounds good|continue with (?:all|recommended) cookies|opt[- ]?in",
    acknowledge:
      'ok(?:ay)?!?|got it!?|i understand|understood|close|dismiss|continue|hide(?: this)?(?: message)?|x|×|✕|thanks|alright',
  },
  de: {
    notice:
      '(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benutz(?:en|t)|einsatz|verwendung|nutzung|verwendet werden|speicher\\w+)[^.]{0,80}cookies?|cookies?[^.]{0,60}(?:verwendet|eingesetzt|zustimm|akzeptier|einverstanden|einwillig|nutzen)|(?:zustimm|einverstanden|einwillig|akzeptier)\\w*[^.]{0,60}cookies?|cookie-?(?:hinweis|einstellungen|richtlinie zu)|privatsph[äa]re-?einstellungen|datenschutz-?(?:einstellungen|präferenz)',
    reject:
      '(?:alle[s]? )?(?:cookies )?(?:ablehnen|verweigern|nicht (?:akzeptieren|zustimmen|erlauben|einwilligen)|deaktivieren)|ablehnung|alle[s]? ablehnen|optionale (?:cookies )?ablehnen|(?:nur |weiter mit |lediglich )*(?:die )?(?:(?:technisch |unbedingt )?(?:notwendige|erforderliche|essenzielle|essentielle|funktionale|benötigte|nötige))(?:n|s)?(?: cookies)?(?: (?:akzeptieren|erlauben|zulassen|verwenden|nutzen|speichern))?|nur (?:notwendiges|essenzielles|das nötigste)|ohne (?:zustimmung|einwilligung|akzeptieren|cookies) (?:fortfahren|weiter(?:surfen|lesen)?)|weiter ohne (?:zustimmung|einwilligung|cookies)|nein(?:,? danke)?|nicht einverstanden',
    settings:
      '(?:cookie|datenschutz|privatsphäre|privatsphären|individuelle|weitere|erweiterte|meine|alle)?[- ]?(?:cookie|datenschutz|privatsphäre)?[- ]?(?:einstellungen|optionen|präferenzen|auswahl|details)(?: (?:anpassen|ändern|anzeigen|verwalten|treffen|öffnen|bearbeiten))?|(?:cookies )?(?:anpassen|konfigurieren|verwalten|individualisieren|auswählen)|mehr (?:optionen|details|erfahren)|zwecke anzeigen|selbst (?:auswählen|bestimmen)|auswahl (?:speichern|bestätigen|erlauben)',
    accept:
      '(?:ja,? )?(?:ich )?(?:alle[ns]? |allem )?(?:cookies? )?(?:akzeptier(?:en|e)|zustimmen|stimme zu|annehmen|erlauben|zulassen|einwilligen|bestätigen|aktivieren)(?: (?:&|und|u\\.) (?:schließen|weiter\\w*|fortfahren))?|alle[s]? (?:ok|okay|klar)|ich (?:bin )?einverstanden|einverstanden|ja(?:,? .{1,25})?|zustimmen (?:und|&) .{1,20}|geht klar',
    acknowledge:
      'verstanden|ok(?:ay)?|alles klar|schließen|(?:hinweis )?ausblenden|weiter|gelesen|habe verstanden|in ordnung',
  },
  fr: {
    notice:
      '(?:utilis(?:e|ons|ation|ent)|d[ée]pos(?:e|ons)|recour\\w+|acceptez|accepter|consent\\w*|autoris\\w+)[^.]{0,90}(?:cookies|traceurs)|(?:cookies|traceurs)[^.]{0,80}(?:utilis|accept|consent|am[ée]liorer|mesur|afin|pour)|en (?:poursuivant|continuant)[^.]{0,90}(?:accept|consent)|gestion (?:des|de vos) cookies|respect(?:ons)? (?:de )?votre vie priv[ée]e',
    reject:
      '(?:tout |je |les )*(?:refuse[rz]?|rejeter|d[ée]cliner|interdire)(?: (?:tout|tous|les|ces|cookies|et (?:fermer|continuer)))*(?: les cookies)?|continuer sans (?:accepter|consentir|donner)(?: .{1,20})?|(?:uniquement |seulement )?(?:les )?(?:cookies )?(?:n[ée]cessaires|essentiels|strictement n[ée]cessaires|fonctionnels)(?: (?:uniquement|seulement))?|non(?:,? merci)?|je n.accepte pas|accepter (?:uniquement )?(?:les )?(?:cookies )?(?:n[ée]cessaires|essentiels)',
    settings:
      '(?:je )?(?:param[ée]tr(?:er|es|ages?|ez)|personnalis(?:er|ez|e)|g[ée]r(?:er|ez)|configur(?:er|ez)|choisir|modifier)(?: (?:les|mes|vos|ces|des|mon|votre|mes choix|cookies|choix|pr[ée]f[ée]rences|param[èe]tres|consentement|traceurs))*|pr[ée]f[ée]rences(?: (?:de|des) cookies)?|(?:plus|voir) (?:d.options|les (?:d[ée]tails|pr[ée]f[ée]rences)|de d[ée]tails)|param[èe]tres(?: (?:des|de) .{1,20})?|en savoir plus et param[ée]trer',
    accept:
      '(?:oui,? )?(?:j.|tout |je )*(?:accepte[rz]?|autorise[rz]?|consens|valide[rz]?)(?: (?:tout|tous|les|ces|cookies|et (?:fermer|continuer|poursuivre)|& (?:fermer|continuer)))*(?: les cookies)?|d.accord|oui|je suis d.accord|accepter (?:et|&) .{1,20}',
    acknowledge: 'ok|j.ai compris|compris|fermer|continuer|c.est (?:bon|compris|not[ée])|masquer',
  },
  es: {
    notice:
      '(?:utiliza(?:mos|n)?|usa(?:mos|n)?|emplea(?:mos)?|uso de|utilizaci[óo]n|acepta\\w*|consient\\w*|instala)[^.]{0,90}cookies|cookies[^.]{0,80}(?:propias|terceros|para|mejorar|acept|consent)|(?:si contin[úu]a|al continuar|al seguir)[^.]{0,80}(?:acept|consent)|configuraci[óo]n de cookies|valoramos (?:tu|su) privacidad',
    reject:
      '(?:rechaz(?:ar|o)|denegar|declinar|no acept(?:ar|o)|no permitir)(?: (?:todas?|todo|las|cookies|y (?:cerrar|continuar)|opcionales|no (?:esenciales|necesarias)))*(?: cookies)?|(?:solo|s[óo]lo|[úu]nicamente|aceptar solo|aceptar s[óo]lo|usar solo)? ?(?:las )?(?:cookies )?(?:t[ée]cnicas|necesarias|esenciales|imprescindibles|estrictamente necesarias)|continuar sin aceptar|no(?:,? gracias)?',
    settings:
      '(?:configurar|personalizar|gestionar|ajustar|administrar|cambiar|ver|mostrar|m[áa]s)(?: (?:las|mis|tus|sus|cookies|preferencias|opciones|ajustes|detalles|configuraci[óo]n))*|(?:configuraci[óo]n|ajustes|preferencias|opciones)(?: (?:de )?(?:las )?(?:cookies|privacidad))?',
    accept:
      '(?:s[íi],? )?(?:acept(?:ar|o)|permitir|consentir|autorizar|estoy de acuerdo|de acuerdo)(?: (?:todas?|todo|las|cookies|y (?:cerrar|continuar)|& (?:cerrar|continuar)))*(?: cookies)?|s[íi]',
    acknowledge: 'ok|entendido|vale|cerrar|continuar|lo entiendo|de acuerdo|ocultar',
  },
  it: {
    notice:
      '(?:utilizz(?:a|iamo|ano|o)|us(?:a|iamo|ano)|fa uso|facciamo uso|impiega|serve di|avvale|accett\\w+|acconsent\\w+|uso)[^.]{0,90}cookie|cookie[^.]{0,80}(?:tecnici|terze|profilazione|migliorare|accett|consens|per)|(?:proseguendo|continuando|chiudendo)[^.]{0,90}(?:accett|acconsent)|preferenze (?:sui |dei )?cookie|la tua privacy',
    reject:
      '(?:rifiuta(?:re)?|nega(?:re)?|non accett(?:o|are)|declina)(?: (?:tutt[io]|i|cookie|e (?:chiudi|continua)|non necessari))*(?: cookie)?|(?:solo|accetta solo|usa solo|utilizza solo)? ?(?:i )?(?:cookie )?(?:tecnici|necessari|essenziali|strettamente necessari)|continua senza accettare|no(?:,? grazie)?',
    settings:
      '(?:personalizza|gestisci|imposta(?:zioni)?|configura|modifica|scegli|mostra|maggiori|pi[ùu]|vedi)(?: (?:le|i|tue|preferenze|cookie|opzioni|dettagli|impostazioni|scelte|dei|sui))*|preferenze(?: (?:sui |dei )?cookie)?|scopri di pi[ùu] e personalizza',
    accept:
      '(?:s[ìi],? )?(?:accett[ao](?:re)?|acconsent[io](?:re)?|consenti|autorizza|abilita)(?: (?:tutt[io]|i|cookie|e (?:chiudi|continua)))*(?: cookie)?|s[ìi]|sono d.accordo',
    acknowledge: 'ok|ho capito|capito|chiudi|continua|va bene|d.accordo|nascondi',
  },
  nl: {
    notice:
      '(?:gebruik(?:t|en|maken)?|maakt|maken|plaats(?:t|en)|accepte\\w+|toestemming|akkoord)[^.]{0,90}cookies|cookies[^.]{0,80}(?:om|gebruik|accept|toestem|akkoord|plaats)|cookie-?(?:instellingen|voorkeuren|melding)|jouw privacy|uw privacy',
    reject:
      '(?:alles |alle |optionele )?(?:cookies )?(?:weiger(?:en)?|afwijzen|niet (?:accepteren|toestaan|akkoord))(?: cookies)?|(?:alleen |accepteer alleen |enkel )*(?:strikt )?(?:noodzakelijke|functionele|essentiële|vereiste)(?: cookies)?(?: (?:accepteren|toestaan))?|doorgaan zonder (?:accepteren|toestemming)|nee(?:,? bedankt|,? dank je)?|weiger alle(?:s)?(?: cookies)?',
    settings:
      '(?:cookie|privacy)?[- ]?(?:instellingen|voorkeuren|opties)(?: (?:aanpassen|wijzigen|beheren|tonen|bekijken))?|(?:zelf )?(?:instellen|aanpassen|beheren|kiezen|personaliseren)|(?:pas|stel) .{1,25} (?:aan|in)|meer (?:opties|informatie en instellen)|beheer (?:cookies|voorkeuren|opties)|details tonen|selectie (?:toestaan|opslaan)',
    accept:
      '(?:ja,? )?(?:ik )?(?:alles |alle )?(?:cookies )?(?:accept(?:eren|eer)|toestaan|akkoord|ga akkoord)(?: (?:alle|alles|cookies|en (?:doorgaan|sluiten|verder)))*|accepteer(?: alle(?:s)?)?(?: cookies)?|ja(?:,? .{1,20})?|akkoord(?: (?:en|&) .{1,20})?|prima',
    acknowledge: 'ok(?:é|ay)?|begrepen|ik begrijp het|sluiten|verder|doorgaan|duidelijk',
  },
  pt: {
    notice:
      '(?:utiliza(?:mos|m)?|usa(?:mos|m)?|uso de|utiliza[çc][ãa]o|aceit\\w+|consent\\w+|concord\\w+)[^.]{0,90}cookies|cookies[^.]{0,80}(?:para|melhorar|aceit|consent|pr[óo]prios|terceiros)|ao continuar[^.]{0,80}(?:concorda|aceita)|pol[íi]tica de cookies e|prefer[êe]ncias de cookies|(?:sua|tua) privacidade',
    reject:
      '(?:rejeitar|recusar|negar|n[ãa]o (?:aceitar|aceito|permitir|concordo))(?: (?:tod[oa]s|tudo|os|cookies|n[ãa]o (?:essenciais|necess[áa]rios)|e (?:fechar|continuar)))*(?: cookies)?|(?:apenas|somente|s[óo]|aceitar apenas|aceitar somente|usar apenas)? ?(?:os )?(?:cookies )?(?:necess[áa]rios|essenciais|estritamente necess[áa]rios|obrigat[óo]rios)|continuar sem aceitar|n[ãa]o(?:,? obrigad[oa])?',
    settings:
      '(?:configurar|personalizar|gerir|gerenciar|ajustar|definir|alterar|ver|mais|escolher)(?: (?:os|as|meus|minhas|suas|cookies|prefer[êe]ncias|op[çc][õo]es|defini[çc][õo]es|configura[çc][õo]es|detalhes))*|(?:configura[çc][õo]es|defini[çc][õo]es|prefer[êe]ncias|op[çc][õo]es)(?: (?:de|dos) .{1,20})?',
    accept:
      '(?:sim,? )?(?:aceit(?:ar|o)|permitir|concord(?:ar|o)|consentir|autorizar)(?: (?:tod[oa]s|tudo|os|cookies|e (?:fechar|continuar|prosseguir)))*(?: cookies)?|sim',
    acknowledge: 'ok|entendi|compreendi|fechar|continuar|prosseguir|percebi|ciente|estou ciente',
  },
  pl: {
    notice:
      '(?:używa(?:my)?|wykorzystuje(?:my)?|stosuje(?:my)?|korzysta(?:my)?|zgod[ay]|akceptuj\\w*|wyraża\\w+)[^.]{0,90}(?:cookies?|ciastecz\\w+)|(?:cookies?|ciastecz\\w+)[^.]{0,80}(?:w celu|aby|zgod|akcept|używa|wykorzyst)|ustawienia (?:plików )?cookies|szanujemy (?:twoją|państwa) prywatność|cenimy prywatność',
    reject:
      '(?:odrzuć|odmów|odmawiam|odrzucam|nie (?:akceptuj(?:ę|)|zgadzam się|wyrażam zgody))(?: (?:wszystkie|wszystko|opcjonalne|zbędne|pliki cookies?|i (?:zamknij|przejdź)))*|(?:tylko |akceptuj tylko |zaakceptuj tylko )*(?:niezbędne|konieczne|wymagane)(?: (?:pliki )?cookies)?|kontynuuj bez (?:akceptacji|zgody)|nie(?:,? dziękuję)?',
    settings:
      '(?:ustawienia|preferencje|opcje|szczegóły|zarządzaj|dostosuj|konfiguruj|zmień|pokaż|więcej|zobacz|wybierz)(?: (?:plików|pliki|cookies?|zaawansowane|prywatności|ustawienia|preferencj\\w+|zgod\\w*|szczegóły|opcji|wybór|moje))*',
    accept:
      '(?:tak,? )?(?:akceptuj(?:ę)?|zaakceptuj|zgadzam się|zezwól|wyrażam zgodę|przejdź dalej|zezwalam)(?: (?:na|wszystkie|wszystko|pliki|cookies?|i (?:zamknij|przejdź|kontynuuj)(?: do serwisu)?))*|tak|zgoda',
    acknowledge: 'ok|rozumiem|zamknij|dalej|w porządku|kontynuuj|przejdź do serwisu',
  },
  cs: {
    notice:
      '(?:použív[áa]\\w*|využív[áa]\\w*|ukládá\\w*|souhlas\\w*|přijm\\w+|povol\\w+)[^.]{0,90}(?:cookies?|sušenk\\w+)|(?:cookies?|sušenk\\w+)[^.]{0,80}(?:použív|slouž|souhlas|aby|k |pro |pomáh)|nastavení (?:souborů )?cookies|vaše(?:ho)? soukrom',
    reject:
      '(?:odmítnout|zamítnout|odmítám|zakázat|nesouhlas(?:ím|it))(?: (?:vše|všechny|všechna|cookies|volitelné|nepovinné|a zavřít))*|(?:jen |pouze |povolit (?:jen |pouze )|přijmout (?:jen |pouze ))*(?:nezbytn|nutn|technick)[éáaě]\\w*(?: (?:cookies|nutné|soubory))*|pokračovat bez souhlasu|ne(?:,? děkuji)?',
    settings:
      '(?:(?:podrobné |více |další )?(?:nastavení|možnosti|podrobnosti|předvolby)|nastavit|přizpůsobit|upravit|spravovat|vybrat|změnit|zobrazit)(?: (?:souborů|cookies|nastavení|podrobnosti|předvolby|soukromí|souhlas\\w*|volby|detaily))*',
    accept:
      '(?:ano,? )?(?:přijmout|přijímám|souhlasím|povolit|akceptovat|potvrdit|schválit|přijmu)(?: (?:se|vše|všechny|všechna|s|cookies|a (?:zavřít|pokračovat)|použitím|soubory))*|ano',
    acknowledge: 'ok|rozumím|chápu|zavřít|v pořádku|pokračovat|beru na vědomí|dobře',
  },
  sv: {
    notice:
      '(?:använd(?:er|a|s)?|sparar|lagrar|godkän\\w+|samtyck\\w+|accepter\\w+)[^.]{0,90}(?:cookies|kakor)|(?:cookies|kakor)[^.]{0,80}(?:för att|använd|godkän|samtyck|accepter)|(?:cookie|kak)-?inställningar|din integritet',
    reject:
      '(?:avvisa|neka|avböj|godkänn inte|acceptera inte|tillåt inte)(?: (?:alla|allt|cookies|kakor|valfria|ej nödvändiga))*|(?:endast |bara |tillåt (?:endast |bara )?|acceptera (?:endast |bara )?|godkänn (?:endast |bara )?)*nödvändiga(?: (?:cookies|kakor))?|fortsätt utan att (?:godkänna|acceptera)|nej(?:,? tack)?',
    settings:
      '(?:(?:cookie|kak|integritets)?-?inställningar|(?:hantera|anpassa|ändra|visa|välj|fler|mina)(?: (?:cookies|kakor|inställningar|val|alternativ|detaljer|samtycke))*)(?: för (?:cookies|kakor))?|låt mig välja',
    accept:
      '(?:ja,? )?(?:jag )?(?:acceptera(?:r)?|godkänn(?:a|er)?|tillåt|samtycker)(?: (?:alla|allt|cookies|kakor|och (?:stäng|fortsätt)))*|ja',
    acknowledge: 'ok(?:ej)?|jag förstår|förstått|stäng|fortsätt|uppfattat',
  },
  da: {
    notice:
      '(?:bruger|anvender|benytter|gemmer|accepter\\w*|samtykk\\w+|tillad\\w*)[^.]{0,90}cookies?|cookies?[^.]{0,80}(?:for at|til at|bruge|accepter|samtyk)|cookie-?indstillinger',
    reject:
      '(?:afvis|nej til|afslå|fravælg|accepter ikke)(?: (?:alle|alt|cookies|valgfrie))*|(?:kun |tillad kun |accepter kun |brug kun )*(?:de )?nødvendige(?: cookies)?|fortsæt uden (?:accept|samtykke)|nej(?:,? tak)?|kun nødvendige',
    settings:
      '(?:cookie)?-?indstillinger|(?:tilpas|administrer|vis|rediger|vælg|flere|mine|ret)(?: (?:cookies|indstillinger|valg|detaljer|præferencer|samtykke|muligheder))*',
    accept:
      '(?:ja,? )?(?:jeg )?(?:accepter(?:er)?|tillad|godkend|ok til|samtykker)(?: (?:alle|alt|cookies|og (?:luk|fortsæt)|til))*|ja',
    acknowledge: 'ok|forstået|jeg forstår|luk|fortsæt',
  },
  no: {
    notice:
      '(?:bruker|benytter|lagrer|godta\\w*|aksepter\\w*|samtykk\\w+|tillat\\w*)[^.]{0,90}(?:cookies?|informasjonskapsler)|(?:cookies?|informasjonskapsler)[^.]{0,80}(?:for å|til å|bruk|godta|samtyk)|personvernvalg',
    reject:
      '(?:avvis|avslå|ikke (?:godta|aksepter|tillat)|nei til)(?: (?:alle|alt|cookies|informasjonskapsler|valgfrie))*|(?:kun |bare |godta kun |tillat kun |bruk kun )*nødvendige(?: (?:cookies|informasjonskapsler))?|fortsett uten å godta|nei(?:,? takk)?',
    settings:
      '(?:cookie|personvern)?-?innstillinger|(?:tilpass|administrer|vis|endre|velg|flere|mine)(?: (?:cookies|innstillinger|valg|detaljer|alternativer|samtykke|informasjonskapsler))*',
    accept:
      '(?:ja,? )?(?:jeg )?(?:godta(?:r)?|aksepter(?:er)?|tillat|samtykker)(?: (?:alle|alt|cookies|informasjonskapsler|og (?:lukk|fortsett)))*|ja',
    acknowledge: 'ok|jeg forstår|forstått|den er grei|lukk|fortsett|skjønner',
  },
  fi: {
    notice:
      '(?:käyt(?:ämme|tää|etään|östä|ön)|hyväksy\\w*|suostu\\w*|tallen\\w+)[^.]{0,90}eväste\\w*|eväste\\w*[^.]{0,80}(?:käyt|hyväksy|parant|jotta|avulla|suostu)|evästeasetukset',
    reject:
      '(?:hylkää|kiellä|estä|en hyväksy|älä hyväksy)(?: (?:kaikki|evästeet|valinnaiset|ei-välttämättömät))*|(?:vain |hyväksy vain |salli vain |käytä vain )*(?:välttämättömät|pakolliset|tarpeelliset)(?: evästeet)?|jatka hyväksymättä|ei(?:,? kiitos)?',
    settings:
      '(?:eväste|tietosuoja)?-?asetukset|(?:muokkaa|hallitse|hallinnoi|näytä|muuta|valitse|mukauta|lisää)(?: (?:evästeitä|evästeasetuksia|asetuksia|valintoja|tiedot|asetukset|vaihtoehtoja))*',
    accept: '(?:kyllä,? )?(?:hyväksy(?:n)?|salli(?:n)?|suostun)(?: (?:kaikki|evästeet|ja (?:sulje|jatka)))*|kyllä',
    acknowledge: 'ok|selvä|ymmärrän|sulje|jatka|asia selvä',
  },
  ja: {
    notice:
      '(?:cookie|クッキー)[^。]{0,60}(?:使用|利用|同意|許可|設定)|(?:使用|利用|同意)[^。]{0,40}(?:cookie|クッキー)',
    reject:
      '(?:すべて|全て|全部)?(?:を)?(?:拒否|許可しない|同意しない|無効)(?:する|します)?|必要(?:な|最小限の?|最低限の?)?(?:cookie|クッキー)?(?:のみ|だけ)?(?:を)?(?:許可|受け入れ)?(?:する)?|同意せずに続行',
    settings:
      '(?:cookie|クッキー|プライバシー)?(?:の)?(?:詳細)?設定(?:を)?(?:する|変更|管理)?(?:する)?|カスタマイズ|詳細(?:を見る|設定)?|オプション(?:を管理)?|管理する',
    accept:
      '(?:すべて|全て|全部)?(?:の)?(?:cookie|クッキー)?(?:を|に)?(?:同意|許可|承諾|受け入れ|有効に)(?:する|します|る|して(?:続行|閉じる))?|はい',
    acknowledge: 'ok|閉じる|了解(?:しました)?|わかりました|続行|確認',
  },
  zh: {
    notice:
      '(?:使用|采用|採用|同意|接受|存储|儲存)[^。]{0,40}cookie|cookie[^。]{0,50}(?:使用|同意|改善|提升|接受|以便|技术|技術)',
    reject:
      '(?:全部|所有|一律)?(?:拒绝|拒絕|不同意|不接受)(?:全部|所有|cookie|非必要)*|(?:仅|僅|只)(?:接受|允许|允許|使用)?(?:必要|必需|基本)(?:的)?(?:cookie)?',
    settings:
      '(?:cookie|隐私|隱私|偏好|更多|管理|自定义|自訂)*(?:设置|設置|設定|偏好|选项|選項|管理|自定义|自訂)(?:cookie)?|查看详情|顯示詳情',
    accept: '(?:全部|我|一律)?(?:接受|同意|允许|允許)(?:全部|所有|并继续|並繼續|cookie)*|是',
    acknowledge: 'ok|好的?|知道了|我知道了|明白(?:了)?|了解|关闭|關閉|确定|確定|继续|繼續',
  },
  ru: {
    notice:
      '(?:использу\\S+|применя\\S+|соглаша\\S+|согласи\\S+|обработк\\S+|сохраня\\S+)[^.]{0,90}(?:cookies?|куки)|(?:cookies?|куки)[^.]{0,80}(?:использ|улучш|соглас|чтобы|для|файл)',
    reject:
      '(?:отклонить|отказаться|не (?:принимать|согласен|соглашаюсь)|запретить)(?: (?:все|всё|cookies?|файлы cookies?|необязательные|и закрыть))*|(?:только |принять только )*(?:необходимые|обязательные|технические)(?: (?:cookies?|файлы(?: cookies?)?))?|нет(?:,? спасибо)?',
    settings:
      '(?:настро(?:ить|йки)|управление|изменить|подробнее|выбрать|персонализировать)(?: (?:файлов|файлами|cookies?|куки|настройки|параметры|выбор))*|параметры(?: cookies?)?',
    accept:
      '(?:да,? )?(?:я )?(?:принять|принимаю|соглас(?:ен|иться|на)|разрешить|соглашаюсь)(?: (?:все|всё|cookies?|файлы(?: cookies?)?|и (?:закрыть|продолжить)))*|да',
    acknowledge: 'ок|ok|понятно|хорошо|закрыть|продолжить|я понимаю|ясно',
  },
  tr: {
    notice:
      '(?:çerez|cookie)\\S*[^.]{0,80}(?:kullan|kabul|onay|izin|amac|için)|(?:kullan\\S*|kabul\\S*|onay\\S*)[^.]{0,60}(?:çerez|cookie)|çerez (?:tercih|ayar)\\S*',
    reject:
      '(?:tümünü |hepsini |çerezleri |tüm çerezleri )*(?:reddet(?:mek)?|kabul etm(?:iyorum|e))|(?:yalnızca |sadece )*(?:gerekli|zorunlu)(?: olan(?:lar)?)?(?: çerezler(?:i|e)?)?(?: (?:kabul et|izin ver|kullan))?|hayır(?:,? teşekkürler)?',
    settings:
      '(?:çerez |gizlilik )?(?:tercih(?:ler|leri|lerim|lerimi|lerini)?|ayarlar(?:ı|ım|ımı|ını)?|seçenekler(?:i)?)(?: (?:yönet|düzenle|değiştir|göster|özelleştir))?|(?:özelleştir|yönet|düzenle)|detayl(?:ar|arı göster)',
    accept:
      '(?:evet,? )?(?:tümünü |hepsini |çerezleri |tüm çerezleri |tüm(?:üne)? )*(?:kabul (?:et|ediyorum|ederim)|izin ver|onayla|onaylıyorum)|evet',
    acknowledge: 'tamam|anladım|kapat|devam(?: et)?|ok',
  },
  ar: {
    notice:
      '(?:نستخدم|يستخدم|تستخدم|استخدام|توافق|الموافقة|قبول)[^.]{0,80}(?:ارتباط|الكوكيز|كوكيز)|(?:ملفات تعريف الارتباط|الكوكيز)[^.]{0,80}(?:لتحسين|من أجل|توافق|استخدام|نستخدم)',
    reject:
      '(?:رفض|أرفض|لا أوافق|عدم الموافقة)(?: (?:الكل|الجميع|جميع .{1,30}|ملفات .{1,20}))?|(?:الضرورية|الأساسية) فقط|(?:قبول )?(?:ملفات تعريف الارتباط )?(?:الضرورية|الأساسية)(?: فقط)?|لا(?:،? شكر[اًا]+)?',
    settings: '(?:إعدادات|تخصيص|إدارة|تفضيلات|خيارات|المزيد من الخيارات)(?: .{1,30})?|الإعدادات',
    accept:
      '(?:نعم،? )?(?:قبول|أقبل|أوافق|موافق|اقبل|السماح|الموافقة)(?: (?:الكل|على الكل|الجميع|جميع .{1,30}|على .{1,30}|ملفات .{1,30}))?|نعم',
    acknowledge: 'حسن[اًا]+|فهمت|إغلاق|متابعة|تم|موافق',
  },
});

/*
 * Rejected: "learn more", "more information", "privacy policy" as settings (they lead to a text, not to a choice);
 * "privacy" and "data protection" alone as a notice (footers, forms); "save" as accept (it keeps whatever was ticked).
 */

/** Dialogs that mention cookies but ask for something else: a date of birth, a password, a country. */
export const otherDialog = new RegExp(
  anyOf(
    byLanguage({
      en: '\\bare you (?:over|of legal|at least|18|21)|(?:over|at least) (?:the age of )?(?:16|18|21)|legal (?:drinking )?age|date of birth|verify your age',
      de: '(?:über|mindestens) (?:16|18) jahre|volljährig',
      fr: '(?:plus de|avez) 18 ans',
      es: 'mayor(?:es)? de (?:18|edad)',
      it: 'maggiorenne',
      nl: '(?:ouder dan|boven de) 18',
      pt: 'maior(?:es)? de (?:18|idade)',
      pl: 'pełnoletni',
      cs: '18 let',
      sv: 'fyllt (?:18|20)',
      da: 'fyldt 18',
      fi: 'täyttänyt 18',
      zh: '18歳以上|20歳以上|年满18|年滿18',
      ru: 'старше 18',
      tr: '18 yaşından',
      any: '\\b(?:1[68]|2[01])\\+',
    }),
  ),
  'i',
);

/** What a control that closes a layer is called, in lower case. */
export const close = new RegExp(
  `^\\W{0,3}(?:${anyOf(
    byLanguage({
      en: 'close|dismiss|no,? thanks|not now|skip|maybe later|continue to (?:site|website|shop)',
      de: 'schließen|nein,? danke|später|jetzt nicht',
      fr: 'fermer|non merci|plus tard',
      es: 'cerrar|no,? gracias|ahora no',
      it: 'chiudi|no,? grazie',
      nl: 'sluiten|nee,? bedankt',
      pt: 'fechar|agora não',
      pl: 'zamknij|nie,? dziękuję',
      cs: 'zavřít|ne,? děkuji',
      sv: 'stäng|nej tack',
      da: 'luk|nej tak',
      no: 'lukk|nei takk',
      fi: 'sulje|ei kiitos',
      ja: '閉じる',
      zh: '关闭|關閉',
      ru: 'закрыть',
      tr: 'kapat',
      ar: 'إغلاق',
      ko: '닫기',
      any: 'x|×|✕|✖|⨯|╳',
    }),
  )})(?:\\W{0,3}| .{1,30})$`,
);

/** Words of a notice that speak of refusing later, or elsewhere. */
export const laterWords = byLanguage({
  any: 'opt[- ]?out|withdraw|change your (?:settings|preferences)|manage (?:these|your|cookie)|settings|preferences',
  de: 'einstellungen|widerspr',
  fr: 'g[ée]rer|param[ée]tr',
  es: 'configur|gestionar',
  it: 'impostazioni|preferenze',
  nl: 'instellingen',
  pt: 'configur',
  pl: 'ustawie',
  cs: 'nastaven',
  sv: 'inställning',
  da: 'indstilling',
  no: 'innstilling',
  fi: 'asetu',
  ja: '設定',
  zh: '设置|設置',
  ru: 'настро',
  tr: 'ayar',
});

/** "By continuing you agree": how such sentences begin, and what follows. */
export const continuingWords = byLanguage({
  any: 'continu(?:e|ing|ant|ando|ar)',
  de: 'weiter(?:e|hin|surfen)',
  fr: 'poursuivant',
  es: 'seguir navegando',
  it: 'proseguendo',
  nl: 'verder',
  pl: 'używani',
  cs: 'používáním',
  sv: 'fortsätt',
  da: 'fortsæt',
  no: 'fortsett',
  fi: 'jatkamalla',
  ru: 'продолжая',
  tr: 'devam',
});
export const agreeingWords = byLanguage({
  any: 'cookie|agree|accept|consent',
  de: 'zustimm|einverstanden',
  es: 'acept',
  it: 'accet',
  nl: 'akkoord',
  pt: 'aceit',
  pl: 'zgod',
  cs: 'souhlas',
  sv: 'godkän',
  no: 'godta',
  fi: 'hyväksy',
  ru: 'соглаш',
  tr: 'kabul',
});
