/** A command as it is typed, or one that each shell says in its own way. */
export type TopicCommand =
	| string
	| {readonly variable: string; readonly value: string}
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** What the reference knows of a code in any language: its commands, where a step has one, and what is near it. */
export type TopicFacts = {
	/** How to check without acr-doctor: one step each. */
	readonly byHand: readonly (TopicCommand | null)[];
	readonly fixes: readonly (TopicCommand | null)[];
	readonly related: readonly string[];
	/** Its page, where Microsoft's error reference does not explain it. */
	readonly page?: string;
};

const showAnswer = 'curl -sSi https://LOGIN-SERVER/v2/';
const showLoginServer = 'az acr show -n REGISTRY --query loginServer -o tsv';
const showRoleMode = 'az acr show -n REGISTRY --query roleAssignmentMode -o tsv';
const showRoles = 'az role assignment list --assignee OBJECT-ID --scope REGISTRY-ID -o table';
const givePull =
	'az role assignment create --role AcrPull --assignee-object-id OBJECT-ID --assignee-principal-type ServicePrincipal --scope REGISTRY-ID';
const givePullByRepository =
	'az role assignment create --role "Container Registry Repository Reader" --assignee-object-id OBJECT-ID --assignee-principal-type ServicePrincipal --scope REGISTRY-ID';
const helmVersion = 'helm version --short';
const turnTrustOff = {unset: 'DOCKER_CONTENT_TRUST'};
const showTrust = 'az acr config content-trust show -r REGISTRY';

/**
 * Every code there is, most of them of Microsoft's health check reference (https://aka.ms/acr/errors). The type holds
 * every list to its length, so that a language can lack no step.
 */
export const topics = {
	DOCKER_COMMAND_ERROR: {
		byHand: ['docker --version', 'podman --version', null],
		fixes: [
			null,
			{variable: 'DOCKER_COMMAND', value: 'podman'},
			null,
			'az acr login -n REGISTRY --expose-token',
		],
		related: ['DOCKER_DAEMON_ERROR', 'DOCKER_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_DAEMON_ERROR: {
		byHand: ['docker info', 'docker context ls', 'podman machine list'],
		fixes: [
			'sudo systemctl start docker',
			null,
			'sudo usermod -aG docker USER',
			'docker context use default',
			'az acr login -n REGISTRY --expose-token',
		],
		related: ['DOCKER_COMMAND_ERROR', 'DOCKER_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_VERSION_ERROR: {
		byHand: ['docker version', 'docker context ls'],
		fixes: [null, null],
		related: ['DOCKER_COMMAND_ERROR', 'DOCKER_DAEMON_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_PULL_ERROR: {
		byHand: [
			'docker pull IMAGE',
			'docker pull mcr.microsoft.com/mcr/hello-world:latest',
			'docker info',
			showAnswer,
		],
		fixes: [
			'az acr login -n REGISTRY',
			'docker logout LOGIN-SERVER',
			'az acr show-endpoints -n REGISTRY',
			null,
			'docker pull --platform linux/amd64 IMAGE',
			null,
		],
		related: [
			'DOCKER_COMMAND_ERROR',
			'DOCKER_DAEMON_ERROR',
			'DOCKER_VERSION_ERROR',
			'CONNECTIVITY_SSL_ERROR',
			'CONNECTIVITY_FORBIDDEN_ERROR',
			'CONNECTIVITY_ACCESS_TOKEN_ERROR',
			'NOTARY_COMMAND_ERROR',
		],
	},
	HELM_COMMAND_ERROR: {
		byHand: [helmVersion],
		fixes: [null, null],
		related: ['HELM_VERSION_ERROR'],
	},
	HELM_VERSION_ERROR: {
		byHand: [helmVersion, 'helm version --template "{{.Version}}"'],
		fixes: [null, null, 'az acr login -n REGISTRY --expose-token'],
		related: ['HELM_COMMAND_ERROR'],
	},
	NOTARY_COMMAND_ERROR: {
		byHand: ['notary version', showTrust],
		fixes: [turnTrustOff, 'az acr config content-trust update -r REGISTRY --status disabled', null],
		related: ['NOTARY_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	NOTARY_VERSION_ERROR: {
		byHand: ['notary version', showTrust],
		fixes: [null, null, turnTrustOff],
		related: ['NOTARY_COMMAND_ERROR'],
	},
	CMK_ERROR: {
		byHand: [
			'az acr encryption show -n REGISTRY',
			'az acr identity show -n REGISTRY',
			'az keyvault show -n VAULT --query properties.networkAcls',
			'az keyvault key show --vault-name VAULT -n KEY-NAME --query attributes',
		],
		fixes: [
			'az acr identity assign -n REGISTRY --identities IDENTITY-ID',
			'az acr encryption rotate-key -n REGISTRY --key-encryption-key KEY-ID --identity IDENTITY-ID',
			'az keyvault update -n VAULT --bypass AzureServices',
			'az keyvault recover -n VAULT',
			'az keyvault key recover --vault-name VAULT -n KEY-NAME',
			null,
		],
		related: ['CONNECTIVITY_FORBIDDEN_ERROR'],
	},
	LOGIN_SERVER_ERROR: {
		byHand: [
			'az cloud show --query name -o tsv',
			'az account show -o table',
			showLoginServer,
			'az acr check-name -n REGISTRY',
		],
		fixes: [
			'az account set -s SUBSCRIPTION',
			'az login --tenant TENANT',
			'az cloud set -n CLOUD',
			'acr-doctor LOGIN-SERVER',
			null,
		],
		related: ['CONNECTIVITY_DNS_ERROR', 'AZURE_SIGN_IN_ERROR'],
	},
	CONNECTIVITY_DNS_ERROR: {
		byHand: [
			'nslookup LOGIN-SERVER',
			'nslookup mcr.microsoft.com',
			showLoginServer,
			'az acr check-name -n REGISTRY',
		],
		fixes: [
			null,
			'az cloud set -n CLOUD',
			null,
			'az network private-endpoint dns-zone-group create -g GROUP --endpoint-name ENDPOINT -n default --zone-name registry --private-dns-zone privatelink.azurecr.io',
			null,
		],
		related: ['LOGIN_SERVER_ERROR', 'PRIVATE_ENDPOINT_DNS_ERROR', 'CONNECTIVITY_CHALLENGE_ERROR'],
	},
	CONNECTIVITY_SSL_ERROR: {
		byHand: [
			'openssl s_client -connect LOGIN-SERVER:443 -servername LOGIN-SERVER -showcerts',
			'curl -sSv https://LOGIN-SERVER/v2/',
			'date -u',
		],
		fixes: [
			{variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			{variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			null,
			null,
			'sudo hwclock -s',
		],
		related: [
			'CONNECTIVITY_CHALLENGE_ERROR',
			'CONNECTIVITY_DNS_ERROR',
			'AZURE_SIGN_IN_ERROR',
			'DOCKER_PULL_ERROR',
		],
	},
	CONNECTIVITY_FORBIDDEN_ERROR: {
		byHand: [
			showAnswer,
			'az acr show -n REGISTRY --query "[publicNetworkAccess, networkRuleSet.defaultAction]"',
			'az acr network-rule list -n REGISTRY',
			'nslookup LOGIN-SERVER',
			'az acr encryption show -n REGISTRY',
		],
		fixes: [
			'az acr network-rule add -n REGISTRY --ip-address ADDRESS',
			'az acr update -n REGISTRY --public-network-enabled true',
			null,
			null,
			'az keyvault update -n VAULT --bypass AzureServices',
		],
		related: [
			'PRIVATE_ENDPOINT_DNS_ERROR',
			'CMK_ERROR',
			'CONNECTIVITY_CHALLENGE_ERROR',
			'CONNECTIVITY_REFRESH_TOKEN_ERROR',
		],
	},
	CONNECTIVITY_CHALLENGE_ERROR: {
		byHand: [showAnswer, 'curl -sSv https://LOGIN-SERVER/v2/', null],
		fixes: [
			null,
			{variable: 'HTTPS_PROXY', value: 'PROXY'},
			{append: 'NO_PROXY', value: 'LOGIN-SERVER'},
			null,
			null,
		],
		related: [
			'CONNECTIVITY_DNS_ERROR',
			'CONNECTIVITY_SSL_ERROR',
			'CONNECTIVITY_FORBIDDEN_ERROR',
			'CONNECTIVITY_WWW_AUTHENTICATE_ERROR',
			'CONNECTIVITY_AAD_LOGIN_ERROR',
		],
	},
	CONNECTIVITY_AAD_LOGIN_ERROR: {
		byHand: [showAnswer, showLoginServer],
		fixes: [null, null, 'docker login LOGIN-SERVER'],
		related: ['CONNECTIVITY_CHALLENGE_ERROR', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR'],
	},
	CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
		byHand: [showAnswer],
		fixes: [null, {append: 'NO_PROXY', value: 'LOGIN-SERVER'}],
		related: ['CONNECTIVITY_CHALLENGE_ERROR', 'CONNECTIVITY_AAD_LOGIN_ERROR'],
		page: 'https://aka.ms/acr/errors',
	},
	CONNECTIVITY_REFRESH_TOKEN_ERROR: {
		byHand: [
			'az account show -o table',
			'az account get-access-token --resource https://containerregistry.azure.net --query expiresOn -o tsv',
			showRoles,
			showRoleMode,
			'az acr config authentication-as-arm show -r REGISTRY',
		],
		fixes: [
			givePull,
			givePullByRepository,
			'az login --tenant TENANT',
			'az login --scope https://containerregistry.azure.net/.default',
			null,
		],
		related: [
			'AZURE_SIGN_IN_ERROR',
			'CONNECTIVITY_ACCESS_TOKEN_ERROR',
			'CONNECTIVITY_FORBIDDEN_ERROR',
			'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
			'AZURE_CLI_ERROR',
		],
	},
	CONNECTIVITY_ACCESS_TOKEN_ERROR: {
		byHand: [
			showRoleMode,
			showRoles,
			'acr-doctor REGISTRY --repository REPOSITORY',
			'az acr repository list -n REGISTRY',
		],
		fixes: [givePull, givePullByRepository, 'docker logout LOGIN-SERVER', null],
		related: ['CONNECTIVITY_REFRESH_TOKEN_ERROR', 'CONNECTIVITY_TOOMANYREQUESTS_ERROR', 'DOCKER_PULL_ERROR'],
	},
	CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
		byHand: [showAnswer, 'az acr show -n REGISTRY --query sku.name -o tsv'],
		fixes: [null, null, 'az acr update -n REGISTRY --sku Premium', null],
		related: ['CONNECTIVITY_REFRESH_TOKEN_ERROR', 'CONNECTIVITY_ACCESS_TOKEN_ERROR'],
	},
	AZURE_SIGN_IN_ERROR: {
		byHand: ['az account show -o table', 'az account get-access-token --query expiresOn -o tsv', null],
		fixes: [
			'az login --tenant TENANT',
			'az ad sp credential reset --id APPLICATION',
			{variable: 'AZURE_TOKEN_CREDENTIALS', value: 'AzureCliCredential'},
			null,
			null,
		],
		related: [
			'CONNECTIVITY_REFRESH_TOKEN_ERROR',
			'AZURE_CLI_ERROR',
			'LOGIN_SERVER_ERROR',
			'CONNECTIVITY_SSL_ERROR',
		],
		page: 'https://aka.ms/azsdk/js/identity/troubleshoot',
	},
	PRIVATE_ENDPOINT_DNS_ERROR: {
		byHand: [
			'nslookup LOGIN-SERVER',
			'az acr private-endpoint-connection list -r REGISTRY -o table',
			'az acr show-endpoints -n REGISTRY',
			'az network private-dns record-set a list -g GROUP -z privatelink.azurecr.io -o table',
		],
		fixes: [
			'az network private-dns link vnet create -g GROUP -z privatelink.azurecr.io -n LINK -v NETWORK -e false',
			'az network private-endpoint dns-zone-group create -g GROUP --endpoint-name ENDPOINT -n default --zone-name registry --private-dns-zone privatelink.azurecr.io',
			null,
			'az acr private-endpoint-connection approve -r REGISTRY -n CONNECTION',
			null,
		],
		related: ['CONNECTIVITY_DNS_ERROR', 'CONNECTIVITY_FORBIDDEN_ERROR'],
		page: 'https://aka.ms/acr/private-link',
	},
	AZURE_CLI_ERROR: {
		byHand: ['az version', 'az extension list -o table'],
		fixes: [
			'az upgrade',
			null,
			'az extension remove --name acrabac',
			'az config set acr.audience_resource=https://containerregistry.azure.net',
		],
		related: ['AZURE_SIGN_IN_ERROR', 'CONNECTIVITY_REFRESH_TOKEN_ERROR'],
		page: 'https://aka.ms/azure-cli',
	},
} as const satisfies Readonly<Record<string, TopicFacts>>;
