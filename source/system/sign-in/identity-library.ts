/** Named exports keep other credentials out of the bundle: `import('@azure/identity')` would load all credentials. */
export {
	AzureDeveloperCliCredential,
	AzurePowerShellCredential,
	ClientCertificateCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	WorkloadIdentityCredential,
} from '@azure/identity';
