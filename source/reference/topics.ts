/** A command as text, or a change of an environment variable. The shell determines the syntax of the change. */
type TopicCommand =
	| string
	| {readonly variable: string; readonly value: string}
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** The command of each step by the name of the step, in display order. Null means a step without a command. */
export type TopicSteps = Readonly<Record<string, TopicCommand | null>>;

/** The part of a topic that is the same in every language. */
export type TopicFacts = {
	/** Steps with which the user finds the problem. */
	readonly manualSteps: TopicSteps;
	readonly fixes: TopicSteps;
	readonly related: readonly string[];
	/**
	 * The URL of the documentation, if the code has no section in Microsoft's error reference
	 * (https://aka.ms/acr/errors).
	 */
	readonly page?: string;
};

const showAnswer = 'curl -sSi https://LOGIN-SERVER/v2/';
const showLoginServer = 'az acr show -n REGISTRY --query loginServer -o tsv';
const showRoleMode = 'az acr show -n REGISTRY --query roleAssignmentMode -o tsv';
const showRoles = 'az role assignment list --assignee OBJECT-ID --scope REGISTRY-ID -o table';
const grantPull =
	'az role assignment create --role AcrPull --assignee-object-id OBJECT-ID --assignee-principal-type ServicePrincipal --scope REGISTRY-ID';
const grantRepositoryPull =
	'az role assignment create --role "Container Registry Repository Reader" --assignee-object-id OBJECT-ID --assignee-principal-type ServicePrincipal --scope REGISTRY-ID';
const helmVersion = 'helm version --short';
const turnTrustOff = {unset: 'DOCKER_CONTENT_TRUST'};
const showTrust = 'az acr config content-trust show -r REGISTRY';

/**
 * The topics of the reference. The key is the code. Most codes come from Microsoft's health check reference:
 * https://aka.ms/acr/errors
 */
export const topics = {
	DOCKER_COMMAND_ERROR: {
		manualSteps: {
			showDockerVersion: 'docker --version',
			showPodmanVersion: 'podman --version',
			findOnPath: 'which -a docker',
			findOnPathInWindows: 'where.exe docker',
		},
		fixes: {
			installClient: null,
			nameClient: {variable: 'DOCKER_COMMAND', value: 'podman'},
			replaceAlias: null,
			printToken: 'az acr login -n REGISTRY --expose-token',
		},
		related: ['DOCKER_DAEMON_ERROR', 'DOCKER_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_DAEMON_ERROR: {
		manualSteps: {
			showDaemon: 'docker info',
			listContexts: 'docker context ls',
			listPodmanMachines: 'podman machine list',
		},
		fixes: {
			startDockerService: 'sudo systemctl start docker',
			startDockerDesktop: null,
			startPodmanMachine: 'podman machine start',
			joinDockerGroup: 'sudo usermod -aG docker USER',
			useDefaultContext: 'docker context use default',
			unsetDockerHost: {unset: 'DOCKER_HOST'},
			printToken: 'az acr login -n REGISTRY --expose-token',
		},
		related: ['DOCKER_COMMAND_ERROR', 'DOCKER_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_VERSION_ERROR: {
		manualSteps: {showVersions: 'docker version', listContexts: 'docker context ls'},
		fixes: {matchVersions: null, updateRemoteDaemon: null},
		related: ['DOCKER_COMMAND_ERROR', 'DOCKER_DAEMON_ERROR', 'DOCKER_PULL_ERROR'],
	},
	DOCKER_PULL_ERROR: {
		manualSteps: {
			pullImage: 'docker pull IMAGE',
			pullPublicImage: 'docker pull mcr.microsoft.com/mcr/hello-world:latest',
			showDaemonProxy: 'docker info',
			showAnswer: showAnswer,
		},
		fixes: {
			signInAgain: 'az acr login -n REGISTRY',
			removeStoredSignIn: 'docker logout LOGIN-SERVER',
			allowDataEndpoints: 'az acr show-endpoints -n REGISTRY',
			trustInDocker: null,
			namePlatform: 'docker pull --platform linux/amd64 IMAGE',
			checkRepositoryName: null,
		},
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
		manualSteps: {showHelmVersion: helmVersion},
		fixes: {installHelm: null, skipHelm: 'acr-doctor REGISTRY --skip helm'},
		related: ['HELM_VERSION_ERROR'],
	},
	HELM_VERSION_ERROR: {
		manualSteps: {
			showHelmVersion: helmVersion,
			showVersionByTemplate: 'helm version --template "{{.Version}}"',
		},
		fixes: {
			installHelm: null,
			migrateHelm2: null,
			printToken: 'az acr login -n REGISTRY --expose-token',
			signInHelm: 'helm registry login LOGIN-SERVER -u 00000000-0000-0000-0000-000000000000',
		},
		related: ['HELM_COMMAND_ERROR'],
	},
	NOTARY_COMMAND_ERROR: {
		manualSteps: {showNotaryVersion: 'notary version', showContentTrust: showTrust},
		fixes: {
			unsetContentTrust: turnTrustOff,
			disableContentTrust: 'az acr config content-trust update -r REGISTRY --status disabled',
			useNotation: null,
		},
		related: ['NOTARY_VERSION_ERROR', 'DOCKER_PULL_ERROR'],
	},
	NOTARY_VERSION_ERROR: {
		manualSteps: {showNotaryVersion: 'notary version', showContentTrust: showTrust},
		fixes: {useNotation: null, installNotary: null, unsetContentTrust: turnTrustOff},
		related: ['NOTARY_COMMAND_ERROR'],
	},
	CMK_ERROR: {
		manualSteps: {
			showEncryption: 'az acr encryption show -n REGISTRY',
			showIdentities: 'az acr identity show -n REGISTRY',
			showVaultFirewall: 'az keyvault show -n VAULT --query properties.networkAcls',
			showKey: 'az keyvault key show --vault-name VAULT -n KEY-NAME --query attributes',
		},
		fixes: {
			assignIdentity: 'az acr identity assign -n REGISTRY --identities IDENTITY-ID',
			rotateKey:
				'az acr encryption rotate-key -n REGISTRY --key-encryption-key KEY-ID --identity IDENTITY-ID',
			allowTrustedServices: 'az keyvault update -n VAULT --bypass AzureServices',
			recoverVault: 'az keyvault recover -n VAULT',
			recoverKey: 'az keyvault key recover --vault-name VAULT -n KEY-NAME',
			contactSupport: null,
		},
		related: ['CONNECTIVITY_FORBIDDEN_ERROR'],
	},
	LOGIN_SERVER_ERROR: {
		manualSteps: {
			showCloud: 'az cloud show --query name -o tsv',
			showAccount: 'az account show -o table',
			showLoginServer: showLoginServer,
			checkName: 'az acr check-name -n REGISTRY',
		},
		fixes: {
			switchSubscription: 'az account set -s SUBSCRIPTION',
			signInToTenant: 'az login --tenant TENANT',
			switchCloud: 'az cloud set -n CLOUD',
			useLoginServer: 'acr-doctor LOGIN-SERVER',
			requestReader: null,
		},
		related: ['CONNECTIVITY_DNS_ERROR', 'AZURE_SIGN_IN_ERROR'],
	},
	CONNECTIVITY_DNS_ERROR: {
		manualSteps: {
			queryResolver: 'nslookup LOGIN-SERVER',
			resolveOtherName: 'nslookup mcr.microsoft.com',
			showLoginServer: showLoginServer,
			checkName: 'az acr check-name -n REGISTRY',
		},
		fixes: {
			correctName: null,
			switchCloud: 'az cloud set -n CLOUD',
			connectToNetwork: null,
			createDnsZoneGroup:
				'az network private-endpoint dns-zone-group create -g GROUP --endpoint-name ENDPOINT -n default --zone-name registry --private-dns-zone privatelink.azurecr.io',
			forwardPrivateLinkZone: null,
		},
		related: ['LOGIN_SERVER_ERROR', 'PRIVATE_ENDPOINT_DNS_ERROR', 'CONNECTIVITY_CHALLENGE_ERROR'],
	},
	CONNECTIVITY_SSL_ERROR: {
		manualSteps: {
			showCertificates: 'openssl s_client -connect LOGIN-SERVER:443 -servername LOGIN-SERVER -showcerts',
			traceConnection: 'curl -sSv https://LOGIN-SERVER/v2/',
			compareClock: 'date -u',
		},
		fixes: {
			trustInNode: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			trustInAzureCli: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			trustInDocker: null,
			exemptFromInspection: null,
			setClockInWsl: 'sudo hwclock -s',
		},
		related: [
			'CONNECTIVITY_CHALLENGE_ERROR',
			'CONNECTIVITY_DNS_ERROR',
			'AZURE_SIGN_IN_ERROR',
			'DOCKER_PULL_ERROR',
		],
	},
	CONNECTIVITY_FORBIDDEN_ERROR: {
		manualSteps: {
			showAnswer: showAnswer,
			showPublicAccess:
				'az acr show -n REGISTRY --query "[publicNetworkAccess, networkRuleSet.defaultAction]"',
			listNetworkRules: 'az acr network-rule list -n REGISTRY',
			queryResolver: 'nslookup LOGIN-SERVER',
			showEncryption: 'az acr encryption show -n REGISTRY',
		},
		fixes: {
			allowAddress: 'az acr network-rule add -n REGISTRY --ip-address ADDRESS',
			enablePublicAccess: 'az acr update -n REGISTRY --public-network-enabled true',
			usePrivateEndpoint: null,
			useOwnAgents: null,
			allowTrustedServices: 'az keyvault update -n VAULT --bypass AzureServices',
		},
		related: [
			'PRIVATE_ENDPOINT_DNS_ERROR',
			'CMK_ERROR',
			'CONNECTIVITY_CHALLENGE_ERROR',
			'CONNECTIVITY_REFRESH_TOKEN_ERROR',
		],
	},
	CONNECTIVITY_CHALLENGE_ERROR: {
		manualSteps: {
			showAnswer: showAnswer,
			traceConnection: 'curl -sSv https://LOGIN-SERVER/v2/',
			findProxyVariables: null,
		},
		fixes: {
			signInToNetwork: null,
			setProxy: {variable: 'HTTPS_PROXY', value: 'PROXY'},
			addToNoProxy: {append: 'NO_PROXY', value: 'LOGIN-SERVER'},
			allowInFirewall: null,
			contactSupport: null,
		},
		related: [
			'CONNECTIVITY_DNS_ERROR',
			'CONNECTIVITY_SSL_ERROR',
			'CONNECTIVITY_FORBIDDEN_ERROR',
			'CONNECTIVITY_WWW_AUTHENTICATE_ERROR',
			'CONNECTIVITY_AAD_LOGIN_ERROR',
		],
	},
	CONNECTIVITY_AAD_LOGIN_ERROR: {
		manualSteps: {showAnswer: showAnswer, showLoginServer: showLoginServer},
		fixes: {useLoginServer: null, checkRealm: null, signInWithPassword: 'docker login LOGIN-SERVER'},
		related: ['CONNECTIVITY_CHALLENGE_ERROR', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR'],
	},
	CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
		manualSteps: {showAnswer: showAnswer},
		fixes: {passHeaderOn: null, addToNoProxy: {append: 'NO_PROXY', value: 'LOGIN-SERVER'}},
		related: ['CONNECTIVITY_CHALLENGE_ERROR', 'CONNECTIVITY_AAD_LOGIN_ERROR'],
		page: 'https://aka.ms/acr/errors',
	},
	CONNECTIVITY_REFRESH_TOKEN_ERROR: {
		manualSteps: {
			showAccount: 'az account show -o table',
			requestToken:
				'az account get-access-token --resource https://containerregistry.azure.net --query expiresOn -o tsv',
			listRoles: showRoles,
			showRoleMode: showRoleMode,
			showArmAuthentication: 'az acr config authentication-as-arm show -r REGISTRY',
		},
		fixes: {
			assignAcrPull: grantPull,
			assignRepositoryReader: grantRepositoryPull,
			signInToTenant: 'az login --tenant TENANT',
			signInWithScope: 'az login --scope https://containerregistry.azure.net/.default',
			signInAgain: 'az acr login -n REGISTRY',
		},
		related: [
			'AZURE_SIGN_IN_ERROR',
			'CONNECTIVITY_ACCESS_TOKEN_ERROR',
			'CONNECTIVITY_FORBIDDEN_ERROR',
			'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
			'AZURE_CLI_ERROR',
		],
	},
	CONNECTIVITY_ACCESS_TOKEN_ERROR: {
		manualSteps: {
			showRoleMode: showRoleMode,
			listRoles: showRoles,
			checkRepository: 'acr-doctor REGISTRY --repository REPOSITORY',
			listRepositories: 'az acr repository list -n REGISTRY',
		},
		fixes: {
			assignAcrPull: grantPull,
			assignRepositoryReader: grantRepositoryPull,
			removeStoredSignIn: 'docker logout LOGIN-SERVER',
			extendScopeMap: null,
		},
		related: ['CONNECTIVITY_REFRESH_TOKEN_ERROR', 'CONNECTIVITY_TOOMANYREQUESTS_ERROR', 'DOCKER_PULL_ERROR'],
	},
	CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
		manualSteps: {showAnswer: showAnswer, showTier: 'az acr show -n REGISTRY --query sku.name -o tsv'},
		fixes: {
			retryLater: null,
			splitIdentities: null,
			upgradeToPremium: 'az acr update -n REGISTRY --sku Premium',
			addReplicas: null,
		},
		related: ['CONNECTIVITY_REFRESH_TOKEN_ERROR', 'CONNECTIVITY_ACCESS_TOKEN_ERROR'],
	},
	AZURE_SIGN_IN_ERROR: {
		manualSteps: {
			showAccount: 'az account show -o table',
			requestToken: 'az account get-access-token --query expiresOn -o tsv',
			findAzureVariables: null,
		},
		fixes: {
			signIn: 'az login --tenant TENANT',
			resetSecret: 'az ad sp credential reset --id APPLICATION',
			nameCredential: {variable: 'AZURE_TOKEN_CREDENTIALS', value: 'AzureCliCredential'},
			meetPolicy: null,
			allowInProxy: null,
		},
		related: [
			'CONNECTIVITY_REFRESH_TOKEN_ERROR',
			'AZURE_CLI_ERROR',
			'LOGIN_SERVER_ERROR',
			'CONNECTIVITY_SSL_ERROR',
		],
		page: 'https://aka.ms/azsdk/js/identity/troubleshoot',
	},
	PRIVATE_ENDPOINT_DNS_ERROR: {
		manualSteps: {
			queryResolver: 'nslookup LOGIN-SERVER',
			listConnections: 'az acr private-endpoint-connection list -r REGISTRY -o table',
			showEndpoints: 'az acr show-endpoints -n REGISTRY',
			listZoneRecords: 'az network private-dns record-set a list -g GROUP -z privatelink.azurecr.io -o table',
		},
		fixes: {
			linkPrivateDnsZone:
				'az network private-dns link vnet create -g GROUP -z privatelink.azurecr.io -n LINK -v NETWORK -e false',
			createDnsZoneGroup:
				'az network private-endpoint dns-zone-group create -g GROUP --endpoint-name ENDPOINT -n default --zone-name registry --private-dns-zone privatelink.azurecr.io',
			forwardPrivateLinkZone: null,
			approveConnection: 'az acr private-endpoint-connection approve -r REGISTRY -n CONNECTION',
			connectToNetwork: null,
		},
		related: ['CONNECTIVITY_DNS_ERROR', 'CONNECTIVITY_FORBIDDEN_ERROR'],
		page: 'https://aka.ms/acr/private-link',
	},
	STORED_CREDENTIAL_ERROR: {
		manualSteps: {
			listEntries: null,
			showAdminUser: 'az acr show -n REGISTRY --query adminUserEnabled',
			listTokens: 'az acr token list -r REGISTRY -o table',
		},
		fixes: {
			signInAgain: 'az acr login -n REGISTRY',
			signOut: 'docker logout LOGIN-SERVER',
			renewPassword: 'az acr token credential generate -n NAME -r REGISTRY --expiration-in-days 30',
		},
		related: ['CLIENT_SETTINGS_ERROR', 'CONNECTIVITY_ACCESS_TOKEN_ERROR'],
	},
	CLIENT_SETTINGS_ERROR: {
		manualSteps: {
			showLoginFile: 'ls -l ~/.docker/config.json',
			listContexts: 'docker context ls',
			validateDaemonSettings: 'sudo dockerd --validate',
			showDockerService: 'systemctl cat docker',
		},
		fixes: {
			takeOwnership: 'sudo chown USER ~/.docker/config.json',
			correctFile: null,
			installHelper: null,
			useDefaultContext: 'docker context use default',
			restartDaemon: 'sudo systemctl restart docker',
			signInAgain: 'az acr login -n REGISTRY',
		},
		related: ['DOCKER_DAEMON_ERROR', 'DOCKER_PULL_ERROR'],
		page: 'https://learn.microsoft.com/azure/container-registry/container-registry-troubleshoot-login',
	},
	AZURE_CLI_ERROR: {
		manualSteps: {showAzureCliVersion: 'az version', listExtensions: 'az extension list -o table'},
		fixes: {
			upgradeAzureCli: 'az upgrade',
			reinstallAzureCli: null,
			removeExtension: 'az extension remove --name acrabac',
			setAudience: 'az config set acr.audience_resource=https://containerregistry.azure.net',
		},
		related: ['AZURE_SIGN_IN_ERROR', 'CONNECTIVITY_REFRESH_TOKEN_ERROR'],
		page: 'https://aka.ms/azure-cli',
	},
} as const satisfies Readonly<Record<string, TopicFacts>>;
