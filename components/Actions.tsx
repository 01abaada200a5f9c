import { useSignal } from '@preact/signals';
import braces from 'lucide/dist/esm/icons/braces.mjs';
import copyIcon from 'lucide/dist/esm/icons/copy.mjs';
import file from 'lucide/dist/esm/icons/file-text.mjs';
import type { Message } from '../lib/words';
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
  const said = useSignal<Message | null>(null);
  return (
    <footer class="bar bottom">
      <button
        type="button"
        class="plain"
        onClick={async () => {
          said.value = (await copyAll()) ? 'Copied' : 'Copying was refused';
        }}
      >
        <Icon of={copyIcon} />
        <span role="status">{speak(said.value ?? 'Copy as Markdown')}</span>
      </button>
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
