import type {OutcomeWords} from '../../describe/describe.ts';

/** Results that any check can have. */
export const outcomes: OutcomeWords = {
	blocked: 'Skipped: depends on {need}.',
	canceled: 'Skipped: the run was stopped before this check.',
	excluded: 'Skipped: excluded from this run.',
	internalError: 'Internal error in this check: {reason}',
	internalErrorMeaning:
		'The error says nothing about the registry. Retry the check. If the error persists, report it as a bug in acr-doctor.',
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: 'Unknown result: {finding}.',
	unknownFix: 'Update acr-doctor. A newer version explains this result and its fixes.',
};
