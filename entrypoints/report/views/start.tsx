import { Start } from '../../../components/report/Start';
import { hand } from '../opened';
import type { View } from '../view';

const open = (file: File): void => {
  hand(file);
  location.hash = /\.json$/i.test(file.name) ? '#/file' : '#/invoice';
};

export const view: View = async () => ({
  title: 'Approachable',
  show: () => <Start vendors={[]} onOpen={open} />,
});
