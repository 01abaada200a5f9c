import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { media } from './media';

const kindsIn = async (html: string) => media(await pageOf(html)).map(({ kind }) => kind);

describe('what gets in the way', () => {
  it('are sounds that begin by themselves', async () => {
    expect(await kindsIn('<audio autoplay src="a.mp3"></audio>')).toEqual(['autoplay-sound']);
    expect(await kindsIn('<video autoplay src="a.mp4"></video>')).toEqual(['autoplay-sound']);
    expect(await kindsIn('<iframe src="https://video.example/embed/1?autoplay=1" title="Our film"></iframe>')).toEqual([
      'autoplay-sound',
    ]);
  });

  it('are not silent pictures that move', async () => {
    expect(
      await kindsIn(
        '<video autoplay muted src="a.mp4"></video><video controls src="b.mp4"></video><iframe src="https://video.example/1?autoplay=1&mute=1"></iframe>',
      ),
    ).toEqual([]);
  });

  it('are a blocked right click, copying and selecting', async () => {
    expect(
      await kindsIn(
        '<body oncontextmenu="return false" oncopy="event.preventDefault()" style="-webkit-user-select: none"><p>a</p>',
      ),
    ).toEqual(['right-click-blocked', 'copy-blocked', 'selection-blocked']);
    expect(await kindsIn('<body oncontextmenu="openOwnMenu()"><p>a</p>')).toEqual([]);
  });

  it('are addresses and prices that only a picture shows', async () => {
    expect(await kindsIn('<img src="/i/email_address.gif"><img src="/i/preisliste-2026.jpg">')).toEqual([
      'contact-picture',
      'price-picture',
    ]);
    expect(
      await kindsIn('<img src="/i/mail-icon.png" alt="e-mail"><img src="/i/phone.svg" alt="Phone number">'),
    ).toEqual([]);
  });
});
