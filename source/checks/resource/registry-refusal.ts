import type {Finding} from '../../engine/check.ts';
import type {ResourceManagerRefusal} from './read-resource-manager-response.ts';

/** Why a registry that was found cannot be looked at more closely. */
export function registryRefusalOf({problem}: ResourceManagerRefusal) {
	if (problem === 'access-refused') {
		return 'registry-not-readable';
	}

	return problem === 'not-there' ? 'registry-gone' : 'no-answer';
}

/** The words for that; none is a problem of what the check would have looked at. */
export const registryRefusalFindings = {
	'registry-unknown': {
		status: 'skipped',
		summary: 'Not checked: Azure does not say which registry this is.',
		meaning: 'The Registry in Azure row says why.',
		fixes: {seeRegistryRow: {text: 'See that row, then retry it.'}},
	},
	'registry-not-readable': {
		status: 'skipped',
		summary: 'Not checked: this identity may not read the registry in Azure.',
		meaning: 'Pulling does not need that; checking the settings of the registry does.',
		fixes: {requestReader: {text: 'Ask an owner for the Reader role on the registry, or go on without it.'}},
	},
	'registry-gone': {
		status: 'skipped',
		summary: 'Not checked: the registry is no longer there.',
		meaning: 'A search found it, but Resource Manager does not: it was deleted or moved a moment ago.',
		fixes: {retryRegistryRow: {text: 'Retry the Registry in Azure row.'}},
	},
	'no-answer': {
		status: 'skipped',
		summary: [
			'Not checked: Resource Manager answered {status}.',
			'Not checked: Resource Manager did not answer ({error}).',
			'Not checked: Resource Manager did not answer.',
		],
		meaning: 'It answered a moment ago, so this check could see nothing.',
		fixes: {
			retryCheck: {text: 'Retry.'},
			contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Record<string, Finding>;
