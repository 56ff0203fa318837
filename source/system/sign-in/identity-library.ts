/** The credentials that are used; an `import()` of the package itself would bundle and load all of its others. */
export {
	AzureDeveloperCliCredential,
	AzurePowerShellCredential,
	ClientCertificateCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	WorkloadIdentityCredential,
} from '@azure/identity';
