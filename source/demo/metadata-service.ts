import type {CredentialFault} from './faults/credential-faults.ts';
import {json} from './network/http-messages.ts';
import type {Reply} from './network/http-messages.ts';

export function answerAsMetadataService(fault: CredentialFault | undefined): Reply {
	switch (fault) {
		case 'several-identities':
			return refuse(
				400,
				'invalid_request',
				'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request',
			);
		case 'identity-endpoint-failed':
			return refuse(503, 'service_unavailable', 'The service is temporarily unavailable. Please retry.');
		case 'identity-refused':
			return refuse(400, 'bad_request_102', 'Required metadata header not specified');
		case 'identity-not-assigned':
		case 'identity-not-found':
		case 'variable-malformed':
		case 'federated-token-expired':
		case 'federated-token-audience':
		case undefined:
			return refuse(400, 'invalid_request', 'Identity not found');
	}
}

const refuse = (status: number, error: string, description: string): Reply =>
	json(status, {error, error_description: description}, {Server: 'IMDS/150.870.65.1854'});
