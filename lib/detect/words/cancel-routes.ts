import { byLanguage } from '../by-language';

/** How a company says that one ends a contract with it. Everything here is asked of lower-case text. */

/** Words for ending a contract. Not "cancellation policy", "storno": they are about orders and bookings. */
export const endWords: Readonly<Record<string, string>> = byLanguage({
  en: '\\bcancel(?!l)|\\bcancell?(?:ing|ations?)\\b(?! polic)|\\bterminat(?:e|ing|ion)\\b|\\bend (?:your|the) (?:contract|membership|subscription|plan)',
  de: 'kündig',
  fr: 'résili',
  es: 'cancelar|dar(?:se|te)? de baja|rescindir',
  it: 'disdett|disdire|disdic',
  nl: 'opzeg|opgezegd',
  pt: 'cancelar|rescindir',
  pl: 'wypowied|zrezygn|rezygnac',
  cs: 'vypověd|zrušit (?:předplatné|smlouvu)',
  sv: 'säga upp|säg upp|uppsägning|avsluta (?:ditt|din|prenumeration)',
  da: 'opsig|sige op',
  no: 'si opp|oppsigelse',
  fi: 'irtisan',
});

/** The ways to say so, the easiest first: of a sentence that names several each is a way. */
export const wayWords: Readonly<
  Record<'online' | 'email' | 'phone' | 'post' | 'person', Readonly<Record<string, string>>>
> = byLanguage({
  online: {
    en: '\\bonline\\b|(?:in|from|through|via|under|within) (?:your|the|my) (?:[\\w ]{0,20})?(?:account|settings|dashboard|profile|portal|app)\\b|account settings|cancel(?:lation)? button|with (?:one|a few|a) clicks?|on (?:our|this|the) (?:web ?site|page)',
    de: 'online|im (?:kunden|benutzer|nutzer)?(?:konto|portal|bereich|profil)|in (?:deinem|ihrem) (?:konto|profil)|in den einstellungen|kündigungsbutton|per (?:maus)?klick|in der app|auf (?:unserer|dieser) (?:web)?seite',
    fr: 'en ligne|espace (?:client|personnel|membre)|depuis (?:votre|ton|l)|votre compte|en (?:un|quelques|trois) clics?',
    es: 'en línea|online|(?:en|desde) (?:tu|su) (?:cuenta|perfil|área)|área de (?:clientes?|usuario)',
    it: 'online|area (?:clienti|personale|riservata)|dal (?:tuo|suo) (?:account|profilo)',
    nl: 'online|in (?:je|uw) account|mijn (?:account|omgeving)',
    pt: 'on-?line|na (?:sua|tua) conta|área (?:de|do) cliente',
    pl: 'online|w (?:panelu|swoim koncie|ustawieniach)|na swoim koncie',
    cs: 'online|ve (?:svém|vašem) účtu|v nastavení',
    sv: 'online|på (?:ditt konto|mina sidor)|under inställningar',
    da: 'online|på din konto|i din profil',
    no: 'på nett|på (?:min side|kontoen din)',
    fi: 'verkossa|omalla tililläsi|asetuksista',
  },
  email: {
    en: 'e-?mail(?:ing)?\\b',
    de: 'e-?mail|in textform',
    fr: 'e-?mail|courriel|courrier électronique',
    es: 'correo electrónico|e-?mail',
    it: 'e-?mail|posta elettronica|\\bpec\\b',
    nl: 'e-?mail',
    pt: 'e-?mail',
    pl: 'e-?mail|mailow',
    cs: 'e-?mail',
    sv: 'e-?post|\\bmejl',
    da: 'e-?mail|e-?post',
    no: 'e-?post',
    fi: 'sähköposti',
  },
  phone: {
    en: '(?:by|over|via) (?:the )?(?:tele)?phone\\b|\\bcall(?:ing)?\\b (?:us|our|the|customer|\\+?\\d|0)|\\bphoning\\b|(?:tele)?phone call|\\bring us\\b',
    de: 'telefonisch|per telefon|anrufen|rufen sie|ruf uns',
    fr: 'par téléphone|appel(?:er|ez|ant)',
    es: 'por teléfono|llam(?:ar|ando|e|a)\\b',
    it: 'per telefono|telefonica|chiama(?:ndo|re|ci)?',
    nl: 'telefonisch|te bellen|\\bbel(?:len)?\\b',
    pt: 'por telefone|ligue|ligando',
    pl: 'telefonicznie|zadzwo',
    cs: 'telefonicky|zavolejte',
    sv: 'per telefon|ring(?:a)? (?:oss|kund)',
    da: 'telefonisk|ring til',
    no: 'på telefon|ring(?:e)? (?:oss|kunde)',
    fi: 'puhelimitse|soittamalla',
  },
  post: {
    // "By mail" is post; "by e-mail" is not.
    en: '(?:by|via|through) (?:registered |certified |recorded |regular )?(?:post|letter|(?<!e-?)mail)\\b|\\bin writing\\b|written (?:notice|letter|request)|registered letter|certified mail',
    de: 'schriftlich|per (?:post|brief|einschreiben|fax)|briefpost|in schriftform',
    fr: 'lettre recommandée|par (?:courrier(?! électronique)|lettre|voie postale)|par écrit',
    es: 'por escrito|por correo (?:postal|certificado)|carta certificada|burofax',
    it: 'raccomandata|per iscritto|lettera|posta ordinaria',
    nl: 'schriftelijk|per (?:post|brief)|aangetekend',
    pt: 'por escrito|por (?:carta|correio)|carta registada',
    pl: 'pisemn|listem|listownie|pocztą(?! elektr)',
    cs: 'písemn|poštou|dopisem',
    sv: 'skriftlig|per brev',
    da: 'skriftlig|med (?:post|brev)',
    no: 'skriftlig|per brev',
    fi: 'kirjallis|kirjeellä|postitse',
  },
  person: {
    en: 'in person\\b|at (?:the|our|your) (?:front desk|reception|branch|club)',
    de: 'persönlich (?:vor ort|im|in der)|vor ort',
    fr: 'en agence|sur place',
    es: 'en persona|presencialmente|en (?:la|nuestra) (?:oficina|sucursal)',
    it: 'di persona|in filiale',
    nl: 'persoonlijk|aan de balie',
    pt: 'pessoalmente|presencialmente',
    pl: 'osobiście',
    cs: 'osobně',
    sv: 'på plats|personligen',
    da: 'personligt',
    no: 'personlig oppmøte',
    fi: 'paikan päällä',
  },
});

/** What runs on and can be ended, as against an order or a booking that is called off. */
export const contractWords = new RegExp(
  Object.values(
    byLanguage({
      en: 'subscri|contract|member|\\bplans?\\b|account|policy|agreement|auto-?renew|\\btrial',
      de: 'vertrag|abo|mitglied|tarif|laufzeit|konto',
      fr: 'contrat|abonnement|adhésion|forfait|compte',
      es: 'contrato|suscripci|membres|tarifa|cuenta|plan\\b',
      it: 'contratt|abbonament|iscrizion|account',
      nl: 'contract|abonnement|lidmaatschap|account',
      pt: 'contrato|assinatura|subscrição|conta|plano',
      pl: 'umow|subskrypc|abonament|członk|konto',
      cs: 'smlouv|předplatn|členstv|účet|účt',
      sv: 'avtal|abonnemang|prenumeration|medlem|konto',
      da: 'aftale|abonnement|medlem|konto',
      no: 'avtale|abonnement|medlem|konto',
      fi: 'sopimu|tilau|jäsen|tili',
    }),
  )
    .filter(Boolean)
    .join('|') || '(?!)',
);

/** A sentence that holds one of these says what cannot be done, or speaks of one state's law. Lower case. */
export const notSo =
  /\b(?:cannot|can ?not|can[’']t|not possible|not be (?:able|cancel)|no longer|we (?:may|can|reserve|will) (?:cancel|terminat)|nicht (?:möglich|per|telefonisch)|kann nicht|keine? kündigung|ne (?:peut|pouvez)|no (?:se )?puede|non (?:è|si) p)/;
