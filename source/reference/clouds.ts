/**
 * The built-in clouds of Azure CLI, without the retired AzureGermanCloud. The source of the URLs and registry suffixes
 * is `az cloud list` (Azure CLI 2.45).
 */
export const builtInClouds = [
	{
		name: 'AzureCloud',
		resourceManager: 'https://management.azure.com',
		authority: 'https://login.microsoftonline.com',
		resourceManagerAudience: 'https://management.core.windows.net/',
		registrySuffix: '.azurecr.io',
		sampleRegistry: 'mcr.microsoft.com',
		isBuiltIn: true,
	},
	{
		name: 'AzureChinaCloud',
		resourceManager: 'https://management.chinacloudapi.cn',
		authority: 'https://login.chinacloudapi.cn',
		resourceManagerAudience: 'https://management.core.chinacloudapi.cn/',
		registrySuffix: '.azurecr.cn',
		sampleRegistry: 'mcr.azure.cn',
		isBuiltIn: true,
	},
	{
		name: 'AzureUSGovernment',
		resourceManager: 'https://management.usgovcloudapi.net',
		authority: 'https://login.microsoftonline.us',
		resourceManagerAudience: 'https://management.core.usgovcloudapi.net/',
		registrySuffix: '.azurecr.us',
		sampleRegistry: 'mcr.microsoft.com',
		isBuiltIn: true,
	},
] as const;

/**
 * Returns the reference of a small public test image. `az acr check-health` pulls the same repository and tag:
 * https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/check_health.py
 */
export const sampleImageIn = ({
	sampleRegistry = 'mcr.microsoft.com',
}: {
	readonly sampleRegistry?: string;
}): string => `${sampleRegistry}/mcr/hello-world:latest`;

/**
 * The audience of Entra tokens for Azure Container Registry in every cloud. Source: the `acr` module of Azure CLI,
 * https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/acr
 */
export const registryAudience = 'https://containerregistry.azure.net';
