import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {createUserFiles, startOwnAzure} from '../integration/own-azure.ts';
import type {OwnAzure} from '../integration/own-azure.ts';
import {findMissingHosts, isAllRequired} from '../integration/prerequisites.ts';
import {doctor, isShown, openPane, temporaryFolder} from './tmux.ts';

/** Matches the result of a finished run in the header. */
const finished = /(?:healthy|warnings?) · \d+\/\d+/;

let missing: string | undefined;
let azure: OwnAzure | undefined;
let userEnv: Readonly<Record<string, string>> = {};

beforeAll(async () => {
	missing = await findMissingHosts();

	if (missing !== undefined && isAllRequired) {
		throw new Error(missing);
	}

	if (missing === undefined) {
		azure = await startOwnAzure({contosodemo: undefined, contosobroken: 'client-ip-denied'});
		userEnv = await createUserFiles(azure);
	}
});

afterAll(async () => azure?.close());

beforeEach(context => {
	if (missing !== undefined) {
		context.skip(missing);
	}
});

test(
	'a new user checks two registries without a flag, switches to Japanese, and saves the run in Korean (tmux and /etc/hosts, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 120_000},
	async () => {
		const pane = await openPane(80, 24, userEnv);
		const folder = await temporaryFolder();
		await isShown(pane, 'history-12');
		await pane.type(`cd ${folder}; ${doctor}; echo "exit=$?"`, 'Enter');
		await isShown(pane, '▌ Paste a registry');
		expect(await pane.ask('alternate_on')).toBe('1');
		await expect.poll(async () => pane.ask('cursor_flag')).toBe('1');
		await pane.type('ContosoDemo');
		await isShown(pane, /contosodemo\.azurecr\.test {2}\(/);
		await pane.type('Enter');
		await isShown(pane, finished);

		// The registry is saved. A second one is added, and both are marked.
		await pane.type('p');
		await isShown(pane, '1 saved');
		await pane.type('a');
		await isShown(pane, '▌ Registry');
		await pane.type('contosobroken.azurecr.test/team/app:1.0');
		await isShown(pane, /Repository +team\/app/);
		await pane.type('Enter');
		await isShown(pane, '2 saved');
		expect(await pane.screen()).not.toContain('marked');
		await pane.type('g', 'Space', 'G', 'Space');
		await isShown(pane, '2 saved · 2 marked');

		await pane.type('Enter');
		await isShown(pane, / 1\/2 /);
		await isShown(pane, /✖ 1 problem/);
		await pane.type('n');
		await isShown(pane, 'CONNECTIVITY_FORBIDDEN_ERROR');

		// Switch to Japanese, open the explanation of the code, and save the run.
		await pane.type('L', 'Down', 'Enter', 'e');
		await isShown(pane, '対処');
		expect(await pane.screen()).toContain('CONNECTIVITY_FORBIDDEN_ERROR');
		await pane.type('Escape', 's');
		await isShown(pane, /acr-doctor-2-registries-\d+-\d+/);

		// The picker shows the results of the run.
		await pane.type('p');
		await isShown(
			pane,
			/contosobroken +contosobroken\.azurecr\.test\/team\/app +問題 1 件 \(\d+ (?:秒|分)前\)/,
		);
		const screen = await pane.screen();
		// The started registries lose their marks.
		expect(screen).not.toContain('[x]');
		expect(screen).toMatch(/contosodemo +contosodemo\.azurecr\.test +.*前\)/);

		await pane.type('q');
		await isShown(pane, /exit=1/);
		expect(await pane.ask('alternate_on')).toBe('0');
		expect(await pane.ask('cursor_flag')).toBe('1');
		const history = await pane.history();
		expect(history).toContain('history-12');
		// The text of the last run is printed once.
		expect(history.match(/contosobroken\.azurecr\.test {3}/g)).toHaveLength(1);

		// At the next start, the saved registries are listed, and Ctrl-C exits with 130.
		await pane.type('clear', 'Enter', `${doctor} --lang en; echo "exit=$?"`, 'Enter');
		await isShown(pane, '2 saved');
		await pane.type('C-c');
		await isShown(pane, /exit=130/);

		const otherLanguages = `env -i HOME=${folder} TERM=$TERM LANG=ko_KR.UTF-8 ${doctor}`;
		await pane.type(`clear; ${otherLanguages} report acr-doctor-2-registries-*; echo "exit=$?"`, 'Enter');
		await isShown(pane, '전 저장됨 ');
		await pane.type('n');
		await isShown(pane, 'CONNECTIVITY_FORBIDDEN_ERROR');
		await isShown(pane, '방화벽');
		await pane.type('q', 'q');
		await isShown(pane, /exit=1/);
	},
);

test(
	'd finds the registries of every subscription, and Enter checks the marked ones (tmux and /etc/hosts, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 60_000},
	async () => {
		const home = await temporaryFolder();
		const pane = await openPane(80, 24, {...userEnv, HOME: home});
		await isShown(pane, 'history-12');
		await pane.type(`${doctor}; echo "exit=$?"`, 'Enter');
		await isShown(pane, '▌ Paste a registry');
		await pane.type('Down', 'd');
		await isShown(pane, /contosobroken +contosobroken\.azurecr\.test +not saved \(Azure\)/);
		await pane.type('/', 'contosodemo', 'Enter', 'Space');
		await isShown(pane, '1 marked');
		await pane.type('Enter');
		await isShown(pane, finished);
		await pane.type('p');
		await isShown(pane, /▌ +contosodemo +contosodemo\.azurecr\.test +(?:passed|\d warnings?), \d+ s ago/);
		await pane.type('Escape');
		await expect.poll(pane.screen).toContain('1 saved');
		await pane.type('q');
		await isShown(pane, /exit=0/);
	},
);
