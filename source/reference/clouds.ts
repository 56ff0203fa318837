/**
 * The built-in clouds of Azure CLI. Source, except for `sampleRegistry`: `az cloud list` (version 2.45).
 * AzureGermanCloud is omitted, because this cloud is retired.
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
 * Returns the reference of the small public test image. `az acr check-health` pulls the image from mcr.microsoft.com in
 * every cloud: https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/check_health.py
 */
export const sampleImageIn = ({
	sampleRegistry = 'mcr.microsoft.com',
}: {
	readonly sampleRegistry?: string;
}): string => `${sampleRegistry}/mcr/hello-world:latest`;

/**
 * The audience of Entra tokens for Azure Container Registry in every cloud. Source: the `acr` module of Azure CLI
 * (https://github.com/Azure/azure-cli).
 */
export const registryAudience = 'https://containerregistry.azure.net';
