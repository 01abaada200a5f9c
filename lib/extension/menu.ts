import browser from 'webextension-polyfill';
import { openLinkAsInvoice } from './invoice';

const id = 'audit-invoice';

/**
 * "Audit this invoice" on links. The press grants the page of the link, in which the file is fetched. Listeners are set
 * when the script starts, so that a press wakes it.
 */
export const offerInvoices = (): void => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage('auditInvoice'),
      contexts: ['link'],
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    if (menuItemId === id && linkUrl && tab?.id !== undefined)
      void openLinkAsInvoice(tab.id, linkUrl, pageUrl ?? linkUrl);
  });
};
