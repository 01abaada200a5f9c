import type { Entry, Path, SiteFindings } from '../site/findings';
import { say, type Speak } from '../words';
import { linkTo } from './handover';
import { html, type Markup } from './markup';
import {
  detailNames,
  distances,
  goalNames,
  nowhere,
  pageName,
  pathOf,
  stateNames,
  topicNames,
  wayLine,
  wayRemarks,
} from './site-terms';

const quote = ({ text, url }: Entry): Markup => {
  const href = linkTo(url, text);
  const place = pathOf(url);
  return html`<q><bdi>${text}</bdi></q>
    <span class="faint">${href === null ? place : html`<a href="${href}" rel="noreferrer">${place}</a>`}</span>`;
};

/** What only several pages show, as sections of a report: ways, contradictions, differences, promises. */
export const siteSections = ({ paths, contradictions, consistency, ledger }: SiteFindings, speak: Speak): Markup => {
  /** Page, link, page …: each link stands on the arrow that it is. */
  const way = (path: Path): Markup =>
    html`<ol class="way">
      ${path.steps.map(
        (step) =>
          html`<li>
            <span class="stop"><bdi>${pageName(step, speak)}</bdi></span>
            ${
              step.link !== null &&
              html`<span class="faint"
                ><q><bdi>${step.link}</bdi></q> <span aria-hidden="true">→</span></span
              >`
            }
          </li>`,
      )}
      ${
        (path.end.selector !== null || path.unopened) &&
        html`<li>
          ${path.steps.at(-1)?.link === null && html`<span class="faint" aria-hidden="true">→</span>`}
          <span class="stop"
            ><strong>${speak(path.end.what)}</strong>${path.end.text && html`: <bdi>${path.end.text}</bdi>`}</span
          >
        </li>`
      }
    </ol>`;

  const unseen = paths.filter(nowhere);
  const known = paths.filter((ways) => !unseen.includes(ways));
  return html`<section>
      <h2>${speak('Ways through the site')}</h2>
      ${known.map(
        (ways) =>
          html`<h3>${speak(goalNames[ways.goal])}</h3>
            <p class="faint">${speak(wayLine(ways))}</p>
            ${ways.fromHome && way(ways.fromHome)}
            ${wayRemarks(ways).map((remark) => html`<p class="faint">${speak(remark)}</p>`)}
            ${ways.fromEach.length > 1 && html`<p class="faint">${speak(say('From each page: {list}.', { list: distances(ways) }))}</p>`}`,
      )}
      ${unseen.length > 0 && html`<p class="faint">${speak(say('No way was seen: {goals}.', { goals: unseen.map(({ goal }) => speak(goalNames[goal])).join(' · ') }))}</p>`}
    </section>
    <section>
      <h2>${speak('Promises that contradict each other')}</h2>
      ${
        contradictions.length
          ? contradictions.map(
              ({ topic, a, b, explained }) =>
                html`<div class="pair">
                  <h3>${speak(topicNames[topic])}</h3>
                  <div class="sides">
                    ${[a, b].map((side) => html`<p><strong>${speak(side.words)}</strong><br />${quote(side)}</p>`)}
                  </div>
                  ${explained && html`<p class="faint">${speak('A condition that one of them names may explain the difference.')}</p>`}
                </div>`,
            )
          : html`<p>${speak('No two promises on the pages seen so far contradict each other.')}</p>`
      }
    </section>
    <section>
      <h2>${speak('The same on every page?')}</h2>
      ${consistency.map(
        ({ what, state, because, values }) =>
          html`<h3>${speak(detailNames[what])} <span class="faint">${speak(stateNames[state])}</span></h3>
            <p>${speak(because)}</p>
            ${
              state !== 'same' &&
              html`<ul class="quotes">
                ${values
                  .slice(0, 8)
                  .map(
                    ({ text, label, pages, entries }) =>
                      html`<li>
                        ${entries[0] ? quote({ ...entries[0], text }) : html`<bdi>${text}</bdi>`}
                        ${label && html`<span class="faint">${label}</span>`}
                        ${pages.length > 1 && html`<span class="faint">${speak(say('on {count} pages', { count: pages.length }))}</span>`}
                      </li>`,
                  )}
              </ul>`
            }`,
      )}
    </section>
    ${
      ledger.length > 0 &&
      html`<section>
        <h2>${speak('All promises')}</h2>
        ${ledger.map(
          ({ topic, scope, promises }) =>
            html`<h3>${speak(topicNames[topic])} <span class="faint">${scope.join(', ')}</span></h3>
              <ul class="quotes">
                ${promises.map(
                  ({ words, entries }) =>
                    html`<li><strong>${speak(words)}</strong> ${entries.slice(0, 3).map(quote)}</li>`,
                )}
              </ul>`,
        )}
      </section>`
    }`;
};
