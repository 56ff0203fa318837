import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../bundling/bundle.ts';
import {isAllRequired, openPane, temporaryFolder} from './tmux.ts';

describe.skipIf(!isAllRequired)(
	'with DEV=true, for which Ink loads the developer tools of React (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	() => {
		test.each([['are not installed'], ['are installed next to the program']])(
			'the screen opens and closes if they %s',
			async place => {
				const folder = await temporaryFolder();

				for (const name of ['bin', 'build', 'package.json']) {
					cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
				}

				if (place !== 'are not installed') {
					const tools = path.join(folder, 'node_modules/react-devtools-core');
					mkdirSync(tools, {recursive: true});
					writeFileSync(
						path.join(tools, 'package.json'),
						'{"name": "react-devtools-core", "main": "index.js"}',
					);
					writeFileSync(path.join(tools, 'index.js'), 'throw new Error("This must not be loaded.");');
				}

				const pane = await openPane(80, 24, {DEV: 'true'});
				const program = `'${process.execPath}' '${folder}/bin/acr-doctor.js'`;
				await pane.type(
					`env -u CI HOME='${folder}' ${program} demo client-ip-denied; echo "exit=$?"`,
					'Enter',
				);
				await expect.poll(pane.screen).toMatch(/contosobroken.*1 problem/);
				expect(await pane.ask('alternate_on')).toBe('1');
				await pane.type('q');
				await expect.poll(pane.screen).toContain('exit=1');
				expect(await pane.ask('alternate_on')).toBe('0');
			},
		);
	},
);
