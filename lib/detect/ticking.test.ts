import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressure, type Pressure } from './pressure';
import { atOnce } from './steps';
import { watchCountdowns } from './ticking';
import { pageOf } from '../testing';

const watched = async (html: string, later: string): Promise<Pressure[]> => {
  const page = await pageOf(html);
  const found = atOnce(pressure(page));
  const watching = watchCountdowns(page.document, found);
  page.document.querySelector('#clock')!.textContent = later;
  await vi.runAllTimersAsync();
  await watching;
  return found;
};

describe('countdowns seen twice', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('run where the second reading is less', async () => {
    const [clock] = await watched('<p id="clock">Sale ends in 02:14:09</p>', 'Sale ends in 02:14:08');
    expect(clock?.ticking).toBe(true);
    const [minute] = await watched('<p id="clock">Sale ends in 02:14:00</p>', 'Sale ends in 02:13:59');
    expect(minute?.ticking).toBe(true);
  });

  it('stand still where it is the same, and are no clocks where it grows', async () => {
    const [still] = await watched('<p id="clock">Sale ends in 02:14:09</p>', 'Sale ends in 02:14:09');
    expect(still?.ticking).toBe(false);
    const [grown] = await watched('<p id="clock">Sale ends in 02:14:09</p>', 'Sale ends in 02:14:10');
    expect(grown?.ticking).toBe(false);
  });
});
