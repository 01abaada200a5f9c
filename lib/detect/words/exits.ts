import { byLanguage } from '../by-language';
import type { PhraseTable } from '../phrasebook';

/**
 * What the way out of a contract is called. The plain names keep to the wording of the law: § 312k BGB ("Verträge
 * hier kündigen"), Article 11a of Directive 2011/83/EU ("withdraw from contract here") in the languages of the Union,
 * and the French "résilier votre contrat" (article L215-1-1 of the Code de la consommation).
 */
export const plainExits: PhraseTable<'cancel' | 'withdraw'> = byLanguage({
  cancel: {
    en: 'cancel contracts here …, cancel contract here …, cancel your contract here, cancel my contract, cancel your contract, cancel contract, cancel contracts, terminate contract here, end contract here, cancel subscription here, cancel subscription, cancel my subscription, cancel your subscription, cancel membership, cancel my membership',
    de: 'verträge hier kündigen …, vertrag hier kündigen …, hier kündigen, verträge kündigen …, vertrag kündigen …, jetzt kündigen, abo kündigen …, abonnement kündigen …, mitgliedschaft kündigen …, vertrag online kündigen, abos hier kündigen, kündigungsbutton',
    fr: 'résilier votre contrat …, résilier mon contrat …, résilier un contrat …, résilier votre abonnement …, résilier mon abonnement …, résilier en ligne, résilier ici',
    es: 'cancelar contrato …, cancelar mi contrato, cancelar suscripción …, cancelar mi suscripción, darse de baja aquí, dar de baja el contrato',
    it: 'disdici il contratto …, disdici contratto, disdici abbonamento …, disdetta contratto, annulla abbonamento',
    nl: 'contract opzeggen …, abonnement opzeggen …, lidmaatschap opzeggen …, hier opzeggen',
    pt: 'cancelar contrato …, cancelar assinatura …, cancelar subscrição …, rescindir contrato',
    pl: 'rozwiąż umowę …, wypowiedz umowę …, anuluj subskrypcję …',
    cs: 'ukončit smlouvu …, zrušit předplatné …, vypovědět smlouvu …',
    sv: 'säg upp avtal …, säg upp abonnemang …, avsluta prenumeration …, säga upp avtal',
    da: 'opsig aftale …, opsig abonnement …, opsig medlemskab',
    no: 'si opp avtale …, si opp abonnement …, si opp medlemskap',
    fi: 'irtisano sopimus …, irtisano tilaus …, peruuta tilaus …',
  },
  withdraw: {
    en: 'withdraw from contract here …, withdraw from the contract here …, withdraw from contract, withdraw from the contract, withdraw from my contract, withdraw here, exercise right of withdrawal',
    de: 'vertrag widerrufen …, vertrag hier widerrufen …, verträge widerrufen …, verträge hier widerrufen, hier widerrufen, widerruf erklären, bestellung widerrufen …',
    fr: 'se rétracter du contrat ici, se rétracter du contrat, se rétracter ici, me rétracter, rétractation du contrat ici, renoncer au contrat ici',
    es: 'desistir del contrato aquí, desistir del contrato, desistir aquí',
    it: 'recedere dal contratto qui, recedere dal contratto, recedi dal contratto …, recedi qui',
    nl: 'overeenkomst hier herroepen, overeenkomst herroepen, contract herroepen, hier herroepen, de overeenkomst hier herroepen',
    pt: 'retratar se do contrato aqui, resolver o contrato aqui, livre resolução aqui',
    pl: 'odstąp od umowy …, odstąp od umowy tutaj, odstąpienie od umowy tutaj',
    cs: 'odstoupit od smlouvy zde, odstoupit od smlouvy',
    sv: 'frånträd avtalet här, ångra avtalet här, ångra köpet här, ångra köp här',
    da: 'fortryd aftalen her, fortryd aftale her, fortryd køb her',
    no: 'angre avtalen her, angre kjøpet her',
    fi: 'peruuta sopimus tästä, peruuta sopimus',
  },
});

/** Names that may lead to the same place; a form to print and post is among them. */
export const vagueExits: PhraseTable<'cancel' | 'withdraw'> = byLanguage({
  cancel: {
    en: 'cancellation, how to cancel, cancel anytime',
    de: 'kündigung, kündigen, kündigungsformular',
    fr: 'résiliation, résilier',
    es: 'cancelación, baja',
    it: 'disdetta',
    nl: 'opzeggen, opzegging',
    pt: 'cancelamento',
    pl: 'wypowiedzenie',
    cs: 'výpověď',
    sv: 'uppsägning',
    da: 'opsigelse',
    no: 'oppsigelse',
    fi: 'irtisanominen',
    ja: '解約手続き',
    zh: '解約, 取消订阅',
    ru: 'расторжение договора',
    tr: 'abonelik iptali',
    ar: 'إلغاء الاشتراك',
  },
  withdraw: {
    en: 'withdrawal form, right of withdrawal',
    de: 'widerrufsformular, muster widerrufsformular, widerrufsbelehrung, widerrufsrecht, widerruf',
    fr: 'formulaire de rétractation, droit de rétractation',
    es: 'formulario de desistimiento, derecho de desistimiento',
    it: 'modulo di recesso, diritto di recesso',
    nl: 'herroepingsformulier, modelformulier voor herroeping, herroepingsrecht',
    pt: 'formulário de livre resolução, direito de livre resolução',
    pl: 'formularz odstąpienia od umowy, prawo odstąpienia od umowy',
    cs: 'formulář pro odstoupení od smlouvy',
    sv: 'ångerblankett, ångerrätt',
    da: 'fortrydelsesformular, fortrydelsesret',
    no: 'angreskjema, angrerett',
    fi: 'peruuttamislomake, peruutusoikeus',
  },
});
