import type { Rubric } from '../../lib/report/rubric';
import { say, type Message } from '../../lib/words';
import { useSpeak } from '../words';
import { Button } from './Field';

export interface KeptRubric extends Rubric {
  id: string;
}

interface Props {
  rubrics: readonly KeptRubric[];
  /** The name of the one comparisons begin with, or null. */
  chosen: string | null;
  /** What came of the last import, or null. */
  said: Message | null;
  deeds: {
    choose(name: string | null): void;
    importFile(file: File): void;
    exportAll(): void;
    forget(id: string): void;
  };
}

/** Weights a team agreed on: kept by name, handed on as a file. */
export const Rubrics = ({ rubrics, chosen, said, deeds }: Props) => {
  const speak = useSpeak();
  return (
    <>
      {rubrics.length > 0 && (
        <ul class="lines">
          {[null, ...rubrics].map((rubric) => (
            <li key={rubric?.id ?? ''}>
              <label>
                <input
                  type="radio"
                  name="rubric"
                  checked={chosen === (rubric?.name ?? null)}
                  onChange={() => deeds.choose(rubric?.name ?? null)}
                />
                <bdi>{rubric ? rubric.name : speak('Our own weights')}</bdi>
              </label>
              {rubric && (
                <>
                  <span class="faint">
                    {speak(say('Weights of its own: {count}', { count: Object.keys(rubric.weights).length }))}
                  </span>
                  <button
                    type="button"
                    class="plain"
                    aria-label={speak(say('Delete “{name}”', { name: rubric.name }))}
                    onClick={() => deeds.forget(rubric.id)}
                  >
                    {speak('Delete')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <label class="button">
          {speak('Import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) deeds.importFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
        {rubrics.length > 0 && <Button onClick={deeds.exportAll}>{speak('Export')}</Button>}
      </div>
      <p class="said" role="status">
        {said && speak(said)}
      </p>
    </>
  );
};
