import type {ReferenceWords} from '../pack-types.ts';

/** What each code means and what to do, without a registry at hand; commands and links stand in source/reference. */
export const reference: ReferenceWords = {
	title: 'Reference',
	headings: {
		meaning: 'What it means',
		blocks: 'What it blocks',
		byHand: 'How to check by hand',
		fixes: 'How to fix it',
		problems: 'What acr-doctor tells apart',
		related: 'Related',
		documentation: 'More',
	},
	relatedKeys: 'next, previous related code',
	relatedHint: 'related',
	openRelated: 'open',
	placeholderNote: 'Replace the words in capitals in a command with your own names.',
	more: 'acr-doctor explain CODE says more about one; a problem or a check works too.',
	problemOf: '{problem} is a problem under {codes}.',
	checkOf: '{check} is a check that gives {codes}.',
	nothingFound: 'Nothing in the reference matches "{query}".',
	count: '{number} of {found}',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: 'No working container client',
			meaning:
				'No docker, podman or nerdctl was found on the path, or the one that was found or named does not start. This says nothing about the registry.',
			blocks:
				'Pulling, pushing and docker login from this machine, and the checks of its container daemon. Everything about the registry itself is checked without a client.',
			byHand: {
				showDockerVersion: 'See whether docker starts.',
				showPodmanVersion: 'Or Podman, if that is installed.',
				findOnPath: 'See which one is on the path. In WSL, the program must be installed on the Linux side.',
				findOnPathInWindows: 'On Windows, ask for the path in this way.',
			},
			fixes: {
				installClient:
					'Install Docker or Podman, or add its folder to the path and open a new shell. In WSL, switch on the WSL integration of Docker Desktop.',
				nameClient: 'If another client is installed, name it; az acr login supports this from 2.59 on.',
				replaceAlias:
					'A shell alias is not a program: other programs, such as this one, do not see it. Put a link of that name on the path instead.',
				printToken:
					'Without any client, get a token that oras, Helm or a pull on another machine can sign in with.',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: 'The container daemon does not answer',
			meaning:
				'The client is there, but the daemon behind it does not answer: it is stopped, this user may not use its socket, or a context or DOCKER_HOST points somewhere else.',
			blocks:
				'Every pull, push and build on this machine, and docker login with its credentials. The registry checks run without it.',
			byHand: {
				showDaemon: 'Ask the daemon about itself; the last line says what is wrong.',
				listContexts: 'See where docker connects: the context with the star is the one in use.',
				listPodmanMachines: 'With Podman on macOS or Windows, see whether its virtual machine runs.',
			},
			fixes: {
				startDockerService: 'On Linux, start the daemon.',
				startDockerDesktop:
					'On macOS and Windows, start Docker Desktop, and wait until it says that it is running.',
				startPodmanMachine: 'With Podman on macOS or Windows, start its virtual machine.',
				joinDockerGroup:
					'If you may not use the socket, join its group, then sign in to the machine again. Members of this group are as good as root.',
				useDefaultContext:
					'If the context points to a daemon that is gone, go back to the one on this machine.',
				unsetDockerHost: 'If DOCKER_HOST points to a daemon that is gone, unset it.',
				printToken: 'Without a daemon, get a token that oras, Helm or a pull elsewhere can sign in with.',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: 'The client does not report versions',
			meaning:
				'Client and daemon are both there, but the client does not report their versions in a readable way. The cause may be a wrapper of that name, a daemon too busy to answer, or versions too far apart.',
			blocks:
				'Usually nothing. If the two are really too far apart, every command that needs the daemon fails.',
			byHand: {
				showVersions: 'See both versions; a client too new for its daemon says so here.',
				listContexts: 'See which daemon the client talks to.',
			},
			fixes: {
				matchVersions:
					'Bring client and daemon to the same version, from the same source: the package manager, or Docker Desktop.',
				updateRemoteDaemon:
					'If the daemon runs on another machine, update it there, or choose another context.',
			},
		},
		DOCKER_PULL_ERROR: {
			title: 'An image could not be pulled',
			meaning:
				'The daemon accepted the request but did not get the image. It has its own proxy, its own trust store and its own stored sign-in, so it may fail where this machine does not. A pull uses two hosts: the login server gives the manifest, another host the layers.',
			blocks: 'Pulling the image. Pushing may still work, since uploads only go to the login server.',
			byHand: {
				pullImage: 'Pull it, and read the last line: it names the host that failed.',
				pullPublicImage:
					'Pull a public image. If that works, the internet connection of the daemon is fine, and the problem is the registry or the sign-in.',
				showDaemonProxy: 'See the proxy that the daemon uses, which is not the one of your shell.',
				showAnswer: 'See whether this machine reaches the login server; 401 is the expected answer.',
			},
			fixes: {
				signInAgain: 'Sign in again: the stored token lasts three hours.',
				removeStoredSignIn:
					'If an old sign-in gets in the way, even with a registry open to everyone, remove it first.',
				allowDataEndpoints:
					'If the manifest comes but the layers do not, allow the hosts of the layers in the firewall: the data endpoints, or *.blob.core.windows.net.',
				trustInDocker:
					'If the certificate is not trusted, give the daemon the CA certificate: /etc/docker/certs.d/LOGIN-SERVER/ca.crt. If there is a proxy, set it in daemon.json and restart the daemon.',
				namePlatform: 'If no manifest matches, ask for a platform that the image has, or build it for yours.',
				checkRepositoryName:
					'If the repository or tag is not found, compare every letter: names are lower case, and a missing permission can look like a missing image.',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm cannot be run',
			meaning:
				'No helm was found on the path, or it does not start. You only need it if you keep charts in the registry.',
			blocks: 'helm pull, push and install of charts in the registry. Images are not affected.',
			byHand: {showHelmVersion: 'See whether it starts, and which version it is.'},
			fixes: {
				installHelm: 'Install Helm 3.8 or newer, if you use charts: https://helm.sh/docs/intro/install',
				skipHelm: 'If you do not use charts, leave the check out.',
			},
		},
		HELM_VERSION_ERROR: {
			title: 'Unsuitable Helm version',
			meaning:
				'Helm is there, but too old, or does not report its version. Helm 2 has had no updates since 2020, and Azure registries dropped its repositories in March 2025; from 3.8 on, oci:// is no longer experimental. Helm 4 is fine: az acr check-health only calls it broken because it uses a flag that Helm 4 no longer has.',
			blocks: 'Charts at oci:// addresses. Images are not affected.',
			byHand: {
				showHelmVersion: 'See the version.',
				showVersionByTemplate:
					'Ask for it in the way that works with Helm 3 and 4; what counts is that it exits with 0.',
			},
			fixes: {
				installHelm: 'Install Helm 3.8 or newer in its place: https://helm.sh/docs/intro/install',
				migrateHelm2:
					'Migrate Helm 2 releases with the 2to3 plugin: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: 'Then get a token that Helm can sign in with.',
				signInHelm: 'Sign in Helm with this user name, and give the token as the password.',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: 'Content trust without notary',
			meaning:
				'Content trust is on here or in the registry, and notary, which manages its keys, is not found or does not start. Docker Content Trust is being retired: since 31 May 2026 it can no longer be turned on for a registry, and on 31 March 2028 it ends.',
			blocks:
				'Managing keys and delegations of signed images. With DOCKER_CONTENT_TRUST=1, docker refuses every unsigned image.',
			byHand: {
				showNotaryVersion: 'See whether it starts.',
				showContentTrust: 'See whether the registry has content trust on.',
			},
			fixes: {
				unsetContentTrust:
					'If nothing here is signed with it, turn content trust off in this shell, and wherever it is set for all shells.',
				disableContentTrust: 'Then turn it off in the registry as well.',
				useNotation: 'To sign images from now on, use notation: https://notaryproject.dev',
			},
		},
		NOTARY_VERSION_ERROR: {
			title: 'Unsuitable notary version',
			meaning:
				'notary is there, but it is not 0.6.0, the only version that works with Azure registries, or it does not report its version. Docker Content Trust ends on 31 March 2028.',
			blocks: 'Signing with Docker Content Trust, and managing its keys. Unsigned pulls are not affected.',
			byHand: {
				showNotaryVersion: 'See the version.',
				showContentTrust: 'See whether the registry has content trust on at all.',
			},
			fixes: {
				useNotation: 'Sign with notation from now on: https://notaryproject.dev',
				installNotary:
					'To go on until 2028, install notary 0.6.0: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: 'If nothing is signed here, turn content trust off.',
			},
		},
		CMK_ERROR: {
			title: 'The registry cannot use its key',
			meaning:
				'The registry is encrypted with a customer-managed key in your Key Vault and cannot reach that key: the identity for it, the vault firewall, the vault or the key is the problem. A removed identity can keep working for about three months, so the cause may date back a long time.',
			blocks:
				'Eventually everything: without its key, the registry answers every token request with 403, and no image can be pushed or pulled.',
			byHand: {
				showEncryption: 'See which key the registry uses, and with which identity.',
				showIdentities: 'See which identities the registry has; the one above must be among them.',
				showVaultFirewall:
					'See the vault firewall: Deny with a bypass other than AzureServices blocks the registry.',
				showKey: 'See whether the key is enabled and has not expired.',
			},
			fixes: {
				assignIdentity: 'Give the registry an existing identity.',
				rotateKey: 'Assign the identity to the key. It needs the permissions get, wrapKey and unwrapKey.',
				allowTrustedServices:
					'Let trusted services through the vault firewall. The registry recovers within seconds.',
				recoverVault: 'Recover a deleted vault.',
				recoverKey: 'Recover a deleted key.',
				contactSupport:
					'If the system-assigned identity of the registry is lost, only Azure support can help.',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: 'The registry was not found',
			meaning:
				'Azure was asked for the registry by name and gave no login server: the name is spelled differently, the registry is in another subscription, tenant or cloud, this identity may not see it, or Azure could not be reached. The login server is not always the name plus a suffix: it can contain a hash, as in NAME-HASH.azurecr.io.',
			blocks:
				'Everything that is read from the resource: roles, firewall, private endpoints and the key cannot be checked. If you know the login server, it can still be checked and used.',
			byHand: {
				showCloud: 'See which cloud az is set to.',
				showAccount: 'See which subscription and tenant it is set to.',
				showLoginServer: 'Ask for the actual login server.',
				checkName:
					'Ask whether the name is taken at all; nameAvailable true means that Azure has no such registry.',
			},
			fixes: {
				switchSubscription: 'Switch to the subscription that holds it.',
				signInToTenant: 'Or sign in to the tenant that holds it.',
				switchCloud: 'Or switch to the cloud that holds it.',
				useLoginServer:
					'Or give the login server itself, as the portal shows it; this needs no permission to see the resource.',
				requestReader:
					'If you may not see it and need more than images, ask its owner for the Reader role on the registry.',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: 'The login server has no address',
			meaning:
				'The name of the login server does not resolve to an address here. Either there is no such name, or the DNS server of this machine does not answer, or a private DNS zone hides the public address without having its own record.',
			blocks:
				'Everything with this registry: signing in, pulling, pushing, and all checks that need this one.',
			byHand: {
				queryResolver: 'Query the resolver of this machine.',
				resolveOtherName:
					'Query a name that certainly exists; if that fails too, DNS as a whole is down here.',
				showLoginServer: 'Ask Azure for the actual login server.',
				checkName: 'Ask whether a registry of this name exists; nameAvailable true means that there is none.',
			},
			fixes: {
				correctName:
					'Correct the name. A login server with a hash, as in NAME-HASH.azurecr.io, must be given in full.',
				switchCloud:
					'If the registry is in another cloud, switch to that cloud; its suffix differs: .azurecr.io, .azurecr.cn, .azurecr.us',
				connectToNetwork:
					'If no name resolves, connect to the network or the VPN, or correct the DNS servers of this machine.',
				createDnsZoneGroup: 'If a private DNS zone lacks the name, have Azure write its records.',
				forwardPrivateLinkZone:
					'If you use your own DNS servers, have them forward privatelink.azurecr.io to 168.63.129.16, from inside the virtual network.',
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: 'No trusted TLS connection',
			meaning:
				'The login server answers, but no trusted connection can be made: the certificate is from a certificate authority (CA) unknown here, for another name, or out of date. Most often a proxy decrypts the traffic and re-signs it; less often the clock of this machine is wrong.',
			blocks:
				'Everything with this registry over this connection. Docker, az and this program each have their own trust store, so one may work where another fails.',
			byHand: {
				showCertificates:
					'See the certificates; the lines with i: show who signed them. If your company or a security product is named there, a proxy decrypts the traffic.',
				traceConnection: 'See how far the connection gets; verify result names the problem.',
				compareClock: 'Compare the clock with another one.',
			},
			fixes: {
				trustInNode:
					'Make this program and other Node programs trust the CA of the proxy. FILE holds its certificate as PEM; your network team has it.',
				trustInAzureCli: 'Make az trust it.',
				trustInDocker:
					'Make docker trust it: put the certificate in /etc/docker/certs.d/LOGIN-SERVER/ca.crt. Do not turn verification off: the token would go to whoever answers.',
				exemptFromInspection:
					'Or ask the network team to exempt the login server and its data endpoints from TLS inspection.',
				setClockInWsl: 'Set the clock; in WSL it may stop while the machine sleeps.',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: 'The registry answers 403',
			meaning:
				'The registry was reached and answered 403. Nearly always, its firewall does not allow the address you connect from; the body of the answer names it. Otherwise it cannot use its customer-managed key, or something in between answered instead.',
			blocks: 'Signing in, pulling and pushing from here. From an allowed address, everything works.',
			byHand: {
				showAnswer:
					'Read the body of the answer: it says which address the registry saw. Behind a proxy or NAT, this is not the address of your machine.',
				showPublicAccess: 'See whether public access is on, and what the firewall does by default.',
				listNetworkRules: 'See which addresses are allowed.',
				queryResolver:
					'If the registry has a private endpoint, see whether the name resolves to a private address.',
				showEncryption: 'If the body mentions a key or an identity, see which key the registry uses.',
			},
			fixes: {
				allowAddress:
					'Allow the address that the registry saw. This needs the Premium tier, and takes effect after some minutes.',
				enablePublicAccess: 'If public access is off by mistake, turn it on.',
				usePrivateEndpoint:
					'If it is off on purpose, connect through the private endpoint: from its network or by VPN, with DNS that resolves to it.',
				useOwnAgents:
					'For hosted build agents, whose addresses change, use your own agent in an allowed network.',
				allowTrustedServices: 'If the key is the cause, let the registry through the firewall of its vault.',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: 'The registry gives no challenge',
			meaning:
				'A registry answers a request without credentials with 401 and the address of its token service. That answer did not come: the connection failed or was cut, a proxy or a sign-in page answered, or this name does not belong to an Azure registry.',
			blocks: 'Signing in, and everything that needs a token. No client gets further than this.',
			byHand: {
				showAnswer: 'See the answer: it should be 401 with a WWW-Authenticate: Bearer header.',
				traceConnection: 'See where the connection ends, and whether a proxy is involved.',
				findProxyVariables:
					'Look for a proxy in your environment variables: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in upper or lower case.',
			},
			fixes: {
				signInToNetwork: 'If a sign-in page answers, open a browser and sign in to the network.',
				setProxy: 'If the network has a proxy, set it.',
				addToNoProxy:
					'If the registry is reached through a private endpoint, bypass the proxy for it. Do the same for the data endpoints.',
				allowInFirewall:
					'Ask the network team to allow HTTPS to the login server, its data endpoints and the Entra sign-in hosts, with headers unchanged.',
				contactSupport:
					'If it is a server error (5xx), wait and retry; if it persists, give Azure support the X-Ms-Correlation-Request-Id header.',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'No sign-in with Entra is offered',
			meaning:
				'The registry asks for credentials, but not for an Entra sign-in: it wants a user name and password, or wants the token sent to another host. Azure registries accept Entra sign-ins, so this is another registry, or a gateway is in front of it.',
			blocks: 'az acr login, and every sign-in with an Azure identity. A user name and password may work.',
			byHand: {
				showAnswer:
					'See what it asks for after WWW-Authenticate: it should be Bearer with a realm at the same host.',
				showLoginServer: 'Compare the host with the login server that Azure knows.',
			},
			fixes: {
				useLoginServer: 'Use the login server of the registry itself instead of the gateway or mirror.',
				checkRealm: 'If the realm is at another host, find out whose it is before you send a token there.',
				signInWithPassword:
					'If it is not an Azure registry, sign in with the user name and password of that registry.',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: 'The challenge cannot be read',
			meaning:
				'The registry answered 401, but the header that says where to get a token is malformed or lacks its realm or service. Most likely something in between changed it.',
			blocks: 'Signing in with any client, and everything that needs a token.',
			byHand: {
				showAnswer:
					'See the header: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'Ask whoever runs the proxy or gateway to pass the WWW-Authenticate header on unchanged.',
				addToNoProxy: 'Or bypass the proxy, if the network allows that.',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: 'The registry refuses the sign-in',
			meaning:
				'Entra knows the identity, but the registry did not exchange its token for a registry token. The identity has no role there, is from another tenant, or used a token for an audience that the registry refuses. With 5xx or a cut connection, the registry could not answer.',
			blocks: 'az acr login, and every pull and push with this identity. Other identities are not affected.',
			byHand: {
				showAccount: 'See who is signed in, and in which tenant.',
				requestToken: 'See whether Entra issues a token for registries.',
				listRoles:
					'See which roles this identity has on the registry; OBJECT-ID is the identity, REGISTRY-ID the resource id.',
				showRoleMode: 'See whether roles apply per registry or per repository.',
				showArmAuthentication: 'See whether the registry accepts Resource Manager tokens.',
			},
			fixes: {
				assignAcrPull:
					'Give it permission to pull. For a person, the principal type is User. It can take ten minutes to take effect.',
				assignRepositoryReader:
					'If the role assignment mode is AbacRepositoryPermissions, AcrPull does nothing; assign this role instead. Owner and Contributor give no access to images either.',
				signInToTenant: 'If the identity is from another tenant, sign in to the tenant of the registry.',
				signInWithScope: 'If Resource Manager tokens are refused, sign in for the registry audience.',
				signInAgain: 'Then sign in to the registry again: a token keeps the permissions it was issued with.',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: 'No permission to pull',
			meaning:
				'The registry accepted the sign-in, but gave no token for the request, or one without permission to pull. The identity has a role on the registry, but not one that covers this repository; or its refresh token, which lasts three hours, has expired.',
			blocks: 'Pulling from the requested repository. Others may work.',
			byHand: {
				showRoleMode: 'See whether roles apply per registry or per repository.',
				listRoles: 'See which roles the identity has.',
				checkRepository: 'Check the permission to pull one repository.',
				listRepositories: 'List the repositories, if this identity may do that.',
			},
			fixes: {
				assignAcrPull:
					'Give it permission to pull. For a person, the principal type is User. It can take ten minutes to take effect.',
				assignRepositoryReader:
					'If the role assignment mode is AbacRepositoryPermissions, assign this role instead, with a condition that covers the repository or without one.',
				removeStoredSignIn:
					'Remove the stored sign-in, then sign in again: an old token lacks new permissions.',
				extendScopeMap:
					'If you use a registry token instead of Entra, add content/read for the repository to its scope map.',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: 'Too many requests: 429',
			meaning:
				'The registry limits the requests per minute, of each identity and in total, and the limit is reached. Everyone who pulls without a sign-in counts as one identity, and so do both passwords of the admin user.',
			blocks: 'New requests, until the time in the Retry-After header is over. Nothing is broken.',
			byHand: {
				showAnswer: 'See whether the answer is 429, and how many seconds to wait according to Retry-After.',
				showTier: 'See the tier: Premium allows twice the reads of the others.',
			},
			fixes: {
				retryLater: 'Wait as long as Retry-After says, then go on more slowly. Retrying at once prolongs it.',
				splitIdentities:
					'Give each cluster or pipeline its own identity instead of one for all, and pull images again less often.',
				upgradeToPremium: 'Move to Premium, which costs more.',
				addReplicas: 'In Premium, spread the load over replicas: each has its own limits.',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'No sign-in to Azure',
			meaning:
				'Entra issued no token: nobody is signed in, the credential that was found is incomplete, expired or refused, a policy requires further verification, or Entra cannot be reached. The registry has not been asked yet.',
			blocks:
				'Everything that needs an Azure identity: the registry token, and what is read from the resource. DNS, TLS and the challenge are checked without one.',
			byHand: {
				showAccount: 'See whether az is signed in, and where.',
				requestToken:
					'See whether it still gets a token; the error text contains the Entra error code, AADSTS and digits.',
				findAzureVariables:
					'Look for variables that begin with AZURE_: a credential set there takes precedence over az.',
			},
			fixes: {
				signIn: 'Sign in.',
				resetSecret:
					'If the secret of an application has expired, create a new one. The old one stops working.',
				nameCredential: 'If the wrong credential is found first, name the one to use.',
				meetPolicy:
					'If a company policy (Conditional Access) blocks it, sign in on a machine that the policy allows, or ask whoever manages the policy.',
				allowInProxy:
					'If Entra cannot be reached, allow its host in the proxy: login.microsoftonline.com, or that of your cloud.',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS misses the private endpoint',
			meaning:
				'The registry has a private endpoint, or should have one, and this machine does not find it: DNS gives a public or wrong address, a record is missing, or the endpoint is not approved. Each endpoint has several names: the login server, and a data endpoint for each region.',
			blocks:
				'The private connection to the registry. If public access is off, that means everything. If only a data endpoint name is wrong, the manifest comes but the layers do not.',
			byHand: {
				queryResolver:
					'See which address the name resolves to; with a private endpoint it is one in your network.',
				listConnections: 'See whether the connection is approved.',
				showEndpoints: 'See all names that must resolve to it.',
				listZoneRecords:
					'See the records of the private DNS zone. Outside the public cloud, its name ends with the suffix of that cloud.',
			},
			fixes: {
				linkPrivateDnsZone: 'Link the zone to the network that this machine is in.',
				createDnsZoneGroup: 'Have Azure create and maintain the records.',
				forwardPrivateLinkZone:
					'If you use your own DNS servers, have them forward privatelink.azurecr.io to 168.63.129.16, from inside the virtual network.',
				approveConnection: 'If the connection is pending, approve it.',
				connectToNetwork:
					'If this machine is outside the network, connect by VPN, or allow its address in the registry firewall.',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI has a known problem',
			meaning:
				'az is there, but does not start, or its version or an extension has a known problem. acr-doctor does not need it for the registry: it is one of several ways to sign in.',
			blocks: 'az acr login and the fixes that are az commands. Other credentials work without it.',
			byHand: {
				showAzureCliVersion:
					'See its version. In 2.74 and 2.75, az acr check-health crashes if the registry is not found in Azure; from 2.82 on, az acr login requires the registry audience.',
				listExtensions:
					'See its extensions: acrabac and acrregionalendpoint conflict with what newer versions have built in.',
			},
			fixes: {
				upgradeAzureCli: 'Update it.',
				reinstallAzureCli: 'If it does not start, reinstall it: https://aka.ms/azure-cli',
				removeExtension: 'Remove an extension that conflicts.',
				setAudience: 'From 2.87 on, set the audience that your cloud knows.',
			},
		},
	},
};
