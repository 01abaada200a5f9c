import braces from 'lucide/dist/esm/icons/braces.mjs';
import file from 'lucide/dist/esm/icons/file-text.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import { Copy } from './Copy';
import { Icon } from './Icon';
import { Menu } from './Menu';
import { useSpeak } from './words';

interface Props {
  auditSite(): void;
  openReport(): void;
  copyAll(): Promise<boolean>;
  saveHtml(): Promise<void>;
  saveJson(): void;
  openSettings(): void;
}

/** What comes next: the whole site, the report as a page, and what can be carried away. */
export const Actions = ({ auditSite, openReport, copyAll, saveHtml, saveJson, openSettings }: Props) => {
  const speak = useSpeak();
  return (
    <footer class="bar bottom">
      <button type="button" class="primary" onClick={auditSite}>
        {speak('Audit the whole site')}
      </button>
      <span class="spread" />
      <button type="button" class="plain" onClick={openReport}>
        <Icon of={file} />
        {speak('Report')}
      </button>
      <Menu label={speak('Copy and save')}>
        <Copy label="Copy as Markdown" copy={copyAll} />
        <button type="button" class="plain" onClick={saveHtml}>
          <Icon of={file} />
          {speak('Save report')}
        </button>
        <button type="button" class="plain" onClick={saveJson}>
          <Icon of={braces} />
          {speak('Save JSON')}
        </button>
        <button type="button" class="plain" onClick={openSettings}>
          <Icon of={settings} />
          {speak('Settings')}
        </button>
      </Menu>
    </footer>
  );
};
