import {expect, test} from 'vitest';
import {clampTop} from '../../source/ui/viewport.ts';
import {createRandom} from './random.ts';

test('the viewport does not scroll while the selected row is visible', () => {
	expect(clampTop({top: 5, height: 10, total: 40, block: {lead: 8, start: 8, end: 9}})).toBe(5);
});

test('the viewport scrolls as little as possible', () => {
	expect(clampTop({top: 5, height: 10, total: 40, block: {lead: 20, start: 20, end: 21}})).toBe(11);
	expect(clampTop({top: 25, height: 10, total: 40, block: {lead: 20, start: 20, end: 21}})).toBe(20);
});

test('the heading of a group is visible with its first row', () => {
	expect(clampTop({top: 3, height: 10, total: 40, block: {lead: 0, start: 1, end: 2}})).toBe(0);
});

test('details that are taller than the viewport fill it', () => {
	const block = {lead: 4, start: 5, end: 35};
	expect(clampTop({top: 0, height: 10, total: 40, block})).toBe(5);
	expect(clampTop({top: 12, height: 10, total: 40, block})).toBe(12);
	expect(clampTop({top: 39, height: 10, total: 40, block})).toBe(25);
});

test('at every size the selected row is visible and the viewport is within the list', () => {
	const random = createRandom(1);

	for (let round = 0; round < 20_000; round += 1) {
		const total = 1 + random.below(80);
		const height = 1 + random.below(40);
		const start = random.below(total);
		const end = start + 1 + random.below(total - start);
		const lead = Math.max(0, start - random.below(3));
		const top = clampTop({top: random.below(100) - 10, height, total, block: {lead, start, end}});

		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThanOrEqual(Math.max(0, total - height));
		expect(Math.max(top, start)).toBeLessThan(Math.min(top + height, end));
		expect(end - start > height || (start >= top && end <= top + height)).toBe(true);
	}
});
