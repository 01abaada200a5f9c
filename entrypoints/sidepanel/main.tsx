import { render } from 'preact';
import { Panel, type Known } from '../../components/panel/Panel';
import { Words } from '../../components/words';
import { onAccessChange } from '../../lib/extension/access';
import { watchFront } from '../../lib/extension/front';
import {
  speak,
  front,
  vendor,
  icon,
  access,
  pages,
  damaged,
  report,
  walk,
  reading,
  refusal,
  trouble,
  said,
  place,
  driven,
} from './state';
import { deeds } from './deeds';
import { lookAtAccess, onFront } from './front';

const known = (): Known | null => {
  const of = vendor.value;
  if (of === null) return null;
  const opening = pages.value.length > 0 && report.value === null;
  return {
    vendor: of,
    host: new URL(front.value!.url).host,
    access: access.value,
    pages: pages.value,
    damaged: damaged.value,
    report: report.value,
    busy: opening || reading.value,
    walk: walk.value,
    driven: driven.value.get(of) ?? 'no',
    refusal: refusal.value,
  };
};

const App = () => (
  <Words.Provider value={speak}>
    <Panel
      known={known()}
      icon={icon.value}
      place={place.value}
      trouble={trouble.value}
      said={said.value}
      deeds={deeds}
      onPlace={(next) => {
        place.value = next;
      }}
    />
  </Words.Provider>
);

onAccessChange(() => void lookAtAccess());
watchFront(location.search, onFront);
render(<App />, document.getElementById('app')!);
