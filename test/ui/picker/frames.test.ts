import {expect, test} from 'vitest';
import {counts, now, openPicker} from './open-picker.ts';

const saved = [
	{
		id: '1',
		name: 'contoso',
		label: '生产环境',
		isFavorite: true,
		lastResult: {counts, finishedAt: now - 60_000},
	},
	{id: '2', name: 'fabrikam.azurecr.cn', repository: 'team/app'},
];
const discover = async () => ({
	found: [{draft: {name: 'wingtip.azurecr.io'}, sources: ['azure', 'docker'] as const}],
	gaps: [],
});

test('saved and discovered registries, in Chinese', async () => {
	const {frame, press} = await openPicker({saved, discover, language: 'zh-hans'});
	await expect.poll(frame).toContain('生产环境');
	press(' d');
	await expect.poll(frame).toContain('wingtip');
	await expect(`${frame()}\n`).toMatchFileSnapshot('../golden/registries-zh-hans-80x24.txt');
});

test('a first run in a small terminal, in Japanese', async () => {
	const {frame} = await openPicker({language: 'ja', columns: 50, rows: 15});
	await expect.poll(frame).toContain('▌');
	await expect.poll(() => frame().split('\n').length).toBe(14);
	await expect(`${frame()}\n`).toMatchFileSnapshot('../golden/first-run-ja-50x15.txt');
});
