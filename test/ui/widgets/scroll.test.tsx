import {Box, Text} from 'ink';
import {render} from 'ink-testing-library';
import {expect, onTestFinished, test} from 'vitest';
import {createScroll} from '../../../source/ui/widgets/scroll.ts';
import {ScrollArea, ScrollItem} from '../../../source/ui/widgets/scroll-area.tsx';
import {createRandom} from '../random.ts';

type Item = {readonly id: string; readonly height: number; readonly heading?: string};

/** Draws items with several lines in a scroll area. Each line contains the ID of its item and a line number. */
function openArea(items: readonly Item[], height: number) {
	const scroll = createScroll();
	const draw = (selected: string, shown = items) => (
		<Box height={height} flexDirection="column">
			<ScrollArea scroll={scroll} selected={selected}>
				{shown.map(item => (
					<Box key={item.id} flexDirection="column" flexShrink={0}>
						{item.heading !== undefined && (
							<ScrollItem id={item.id} isHeading>
								<Text>{item.heading}</Text>
							</ScrollItem>
						)}
						<ScrollItem id={item.id}>
							{Array.from({length: item.height}, (_, line) => (
								<Text key={line}>{`${item.id}${line}`}</Text>
							))}
						</ScrollItem>
					</Box>
				))}
			</ScrollArea>
		</Box>
	);
	const app = render(draw(items[0]?.id ?? ''));
	onTestFinished(() => app.unmount());

	const settle = async (): Promise<readonly string[]> => {
		for (let turn = 0; turn < 6; turn += 1) {
			await new Promise(resolve => setImmediate(resolve));
		}

		return (app.lastFrame() ?? '').split('\n');
	};

	return {
		scroll,
		settle,
		select: async (id: string, shown?: readonly Item[]) => (app.rerender(draw(id, shown)), settle()),
	};
}

const ofOneLine = (ids: string): readonly Item[] => Array.from(ids, id => ({id, height: 1}));

test('an area scrolls as little as possible, and not while the selected item is visible', async () => {
	const {select, scroll} = openArea(ofOneLine('abcdefghij'), 4);
	expect(await select('c')).toEqual(['a0', 'b0', 'c0', 'd0']);
	expect(await select('f')).toEqual(['c0', 'd0', 'e0', 'f0']);
	expect(await select('d')).toEqual(['c0', 'd0', 'e0', 'f0']);
	expect(await select('a')).toEqual(['a0', 'b0', 'c0', 'd0']);
	expect(scroll.get()).toEqual({top: 0, height: 4, total: 10});
});

test('the heading of a group is visible with its first item', async () => {
	const {select} = openArea([{id: 'a', height: 1, heading: 'Group'}, ...ofOneLine('bcdef')], 3);
	await select('f');
	expect(await select('a')).toEqual(['Group', 'a0', 'b0']);
});

test('an item that is taller than the area starts at its first line, and can be read to its end', async () => {
	const {select, scroll, settle} = openArea([...ofOneLine('ab'), {id: 't', height: 6}, ...ofOneLine('c')], 3);
	expect(await select('t')).toEqual(['t0', 't1', 't2']);
	expect([scroll.hiddenLines('t', 1), scroll.hiddenLines('t', -1)]).toEqual([3, 0]);
	scroll.by(2);
	expect(await settle()).toEqual(['t2', 't3', 't4']);
	expect([scroll.hiddenLines('t', 1), scroll.hiddenLines('t', -1)]).toEqual([1, 2]);
	// Drawing the same items again does not change the scroll position.
	expect(await select('t')).toEqual(['t2', 't3', 't4']);
});

test('a page has the item at its distance', async () => {
	const {scroll, settle} = openArea(ofOneLine('abcdefghij'), 4);
	await settle();
	expect([scroll.itemAt('a', 3), scroll.itemAt('d', -3), scroll.itemAt('a', 99)]).toEqual(['d', 'a', 'j']);
});

test('the position stays inside the content, also if the content becomes shorter', async () => {
	const {select, scroll} = openArea(ofOneLine('abcdefghij'), 4);
	await select('j');
	scroll.by(100);
	expect(scroll.get().top).toBe(6);
	expect(await select('a', ofOneLine('ab'))).toEqual(['a0', 'b0', '', '']);
	scroll.by(-100);
	expect(scroll.get()).toEqual({top: 0, height: 4, total: 2});
});

test('the selected item is visible after any selection and any change of heights', async () => {
	const random = createRandom(3);

	for (let round = 0; round < 10; round += 1) {
		const height = 1 + random.below(8);
		const makeItems = () => ofOneLine('abcdefgh').map(({id}) => ({id, height: 1 + random.below(4)}));
		const {select, scroll, settle} = openArea(makeItems(), height);

		for (let step = 0; step < 12; step += 1) {
			const id = random.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
			const items = makeItems();
			const lines = await select(id, items);
			const own = lines.filter(line => line.startsWith(id));
			const size = items.find(item => item.id === id)?.height ?? 0;
			expect(own).toHaveLength(Math.min(size, height));
			scroll.by(random.below(9) - 4);
			await settle();
			const {top, total} = scroll.get();
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThanOrEqual(Math.max(0, total - height));
		}
	}
});
