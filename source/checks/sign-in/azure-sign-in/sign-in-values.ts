import type {Account} from '../../../engine/system.ts';
import {isGuid} from '../../../text/placeholder-validation.ts';
import type {Values} from '../../../text/template.ts';
import type {Identity} from '../read-token-claims.ts';
import {isAzureCli} from './sign-in-problem.ts';

/** If the user name is a GUID, `who` is undefined, and the GUID is the default for `applicationId`. */
export function accountValues({
	user,
	account,
	applicationId,
}: Identity & {readonly account?: Account | undefined}) {
	const name = user ?? account?.user;
	const id = name !== undefined && isGuid(name) ? name : undefined;
	return {who: id === undefined ? name : undefined, applicationId: applicationId ?? id};
}

/** Returns the values that decide which fixes apply. Without a credential, the fixes for Azure CLI apply. */
export function fixValues(
	credential: string | undefined,
	{cloud, requestedTenant}: {readonly cloud: string; readonly requestedTenant: string | undefined},
): Values {
	const usesAzureCli = credential === undefined || isAzureCli(credential);

	return {
		...(usesAzureCli && {
			azureCli: 'Azure CLI',
			azureCliWithoutTenant: requestedTenant === undefined ? 'Azure CLI' : undefined,
			requestedTenant,
			nonDefaultCloud: cloud === 'AzureCloud' ? undefined : cloud,
		}),
		...(credential === 'EnvironmentCredential' && {
			clientVariable: 'AZURE_CLIENT_ID',
			// The option --tenant overrides the variable.
			tenantSetting: requestedTenant === undefined ? 'AZURE_TENANT_ID' : '--tenant',
			secretVariable: 'AZURE_CLIENT_SECRET',
			certificateVariable: 'AZURE_CLIENT_CERTIFICATE_PATH',
		}),
		powerShell: credential === 'AzurePowerShellCredential' ? 'Azure PowerShell' : undefined,
		developerCli: credential === 'AzureDeveloperCliCredential' ? 'Azure Developer CLI' : undefined,
	};
}

export const credentialName = (credential: string): string => productNames[credential] ?? credential;

const productNames: Readonly<Record<string, string>> = {
	AzureCliCredential: 'Azure CLI',
	AzurePowerShellCredential: 'Azure PowerShell',
	AzureDeveloperCliCredential: 'Azure Developer CLI',
};
