import {describe, expect, test} from 'vitest';
import {languageCodes} from '../../../source/cli/language.ts';
import {finishedRun} from '../../../source/engine/finished-run.ts';
import type {LanguagePack} from '../../../source/describe/run-context.ts';
import {widthOf} from '../../../source/text/width.ts';
import {packIn} from '../../languages/language-packs.ts';
import {runChecks} from '../../output/sample-run.ts';
import type {Wanted} from '../../output/sample-run.ts';
import {createGate, keys, openApp} from '../open-app.ts';
import {createSample} from '../sample.ts';

const refused = {challenge: {results: ['refused']}} as const;

/** Returns the texts in which a placeholder has no value: they contain `{name}` or a question mark. */
function unfilledIn(frame: string, {words: {screen}}: LanguagePack): readonly string[] {
	const withoutKey = frame.replaceAll(`? ${screen.hints.help}`, '').replaceAll(/^[▌ ]+\? +/gm, '');
	return withoutKey.match(/.*(?:[{}]|(?<=^|[\s「“"'(（:：])\?(?=$|[\s」”"'.,:)）。、])).*/gm) ?? [];
}

const failSave = async () => ({ok: false, code: 'ENOSPC', message: '/tmp'}) as const;

describe.each(languageCodes)('%s', code => {
	test('no frame has a placeholder without a value', {timeout: 300_000}, async () => {
		const {words} = await packIn(code);
		const language: LanguagePack = {...createSample().language, code, words};
		const faults: string[] = [];

		const walk = async (opening: Parameters<typeof openApp>[0], ...typed: readonly string[]) => {
			const app = openApp({language, save: failSave, ...opening});
			faults.push(...unfilledIn(await app.settle(), language));

			for (const key of typed) {
				app.press(key);
				faults.push(...unfilledIn(await app.settle(), language));
			}

			return app;
		};

		const ticks = new Set<() => void>();
		const gate = createGate();
		const slow = await walk({
			every: (_, tick) => (ticks.add(tick), () => ticks.delete(tick)),
			behaviors: {tls: {waitFor: gate.waitFor}},
		});
		slow.clock.time = 9000;
		ticks.forEach(tick => tick());
		expect(await slow.settle()).toContain('10');
		faults.push(...unfilledIn(slow.frame(), language));
		gate.open();

		await walk(
			{behaviors: refused},
			...Array.from('c23dnsvx'),
			'n',
			...Array.from('?G'),
			'?',
			'/zzz',
			keys.enter,
		);
		await walk({closesWhenHealthy: true}, ...Array.from('fncdxL'), keys.escape);
		await walk({columns: 39, rows: 9});
		await walk({registries: ['contoso', 'fabrikam', 'wingtip'], behaviors: refused}, 'r', keys.enter, 'a');
		await walk(
			{behaviors: {clock: {results: ['needsConsent']}}, columns: 50, rows: 15},
			keys.enter,
			'j',
			'r',
		);
		await walk({demo: {faultOf: () => 'firewall', lift: async () => {}}, behaviors: refused}, 'x', 'y');
		await walk({saved: {readAt: 1_700_000_720_000, rerunCommand: 'acr-doctor -n contoso'}}, 'r');
		expect(faults).toEqual([]);
	});

	test.each([
		[50, 15],
		[80, 24],
		[120, 40],
	])(
		'at %ix%i no sentence of a real check is twice in a frame, and the frame fits',
		async (columns, rows) => {
			const language = await packIn(code);

			for (const wanted of Object.values(worlds)) {
				const {run} = await runChecks(wanted);
				const report = run.report.get();
				const {settle, press, frame} = openApp({columns, rows, finishedRun: finishedRun(report), language});
				await settle();
				const frames = [frame()];

				for (const key of columns < 60 ? [keys.enter] : ['v', 'n']) {
					press(key);
					frames.push(await settle());
				}

				const sentences = report.rows.flatMap(row => {
					const {summary, meaning, fixes, status} = language.describe.row(row);
					return status === 'passed' || status === 'skipped'
						? []
						: [summary, meaning ?? '', ...fixes.flatMap(({text, command}) => [text, command?.text ?? ''])];
				});

				for (const shown of frames) {
					const text = squeeze(shown);
					const repeated = [...new Set(sentences)].filter(
						sentence => squeeze(sentence).length > 11 && text.split(squeeze(sentence)).length > 2,
					);
					expect([repeated, repeated.length > 0 && shown]).toEqual([[], false]);
					expect(shown.split('\n')).toHaveLength(rows - 1);
					expect(Math.max(...shown.split('\n').map(widthOf))).toBeLessThanOrEqual(columns - 2);
				}
			}
		},
	);
});

const answer = (status: number, code: string, message: string): Wanted => ({
	replies: {'/v2/': {status, body: JSON.stringify({errors: [{code, message}]})}},
});

const worlds: Readonly<Record<string, Wanted>> = {
	firewall: answer(403, 'DENIED', "client with IP '203.0.113.7' is not allowed access."),
	noConnection: {system: {request: async () => ({ok: false, code: 'ECONNREFUSED', message: 'refused'})}},
	noSignIn: {system: {signIn: async () => ({attempts: []})}},
	tokenRefused: {replies: {'/oauth2/exchange': {status: 401, body: ''}}},
};

/** Removes spaces and borders, so that a sentence across several lines is found. Reads one pane after the other. */
function squeeze(frame: string): string {
	const lines = frame.split('\n').map(line => line.split('││'));
	return [0, 1]
		.map(pane => lines.map(parts => parts[pane] ?? '').join(''))
		.join('\n')
		.replaceAll(/[\s▌│\\]/g, '');
}
