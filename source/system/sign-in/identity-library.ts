/** The list keeps other credentials out of the bundle. An `import()` of the package would load every credential. */
export {
	AzureDeveloperCliCredential,
	AzurePowerShellCredential,
	ClientCertificateCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	WorkloadIdentityCredential,
} from '@azure/identity';
