import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {languageCodes, loadLanguage} from '../../source/cli/language.ts';
import {doctor, isAllRequired, openPane, temporaryFolder} from './tmux.ts';
import type {Pane} from './tmux.ts';

describe.skipIf(!isAllRequired).each([
	[40, 10],
	[50, 15],
	[80, 24],
	[120, 40],
])('a terminal of %ix%i (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)', (columns, rows) => {
	test('a run, its help and the reference fit in every language', {timeout: 120_000}, async () => {
		const {pane, read} = await open(columns, rows);
		await pane.type(`${doctor} demo client-ip-denied`, 'Enter');
		await expect.poll(pane.screen, {timeout: 30_000}).toMatch(/1 problem/);
		const faults: string[] = [];

		for (const code of languageCodes) {
			const {screen, reference} = (await loadLanguage(code)).words;
			await expect.poll(pane.screen).toContain(screen.verdicts.problem.replace('{count}', '1'));
			await pane.type('g', 'n');
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} run`, rowsMarked: 1}));
			await pane.type('?');
			await expect.poll(pane.screen).toContain(screen.help.sections.move);
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} help`, rowsMarked: 1}));
			await pane.type('Escape', 'e');
			await expect.poll(pane.screen).toContain(reference.title);
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} reference`}));
			await pane.type('q', 'L', 'Down', 'Enter');
		}

		expect(faults).toEqual([]);
	});

	test('registries, the form and the settings fit in every language', {timeout: 120_000}, async () => {
		const {pane, read} = await open(columns, rows);
		const names = Array.from({length: 12}, (_, index) => `contoso${index}`).join(' ');
		await pane.type(
			`${doctor} registries add ${names}; ${doctor} registries add fabrikam --label 東京`,
			'Enter',
		);
		await expect.poll(pane.screen, {timeout: 30_000}).toContain('fabrikam is saved');
		await pane.type(doctor, 'Enter');
		await expect.poll(pane.screen, {timeout: 30_000}).toContain('13 saved');
		const faults: string[] = [];

		for (const code of languageCodes) {
			const {picker, settings} = (await loadLanguage(code)).words;
			await expect.poll(pane.screen).toContain(picker.counts.saved.replace('{count}', '13'));
			await pane.type('G');
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} registries`, rowsMarked: 1}));
			await pane.type('a');
			await expect.poll(pane.screen).toContain(picker.form.fields.text);
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} form`, rowsMarked: 1}));
			await pane.type('Escape');
			await expect.poll(pane.screen).toContain(picker.counts.saved.replace('{count}', '13'));
			await pane.type(',');
			await expect.poll(pane.screen).toContain(settings.title);
			await pane.type('G');
			faults.push(...faultsOf(await read(), {columns, rows, name: `${code} settings`, rowsMarked: 1}));
			await pane.type('q', 'L', 'Down', 'Enter');
		}

		expect(faults).toEqual([]);
	});
});

/** Opens a terminal without saved settings. Returns its screen when the screen no longer changes. */
async function open(columns: number, rows: number) {
	const home = await temporaryFolder();
	const pane: Pane = await openPane(columns, rows, {HOME: home, XDG_CONFIG_HOME: ''});
	await expect.poll(pane.screen).toContain('history-12');
	return {pane, read: async () => (await pane.stillScreen()).split('\n')};
}

type ExpectedScreen = {
	readonly columns: number;
	readonly rows: number;
	readonly name: string;
	/** The expected number of selected rows. If absent, the number is not tested. */
	readonly rowsMarked?: number;
};

/**
 * Returns the problems of a screen. A correct screen has one header, one footer and a visible selection. No line is
 * wider than the screen, and no character is cut in half.
 */
function faultsOf(
	lines: readonly string[],
	{columns, rows, name, rowsMarked}: ExpectedScreen,
): readonly string[] {
	const texts = lines.map(line => line.trim());
	const footer = texts[rows - 2] ?? '';
	const header = texts[0] ?? '';
	const marked = lines.filter((line, index) => isMarked(line) && !isMarked(lines[index - 1] ?? '')).length;
	const wrong = {
		'no header, or two': header === '' || texts.filter(text => text === header).length !== 1,
		'no footer, or two': footer === '' || texts.filter(text => text === footer).length !== 1,
		'something under the footer': texts.slice(rows - 1).some(text => text !== ''),
		'text that is cut after a separator': header.endsWith('·'),
		'wider than the terminal': lines.some(line => stringWidth(line) > columns - 2),
		'half a character': lines.some(line => line.includes('\uFFFD')),
		[`${marked} rows marked`]: rowsMarked !== undefined && marked !== rowsMarked,
	};

	return Object.entries(wrong).flatMap(([fault, isSo]) =>
		isSo ? [`${name}: ${fault}\n${lines.join('\n')}`] : [],
	);
}

/** Returns true for a line of the selected row. A row can have several lines. */
const isMarked = (line: string): boolean => /^│?▌/.test(line);
