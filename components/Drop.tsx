import { useSignal } from '@preact/signals';
import upload from 'lucide/dist/esm/icons/file-up.mjs';
import type { Message } from '../lib/words';
import { Icon } from './Icon';
import { useSpeak } from './words';

interface Props {
  title: Message;
  hint: Message;
  /** The ends of the names of files that may be chosen: ".pdf,.xml". */
  accept: string;
  onOpen(files: readonly File[]): void;
}

/** A place to drop files on, or to press and choose them. */
export const Drop = ({ title, hint, accept, onOpen }: Props) => {
  const speak = useSpeak();
  const over = useSignal(false);
  const open = (files: FileList | null | undefined) => {
    if (files?.length) onOpen([...files]);
  };
  return (
    <label
      class={over.value ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        open(event.dataTransfer?.files);
      }}
    >
      <Icon of={upload} />
      <span>
        <strong>{speak(title)}</strong>
        <span class="faint">{speak(hint)}</span>
      </span>
      <input
        type="file"
        class="unseen"
        multiple
        accept={accept}
        onChange={({ currentTarget }) => {
          open(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
};
