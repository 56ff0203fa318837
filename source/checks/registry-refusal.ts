import type {Finding} from '../core/check.ts';
import type {ResourceManagerRefusal} from '../wire/resource-manager-answer.ts';

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
		summary: 'Not looked at: Azure does not tell which registry it is.',
		meaning: 'The row of the registry in Azure says why.',
		fixes: [{text: 'See that row, then retry it.'}],
	},
	'registry-not-readable': {
		status: 'skipped',
		summary: 'Not looked at: this identity may not read the registry in Azure.',
		meaning: 'Pulling does not need it; looking at the settings of the registry does.',
		fixes: [{text: 'Ask an owner for the role Reader on the registry, or go on without.'}],
	},
	'registry-gone': {
		status: 'skipped',
		summary: 'Not looked at: the registry is no longer there.',
		meaning: 'A search found it, and Resource Manager does not: it was deleted or moved a moment ago.',
		fixes: [{text: 'Retry the row of the registry in Azure.'}],
	},
	'no-answer': {
		status: 'skipped',
		summary: [
			'Not looked at: Resource Manager answered {status}.',
			'Not looked at: Resource Manager gave no answer ({error}).',
			'Not looked at: Resource Manager gave no answer.',
		],
		meaning: 'It answered a moment ago. Nothing is known of what this check looks at.',
		fixes: [{text: 'Retry.'}, {text: 'If it stays, give Azure support the correlation id {correlationId}.'}],
	},
} as const satisfies Record<string, Finding>;
