import braces from 'lucide/dist/esm/icons/braces.mjs';
import file from 'lucide/dist/esm/icons/file-text.mjs';
import { Copy } from './Copy';
import { Icon } from './Icon';
import { useSpeak } from './words';

interface Props {
  copyAll(): Promise<boolean>;
  saveHtml(): Promise<void>;
  saveJson(): void;
}

/** What can be carried away: text for a mail, a page to hand on, data to judge again. */
export const Actions = ({ copyAll, saveHtml, saveJson }: Props) => {
  const speak = useSpeak();
  return (
    <footer class="bar bottom">
      <Copy label="Copy as Markdown" copy={copyAll} />
      <button type="button" class="plain" onClick={saveHtml}>
        <Icon of={file} />
        {speak('Save report')}
      </button>
      <button type="button" class="plain" onClick={saveJson}>
        <Icon of={braces} />
        {speak('Save JSON')}
      </button>
    </footer>
  );
};
