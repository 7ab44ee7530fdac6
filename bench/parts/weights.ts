import { atMost, type Figure } from '../figures.ts';
import { firstLoadOf } from '../firstLoad.ts';
import { floorForBudgets } from '../floor/floorForBudgets.ts';

/** The bytes of the first load of the build in `folder`, against the floor page's. */
export async function weights(folder: string): Promise<Figure[]> {
  const app = firstLoadOf(folder);
  const floor = firstLoadOf(await floorForBudgets());
  const figure = (name: string, own: number, against: number): Figure => ({ name, app: own, against, unit: 'B' });
  return [
    atMost(1.1, figure('Scripts before the first row, brotli', app.scripts.brotli, floor.scripts.brotli)),
    figure('Scripts before the first row, gzip', app.scripts.gzip, floor.scripts.gzip),
    figure('HTML and styles, brotli', app.html.brotli + app.styles.brotli, floor.html.brotli),
  ];
}
