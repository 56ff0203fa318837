import {chmod, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, isShown, openPane, temporaryFolder} from './tmux.ts';

/** A program that asks for a word, as `az login` can ask for a password. */
const asking = `#!/bin/sh
if [ "$1" = login ]; then printf 'Word: '; read word; echo "got [$word]"; exit 0; fi
echo "ERROR: Please run 'az login' to setup account." >&2
exit 1
`;

describe.skipIf(!isAllRequired)('x in a terminal (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)', () => {
	test('the program gets the keys, and the screen gets them back', {timeout: 90_000}, async () => {
		const pane = await openDoctor();
		await pane.type('x');
		await isShown(pane, /Run fix 1\?\s+az login/);
		await pane.type('y');
		await isShown(pane, 'Word:');
		await pane.type('open sesame', 'Enter');
		await isShown(pane, 'got [open sesame]');
		expect(await pane.ask('alternate_on')).toBe('0');
		await pane.type('Enter');
		await isShown(pane, /✖ Azure sign-in .*retry 1/);
		await pane.type('?');
		await isShown(pane, 'one row, or one line');
		await pane.type('q', 'q');
		await isShown(pane, 'exit=1');
	});

	test('Ctrl-C ends the program, and then only the wait for Enter', {timeout: 90_000}, async () => {
		const pane = await openDoctor();
		await pane.type('x');
		await isShown(pane, 'y/N');
		await pane.type('y');
		await isShown(pane, 'Word:');
		await pane.type('C-c');
		await isShown(pane, 'Press Enter to go back.');
		await pane.type('C-c');
		await isShown(pane, /✖ Azure sign-in .*retry 1/);
		await pane.type('q');
		await isShown(pane, 'exit=1');
		expect(await pane.ask('alternate_on')).toBe('0');
	});
});

async function openDoctor() {
	const folder = await temporaryFolder();
	await writeFile(path.join(folder, 'az'), asking);
	await chmod(path.join(folder, 'az'), 0o755);
	const pane = await openPane(90, 26);
	const environment = `PATH='${folder}:/usr/bin:/bin' HOME='${folder}' AZURE_TOKEN_CREDENTIALS=AzureCliCredential`;
	await pane.type(
		`${environment} ${doctor} contoso.azurecr.io --only azure-sign-in; echo "exit=$?"`,
		'Enter',
	);
	await isShown(pane, /1 problem/);
	return pane;
}
