import type {OutcomeWords} from '../../describe/describe.ts';

/** What a check comes to that no check says of itself. */
export const outcomes: OutcomeWords = {
	blocked: 'Skipped: needs {need}.',
	canceled: 'Skipped: the run was stopped first.',
	excluded: 'Skipped: left out of this run.',
	broken: 'The check itself failed: {reason}',
	brokenMeaning:
		'This says nothing about the registry. Retry it; if it persists, it is a bug in acr-doctor: please report it.',
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: '{finding}, which this version of acr-doctor does not know.',
	unknownFix: 'Update acr-doctor: a newer version says what this means and what to do.',
};
