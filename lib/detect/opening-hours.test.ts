import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { openingHours } from './opening-hours';
import { atOnce } from './steps';

const read = async (html: string, lang = 'en') =>
  atOnce(openingHours(await pageOf(`<html lang="${lang}"><body>${html}</body></html>`)));

describe('opening hours', () => {
  it.each([
    ['en', 'Mon–Fri 9am to 5pm'],
    ['en', 'Monday - Friday: 8:30 a.m. – 5 p.m. EST'],
    ['en', 'Our lines are open 9-5, Monday to Friday'],
    ['en', 'We are open daily 10:00–18:00'],
    ['en', 'Office hours: M-F 0800-1700 hrs'],
    ['en', 'Call us M-F 9:00AM - 5:00PM'],
    ['de', 'Mo–Fr 9–17 Uhr'],
    ['de', 'Montag bis Freitag von 8.00 bis 17.00 Uhr'],
    ['de', 'Sie erreichen uns werktags von 9 bis 18 Uhr'],
    ['fr', 'Du lundi au vendredi de 9h à 18h'],
    ['fr', 'Ouvert lun-ven 9h30–12h30 / 14h–18h'],
    ['es', 'Lunes a viernes de 9:00 a 18:00 h'],
    ['es', 'Horario: L-V 9:00-14:00'],
    ['it', 'Dal lunedì al venerdì dalle 9.00 alle 18.00'],
    ['nl', 'Maandag t/m vrijdag van 9.00 tot 17.30 uur'],
    ['pt', 'Segunda a sexta das 9h às 18h'],
    ['pt', 'De segunda-feira a sexta-feira, 8:00 às 17:00'],
    ['pl', 'Pon.–Pt. 8:00–16:00'],
    ['pl', 'Czynne od poniedziałku do piątku w godz. 9-17'],
    ['cs', 'Po–Pá 8:00–16:30'],
    ['sv', 'Måndag–fredag kl. 9–17, öppet'],
    ['da', 'Åbningstider: mandag-fredag 9.00-16.00'],
    ['no', 'Mandag - fredag 10.00 - 18.00'],
    ['fi', 'Avoinna ma–pe 9–17'],
    ['ja', '受付時間：平日9:00～18:00'],
    ['ja', '月曜日～金曜日 10:00～17:00'],
    ['zh', '周一至周五 9:00-18:00'],
    ['zh', '服务时间：工作日上午9点至下午6点'],
    ['ru', 'Пн–Пт с 9:00 до 18:00'],
    ['tr', 'Pazartesi - Cuma 09:00 - 18:00'],
    ['ja', '0120-00-0000（9:00～17:00 日祝休）'],
    ['ar', 'ساعات العمل: يوميًا من ٩ ص إلى ٥ م'],
    ['hu', 'Nyitvatartás: H–P: 8–17, Szo: 8–12'],
    ['ro', 'Program: Luni - Vineri 08:00 - 20:00'],
    ['el', 'Δευτέρα – Παρασκευή 10:00 – 18:00'],
    ['uk', 'Графік роботи: Пн-Пт з 9:00 до 18:00'],
    ['da', 'Kontortid: man. 8-16, fre. 8-14'],
    ['de', 'Ordination: Mo, Di 8–12 und 14–18 Uhr'],
    ['en', 'Wed – Sun 5pm – late'],
    ['ar', 'من الأحد إلى الخميس 9:00 - 17:00'],
    ['ar', 'السبت - الخميس 9 ص - 5 م'],
    ['fr', 'Lu-Ve 9h-18h'],
    ['pt', '2ª a 6ª feira das 8h às 18h'],
    ['sv', 'mån-fre 8-17'],
    ['ru', 'Пн-Пт 9-18'],
    ['zh', '星期一至五 9:00-18:00'],
    ['en', 'Monday-Friday, 9 to 5'],
    ['nl', 'ma-vr 9u-18u, za 10u-17u'],
    ['en', 'Tue 10–7<br>Wed 10–7<br>Thu 10–8<br>Fri 9–6'],
    ['en', 'Open 9am til 6pm daily, May 1 – Oct 31'],
    ['fr', 'du lundi au vendredi 10h/18h'],
    ['it', 'Corso Nuovo 44, Lun-Sab 10.00-19.30'],
    ['ro', 'Luni - Vineri 09:00 - 17:00'],
    ['hu', 'Hétfő - péntek 8:00 - 16:00'],
    ['el', 'Δευτέρα - Παρασκευή 9:00 - 17:00'],
    ['uk', 'Понеділок - субота 9:00 - 18:00'],
  ])('are read in %s: "%s"', async (lang, text) => {
    expect((await read(`<p>${text}</p>`, lang)).map(({ complete, always }) => [complete, always])).toEqual([
      [true, false],
    ]);
  });

  it('are one thing over the lines of a list', async () => {
    const found = await read(
      '<h3>Hours</h3><ul><li>Monday: 8am-6pm<li>Tuesday: 8am-6pm<li>Saturday: 9am-1pm<li>Sunday: Closed</ul><p>Car park</p>',
    );
    expect(found.map(({ text }) => text)).toEqual([
      'Monday: 8am-6pm Tuesday: 8am-6pm Saturday: 9am-1pm Sunday: Closed',
    ]);
  });

  it('are read from rows of days and times, and from terms and definitions', async () => {
    const rows = '<table><tr><td>Lundi</td><td>9h-12h</td></tr><tr><td>Mardi</td><td>9h-18h</td></tr></table>';
    expect((await read(`<h2>Horaires</h2>${rows}`, 'fr')).map(({ text }) => text)).toEqual([
      'Lundi 9h-12h Mardi 9h-18h',
    ]);
    const terms = '<dl><dt>Mo–Do</dt><dd>8:00–17:00</dd><dt>Fr</dt><dd>8:00–14:00</dd></dl>';
    expect((await read(terms, 'de')).length).toBe(1);
  });

  it('are read where opening and closing have cells of their own', async () => {
    const rows = ['Monday', 'Tuesday']
      .map((day) => `<tr><td>${day}</td><td>9:00 AM</td><td>5:00 PM</td></tr>`)
      .join('');
    const short = rows.replaceAll('Monday', 'Mon').replace('Tuesday', 'Tue') + rows.replace('Tuesday', 'Sat');
    expect(await read(`<table>${short}</table>`)).toHaveLength(1);
    expect((await read(`<h3>Store hours</h3><table>${rows}</table>`)).map(({ complete }) => complete)).toEqual([true]);
  });

  it('are read where the days follow the times', async () => {
    expect((await read('<p>Available now</p><p>09:00 – 21:00</p><p>Monday to Sunday</p>'))[0]?.complete).toBe(true);
  });

  it('are incomplete without days', async () => {
    expect(await read('<p>Rezeption besetzt von 7.00 bis 22.00 Uhr.</p>', 'de')).toMatchObject([{ complete: false }]);
    expect(await read('<p>Open house Saturday, June 5, 1pm-4pm</p>')).toEqual([]);
    expect((await read('<p>Office hours are 9am until 7pm</p>')).map(({ complete }) => complete)).toEqual([false]);
  });

  it('know the time zone and the telephone beside them', async () => {
    const [hours] = await read('<p>Call +44 1632 960 123, Mon-Fri 9am-5pm GMT</p>');
    expect(hours).toMatchObject({ zone: 'GMT', besideChannel: true });
    const [shop] = await read('<h2>Visit</h2><p>Mon-Fri 9am-5pm</p><h2>Call</h2><p>+44 1632 960 123</p>');
    expect(shop).toMatchObject({ zone: null, besideChannel: false });
    const [linked] = await read('<h2>Help</h2><p><a href="tel:+441632960123">Call us</a></p><p>Mon-Fri 9am-5pm</p>');
    expect(linked?.besideChannel).toBe(true);
    for (const number of ['01632 / 960123', '1-888-ACM-ETEA'])
      expect((await read(`<p>Call ${number}</p><p>Mon-Fri 9am-5pm</p>`))[0]?.besideChannel, number).toBe(true);
  });

  it('are read from structured data', async () => {
    const json = JSON.stringify({
      '@type': 'LocalBusiness',
      telephone: '+441632960123',
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '17:00' },
      ],
    });
    expect(await read(`<script type="application/ld+json">${json}</script>`)).toMatchObject([
      { text: 'Mo Fr 09:00–17:00', how: 'json-ld', complete: true, besideChannel: true },
    ]);
    expect(
      await read(
        '<div itemscope itemtype="http://schema.org/Store"><meta itemprop="openingHours" content="Mo-Su 00:00-24:00"></div>',
      ),
    ).toMatchObject([{ how: 'microdata', always: true }]);
  });

  it.each([
    ['en', 'Our support team is available 24/7.'],
    ['en', 'Call our helpline 24 hours a day, 7 days a week.'],
    ['de', 'Unsere Hotline ist rund um die Uhr erreichbar.'],
    ['fr', 'Assistance disponible 24h/24 et 7j/7'],
    ['tr', '7/24 arayabileceğiniz hizmet numaramız'],
  ])('say around the clock in %s: "%s"', async (lang, text) => {
    expect((await read(`<p>${text}</p>`, lang)).map(({ always }) => always)).toEqual([true]);
  });

  it.each([
    ['an event', '<p>Spring concert, Saturday 12 October, 19:00–21:00</p>'],
    ['an event under its heading', '<h2>Events</h2><p>Tuesday 18:00–20:00 Open lab evening</p>'],
    [
      'a timetable of classes',
      '<h2>Class timetable</h2><ul><li>Monday 18:00–19:00 Yoga<li>Tuesday 18:00–19:00 Spin<li>Friday 9:00–10:00 Pilates</ul>',
    ],
    ['the doors of a hall', '<p>Doors open Friday 7pm – 11pm</p>'],
    ['a cut-off for orders', '<p>Order by 3pm Monday to Friday for next day delivery</p>'],
    ['a delivery window', '<p>We deliver Monday to Saturday between 8am and 6pm.</p>'],
    ['the time of an article', '<p>Published Monday 14 May 2024, 10:15 – updated 11:30</p>'],
    ['a television programme', '<p>Fri 20:15 – 22:00 The long river</p>'],
    ['sizes', '<p>Sizes 8.5 - 10.5</p>'],
    ['a span of dates', '<p>12.05. – 15.06.</p>'],
    ['prices', '<p>$9 - $17</p>'],
    ['minutes of use', '<p>0-29:59 min</p><p>30:00-59:59 min</p>'],
    ['a bare range', '<p>Chapters 9-17</p>'],
    [
      'how long something takes',
      '<p>Cover and cook on low for 6-8 hours.</p><p>Rest for 1 to 2 hours or overnight.</p>',
    ],
    ['how long something takes in Japan', '<p>所要時間は1〜2時間です</p>'],
    ['24/7 monitoring', '<p>24/7 heart rate monitoring</p>'],
    ['a machine', '<p>24/7 self-service terminals are available</p>'],
    [
      'an event in structured data',
      '<script type="application/ld+json">{"@type":"MusicEvent","openingHours":"Mo 19:00-21:00"}</script>',
    ],
  ])('are not %s', async (_, html) => {
    expect(await read(html)).toEqual([]);
  });

  it('survive any text', async () => {
    const piece = fc.constantFrom(
      'Mon',
      '-',
      'Fri',
      ' ',
      '9',
      ':',
      '00',
      'am',
      '–',
      ' to ',
      '日',
      '月',
      '\n',
      '24/7',
      '.',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 80 }), async (pieces) => {
        const page = await pageOf('<p></p>');
        const block = {
          text: pieces.join(''),
          element: page.document.body,
          index: 0,
          heading: null,
          level: 0,
          runs: [],
        };
        atOnce(openingHours({ ...page, blocks: [block], numeric: [block] }));
      }),
      { numRuns: 60 },
    );
  });
});

it('reads hours with dots, which are no dates', async () => {
  const hours = await read('<p>Mo-Fr 09.00-18.30 / Sa 9.00-17.00</p>', 'de');
  expect(hours).toHaveLength(1);
});
