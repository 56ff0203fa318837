import {expect, test} from 'vitest';
import {decidingAttemptOf} from '../../../../source/checks/sign-in/azure-sign-in/deciding-attempt.ts';
import type {CredentialAttempt} from '../../../../source/engine/system.ts';

const refused = (credential: string, code: string): CredentialAttempt => ({
	credential: `${credential}Credential`,
	result: 'refused',
	code,
});
const absent = (credential: string, code: string): CredentialAttempt => ({
	credential: `${credential}Credential`,
	result: 'unavailable',
	code,
});

const principal = refused('Environment', 'AADSTS7000215');
const quotes = refused('Environment', 'VARIABLE_QUOTES');
const expired = refused('WorkloadIdentity', 'FEDERATED_TOKEN_EXPIRED');
const several = refused('ManagedIdentity', 'IDENTITY_AMBIGUOUS');
const header = refused('ManagedIdentity', 'IDENTITY_HEADER');
const none = refused('ManagedIdentity', 'IDENTITY_NONE');
const cli = refused('AzureCli', 'AADSTS700082');
const halfSet = absent('Environment', 'INCOMPLETE');
const notSignedIn = absent('AzureCli', 'NOT_SIGNED_IN');
const notOnAzure = absent('ManagedIdentity', 'NOT_ON_AZURE');

test.each([
	['a service principal before every other', [principal, expired, cli, several], principal],
	['a malformed variable before Azure CLI', [quotes, notSignedIn], quotes],
	['a federated token before a missing sign-in', [expired, notSignedIn, notOnAzure], expired],
	['a federated token before a refusal of Azure CLI', [expired, cli], expired],
	['a managed identity before a missing sign-in', [notSignedIn, several], several],
	['a managed identity before a refusal of Azure CLI', [cli, header], header],
	['a missing managed identity before a missing sign-in', [notSignedIn, none], none],
	['a refusal of Azure CLI before a missing managed identity', [cli, none], cli],
	['a missing variable before a missing managed identity', [halfSet, notSignedIn, none], halfSet],
	['a refusal of Azure CLI before a missing variable', [halfSet, cli], cli],
	['a missing variable before a missing sign-in', [halfSet, notSignedIn], halfSet],
	['nothing on a laptop', [absent('Environment', 'NOT_CONFIGURED'), notSignedIn, notOnAzure], undefined],
	['nothing without attempts', [], undefined],
])('the finding is decided by %s', (_, attempts, deciding) => {
	expect(decidingAttemptOf(attempts)).toBe(deciding);
});
