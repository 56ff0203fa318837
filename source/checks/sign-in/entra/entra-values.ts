import type {CredentialAttempt} from '../../../engine/system.ts';
import type {Values} from '../../../text/template.ts';

export function entraValues({
	credential,
	code = '',
	correlationId,
	assertion: {issuer, subject, audience} = {},
}: Partial<CredentialAttempt> = {}): Values {
	return {
		correlationId,
		entraErrorNumber: /^AADSTS(\d+)$/.exec(code)?.[1],
		assertionIssuer: issuer,
		assertionSubject: subject,
		assertionAudience: audience,
		mismatchedIssuer: code === 'AADSTS700211' ? issuer : undefined,
		mismatchedAudience: code === 'AADSTS700212' ? audience : undefined,
		mismatchedSubject: subjectCodes.includes(code) ? subject : undefined,
		subjectKind: kindOf(subject ?? ''),
		tokenVariable: credential === 'WorkloadIdentityCredential' ? 'AZURE_FEDERATED_TOKEN_FILE' : undefined,
	};
}

const subjectCodes: readonly string[] = ['AADSTS700213', 'AADSTS7002137', 'AADSTS7002138'];

/**
 * The sources of the prefixes are https://docs.github.com/actions/reference/security/oidc and
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin.
 */
function kindOf(subject: string): 'github' | 'kubernetes' | 'other' | 'unknown' {
	if (subject === '') {
		return 'unknown';
	}

	if (subject.startsWith('repo:')) {
		return 'github';
	}

	return subject.startsWith('system:serviceaccount:') ? 'kubernetes' : 'other';
}
