import type { Evidence } from '../detect/evidence';

/** A link to sign out is only shown to somebody who is signed in. */
const signOutAddress = /(?:^|[/?&=_-])(?:log|sign)[-_]?(?:out|off)(?:$|[/?&._-])/i;
const signOutName =
  /^(?:(?:log|sign) ?(?:out|off)|abmelden|ausloggen|(?:se )?déconne(?:xion|cter)|cerrar sesión|esci|disconnetti|uitloggen|sair|terminar sessão|wyloguj(?: się)?|odhlásit(?: se)?|logga ut|log ud|logg ut|kirjaudu ulos|ログアウト|退出登录|登出|выйти|çıkış(?: yap)?|تسجيل الخروج)$/i;

/** True where this browser is signed in: walls that others meet are not to be seen then. */
export const isSignedIn = (page: Evidence): boolean =>
  (page.links ?? []).some(
    ({ href, text }) => signOutAddress.test(href.replace(/[?#].*$/, '')) || signOutName.test(text.trim()),
  );
