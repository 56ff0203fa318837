import {expect, test} from 'vitest';
import type {BundledPackage} from '../../bundling/packages.ts';
import {findVulnerabilities} from '../../bundling/vulnerabilities.ts';

const packageIn = (folder: string, name: string): BundledPackage => ({
	folder,
	name,
	version: '1.0.0',
	license: 'MIT',
});

const bundled = [
	packageIn('node_modules/undici', 'undici'),
	packageIn('node_modules/ink', 'ink'),
	packageIn('node_modules/ink/node_modules/signal-exit', 'signal-exit'),
];

const advisory = {title: 'Sends a header twice', url: 'https://example.test/1', severity: 'high'};
const reportOf = (vulnerabilities: unknown) => ({auditReportVersion: 2, vulnerabilities});

test('an advisory about a bundled package is reported with its version', () => {
	const report = reportOf({
		undici: {via: [advisory, {...advisory, severity: 'low'}], nodes: ['node_modules/undici']},
	});
	expect(findVulnerabilities(report, bundled)).toEqual([
		'undici 1.0.0: high: Sends a header twice (https://example.test/1)',
		'undici 1.0.0: low: Sends a header twice (https://example.test/1)',
	]);
});

test('an advisory about a tool, or about another copy of a bundled package, is not reported', () => {
	const report = reportOf({
		vitest: {via: [advisory], nodes: ['node_modules/vitest']},
		'signal-exit': {via: [advisory], nodes: ['node_modules/signal-exit']},
		ink: {via: ['signal-exit'], nodes: ['node_modules/ink']},
	});
	expect(findVulnerabilities(report, bundled)).toEqual([]);
});

test.each([{message: '405 Method Not Allowed', error: {summary: ''}}, null, [], {auditReportVersion: 3}])(
	'output of npm audit without a report is an error, not a clean result: %j',
	report => {
		expect(() => findVulnerabilities(report, bundled)).toThrow('npm audit returned no report');
	},
);
