import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { firstLine, Trouble } from './trouble';

/** A page to read: at its live address, or a saved copy that is read as if it stood there. */
export type Source = { readonly url: string; readonly html?: undefined } | SavedPage;

export interface SavedPage {
  readonly html: Buffer;
  /** The address it is read as. */
  readonly url: string;
  /** The page's own scripts run; else they are refused. */
  readonly scripts?: boolean;
}

/** Tags that make a file a page; XML vocabularies and Markdown have none of them at the start of a line or file. */
const tags =
  /<(?:!doctype\s+html|html|head|body|title|meta|div|p|a|h[1-6]|table|form|main|section|article|ul|ol|span)[\s/>]/i;

/** What a file is that is no page, by its first bytes; null for a page. */
const otherKind = (bytes: Buffer): string | null => {
  const start = bytes.subarray(0, 1024).toString('latin1');
  if (start.startsWith('%PDF')) return 'a PDF';
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s.test(start)) return 'an image';
  const text = (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff') ? '' : start).trimStart();
  if (/^(?:\xef\xbb\xbf)?\s*[{[]/.test(text) && !tags.test(text)) return 'JSON';
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/.test(text) && !/<html[\s>]/i.test(bytes.toString('latin1'))) return 'XML';
  if (/^\s*<svg[\s>]/i.test(text)) return 'an image';
  if (text.includes('\0')) return 'a binary file';
  return text === '' || tags.test(bytes.toString('latin1')) ? null : 'plain text';
};

/** Reads a saved page. Throws Trouble where there is no file, nothing in it, or no page. */
export const readSaved = (path: string): Buffer => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Trouble(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new Trouble(`${path} is a folder, not a saved page.`);
    if (code === 'EACCES' || code === 'EPERM') throw new Trouble(`${path} may not be read by this user.`);
    throw new Trouble(`${path} could not be read: ${firstLine(error)}`);
  }
  const kind = otherKind(bytes);
  if (kind) throw new Trouble(`${path} is ${kind}, not a web page.`);
  if (!bytes.toString('latin1').trim()) throw new Trouble(`${path} is empty.`);
  return bytes;
};

/**
 * The media type to serve a saved page with. Saving often loses the header that named the encoding, and tools that
 * rewrite a page leave its <meta> behind: bytes that are valid UTF-8 are UTF-8, whatever the page says of itself.
 */
export const mediaType = (html: Buffer): string => (isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html');

/** A web address, or Trouble that quotes what was given. */
export const webAddress = (text: string): string => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Trouble(`“${text}” is no web address: it needs the form https://example.com/page.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Trouble(`“${text}” cannot be read: only http and https addresses can.`);
  return url.href;
};

/** What a browser wrote when it saved the page, or what the page calls its own address. */
const ownAddress = [
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /<link\b[^>]*\brel=["']?canonical["'\s][^>]*?\bhref=["']?([^"'\s>]+)/i,
  /<link\b[^>]*\bhref=["']?([^"'\s>]+)["']?[^>]*?\brel=["']?canonical\b/i,
  /<meta\b[^>]*\bproperty=["']?og:url["'\s][^>]*?\bcontent=["']?([^"'\s>]+)/i,
];

/**
 * The address of a saved page nobody gave one for: the one it carries, else that of the file. The host matters: it
 * tells the vendor's own e-mail addresses and links from those of others.
 */
export const addressOf = (html: Buffer, path: string): string => {
  const start = html.subarray(0, 200_000).toString('latin1');
  for (const pattern of ownAddress) {
    const found = pattern.exec(start)?.[1]?.replaceAll('&amp;', '&');
    if (found && /^https?:\/\/[^/]+/.test(found) && URL.canParse(found)) return new URL(found).href;
  }
  return pathToFileURL(resolve(path)).href;
};

const isFile = (name: string): boolean => {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
};

/**
 * What a person means by a word on the command line: a web address, a saved page, or a bare host such as
 * `acme.example`. Throws Trouble where it is none of these.
 */
export const sourceOf = (word: string, options: { as?: string; scripts?: boolean } = {}): Source => {
  const path = /^file:\/\//i.test(word) && URL.canParse(word) ? fileURLToPath(word) : word;
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(word)?.[1]?.toLowerCase();
  const bareHost =
    /^(?:localhost|(?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.test(word) && !/\.html?$/i.test(basename(word));
  const live = !isFile(path) && path === word && (/^https?$/.test(scheme ?? '') || word.includes('://') || bareHost);
  if (!live) {
    const html = readSaved(path);
    return { html, url: options.as ? webAddress(options.as) : addressOf(html, path), scripts: options.scripts };
  }
  if (options.as) throw new Trouble('--as goes with a saved page: a live page has its own address.');
  if (word.includes('://')) return { url: webAddress(word) };
  return { url: webAddress(`${word.startsWith('localhost') ? 'http' : 'https'}://${word}`) };
};
