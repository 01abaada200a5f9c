import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { promises } from './promises';
import { atOnce } from './steps';

const read = async (text: string, lang = 'en') =>
  atOnce(promises(await pageOf(`<html lang="${lang}"><body><p>${text}</p></body></html>`))).map(
    ({ topic, quantity, unit }) => `${topic} ${quantity} ${unit}`,
  );

const listed = (lead: string) =>
  read(
    `${lead}<br>— 12 jours ouvrés après le paiement, pour la France métropolitaine ;<br>— les îles plus tard.`,
    'fr',
  );

describe('numeric promises', () => {
  it.each([
    ['en', 'Enjoy free returns within 30 days.', 'returns 30 day'],
    ['en', 'Refunds are issued within 5 working days of the parcel reaching us.', 'refund 5 working-day'],
    ['en', 'Return goods within 30 days and we refund the price.', 'returns 30 day'],
    ['en', 'Let us have it back in its box within 30 days.', 'returns 30 day'],
    ['de', 'Wir zahlen Ihnen den Betrag binnen vierzehn Tagen zurück.', 'refund 14 day'],
    ['en', 'Standard. Transit time: 3-6 business days', 'delivery 6 working-day'],
    ['de', 'Wir haben alle Zahlungen spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen.', 'refund 14 day'],
    ['en', 'Instant download after payment', 'delivery 0 day'],
    ['pl', 'Wyślij produkt na nasz adres w ciągu 14 dni.', 'returns 14 day'],
    ['pl', 'Zwrócimy Ci wszystkie płatności (w tym koszt dostawy), nie później niż w ciągu 14 dni.', 'refund 14 day'],
    [
      'nl',
      'U ontvangt alle betalingen, inclusief leveringskosten, binnen 14 dagen terug. Wij betalen.',
      'refund 14 day',
    ],
    ['es', 'La devolución del dinero se efectuará dentro de los 30 días siguientes.', 'refund 30 day'],
    ['es', 'Las prendas tardan 15 días en confeccionarse.', 'delivery 15 day'],
    ['es', 'Puede devolver el producto en los 7 días naturales desde la fecha de entrega.', 'returns 7 day'],
    ['en', 'Return it within 30 days of the date of delivery.', 'returns 30 day'],
    ['en', 'UPS Ground (2-3 days)', 'delivery 3 day'],
    ['en', 'If 21 days have gone by since your purchase, we can offer no exchange.', 'returns 21 day'],
    ['en', 'Refills are ready within 2 hours.', 'delivery 2 hour'],
    ['en', 'The balance is due 14 days before the wedding.', 'payment-term 14 day'],
    ['es', 'Recíbelo entre 3 y 5 días hábiles.', 'delivery 5 working-day'],
    ['it', 'Effettua il bonifico entro 5 giorni.', 'payment-term 5 day'],
    ['nl', 'Reparaties zijn binnen 3 werkdagen klaar.', 'delivery 3 working-day'],
    ['zh', '支持七天无理由退货', 'returns 7 day'],
    ['zh', '十五日内可退换', 'returns 15 day'],
    ['de', 'Kauf auf Rechnung (30 Tage)', 'payment-term 30 day'],
    ['ja', '返品は商品到着後7日以内にご連絡ください。', 'returns 7 day'],
    ['ar', 'يمكنك الإرجاع خلال 14 يوماً.', 'returns 14 day'],
    ['en', 'Your order ships within 2 business days.', 'delivery 2 working-day'],
    ['en', 'Order by 9pm for next-day delivery.', 'delivery 1 day'],
    ['en', 'All tools carry a two-year warranty.', 'warranty 2 year'],
    ['en', 'Refunds are processed within 5–10 working days.', 'refund 10 working-day'],
    ['en', 'Invoices are due within 21 days.', 'payment-term 21 day'],
    ['en', 'Payment terms: net 30', 'payment-term 30 day'],
    ['en', 'Includes 12 months of free support.', 'support 12 month'],
    ['en', 'You may cancel with 30 days’ notice.', 'other 30 day'],
    ['de', '2 Jahre Garantie auf alle Geräte.', 'warranty 2 year'],
    ['de', 'Lieferzeit 2–4 Werktage', 'delivery 4 working-day'],
    ['de', '14 Tage Widerrufsrecht', 'returns 14 day'],
    ['de', 'Zahlbar innerhalb von 14 Tagen ohne Abzug.', 'payment-term 14 day'],
    ['fr', 'Livraison en 3 à 5 jours ouvrés.', 'delivery 5 working-day'],
    ['fr', 'Paiement à 30 jours fin de mois.', 'payment-term 30 day'],
    ['es', 'Devoluciones gratis durante 30 días.', 'returns 30 day'],
    ['it', 'Spedizione in 24 ore.', 'delivery 24 hour'],
    ['nl', 'Bedenktijd van 14 dagen.', 'returns 14 day'],
    ['pt', 'Garantia de 3 anos.', 'warranty 3 year'],
    ['pl', 'Zwrot towaru w ciągu 14 dni.', 'returns 14 day'],
    ['cs', 'Záruka 24 měsíců.', 'warranty 24 month'],
    ['sv', '30 dagars öppet köp', 'returns 30 day'],
    ['sv', 'Leverans inom 2 vardagar.', 'delivery 2 working-day'],
    ['da', '30 dages returret.', 'returns 30 day'],
    ['no', 'Levering på 3 virkedager.', 'delivery 3 working-day'],
    ['fi', 'Toimitusaika 3 arkipäivää.', 'delivery 3 working-day'],
    ['ja', '3営業日以内に発送します。', 'delivery 3 working-day'],
    ['zh', '7天无理由退货', 'returns 7 day'],
    ['ru', 'Гарантия 12 месяцев.', 'warranty 12 month'],
    ['tr', '14 gün içinde iade edebilirsiniz.', 'returns 14 day'],
    ['ar', 'ضمان لمدة 2 سنوات', 'warranty 2 year'],
  ])('reads one in %s: "%s"', async (lang, text, expected) => {
    expect(await read(text, lang)).toEqual([expected]);
  });

  it('takes the topic of a short cell from the label beside it', async () => {
    const page = await pageOf('<table><tr><th>Delivery time</th><td>3–5 working days</td></tr></table>');
    expect(atOnce(promises(page)).map(({ topic, quantity }) => [topic, quantity])).toEqual([['delivery', 5]]);
  });

  it('takes the topic of a line from the one that introduces its list', async () => {
    expect(await listed('Votre commande est livrée au plus tard :')).toEqual(['delivery 12 working-day']);
    expect(await listed('Votre commande est livrée.')).toEqual([]);
  });

  it('leaves to articles and manuals what others promise, and takes no sentence for a label', async () => {
    const article = '<main><h1>Which shop is fastest?</h1><p>Delivery within 2 days matters to most buyers.</p></main>';
    expect(atOnce(promises(await pageOf(article, 'https://acme.example/blog/fastest')))).toEqual([]);
    const sentences = '<div><p>We have been delivering help since 1990.</p><p>You have 14 days to decide.</p></div>';
    expect(atOnce(promises(await pageOf(sentences)))).toEqual([]);
  });

  it('says what the promise is limited to', async () => {
    const page = await pageOf('<p>Premium members get free returns within 60 days (UK only).</p>');
    expect(atOnce(promises(page))[0]?.scope).toEqual(['premium', 'members', 'uk']);
  });

  it.each([
    'We have 30 years of experience in delivery.',
    'This cookie is kept for 30 days and is returned to our server.',
    'There is no 2 year warranty on used parts.',
    'Sold without warranty of 12 months.',
    'Delivered 3 days ago',
    'Members must return the bike within 24 hours or late fees apply.',
    'We answer questions about your order within 24 hours.',
    'A 12 month subscription',
    'Published 14 May 2024, 3 min read',
    'Refills are delivered every 30 days.',
    'Pack the item in its box and ship within 30 days.',
    'Report damage within 48 hours of delivery.',
    'A refund is only possible if you cancel 2 days in advance.',
    'The 14-day right of withdrawal does not apply to goods made for you.',
  ])('sees none in "%s"', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('years of a company', () => {
  it('are no time of delivery', async () => {
    expect(await read('We have delivered tools to your slipway for thirty years.')).toEqual([]);
  });
});
