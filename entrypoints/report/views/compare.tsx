import { Choose } from '../../../components/compare/Choose';
import { Compare } from '../../../components/compare/Compare';
import { useSpeak } from '../../../components/words';
import { audit } from '../../../lib/audit';
import { changedThresholds, scoringVersion } from '../../../lib/checks/thresholds';
import { saveFile } from '../../../lib/extension/save';
import { loadSettings } from '../../../lib/extension/settings';
import { comparisonTables, mostVendors, type Entry } from '../../../lib/report/compare';
import { ourRubric, type Rubric } from '../../../lib/report/rubric';
import { csvOf } from '../../../lib/report/table';
import { profileWords } from '../../../lib/report/terms';
import { theDatabase, type Database } from '../../../lib/store/database';
import { dossierOf, vendorsKnown, type StoredDossier } from '../../../lib/store/dossier';
import { attestationsOf, rubricsOf } from '../../../lib/store/judged';
import { keepNote } from '../../../lib/store/notes';
import { troubleOf } from '../../../lib/store/trouble';
import { say, type Message } from '../../../lib/words';
import type { View } from '../view';

const keepRubric = async (database: Database, name: string, weights: Rubric['weights']): Promise<Message | null> => {
  try {
    const same = (await rubricsOf(database)).find((each) => each.name === name);
    await keepNote(database, 'rubrics', { ...(same && { id: same.id }), name, weights, at: Date.now() });
    return null;
  } catch (error) {
    return troubleOf(error).words;
  }
};

const remarksOn = (vendor: string, { damaged }: StoredDossier): Message[] =>
  damaged.length ? [say('{vendor}: {count} pages are damaged and left out.', { vendor, count: damaged.length })] : [];

/** `#/compare/<vendor>,<vendor>`: up to five vendors side by side, judged now by one profile and one set of checks. */
export const view: View = async ([list = '']) => {
  const database = await theDatabase();
  const asked = [...new Set(list.split(',').filter(Boolean))].slice(0, mostVendors);
  const settings = await loadSettings();
  const dossiers = await Promise.all(
    asked.map(async (vendor) => ({
      vendor,
      dossier: await dossierOf(database, vendor),
      attested: await attestationsOf(database, vendor),
    })),
  );
  const known = dossiers.filter(({ dossier }) => dossier.pages.length);
  if (known.length < 2) {
    const vendors = (await vendorsKnown(database)).map(({ vendor }) => vendor);
    return {
      title: 'Vendors side by side',
      show: () => <Choose vendors={vendors} chosen={known.map(({ vendor }) => vendor)} />,
    };
  }
  const { profile, thresholds } = settings;
  const entries = known.map(({ vendor, dossier, attested }): Entry => ({
    vendor,
    at: Math.max(...dossier.pages.map(({ at }) => at)),
    report: audit({ pages: dossier.pages.map(({ evidence }) => evidence), profile, thresholds }),
    attested,
  }));
  const remarks: Message[] = [
    ...dossiers
      .filter(({ dossier }) => !dossier.pages.length)
      .map(({ vendor }) => say('Nothing is stored about {vendor}, so it is left out.', { vendor })),
    ...known.flatMap(({ vendor, dossier }) => remarksOn(vendor, dossier)),
    ...(changedThresholds(thresholds).length
      ? ['These scores were made with numbers of your own; they do not compare with scores made elsewhere.']
      : []),
  ];
  const rubrics = await rubricsOf(database);
  const rubric = rubrics.find(({ name }) => name === settings.rubric) ?? ourRubric;
  const Shown = () => {
    const speak = useSpeak();
    return (
      <Compare
        entries={entries}
        judgedFor={profileWords(profile)}
        scoring={scoringVersion}
        remarks={remarks}
        rubrics={rubrics}
        rubric={{ name: rubric.name, weights: rubric.weights }}
        deeds={{
          keepRubric: (name, weights) => keepRubric(database, name, weights),
          async save(format, table) {
            const tables = comparisonTables(table, speak);
            if (format === 'csv') return saveFile('approachable-comparison.csv', 'text/csv', csvOf(tables[1]!));
            const { xlsxOf } = await import('../../../lib/report/xlsx');
            saveFile(
              'approachable-comparison.xlsx',
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
              await xlsxOf(tables.filter(({ rows }) => rows.length)),
            );
          },
        }}
      />
    );
  };
  return {
    title: say('{vendors} side by side', { vendors: known.map(({ vendor }) => vendor) }),
    show: () => <Shown />,
  };
};
