import { useSignal } from '@preact/signals';
import copyIcon from 'lucide/dist/esm/icons/copy.mjs';
import type { Message } from '../lib/words';
import { Icon } from './Icon';
import { useSpeak } from './words';

interface Props {
  label: Message;
  /** Copies, and answers whether the browser let it. */
  copy(): Promise<boolean>;
}

/** A button that says what came of copying. */
export const Copy = ({ label, copy }: Props) => {
  const speak = useSpeak();
  const said = useSignal<Message | null>(null);
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={async () => {
          said.value = (await copy()) ? 'Copied' : 'Copying was refused';
        }}
      >
        <Icon of={copyIcon} />
        {speak(said.value ?? label)}
      </button>
      <span class="unseen" role="status">
        {said.value && speak(said.value)}
      </span>
    </>
  );
};
