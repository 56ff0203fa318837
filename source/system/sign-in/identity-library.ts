/**
 * Naming the exports keeps all other credentials out of the bundle. An `import()` of @azure/identity itself would
 * load every credential.
 */
export {
	AzureDeveloperCliCredential,
	AzurePowerShellCredential,
	ClientCertificateCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	WorkloadIdentityCredential,
} from '@azure/identity';
