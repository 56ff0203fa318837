/** Only these credentials: an `import()` of the package would bundle and load all of them. */
export {
	AzureDeveloperCliCredential,
	AzurePowerShellCredential,
	ClientCertificateCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	WorkloadIdentityCredential,
} from '@azure/identity';
