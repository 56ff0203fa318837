import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, onTestFinished, test} from 'vitest';
import {isAllRequired, openPane} from './tmux.ts';
import type {Pane} from './tmux.ts';

const program = fileURLToPath(new URL('../../bin/acr-doctor.js', import.meta.url));

async function isShown(pane: Pane, text: string | RegExp): Promise<void> {
	await expect.poll(pane.screen, {timeout: 20_000, interval: 50}).toMatch(text);
}

describe.skipIf(!isAllRequired).each([
	[80, 24],
	[50, 15],
])('saved runs in a terminal of %ix%i (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)', (columns, rows) => {
	test(
		'a run is saved with a key, and another user reads it in Korean but cannot run it',
		{timeout: 90_000},
		async () => {
			const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-save-'));
			onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
			const pane = await openPane(columns, rows);
			const runContext = (home: string) =>
				`env -u CI -u CONTINUOUS_INTEGRATION HOME=${folder}/${home} '${process.execPath}' '${program}'`;
			await pane.type(`cd ${folder}; mkdir one two`, 'Enter');
			await pane.type(`${runContext('one')} demo client-ip-denied; echo "exit=$?"`, 'Enter');
			await isShown(pane, /FAILED/);
			await pane.type('s');
			await isShown(pane, /^ Saved: acr-doctor-contosobroken-/m);
			const files = () => readdirSync(folder).filter(name => name.endsWith('.json'));
			expect(files()).toHaveLength(1);
			await pane.type('q');
			await isShown(pane, /exit=1/);
			expect((await pane.history()).replaceAll('\n', '')).toContain(`acr-doctor report ${files()[0]}`);

			await pane.type(`clear; ${runContext('two')} report acr*.json --lang ko; echo "exit=$?"`, 'Enter');
			await isShown(pane, /^ \d+(?:초|분) 전 저장 /m);
			await isShown(pane, /실패 1/);
			expect(await pane.ask('alternate_on')).toBe('1');
			await pane.type('r');
			await isShown(pane, /^ 저장된 결과입니다\. 다시 실행: acr-doctor/m);
			await pane.type('L');
			await isShown(pane, /^ 保存于|^ SAVED|^ 保存済み/m);
			await pane.type('q');
			await isShown(pane, /exit=1/);
			expect(await pane.ask('alternate_on')).toBe('0');
			expect((await pane.history()).replaceAll('\n', '')).toMatch(/UTC에 저장된 실행 결과/);
		},
	);
});
