import type {ReferenceWords} from '../pack-types.ts';

/** The commands and links of the topics are in source/reference. */
export const reference: ReferenceWords = {
	title: 'Reference',
	headings: {
		meaning: 'What it means',
		impact: 'What it blocks',
		manualSteps: 'How to check by hand',
		fixes: 'How to fix it',
		problems: 'Specific problems',
		related: 'Related',
		documentation: 'More',
	},
	codes: 'Codes',
	selectedCode: 'The selected code',
	searchKeys: 'search all codes',
	searchHint: 'search',
	relatedKeys: 'next, previous related code',
	relatedHint: 'related',
	openRelated: 'open',
	replacePlaceholders: 'Replace the CAPITALIZED placeholders with your own values.',
	more: 'Run acr-doctor explain CODE for details; a problem or a check works too.',
	problemOf: '{problem} is a problem under {codes}.',
	checkOf: '{check} is a check that reports {codes}.',
	nothingFound: 'No entry matches "{query}".',
	count: '{number} of {found}',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: 'No working container client',
			meaning:
				'No docker, podman or nerdctl was found on the PATH, or the client does not start. This error says nothing about the registry.',
			impact:
				'Pulling, pushing and docker login on this machine, and the checks of the container daemon. The registry checks need no client.',
			manualSteps: {
				showDockerVersion: 'Check whether docker starts.',
				showPodmanVersion: 'If Podman is installed, check whether podman starts.',
				findOnPath:
					'Find out which docker is on the PATH. In WSL, docker must be installed on the Linux side.',
				findOnPathInWindows: 'On Windows, look up the path with where.exe.',
			},
			fixes: {
				installClient:
					'Install Docker or Podman, or add its folder to the PATH and open a new shell. In WSL, turn on the WSL integration of Docker Desktop.',
				nameClient:
					'If you use another client, name the client in DOCKER_COMMAND; az acr login supports this variable from version 2.59.',
				replaceAlias:
					'A shell alias is not visible to other programs. Create a link with that name on the PATH.',
				printToken:
					'Without any client, get a token to sign in with oras, Helm or a client on another machine.',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: 'The container daemon does not answer',
			meaning:
				'The client works, but the daemon does not answer. The daemon is stopped, this user is not allowed to use its socket, or a context or DOCKER_HOST points somewhere else.',
			impact:
				'Every pull, push and build on this machine, and docker login. The registry checks need no daemon.',
			manualSteps: {
				showDaemon: 'Check the status of the daemon. The last line of the output names the error.',
				listContexts: 'Find out where docker connects: the asterisk marks the active context.',
				listPodmanMachines: 'With Podman on macOS or Windows, check whether its virtual machine is running.',
			},
			fixes: {
				startDockerService: 'On Linux, start the daemon.',
				startDockerDesktop:
					'On macOS and Windows, start Docker Desktop, and wait until Docker Desktop reports that the engine is running.',
				startPodmanMachine: 'With Podman on macOS or Windows, start its virtual machine.',
				joinDockerGroup:
					'If you are not allowed to use the socket, join its group, then sign in to the machine again. Membership in the group is equivalent to root access.',
				useDefaultContext:
					'If the context points to a daemon that no longer exists, switch back to the daemon on this machine.',
				unsetDockerHost: 'If DOCKER_HOST points to a daemon that no longer exists, unset DOCKER_HOST.',
				printToken:
					'Without a daemon, get a token to sign in with oras, Helm or a client on another machine.',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: 'The client does not report versions',
			meaning:
				'The client and the daemon work, but the client does not report their versions in a readable form. Possible causes: a wrapper script with the name of the client, a busy daemon, or versions too far apart.',
			impact:
				'Usually nothing. If the versions are too far apart, every command that needs the daemon fails.',
			manualSteps: {
				showVersions:
					'Check both versions. The output has an error message if the client is too new for the daemon.',
				listContexts: 'Find out which daemon the client connects to.',
			},
			fixes: {
				matchVersions:
					'Install the same version of client and daemon, from the same source: the package manager, or Docker Desktop.',
				updateRemoteDaemon:
					'If the daemon runs on another machine, update the daemon there, or choose another context.',
			},
		},
		DOCKER_PULL_ERROR: {
			title: 'An image could not be pulled',
			meaning:
				'The daemon accepted the request but could not pull the image. The daemon has its own proxy, trust store and stored sign-in, so a pull can fail although this machine reaches the registry. A pull uses two hosts: the login server for the manifest, and another host for the layers.',
			impact: 'Pulling the image. Pushing can still work, because uploads go only to the login server.',
			manualSteps: {
				pullImage: 'Pull the image. The last line of the output names the host that failed.',
				pullPublicImage:
					'Pull a public image. If the pull works, the daemon has an internet connection, and the problem is the registry or the sign-in.',
				showDaemonProxy: 'Check the proxy of the daemon, which is separate from the proxy of your shell.',
				showAnswer: 'Check whether this machine reaches the login server. The expected status is 401.',
			},
			fixes: {
				signInAgain: 'Sign in again: the stored token expires after three hours.',
				removeStoredSignIn:
					'If an expired sign-in is stored, remove the stored sign-in first. An expired sign-in also blocks anonymous pulls.',
				allowDataEndpoints:
					'If the manifest is pulled but the layers are not, allow the layer hosts in the firewall: the data endpoints, or *.blob.core.windows.net.',
				trustInDocker:
					'If the certificate is not trusted, copy the CA certificate to /etc/docker/certs.d/LOGIN-SERVER/ca.crt. If you need a proxy, set the proxy in daemon.json and restart the daemon.',
				namePlatform:
					'If no manifest matches, request a platform that the image supports, or build the image for your platform.',
				checkRepositoryName:
					'If the repository or tag is not found, check the spelling. Repository names are lowercase, and a missing permission can look like a missing image.',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm cannot be run',
			meaning:
				'No helm was found on the PATH, or helm does not start. You need Helm only to store charts in the registry.',
			impact: 'helm pull, push and install with charts in the registry. Images are not affected.',
			manualSteps: {showHelmVersion: 'Check the Helm version, and whether Helm starts.'},
			fixes: {
				installHelm: 'If you use charts, install Helm 3.8 or newer: https://helm.sh/docs/intro/install',
				skipHelm: 'If you do not use charts, skip the check.',
			},
		},
		HELM_VERSION_ERROR: {
			title: 'Unsupported Helm version',
			meaning:
				'Helm is too old, or does not report its version. Helm 2 has had no updates since 2020, and Azure registries dropped its repositories in March 2025. From Helm 3.8, oci:// is no longer experimental. Helm 4 works: az acr check-health reports an error only because it uses a flag that Helm 4 removed.',
			impact: 'Charts at oci:// addresses. Images are not affected.',
			manualSteps: {
				showHelmVersion: 'Check the version.',
				showVersionByTemplate:
					'Check the version with a command that works in Helm 3 and 4. The expected exit code is 0.',
			},
			fixes: {
				installHelm: 'Replace Helm with version 3.8 or newer: https://helm.sh/docs/intro/install',
				migrateHelm2:
					'Migrate Helm 2 releases with the 2to3 plugin: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: 'Then get a token for the Helm sign-in.',
				signInHelm: 'Sign in to Helm with this user name and the token as the password.',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: 'Content trust without notary',
			meaning:
				'Content trust is turned on, on this machine or in the registry. But notary, which manages the keys, is missing or does not start. Docker Content Trust is being retired. Since 31 May 2026, content trust can no longer be turned on for a registry. It ends on 31 March 2028.',
			impact:
				'Managing the keys and delegations of signed images. With DOCKER_CONTENT_TRUST=1, docker rejects every unsigned image.',
			manualSteps: {
				showNotaryVersion: 'Check whether notary starts.',
				showContentTrust: 'Check whether content trust is turned on for the registry.',
			},
			fixes: {
				unsetContentTrust:
					'If you sign no images with content trust, turn content trust off in this shell and in your shell profile.',
				disableContentTrust: 'Then turn content trust off in the registry too.',
				useNotation: 'To sign images in the future, use Notation: https://notaryproject.dev',
			},
		},
		NOTARY_VERSION_ERROR: {
			title: 'Unsupported notary version',
			meaning:
				'The notary version is not 0.6.0, the only version that works with Azure registries, or notary does not report its version. Docker Content Trust ends on 31 March 2028.',
			impact:
				'Signing with Docker Content Trust, and managing its keys. Pulls of unsigned images are not affected.',
			manualSteps: {
				showNotaryVersion: 'Check the version.',
				showContentTrust: 'Check whether content trust is turned on for the registry.',
			},
			fixes: {
				useNotation: 'To sign images in the future, use Notation: https://notaryproject.dev',
				installNotary:
					'To keep using content trust until 2028, install notary 0.6.0: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: 'If you sign no images with content trust, turn content trust off.',
			},
		},
		CMK_ERROR: {
			title: 'The registry cannot use its key',
			meaning:
				'The registry is encrypted with a customer-managed key in your Key Vault, but cannot use the key. The problem is the identity of the registry, the vault firewall, the vault or the key. A removed identity can keep working for about three months, so the cause can be old.',
			impact:
				'Eventually everything: without its key, the registry rejects every token request with 403, and no image can be pushed or pulled.',
			manualSteps: {
				showEncryption: 'Find out which key and which identity the registry uses.',
				showIdentities:
					'Check the identities of the registry. The list must contain the identity from the previous step.',
				showVaultFirewall:
					'Check the vault firewall. Deny with a bypass other than AzureServices blocks the registry.',
				showKey: 'Check whether the key is enabled and has not expired.',
			},
			fixes: {
				assignIdentity: 'Assign an existing identity to the registry.',
				rotateKey:
					'Assign the identity to the key. The identity needs the permissions get, wrapKey and unwrapKey.',
				allowTrustedServices:
					'Allow trusted services through the vault firewall. The registry recovers within seconds.',
				recoverVault: 'If the vault was deleted, recover the vault.',
				recoverKey: 'If the key was deleted, recover the key.',
				contactSupport: 'If the registry has lost its system-assigned identity, contact Azure support.',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: 'The registry was not found',
			meaning:
				'Azure returned no login server for this registry name. Either the name is misspelled, or the registry is in another subscription, tenant or cloud. Or this identity is not allowed to see the registry, or Azure could not be reached. The login server is not always the name plus a suffix: the login server can contain a hash, as in NAME-HASH.azurecr.io.',
			impact:
				'All checks of the Azure resource: roles, firewall, private endpoints and the key. If you know the login server, you can still check and use the registry.',
			manualSteps: {
				showCloud: 'Check the active cloud of az.',
				showAccount: 'Check the active subscription and tenant of az.',
				showLoginServer: 'Look up the actual login server.',
				checkName:
					'Check whether a registry with this name exists. nameAvailable: true means that the registry does not exist.',
			},
			fixes: {
				switchSubscription: 'Switch to the subscription of the registry.',
				signInToTenant: 'Or sign in to the tenant of the registry.',
				switchCloud: 'Or switch to the cloud of the registry.',
				useLoginServer:
					'Or check by login server, as shown in the Azure portal. This check needs no permission to see the resource.',
				requestReader:
					'If you need more than image access and are not allowed to see the registry, ask its owner for the Reader role on the registry.',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: 'The login server does not resolve',
			meaning:
				'The login server name does not resolve to an address on this machine. Either the name does not exist in DNS, the DNS server does not answer, or a private DNS zone without a record hides the public address.',
			impact: 'Everything with this registry: sign-in, pull, push, and all checks that depend on DNS.',
			manualSteps: {
				queryResolver: 'Query the DNS resolver of this machine.',
				resolveOtherName:
					'Query a name that certainly exists. If the query fails too, no DNS works on this machine.',
				showLoginServer: 'Look up the actual login server in Azure.',
				checkName:
					'Check whether a registry with this name exists. nameAvailable: true means that the registry does not exist.',
			},
			fixes: {
				correctName:
					'Correct the name. Give a login server with a hash, as in NAME-HASH.azurecr.io, in full.',
				switchCloud:
					'If the registry is in another cloud, switch to that cloud. Each cloud has its own suffix: .azurecr.io, .azurecr.cn, .azurecr.us',
				connectToNetwork:
					'If no name resolves, connect to the network or the VPN, or correct the DNS servers of this machine.',
				createDnsZoneGroup:
					'If the private DNS zone has no record for the name, let Azure create the records.',
				forwardPrivateLinkZone:
					'If you use your own DNS servers, configure them to forward privatelink.azurecr.io to 168.63.129.16, from inside the virtual network.',
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: 'No trusted TLS connection',
			meaning:
				'The login server answers, but its certificate is not trusted: issued by a certificate authority (CA) that this machine does not trust, issued for another name, or out of date. The usual cause is a proxy that decrypts the traffic and signs it with its own CA. Sometimes the clock of this machine is wrong.',
			impact:
				'Everything with this registry over this connection. Docker, az and acr-doctor each have their own trust store, so one program can fail while another works.',
			manualSteps: {
				showCertificates:
					'Check the certificates. The lines with i: name the issuers. If an issuer is your company or a security product, a proxy decrypts the traffic.',
				traceConnection: 'Find out where the connection fails. The verify result names the problem.',
				compareClock: 'Compare the clock of this machine with another clock.',
			},
			fixes: {
				trustInNode:
					'Make acr-doctor and other Node programs trust the CA of the proxy. FILE is the CA certificate in PEM format; ask your network team for the file.',
				trustInAzureCli: 'Make az trust the CA of the proxy.',
				trustInDocker:
					'Make docker trust the CA of the proxy: copy the certificate to /etc/docker/certs.d/LOGIN-SERVER/ca.crt. Do not turn off verification, because docker would then send the token to any server that answers.',
				exemptFromInspection:
					'Or ask the network team to exempt the login server and its data endpoints from TLS inspection.',
				setClockInWsl: 'Set the clock. In WSL, the clock can stop while the machine sleeps.',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: 'The registry returns 403',
			meaning:
				'The registry returned status 403. The usual cause is the registry firewall: your IP address is not allowed. The response body names the address. Otherwise the registry cannot use its customer-managed key, or a proxy answered instead of the registry.',
			impact: 'Sign-in, pull and push from this address. From an allowed address, everything works.',
			manualSteps: {
				showAnswer:
					'Read the response body, which names the address that the registry saw. Behind a proxy or NAT, the registry sees the address of the proxy or NAT.',
				showPublicAccess: 'Check whether public access is enabled, and the default action of the firewall.',
				listNetworkRules: 'List the allowed addresses.',
				queryResolver:
					'If the registry has a private endpoint, check whether the name resolves to a private address.',
				showEncryption: 'If the body mentions a key or an identity, find out which key the registry uses.',
			},
			fixes: {
				allowAddress:
					'Allow the address that the registry saw (Premium tier only; takes a few minutes to apply).',
				enablePublicAccess: 'If public access is disabled by mistake, enable public access.',
				usePrivateEndpoint:
					'If public access is disabled on purpose, connect through the private endpoint: from its network or by VPN, with DNS that resolves to the private endpoint.',
				useOwnAgents:
					'Hosted build agents have changing addresses: use your own agent in an allowed network.',
				allowTrustedServices: 'If the key is the cause, allow trusted services through the vault firewall.',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: 'The registry returns no challenge',
			meaning:
				'A registry answers a request without credentials with status 401 and the address of its token service. This answer did not arrive: the connection failed or was cut, a proxy or a sign-in page answered, or the name does not belong to an Azure registry.',
			impact: 'Sign-in, and everything that needs a token, with every client.',
			manualSteps: {
				showAnswer: 'Check the answer. The expected answer is 401 with a WWW-Authenticate: Bearer header.',
				traceConnection: 'Find out where the connection fails, and whether a proxy is in use.',
				findProxyVariables:
					'Check your environment variables for a proxy: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in uppercase or lowercase.',
			},
			fixes: {
				signInToNetwork: 'If a sign-in page answers, open a browser and sign in to the network.',
				setProxy: 'If the network has a proxy, set the proxy.',
				addToNoProxy:
					'If the registry has a private endpoint, bypass the proxy for the login server and the data endpoints.',
				allowInFirewall:
					'Ask the network team to allow HTTPS to the login server, its data endpoints and the Entra sign-in hosts, with unchanged headers.',
				contactSupport:
					'If the answer is a server error (5xx), wait and retry. If the error persists, send the X-Ms-Correlation-Request-Id header to Azure support.',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'The registry offers no Entra sign-in',
			meaning:
				'The registry requires credentials, but offers no Entra sign-in: the registry wants a user name and password, or wants the token sent to another host. Azure registries accept Entra sign-ins, so the server is not an Azure registry, or a gateway answers instead of the registry.',
			impact:
				'az acr login, and every sign-in with an Azure identity. A user name and password can still work.',
			manualSteps: {
				showAnswer:
					'Check the WWW-Authenticate header. The expected value is Bearer with a realm on the same host.',
				showLoginServer: 'Compare the host with the login server in Azure.',
			},
			fixes: {
				useLoginServer: 'Use the login server of the registry itself instead of the gateway or mirror.',
				checkRealm:
					'If the realm is on another host, find out who owns the host before you send a token to it.',
				signInWithPassword:
					'If the server is not an Azure registry, sign in with the user name and password of that registry.',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: 'The challenge is malformed',
			meaning:
				'The registry returned status 401, but the WWW-Authenticate header is malformed or has no realm or service. The usual cause is a proxy or gateway that changes the header.',
			impact: 'Sign-in with every client, and everything that needs a token.',
			manualSteps: {
				showAnswer:
					'Check the header. Expected: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'Ask the administrator of the proxy or gateway to pass on the WWW-Authenticate header unchanged.',
				addToNoProxy: 'Or bypass the proxy, if the network allows direct connections.',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: 'The registry rejects the sign-in',
			meaning:
				'Entra issued a token, but the registry did not exchange the token for a registry token. The identity has no role on the registry, is from another tenant, or its token is for an audience that the registry rejects. After a 5xx status or a cut connection, the cause is the registry or the network.',
			impact: 'az acr login, and every pull and push with this identity. Other identities are not affected.',
			manualSteps: {
				showAccount: 'Check the signed-in account and its tenant.',
				requestToken: 'Check whether Entra issues a token for registries.',
				listRoles:
					'List the roles of this identity on the registry. OBJECT-ID is the object ID of the identity, REGISTRY-ID is the resource ID of the registry.',
				showRoleMode: 'Check whether roles apply per registry or per repository.',
				showArmAuthentication: 'Check whether the registry accepts Resource Manager tokens.',
			},
			fixes: {
				assignAcrPull:
					'Give the identity permission to pull. For a person, use the principal type User. The role can take ten minutes to apply.',
				assignRepositoryReader:
					'If the role assignment mode is AbacRepositoryPermissions, assign this role: AcrPull, Owner and Contributor give no access to images.',
				signInToTenant: 'If the identity is from another tenant, sign in to the tenant of the registry.',
				signInWithScope:
					'If the registry rejects Resource Manager tokens, sign in for the registry audience.',
				signInAgain: 'Then sign in to the registry again: an existing token keeps its old permissions.',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: 'No permission to pull',
			meaning:
				'The registry accepted the sign-in, but issued no access token, or a token without permission to pull. Either no role of the identity covers this repository, or the refresh token has expired (after three hours).',
			impact: 'Pulling from the requested repository. Other repositories can still work.',
			manualSteps: {
				showRoleMode: 'Check whether roles apply per registry or per repository.',
				listRoles: 'List the roles of the identity.',
				checkRepository: 'Check permission to pull one repository.',
				listRepositories: 'List the repositories, if this identity is allowed to list them.',
			},
			fixes: {
				assignAcrPull:
					'Give the identity permission to pull. For a person, use the principal type User. The role can take ten minutes to apply.',
				assignRepositoryReader:
					'If the role assignment mode is AbacRepositoryPermissions, assign this role instead, with a condition that covers the repository or without a condition.',
				removeStoredSignIn:
					'Remove the stored sign-in, then sign in again: an existing token keeps its old permissions.',
				extendScopeMap:
					'If you use a registry token instead of Entra, add content/read for the repository to the scope map of the token.',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: 'Too many requests: 429',
			meaning:
				'The registry limits the requests per minute, for each identity and in total. A limit is reached. All anonymous pulls count as one identity, and both passwords of the admin user count as one identity.',
			impact: 'New requests, until the time in the Retry-After header has passed. The registry is healthy.',
			manualSteps: {
				showAnswer:
					'Check whether the status is 429, and how many seconds the Retry-After header says to wait.',
				showTier: 'Check the tier: Premium allows twice as many reads as the other tiers.',
			},
			fixes: {
				retryLater:
					'Wait for the time in Retry-After, then continue with fewer requests. Immediate retries extend the wait.',
				splitIdentities:
					'Give each cluster or pipeline its own identity, and pull the same images less often.',
				upgradeToPremium: 'Upgrade to Premium, which costs more.',
				addReplicas: 'In Premium, distribute the load over replicas: each replica has its own limits.',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'No sign-in to Azure',
			meaning:
				'Entra issued no token. Either no account is signed in, the credential is incomplete, expired or rejected, a policy requires more verification, or Entra cannot be reached. The error says nothing about the registry.',
			impact:
				'Everything that needs an Azure identity: the registry tokens and the checks of the Azure resource. The checks of DNS, TLS and the challenge need no identity.',
			manualSteps: {
				showAccount: 'Check whether az is signed in, and to which subscription and tenant.',
				requestToken:
					'Check whether az still gets a token. The error text contains the Entra error code: AADSTS and digits.',
				findAzureVariables:
					'Look for environment variables that begin with AZURE_: a credential in these variables overrides az.',
			},
			fixes: {
				signIn: 'Sign in.',
				resetSecret:
					'If the secret of an application has expired, create a new secret. The old secret stops working.',
				nameCredential: 'If the wrong credential is used, name the correct credential.',
				meetPolicy:
					'If a company policy (Conditional Access) blocks the sign-in, sign in on a machine that the policy allows, or ask the administrator of the policy.',
				allowInProxy:
					'If Entra cannot be reached, allow the sign-in host in the proxy: login.microsoftonline.com, or the sign-in host of your cloud.',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'Private endpoint not found by name',
			meaning:
				'The registry has or should have a private endpoint, but this machine cannot find it. DNS returns a public or wrong address, a record is missing, or the endpoint is not approved. Each private endpoint has several names: the login server, and a data endpoint for each region.',
			impact:
				'The private connection to the registry, which is everything if public access is disabled. If only the name of a data endpoint is wrong, the manifest is pulled but the layers are not.',
			manualSteps: {
				queryResolver:
					'Check which address the name resolves to. With a private endpoint, the address is in your network.',
				listConnections: 'Check whether the connection is approved.',
				showEndpoints: 'List all names that must resolve to the private endpoint.',
				listZoneRecords:
					'List the records of the private DNS zone. Outside the public cloud, the zone name ends with the suffix of that cloud.',
			},
			fixes: {
				linkPrivateDnsZone: 'Link the zone to the virtual network of this machine.',
				createDnsZoneGroup: 'Let Azure create and update the records.',
				forwardPrivateLinkZone:
					'If you use your own DNS servers, configure them to forward privatelink.azurecr.io to 168.63.129.16, from inside the virtual network.',
				approveConnection: 'If the connection is pending, approve the connection.',
				connectToNetwork:
					'If this machine is outside the network, connect by VPN, or allow the address of this machine in the registry firewall.',
			},
		},
		STORED_CREDENTIAL_ERROR: {
			title: 'Stored credential missing or refused',
			meaning:
				'The container client sends the credential that a sign-in stored, not the sign-in to Azure. The client has no credential, or the registry refuses the stored one: it has expired, is for another registry, or lacks the permission.',
			impact: 'Pulls and pushes with the container client. Azure CLI and other tools can still work.',
			manualSteps: {
				listEntries:
					'Look which registries have an entry under auths in ~/.docker/config.json. If the file names a credential helper (credsStore or credHelpers), the helper has the entries.',
				showAdminUser:
					'If the user name is the name of the registry, check whether the admin user is turned on.',
				listTokens: 'If the user name is a token of the registry, check whether it is enabled.',
			},
			fixes: {
				signInAgain: 'Sign in again. A sign-in with Azure CLI is valid for three hours.',
				signOut: 'If the registry allows anonymous pulls, remove the credential.',
				renewPassword: 'If the password of a token has expired, create a new one.',
			},
		},
		CLIENT_SETTINGS_ERROR: {
			title: 'A client settings file has a problem',
			meaning:
				'A settings file of the container client or of its daemon is unreadable or malformed, or contradicts another setting. The client often prints nothing about such a file, and pulls without a sign-in.',
			impact:
				'Sign-ins, the choice of the daemon, and the proxies and certificates of pulls. The registry checks do not use these files.',
			manualSteps: {
				showLoginFile: 'Check who owns the file with the sign-ins, and who is allowed to read the file.',
				listContexts: 'Find out which context is active.',
				validateDaemonSettings: 'Check daemon.json without starting the daemon.',
				showDockerService:
					'Show the unit file of the daemon and its drop-in files, which can set proxies and hosts.',
			},
			fixes: {
				takeOwnership: 'If root owns the file after a sudo, change the owner to your user.',
				correctFile: 'Correct the malformed line, or move the file away and sign in again.',
				installHelper:
					'If a credential helper is missing, install the helper, or remove credsStore or credHelpers from config.json.',
				useDefaultContext: 'If the current context was removed, use the default context.',
				restartDaemon:
					'Restart the daemon after a change of daemon.json or of its service. The restart stops running containers.',
				signInAgain: 'Sign in again, so that the sign-in is stored where the client looks for it.',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI has a known problem',
			meaning:
				'Azure CLI does not start, or its version or an extension has a known problem. acr-doctor uses Azure CLI only as one of several ways to sign in.',
			impact: 'az acr login, and all fixes with az commands. Other credentials work without Azure CLI.',
			manualSteps: {
				showAzureCliVersion:
					'Check the version. In 2.74 and 2.75, az acr check-health crashes if the registry is not found in Azure. From 2.82, az acr login requires the registry audience.',
				listExtensions:
					'List the extensions. acrabac and acrregionalendpoint conflict with built-in features of newer versions.',
			},
			fixes: {
				upgradeAzureCli: 'Update Azure CLI.',
				reinstallAzureCli: 'If Azure CLI does not start, reinstall Azure CLI: https://aka.ms/azure-cli',
				removeExtension: 'Remove the conflicting extension.',
				setAudience: 'From 2.87, set the token audience that your cloud supports.',
			},
		},
	},
};
