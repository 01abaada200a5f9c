import { describe, expect, it } from 'vitest';
import { run } from './run';
import { Trouble } from './trouble';

/** What a call that cannot be followed is told. */
const told = async (...words: string[]): Promise<string> => {
  const error: unknown = await run(words).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Trouble)) throw new Error(`Not refused as it should be: ${String(error)}`);
  return error.message;
};

describe('a call that cannot be followed', () => {
  it('is refused without a command, or with an unknown one', async () => {
    expect(await told()).toBe('Say what to do: audit, site, collect or invoice. See approachable --help.');
    expect(await told('toString')).toBe('There is no command “toString”. See approachable --help.');
  });

  it('is refused with an option nobody knows, or that belongs to another command', async () => {
    expect(await told('audit', '--nope')).toBe("Unknown option '--nope'. See approachable --help.");
    expect(await told('collect', 'a.html', '--json')).toBe('collect has no option --json. See approachable --help.');
    expect(await told('invoice', 'a.pdf', '--as', 'x')).toBe('invoice has no option --as. See approachable --help.');
    expect(await told('invoice', 'a.pdf', '--agreed-days', '14')).toBe('--agreed-days goes with --rules.');
    expect(await told('audit', 'a.pdf', '--agreed-days', 'soon')).toMatch(/^--agreed-days takes a whole number/);
    expect(await told('audit', 'a.pdf', 'a.html')).toMatch(/^Invoices are audited apart from pages/);
  });

  it('is refused where format and file do not go together', async () => {
    expect(await told('audit', 'a.html', '--format', 'pdf')).toMatch(/^--format takes html, xlsx, .*, not “pdf”\.$/);
    expect(await told('audit', 'a.html', '--out', 'x')).toMatch(/^--out needs --format/);
    expect(await told('audit', 'a.html', '--format', 'xlsx')).toMatch(/^A workbook is no text to print/);
    expect(await told('audit', 'a.html', '--json', '--format', 'md')).toBe('Either --json or --format, not both.');
    expect(await told('audit', 'a.html', '--redact')).toBe('--redact goes with --format or --out.');
  });

  it('is refused with an option that lacks its value', async () => {
    expect(await told('collect', '--manifest')).toMatch(/^Option '--manifest <value>' argument missing\. See/);
    expect(await told('collect', 'a.html', '--timeout', 'soon')).toBe(
      '--timeout takes a number of seconds, not “soon”.',
    );
    expect(await told('collect', 'a.html', '--timeout', '0')).toMatch(/^--timeout takes/);
  });

  it('is refused without a page, or with more than it can take', async () => {
    expect(await told('collect')).toBe('collect needs a page: a web address or a saved file.');
    expect(await told('audit')).toBe('audit needs a page: a web address or a saved file.');
    expect(await told('site')).toBe('site needs a web address to begin at.');
    expect(await told('site', 'a.example', 'b.example')).toMatch(/^site takes one web address/);
    expect(await told('site', 'a.example', '--max-pages', 'many')).toMatch(/^--max-pages takes a whole number/);
    expect(await told('site', 'a.example', '--pause', 'soon')).toMatch(/^--pause takes milliseconds/);
    expect(await told('site', 'never-walked.example', '--resume')).toMatch(/^There is no walk to go on with here/);
    expect(await told('invoice')).toBe('invoice needs a file: a PDF, a saved page or XML.');
    expect(await told('invoice', 'missing.pdf')).toBe('There is no file missing.pdf.');
    expect(await told('collect', 'a.html', 'b.html')).toMatch(/^collect takes one page/);
    expect(await told('audit', 'a.html', 'b.html', '--as', 'https://acme.example/')).toBe('--as goes with one page.');
  });

  it('is refused where manifest, folder and page do not go together', async () => {
    expect(await told('collect', '--manifest', 'a.json')).toMatch(/^--manifest needs --out/);
    expect(await told('collect', 'a.html', '--out', 'x')).toMatch(/^--out goes with --manifest/);
    expect(await told('invoice', '--manifest', 'a.json')).toMatch(/^--manifest needs --out/);
    expect(await told('invoice', 'a.pdf', '--out', 'x')).toMatch(/^--out goes with --manifest/);
    expect(await told('invoice', 'a.pdf', '--manifest', 'a.json', '--out', 'x')).toMatch(/^Either a manifest or files/);
    expect(await told('collect', 'a.html', '--manifest', 'a.json', '--out', 'x')).toMatch(
      /^Either a manifest or a page/,
    );
    expect(await told('collect', '--manifest', 'a.json', '--out', 'x', '--as', 'https://a.example')).toMatch(
      /^--as goes/,
    );
  });
});
