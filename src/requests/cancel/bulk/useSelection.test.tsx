import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { accessRequests } from '../../../testing/rows.ts';
import { useSelection } from './useSelection.ts';

const rows = accessRequests(6);
const idAt = (place: number) => rows[place]?.id ?? '';

/** The selection of six rows; rows are named by their places. */
async function selectionOfSix() {
  const hook = await renderHook((selectable) => useSelection(selectable ?? rows), { initialProps: rows });
  return {
    selected: () => hook.result.current.selected.map((row) => rows.indexOf(row)),
    press: (place: number, isOn = true, isRange = false) =>
      hook.act(() => hook.result.current.select(idAt(place), isOn, isRange)),
    pressWithShift: (place: number, isOn = true) => hook.act(() => hook.result.current.select(idAt(place), isOn, true)),
    selectAll: () => hook.act(() => hook.result.current.selectAll()),
    clear: () => hook.act(() => hook.result.current.selectNone()),
    begin: () => hook.act(() => hook.result.current.begin()),
    end: () => hook.act(() => hook.result.current.end()),
    isOn: () => hook.result.current.isOn,
    isSelected: (place: number) => hook.result.current.isSelected(idAt(place)),
    show: (...places: number[]) => hook.rerender(places.map((place) => rows[place]).filter((row) => row !== undefined)),
  };
}

test('rows are selected and unselected one by one', async () => {
  const { press, selected, isSelected } = await selectionOfSix();
  expect(selected()).toEqual([]);
  await press(4);
  await press(1);
  expect(selected()).toEqual([1, 4]);
  expect([isSelected(1), isSelected(2)]).toEqual([true, false]);
  await press(4, false);
  expect(selected()).toEqual([1]);
});

test('with shift, all between the row and the one pressed before it are selected, downwards and upwards', async () => {
  const { press, pressWithShift, selected } = await selectionOfSix();
  await press(1);
  await pressWithShift(3);
  expect(selected()).toEqual([1, 2, 3]);
  await press(5);
  await pressWithShift(4);
  expect(selected()).toEqual([1, 2, 3, 4, 5]);
});

test('with shift, a range may begin with the first row and end with the last', async () => {
  const { press, pressWithShift, selected } = await selectionOfSix();
  await press(0);
  await pressWithShift(5);
  expect(selected()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('with shift, all between the two are unselected where the row is', async () => {
  const { press, pressWithShift, selectAll, selected } = await selectionOfSix();
  await selectAll();
  await press(1, false);
  await pressWithShift(3, false);
  expect(selected()).toEqual([0, 4, 5]);
});

test('with shift, the first row that is pressed is selected alone', async () => {
  const { pressWithShift, selected } = await selectionOfSix();
  await pressWithShift(3);
  expect(selected()).toEqual([3]);
  await pressWithShift(4);
  expect(selected()).toEqual([3, 4]);
});

test('without shift, nothing between is selected', async () => {
  const { press, selected } = await selectionOfSix();
  await press(0);
  await press(5);
  expect(selected()).toEqual([0, 5]);
});

test('a range from a row that is gone is only the row itself', async () => {
  const { press, pressWithShift, show, selected } = await selectionOfSix();
  await press(1);
  await show(0, 2, 3, 4);
  await pressWithShift(3);
  expect(selected()).toEqual([3]);
});

test('a range goes by the order in which the rows stand now', async () => {
  const { press, pressWithShift, show, selected } = await selectionOfSix();
  await show(5, 3, 1, 0, 2, 4);
  await press(3);
  await pressWithShift(0);
  expect(selected()).toEqual([3, 1, 0]);
});

test('a row that can no longer be cancelled is no longer selected', async () => {
  const { selectAll, show, selected } = await selectionOfSix();
  await selectAll();
  await show(0, 1, 2);
  expect(selected()).toEqual([0, 1, 2]);
});

test('all are those that can be cancelled now; none is none', async () => {
  const { selectAll, clear, show, selected } = await selectionOfSix();
  await show(2, 3);
  await selectAll();
  await show(0, 1, 2, 3, 4, 5);
  expect(selected()).toEqual([2, 3]);
  await clear();
  expect(selected()).toEqual([]);
});

test('a person begins to select, and what they have selected ends with it', async () => {
  const { begin, end, isOn, press, selected } = await selectionOfSix();
  expect(isOn()).toBe(false);
  await begin();
  await press(2);
  expect([isOn(), selected()]).toEqual([true, [2]]);
  await end();
  expect([isOn(), selected()]).toEqual([false, []]);
});
