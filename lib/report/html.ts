import type { IconNode } from 'lucide';
import type { Report, ReportProof, Result, Score } from '../audit';
import type { Verdict } from '../checks/check';
import { say, speaker, type Message } from '../words';
import { answer } from './answer';
import { answerWords, latest } from './attestations';
import { verdictIcons } from './icons';
import { html, raw, type Markup } from './markup';
import { factsOf, isPicture, linkTo, pictureKey, type Beside } from './handover';
import { fixFirst, groupsOf, inGroup, inOrder, judgedLine, judgedOn, nextStep, verdictOrder } from './order';
import marks from './marks.css?raw';
import palette from './palette.css?raw';
import style from './report.css?raw';
import { siteSections } from './html-site';
import { quotesOf } from './quotes';
import { groupNames, kindName, placeOf, requirement, vendorOf, verdictMeanings, verdictNames } from './terms';
import { untilWords } from './waivers';

const draw = (icon: IconNode): Markup =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${icon.map(([tag, attributes]) => html`<${raw(tag)} ${Object.entries(attributes).map(([name, value]) => html`${raw(name)}="${value ?? ''}" `)} />`)}
  </svg>`;

const anchor = ({ id }: Result): string => id.replace('/', '-');

const isFinding = ({ verdict, waived }: Result) =>
  !waived && (verdict === 'fail' || verdict === 'partial' || verdict === 'review');

/** Two quotes in one page are two proofs; the same words at the same place are one. */
const distinct = (proof: readonly ReportProof[]): ReportProof[] => [
  ...new Map(proof.map((each) => [`${each.url} ${each.text} ${each.region}`, each])).values(),
];

/** A link for people who read the report in a browser; on paper its words are enough. */
const linked = (url: string, text: string, words: string): Markup => {
  const href = linkTo(url, text);
  return href === null ? html`${words}` : html`<a href="${href}" rel="noreferrer">${words}</a>`;
};

const paragraphs = (text: string): Markup[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => html`<p>${part.trim()}</p>`);

/**
 * The report as one self-contained file: no script, no request, light and dark, made to be printed. Everything a page
 * said is written as text.
 */
export const renderHtml = (report: Report, beside: Beside = {}): string => {
  const { speak = speaker(), handover = {}, pictures = {} } = beside;
  const { client = '', logo = null, summary = '', notes = {} } = handover;

  const verdict = (which: Verdict): Markup =>
    html`<span class="verdict ${which}">${draw(verdictIcons[which])}${speak(verdictNames[which])}</span>`;

  const picture = (proof: readonly ReportProof[]): Markup | null => {
    const [source] = proof.flatMap((each) => pictures[pictureKey(each)] ?? []);
    if (source === undefined || !isPicture(source)) return null;
    return html`<figure><img src="${source}" alt="${speak('How it looked on the page')}" /></figure>`;
  };

  const quotes = (proof: readonly ReportProof[], most: number): Markup => {
    const all = quotesOf(proof, report, speak);
    return html`<ul class="quotes">
      ${all.slice(0, most).map(
        (each) =>
          html`<li>
            <q><bdi>${each.text}</bdi></q> <span class="faint">${linked(each.url, each.text, each.place)}</span>
          </li>`,
      )}
      ${all.length > most && html`<li class="faint">${speak(say('and {count} more', { count: all.length - most }))}</li>`}
    </ul>`;
  };

  const term = (name: Message, value: Markup): Markup =>
    html`<dt>${speak(name)}</dt>
      <dd>${value}</dd>`;

  const finding = (result: Result): Markup =>
    html`<article class="finding" id="${anchor(result)}">
      <p class="kicker">
        ${verdict(result.verdict)} <span>${speak(groupNames[result.group])}</span>
        <code>${result.id}</code>
      </p>
      <h3>${speak(result.title)}</h3>
      <p class="because">${speak(result.because)}</p>
      ${result.proof.length > 0 && quotes(result.proof, 5)} ${picture(result.proof)}
      <dl>
        ${notes[result.id] ? term('Note', html`${paragraphs(notes[result.id]!)}`) : null}
        ${term('Why it matters', html`${speak(result.why)}`)}
        ${term(
          'How to fix it',
          html`${speak(result.fix.text)}
          ${result.fix.snippet !== null && html`<pre tabindex="0"><code>${result.fix.snippet}</code></pre>`}`,
        )}
        ${
          result.guidance.length > 0 &&
          term(
            'Guidance',
            html`${result.guidance.map(
              ({ name, quote, source }) =>
                html`<blockquote>
                  <p>“${quote}”</p>
                  <footer>${name} · ${source}</footer>
                </blockquote>`,
            )}`,
          )
        }
        ${
          result.authorities.length > 0 &&
          term(
            'Law and standards',
            html`<ul>
              ${result.authorities.map((authority) => html`<li>${requirement(authority, speak)}</li>`)}
            </ul>`,
          )
        }
      </dl>
    </article>`;

  const line = (result: Result): Markup =>
    html`<li>
      ${verdict(result.verdict)}
      <span
        ><strong>${speak(result.title)}</strong>
        <span class="faint">${speak(result.because)} ${judgedOn(result, speak)}</span
        >${notes[result.id] ? html`<span class="note">${speak('Note')}: ${notes[result.id]!}</span>` : null}</span
      >
    </li>`;

  const people = (): Markup | null => {
    const given = latest(beside.attested ?? []);
    if (!given.length) return null;
    return html`<section>
      <h2>${speak('Found out by people')}</h2>
      <p class="faint">
        ${speak('What no page tells. It stands beside the verdicts and never counts towards the score.')}
      </p>
      <ul class="lines">
        ${given.map(
          ({ asked, given: { value, at, note } }) =>
            html`<li>
              <strong>${speak(answerWords({ value }))}</strong>
              <span
                >${speak(asked.title)}
                <span class="faint"
                  >${new Date(at).toLocaleDateString(speak.locale, { dateStyle: 'medium' })}${note && html` · <bdi>${note}</bdi>`}</span
                ></span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  };

  const muted = (): Markup | null => {
    const results = report.results.flatMap(({ waived, ...result }) => (waived ? [{ result, waived }] : []));
    if (!results.length) return null;
    return html`<section>
      <h2>${speak('Muted findings')}</h2>
      <ul class="lines">
        ${results.map(
          ({ result, waived }) =>
            html`<li>
              ${verdict(result.verdict)}
              <span
                ><strong>${speak(result.title)}</strong>
                <span class="faint"><bdi>${waived.reason}</bdi> ${speak(untilWords(waived, speak))}</span></span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  };

  const grouped = (title: Message, verdicts: readonly Verdict[]): Markup | null => {
    const listed = groupsOf(report)
      .map((group) => [group, inGroup(report, group).filter((each) => verdicts.includes(each.verdict))] as const)
      .filter(([, results]) => results.length);
    if (!listed.length) return null;
    return html`<section>
      <h2>${speak(title)}</h2>
      ${listed.map(
        ([group, results]) =>
          html`<h3 class="group">${speak(groupNames[group])}</h3>
            <ul class="lines">
              ${results.map(line)}
            </ul>`,
      )}
    </section>`;
  };

  const ring = ({ score }: Score): Markup => {
    const round = 2 * Math.PI * 42;
    return html`<svg
      class="ring"
      viewBox="0 0 100 100"
      role="img"
      aria-label="${score === null ? speak('No score') : speak(say('Score {score} of 100', { score }))}"
    >
      <circle class="track" cx="50" cy="50" r="42" />
      ${score !== null && html`<circle class="value" cx="50" cy="50" r="42" stroke-dasharray="${(round * score) / 100} ${round}" transform="rotate(-90 50 50)" />`}
      <text x="50" y="61" text-anchor="middle" aria-hidden="true">${score ?? '–'}</text>
    </svg>`;
  };

  const gauge = (group: 'reach' | 'pay' | 'deal'): Markup => {
    const { score, judged, total } = report.groups[group];
    return html`<div class="gauge">
      <p><strong>${speak(groupNames[group])}</strong> <span class="number">${score ?? '–'}</span></p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="6" />
        <rect class="value" width="${score ?? 0}" height="6" />
      </svg>
      <p class="faint">${speak(say('Judged {judged} of {total}', { judged, total }))}</p>
    </div>`;
  };

  const first = fixFirst(report, report.results.length);
  const findings = [...first, ...inOrder(report.results.filter((each) => isFinding(each) && !first.includes(each)))];
  const proven = inOrder(report.results).filter((each) => each.proof.length);
  const step = nextStep(report, speak);
  const vendor = vendorOf(report);
  const title = speak(say('How approachable is {vendor}?', { vendor }));

  const document = html`<!doctype html>
    <html lang="${speak.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${raw(palette + marks + style)}
        </style>
      </head>
      <body>
        <header class="cover">
          <p class="brand">Approachable</p>
          ${
            (client || logo) &&
            html`<p class="client">
              ${logo !== null && isPicture(logo) && html`<img src="${logo}" alt="${client ? '' : speak('The logo')}" />`}
              ${client && html`<span>${client}</span>`}
            </p>`
          }
          <h1><bdi>${vendor}</bdi></h1>
          <div class="answer">
            ${ring(report)}
            <div>
              <p class="sentence">${answer(report, speak)}</p>
              <p>${judgedLine(report).map(speak).join(' · ')}</p>
              ${step !== null && html`<p>${step}</p>`}
            </div>
          </div>
          ${report.subject !== 'invoice' && html`<div class="gauges">${(['reach', 'pay', 'deal'] as const).map(gauge)}</div>`}
          ${
            report.rules !== undefined &&
            html`<ul class="lines">
              ${report.rules.map(
                ({ number, title: rule, verdict: which }) =>
                  html`<li>${verdict(which)}<span>${speak(say('Rule {number}', { number }))}: ${rule}</span></li>`,
              )}
            </ul>`
          }
          <dl class="facts">
            ${
              report.pages.length > 0 &&
              term(
                report.pages.length > 1 ? 'Pages' : 'Page',
                html`<ul>
                  ${report.pages.map(
                    ({ url, title: name, kinds }) =>
                      html`<li>
                        ${name && html`<bdi>${name}</bdi><br />`}<span class="url"
                          >${speak(kindName(kinds[0]))} · <bdi>${url}</bdi></span
                        >
                      </li>`,
                  )}
                </ul>`,
              )
            }
            ${factsOf(report, { ...beside, speak }).map(([name, value]) => term(name, html`${value}`))}
          </dl>
        </header>
        <main>
          ${
            (summary.trim() || findings.length > 0) &&
            html`<section class="summary">
              <h2>${speak('Summary')}</h2>
              ${paragraphs(summary)}
              ${
                first.length > 0 &&
                html`<h3>${speak('Fix first')}</h3>
                  <ol>
                    ${first.slice(0, 5).map((each) => html`<li><a href="#${anchor(each)}">${speak(each.title)}</a>: ${speak(each.because)}</li>`)}
                  </ol>`
              }
            </section>`
          }
          <section>
            <h2>${speak('What to mend, the weightiest first')}</h2>
            ${findings.length > 0 ? findings.map(finding) : html`<p>${speak('Nothing to mend was seen.')}</p>`}
          </section>
          ${report.site !== undefined && siteSections(report.site, speak)} ${people()} ${muted()}
          ${grouped('What is well', ['pass'])} ${grouped('Not judged', ['unknown', 'not-applicable'])}
          ${
            proven.length > 0 &&
            html`<section class="appendix">
              <h2>${speak('Appendix: the evidence')}</h2>
              ${proven.map(
                (result) =>
                  html`<h3>${speak(result.title)} <code>${result.id}</code></h3>
                    <ol>
                      ${distinct(result.proof).map(
                        (each) =>
                          html`<li>
                            <q><bdi>${each.text}</bdi></q> <span class="faint">${placeOf(each, speak)}</span><br /><code
                              class="selector"
                              >${each.selector}</code
                            >
                          </li>`,
                      )}
                    </ol>`,
              )}
            </section>`
          }
          <section class="about">
            <h2>${speak('About this report')}</h2>
            <dl class="legend">
              ${verdictOrder.map(
                (which) =>
                  html`<dt>${verdict(which)}</dt>
                    <dd>${speak(verdictMeanings[which])}</dd>`,
              )}
            </dl>
            <p>
              ${speak('Only pass, partial and fail count. A score says how much of what was judged is well, and nothing about what was not seen.')}
            </p>
            <p>
              ${speak('This report says what was seen on the pages named above, in one visit. It is no legal advice and proves nothing about pages that were not visited.')}
            </p>
            ${report.problems.map(({ detector, message, url }) => html`<p>${speak(say('One part of the reading failed ({detector}): {reason}', { detector, reason: message }))} <span class="url">${url}</span></p>`)}
            ${report.pages.some((page) => page.truncated) && html`<p>${speak('A page was too large to be read in full.')}</p>`}
            <p class="faint">
              ${speak(say('Scoring version {version}. Scores of different versions cannot be compared.', { version: report.scoring }))}
            </p>
          </section>
        </main>
      </body>
    </html> `;
  return document.source;
};
