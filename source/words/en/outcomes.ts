import type {OutcomeWords} from '../../core/describe.ts';

/** What a check comes to that no check says of itself. */
export const outcomes: OutcomeWords = {
	blocked: 'Skipped: needs {need}.',
	cancelled: 'Skipped: the run was ended first.',
	leftOut: 'Skipped: left out of this run.',
	broken: 'The check itself failed: {reason}',
	brokenMeaning:
		'This says nothing about the registry. Retry it; if it stays, it is a fault of acr-doctor and worth a report.',
	several: '{first}, {second}',
	unknown: '{finding}, which this version of acr-doctor does not know.',
	unknownFix: 'Update acr-doctor: a newer version says what this means and what to do.',
};
