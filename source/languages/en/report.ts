import type {ReportWords} from '../../describe/report-words.ts';

export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '{count} passed',
		warning: '{count} warned',
		failed: '{count} failed',
		skipped: '{count} skipped',
		error: '{count} not run',
	},
	machine: 'This machine',
	healthy: 'All checks passed.',
	noRegistry: 'These checks need a registry. Name one, for example: acr-doctor contoso',
	foundBy: 'Found by: {titles}',
	blocks: 'Blocks: {titles}',
	fix: 'Fix {number}',
	shortFix: 'fix: {fix}',
	evidence: 'Evidence',
	documentation: 'More: {address}',
	running: 'Still running after {seconds} s: {titles}',
	checking: 'acr-doctor: checking {names}',
	saved: 'Saved run from {time}, {age} ago, by acr-doctor {version}.',
	unfinished: 'The run was stopped before it finished.',
};
