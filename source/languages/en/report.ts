import type {ReportWords} from '../../describe/report-words.ts';

/** The text that is printed: line by line, and at the end. */
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
	healthy: 'Everything checked is healthy.',
	nothing: 'These checks need a registry: name one, for instance acr-doctor contoso',
	symptoms: 'Seen in: {titles}',
	blocked: 'Blocks: {titles}',
	fix: 'Fix {number}',
	shortFix: 'fix: {fix}',
	evidence: 'Seen',
	documentation: 'More: {address}',
	running: 'Still running after {seconds} s: {titles}',
	checking: 'acr-doctor: checking {names}',
	saved: 'Saved run of {time}, {age} ago, by acr-doctor {version}.',
	unfinished: 'It was stopped before it finished.',
};
