import { byLanguage } from '../by-language';
import type { PhraseTable } from '../phrasebook';

/** Words that stand before the day a text was last changed, as plain names (`phrasebook.ts`). */
export const datedWords: PhraseTable<'dated'> = byLanguage({
  dated: {
    en: 'last updated*, last modified, last revised, last changed, effective date, effective as of, effective from, version of, revised on, updated on, as of, valid from, in force from',
    de: 'stand, zuletzt aktualisiert, letzte änderung, letzte aktualisierung, gültig ab, gültig seit, fassung vom, version vom, zuletzt geändert',
    fr: 'dernière mise à jour, mise à jour le, mis à jour le, en vigueur au, en vigueur à compter, date d entrée en vigueur, version du, dernière modification',
    es: 'última actualización, actualizado el, última modificación, fecha de entrada en vigor, en vigor desde, vigente desde, última revisión',
    it: 'ultimo aggiornamento, aggiornato al, aggiornato il, ultima modifica, in vigore dal, versione del, data di entrata in vigore',
    nl: 'laatst bijgewerkt, laatst gewijzigd, laatste wijziging, versie van, geldig vanaf, van kracht',
    pt: 'última atualização, atualizado em, última modificação, em vigor desde, em vigor a partir, última alteração, vigente desde',
    pl: 'ostatnia aktualizacja, obowiązuje od, data aktualizacji, wersja z dnia, wchodzi w życie, z dnia',
    cs: 'poslední aktualizace, platné od, účinné od, platnost od, účinnosti dnem, ze dne, nabývají účinnosti',
    sv: 'senast uppdaterad*, gäller från, uppdaterad den, senast ändrad*',
    da: 'senest opdateret, sidst opdateret, gældende fra, gælder fra, opdateret den',
    no: 'sist oppdatert, gjelder fra, oppdatert den, sist endret',
    fi: 'viimeksi päivitetty, päivitetty, voimassa alkaen, voimaan',
    ja: '最終更新, 改定日, 制定日, 施行日, 更新日, 改訂',
    zh: '最后更新, 最後更新, 更新日期, 生效日期, 修订日期, 修訂日期',
    ru: 'последнее обновление, дата обновления, редакция от, действует с, дата публикации, обновлено, вступает в силу',
    tr: 'son güncelleme, güncelleme tarihi, yürürlük tarihi, son güncellenme, yürürlüğe',
    ar: 'آخر تحديث, تاريخ السريان, تاريخ النفاذ',
  },
});
