import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { captchas } from './captchas';

const seen = async (html: string) => captchas(await pageOf(html)).map(({ vendor, kind }) => `${vendor} ${kind}`);
const form = (inside: string) => `<form><input name="email">${inside}</form>`;

describe('captchas', () => {
  it.each([
    ['recaptcha checkbox', '<div class="g-recaptcha" data-sitekey="k"></div>'],
    ['recaptcha invisible', '<div class="g-recaptcha" data-sitekey="k" data-size="invisible"></div>'],
    ['recaptcha invisible', '<button class="g-recaptcha" data-sitekey="k" data-callback="send">Send</button>'],
    ['recaptcha unknown', '<div id="recaptcha"></div>'],
    ['recaptcha unknown', '<input type="hidden" name="recaptcha_challenge_field">'],
    ['hcaptcha checkbox', '<div class="h-captcha" data-sitekey="k"></div>'],
    ['turnstile checkbox', '<div class="cf-turnstile" data-sitekey="k"></div>'],
    ['other checkbox', '<altcha-widget challengeurl="/c"></altcha-widget>'],
    ['other checkbox', '<div class="frc-captcha" data-sitekey="k"></div>'],
    ['image puzzle', '<p><img src="/captcha.php?1"> <label>Code <input name="captcha_code"></label></p>'],
    [
      'image puzzle',
      '<div><label for="v">Security code:</label><input id="v" name="v_code"><img src="/imageverification.php" alt=""></div>',
    ],
    [
      'image puzzle',
      '<div style="background:URL(/Captcha.aspx?1)"></div><p>Enter the code</p><div><input name="captcha"></div>',
    ],
    [
      'image puzzle',
      '<table><tr><td>验证码：</td><td><input name="yzm"><img src="/code.asp" alt="看不清？点击刷新"></td></tr></table>',
    ],
    [
      'other puzzle',
      '<table><tr><td>Spamschutz: Bitte tragen Sie das Wort „Museum“ ein</td><td><input name="w"></td></tr></table>',
    ],
    ['image puzzle', '<p>Image verification <img src="/image.php?type=regcheck"> <input name="stamp"></p>'],
    ['math puzzle', '<label>What is 3 + 4? <input name="answer"></label>'],
    ['math puzzle', '<label>Spamschutz: 7 − 2 = <input name="q"></label>'],
    ['other puzzle', '<label>Anti-spam: type the word “human” <input name="antispam"></label>'],
  ])('sees %s', async (found, html) => {
    expect(await seen(form(html))).toEqual([found]);
  });

  it.each([
    ['recaptcha invisible', '<script src="https://www.google.com/recaptcha/api.js?render=6Lkey"></script>'],
    ['recaptcha unknown', '<script src="https://www.google.com/recaptcha/api.js?onload=x&render=explicit"></script>'],
    ['recaptcha invisible', '<script src="https://www.google.com/recaptcha/enterprise.js?render=6Lkey"></script>'],
    ['recaptcha puzzle', '<script src="https://www.google.com/recaptcha/api/challenge?k=1"></script>'],
    ['recaptcha checkbox', '<script>grecaptcha.render("box",{sitekey:"k"})</script>'],
    ['recaptcha invisible', '<p>This site is protected by reCAPTCHA and the Google Privacy Policy applies.</p>'],
    ['arkose puzzle', '<script src="https://acme-api.arkoselabs.com/v2/key/api.js"></script>'],
    ['geetest puzzle', '<script src="https://static.geetest.com/v4/gt4.js"></script>'],
  ])('sees %s outside forms', async (found, html) => {
    expect(await seen(html)).toEqual([found]);
  });

  it('sees a widget with a key beside the form it guards', async () => {
    expect(await seen(`${form('')}<div class="cf-turnstile" data-sitekey="k"></div>`)).toEqual(['turnstile checkbox']);
  });

  it('keeps two widgets of one service apart', async () => {
    expect(
      await seen(
        `${form('<div class="g-recaptcha" data-sitekey="k"></div>')}<script src="https://www.google.com/recaptcha/api.js?render=6Lkey"></script>`,
      ),
    ).toEqual(['recaptcha checkbox', 'recaptcha invisible']);
  });

  it.each([
    ['a style sheet', '<style>.grecaptcha-badge{visibility:hidden}</style>'],
    ['a card’s security code', form('<label>Security code (CVV) <input name="cvv"></label>')],
    [
      'a code sent by text message',
      form('<label>Verification code <input name="otp" autocomplete="one-time-code"></label>'),
    ],
    ['a honeypot', form('<label>Leave this field empty <input name="captcha"></label>')],
    ['a plug-in’s messages', '<script>var messages={"captcha":"Please solve the captcha"}</script>'],
    ['a telephone number', form('<label>Phone 555-01 <input name="phone"></label>')],
  ])('does not take %s for a captcha', async (_what, html) => {
    expect(await seen(html)).toEqual([]);
  });
});
