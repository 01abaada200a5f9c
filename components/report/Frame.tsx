import type { ComponentChildren } from 'preact';
import { useSpeak } from '../words';

/** What stands around every view of the report page. */
export const Frame = ({ busy, children }: { busy: boolean; children: ComponentChildren }) => {
  const speak = useSpeak();
  return (
    <>
      <header class="frame">
        <a class="brand" href="#/">
          Approachable
        </a>
        <nav aria-label={speak('Approachable')}>
          <a href="#/">{speak('Vendors')}</a>
          <a href="#/compare">{speak('Compare')}</a>
          <a href="#/invoice">{speak('Invoices')}</a>
          <a href="options.html">{speak('Settings')}</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} aria-busy={busy}>
        {children}
      </main>
    </>
  );
};
