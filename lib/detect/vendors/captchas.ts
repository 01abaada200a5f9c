import { byLanguage } from '../by-language';
import type { Vendor } from './vendor';

/** Services that tell people from machines. One without an id in the evidence format is `other`. */
export const captchaVendors = byLanguage<{ any: readonly Vendor[] }>({
  any: [
    ['hcaptcha', 'hCaptcha', 'js.hcaptcha.com hcaptcha.com/1/api newassets.hcaptcha.com', 'hcaptcha.render'],
    ['turnstile', 'Cloudflare Turnstile', 'challenges.cloudflare.com', 'turnstile.render'],
    ['arkose', 'Arkose Labs', 'arkoselabs.com funcaptcha.com'],
    ['geetest', 'GeeTest', 'static.geetest.com gt.geetest api.geetest.com geevisit.com', 'initGeetest'],
    ['other', 'Friendly Captcha', 'friendly-challenge friendlycaptcha', ''],
    ['other', 'MTCaptcha', 'service.mtcaptcha.com service2.mtcaptcha.com', 'mtcaptchaConfig'],
    ['other', 'ALTCHA', 'altcha.js altcha.min.js cdn/altcha altcha@', ''],
    ['other', 'Amazon WAF Captcha', 'captcha.awswaf.com captcha-sdk.awswaf.com', 'AwsWafCaptcha'],
    ['other', 'DataDome', 'captcha-delivery.com', ''],
    ['other', 'KeyCAPTCHA', 'backs.keycaptcha.com', 's_s_c_user_id'],
    ['other', 'Solve Media', 'api.solvemedia.com api-secure.solvemedia.com', 'ACPuzzle'],
    ['other', 'Yandex SmartCaptcha', 'smartcaptcha.yandexcloud.net captcha-api.yandex', ''],
    ['other', 'Tencent Captcha', 'captcha.gtimg.com turing.captcha.qcloud.com', 'TencentCaptcha'],
    ['other', 'NetEase Yidun', 'cstaticdun.126.net', 'initNECaptcha'],
    ['other', 'Prosopo', 'js.prosopo.io', ''],
    ['other', 'Cap', 'cdn.jsdelivr.net/npm/@cap.js', ''],
    ['other', 'CaptchaFox', 'cdn.captchafox.com', ''],
    ['other', 'BotDetect', 'botdetect botdetectcaptcha', ''],
  ],
}).any;

/** The widgets' own elements, wherever they stand in a form. */
export const captchaElements = byLanguage<{ any: readonly (readonly [selector: string, id: string, name: string])[] }>({
  any: [
    ['.g-recaptcha', 'recaptcha', 'reCAPTCHA'],
    ['.elementor-g-recaptcha', 'recaptcha', 'reCAPTCHA'],
    ['#recaptcha', 'recaptcha', 'reCAPTCHA'],
    ['#g-recaptcha-response', 'recaptcha', 'reCAPTCHA'],
    ['#recaptcha_widget_div', 'recaptcha', 'reCAPTCHA'],
    ['.h-captcha', 'hcaptcha', 'hCaptcha'],
    ['.cf-turnstile', 'turnstile', 'Cloudflare Turnstile'],
    ['#FunCaptcha', 'arkose', 'Arkose Labs'],
    ['.geetest_holder', 'geetest', 'GeeTest'],
    ['.frc-captcha', 'other', 'Friendly Captcha'],
    ['.mtcaptcha', 'other', 'MTCaptcha'],
    ['altcha-widget', 'other', 'ALTCHA'],
    ['cap-widget', 'other', 'Cap'],
    ['.BDC_CaptchaDiv', 'other', 'BotDetect'],
    ['.smart-captcha', 'other', 'Yandex SmartCaptcha'],
    ['.procaptcha', 'other', 'Prosopo'],
  ],
}).any;
