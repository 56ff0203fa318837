import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, isShown, openPane, temporaryFolder} from './tmux.ts';

describe.skipIf(!isAllRequired).each([
	[80, 24],
	[50, 15],
])('saved runs in a terminal of %ix%i (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)', (columns, rows) => {
	test(
		'a run is saved with a key, and another user reads it in Korean but cannot run it',
		{timeout: 90_000},
		async () => {
			const folder = await temporaryFolder();
			const pane = await openPane(columns, rows);
			const doctorOf = (home: string) => `HOME=${folder}/${home} ${doctor}`;
			await pane.type(`cd ${folder}; mkdir one two`, 'Enter');
			await pane.type(`${doctorOf('one')} demo client-ip-denied; echo "exit=$?"`, 'Enter');
			await isShown(pane, /1 problem/);
			await pane.type('s');
			await isShown(pane, /^ Saved:\s+acr-doctor-contosobroken-/m);
			const files = () => readdirSync(folder).filter(name => name.endsWith('.json'));
			expect(files()).toHaveLength(1);
			await pane.type('q');
			await isShown(pane, /exit=1/);
			expect((await pane.history()).replaceAll('\n', '')).toContain(`acr-doctor report ${files()[0]}`);

			await pane.type(`clear; ${doctorOf('two')} report acr*.json --lang ko; echo "exit=$?"`, 'Enter');
			await isShown(pane, /^ \d+(?:초|분) 전 저장됨 /m);
			await isShown(pane, /문제 1/);
			expect(await pane.ask('alternate_on')).toBe('1');
			await pane.type('r');
			await isShown(pane, /^ 저장된 결과입니다\. 다시 실행하려면: acr-doctor/m);
			await pane.type('L', 'Down', 'Enter');
			await isShown(pane, /^ 保存于/m);
			await pane.type('q');
			await isShown(pane, /exit=1/);
			expect(await pane.ask('alternate_on')).toBe('0');
			expect((await pane.history()).replaceAll('\n', '')).toMatch(/UTC에 저장된 실행 결과/);
		},
	);
});
