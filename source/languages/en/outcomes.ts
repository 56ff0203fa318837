import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: 'Depends on {need}',
	replaced: 'Not needed: the check {check} decides whether the image can be pulled.',
	replacedShort: 'Not needed for this pull',
	canceled: 'Run stopped before this check',
	excluded: 'Excluded from this run',
	internalError: 'Internal error in this check: {reason}',
	internalErrorMeaning:
		'The error says nothing about the registry. Retry the check. If the error persists, report it as a bug in acr-doctor.',
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: 'Unknown result: {finding}.',
	unknownFix: 'Update acr-doctor. A newer version explains this result and its fixes.',
};
