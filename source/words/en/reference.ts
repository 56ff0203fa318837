import type {ReferenceWords} from '../words.ts';

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
	standIns: 'Words in capitals in a command stand for names of your own.',
	more: 'acr-doctor explain CODE says more of one; a problem or a check will do as well.',
	problemOf: '{problem} is a problem under {codes}.',
	checkOf: '{check} is a check that gives {codes}.',
	nothingFound: 'Nothing in the reference has "{query}".',
	count: '{number} of {found}',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: 'No container client that works',
			meaning:
				'No docker, podman or nerdctl was found on the path, or the one that was found or named does not start. It says nothing about the registry.',
			blocks:
				'Pulling, pushing and docker login from this machine, and the checks of its container server. Everything about the registry itself is checked without a client.',
			byHand: [
				'See whether docker starts.',
				'Or Podman, where that is installed.',
				'See what the path leads to: which -a docker, or where docker on Windows. In WSL, the program must be there on the side of Linux.',
			],
			fixes: [
				'Install Docker or Podman, or add its folder to the path and open a new shell. In WSL, switch on the WSL integration of Docker Desktop.',
				'Where another client is installed, name it; az acr login heeds this from 2.59 on.',
				'An alias of the shell is no program: other programs, such as this one, do not see it. Put a link of that name on the path instead.',
				'Without any client: get a token that oras, Helm or a pull on another machine can sign in with.',
			],
		},
		DOCKER_DAEMON_ERROR: {
			title: 'The container server does not answer',
			meaning:
				'The client is there, but the server behind it is not: it is stopped, its socket is closed to this user, or a context or DOCKER_HOST leads somewhere else.',
			blocks:
				'Every pull, push and build of this machine, and docker login with its credentials. The checks of the registry run without it.',
			byHand: [
				'Ask the server about itself; the last line says what is wrong.',
				'See where docker is led: the context with the star is the one in use.',
				'With Podman on macOS or Windows, see whether its virtual machine runs.',
			],
			fixes: [
				'Start the server on Linux.',
				'On macOS and Windows, start Docker Desktop, or podman machine start; wait until it says that it is running.',
				'Where the socket is closed to you, join its group, then sign in to the machine anew. Members of this group are as good as root.',
				'Where the context leads to a server that is gone, go back to the one of this machine, and unset DOCKER_HOST.',
				'Without a server: get a token that oras, Helm or a pull elsewhere can sign in with.',
			],
		},
		DOCKER_VERSION_ERROR: {
			title: 'The client does not tell its version',
			meaning:
				'Client and server are both there, and yet the client does not tell their versions in a way that can be read. A wrapper of that name, a server too busy to answer, or versions far apart do this.',
			blocks:
				'As a rule nothing. Where the two are truly too far apart, every command that needs the server fails.',
			byHand: [
				'See both versions; a client too new for its server says so here.',
				'See which server the client talks to.',
			],
			fixes: [
				'Bring client and server to the same version, from the same source: the package manager, or Docker Desktop.',
				'Where the server runs on another machine, update it there, or choose another context.',
			],
		},
		DOCKER_PULL_ERROR: {
			title: 'An image could not be pulled',
			meaning:
				'The server took the order and did not bring the image. It goes its own way: it has its own proxy, its own trust and its own stored sign-in, so it may fail where this machine does not. A pull takes two hosts: the login server gives the manifest, another one the layers.',
			blocks: 'Pulling the image. Pushing may still work, since uploads go to the login server alone.',
			byHand: [
				'Pull it, and read the last line: it names the host that failed.',
				'Pull a public image. Where that works, the way of the server into the internet is fine, and the registry or the sign-in is at fault.',
				'See the proxy that the server uses, which is not that of your shell.',
				'See whether this machine reaches the login server; 401 is the healthy answer.',
			],
			fixes: [
				'Sign in anew: the stored token lasts three hours.',
				'Where an old sign-in gets in the way, also of a registry open to everyone, take it out first.',
				'Where the manifest comes and the layers do not, let the hosts of the layers through the firewall: the data endpoints, or *.blob.core.windows.net.',
				'Where the certificate is not trusted, give the server the authority: /etc/docker/certs.d/LOGIN-SERVER/ca.crt. Where there is a proxy, set it in daemon.json and restart the server.',
				'Where no manifest matches, ask for a platform that the image has, or build it for yours.',
				'Where the repository or the tag is not found, compare every letter: names are lower case, and a missing right can look like a missing image.',
			],
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm cannot be run',
			meaning:
				'No helm was found on the path, or it does not start. Only those who keep charts in the registry need it.',
			blocks: 'helm pull, push and install of charts in the registry. Images are not touched by it.',
			byHand: ['See whether it starts, and which version it is.'],
			fixes: [
				'Install Helm 3.8 or newer, if you use charts: https://helm.sh/docs/intro/install',
				'If you do not, leave the check out: --skip helm',
			],
		},
		HELM_VERSION_ERROR: {
			title: 'This Helm does not fit',
			meaning:
				'Helm is there, but too old, or does not tell its version. Helm 2 has had no updates since 2020, and registries of Azure dropped its repositories in March 2025; oci:// works without an experiment from 3.8 on. Helm 4 is fine: az acr check-health calls it broken only because that asks with a flag which Helm 4 no longer has.',
			blocks: 'Charts at oci:// addresses. Images are not touched by it.',
			byHand: [
				'See the version in short.',
				'Ask for it in the way that Helm 3 and 4 share; what counts is that it ends with 0.',
			],
			fixes: [
				'Install Helm 3.8 or newer in its place: https://helm.sh/docs/intro/install',
				'Carry releases of Helm 2 over with the plugin 2to3: https://helm.sh/docs/topics/v2_v3_migration',
				'Then sign Helm in: helm registry login LOGIN-SERVER takes this token as password, with the user 00000000-0000-0000-0000-000000000000.',
			],
		},
		NOTARY_COMMAND_ERROR: {
			title: 'Content trust without notary',
			meaning:
				'Content trust is on here or in the registry, and the program that looks after its keys is not found or does not start. Docker Content Trust is on its way out: since 31 May 2026 no registry can turn it on anew, and on 31 March 2028 it ends.',
			blocks:
				'Looking after keys and delegations of signed images. With DOCKER_CONTENT_TRUST=1, docker refuses every image without a signature.',
			byHand: ['See whether it starts.', 'See whether the registry has content trust on.'],
			fixes: [
				'Where nothing here is signed with it, turn content trust off in this shell, and where it is set for all shells.',
				'Then turn it off in the registry as well.',
				'To sign images from now on, use notation: https://notaryproject.dev',
			],
		},
		NOTARY_VERSION_ERROR: {
			title: 'This notary does not fit',
			meaning:
				'A notary is there, but not 0.6.0, the one version that works with registries of Azure, or it does not tell its version. Docker Content Trust ends on 31 March 2028.',
			blocks:
				'Signing with Docker Content Trust, and looking after its keys. Unsigned pulls are not touched by it.',
			byHand: ['See the version.', 'See whether the registry has content trust on at all.'],
			fixes: [
				'Sign with notation from now on: https://notaryproject.dev',
				'To go on until 2028, install notary 0.6.0: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				'Where nothing is signed here, turn content trust off.',
			],
		},
		CMK_ERROR: {
			title: 'The registry cannot use its own key',
			meaning:
				'The registry is encrypted with a key in your Key Vault, and something on the way to that key is broken: the identity that opens it, the firewall of the vault, the vault, or the key. An identity that was taken away can go on working for up to about three months, so the cause may lie long back.',
			blocks:
				'In the end everything: without its key the registry answers 403 to whoever asks for a token, and no image is pushed or pulled.',
			byHand: [
				'See which key the registry uses, and which identity opens it.',
				'See which identities the registry has; the one above must be among them.',
				'See the firewall of the vault: Deny together with a bypass other than AzureServices keeps the registry out.',
				'See whether the key is enabled and has not run out.',
			],
			fixes: [
				'Give the registry an identity that is there.',
				'Name the identity for the key. It needs the right to get, wrapKey and unwrapKey.',
				'Let trusted services through the firewall of the vault. The registry recovers within seconds.',
				'Bring a deleted vault back.',
				'Bring a deleted key back.',
				'Where the identity of the registry itself is lost, only Azure support can help.',
			],
		},
		LOGIN_SERVER_ERROR: {
			title: 'The registry was not found',
			meaning:
				'Azure was asked for the registry by its name and gave no login server: the name is spelled differently, the registry is in another subscription, tenant or cloud, this identity may not see it, or Azure could not be asked. The login server need not be the name with a suffix: it can bear a hash, as NAME-HASH.azurecr.io.',
			blocks:
				'All that goes by the resource: roles, firewall, private endpoints and the key cannot be looked at. Where the login server is known, it can be checked and used all the same.',
			byHand: [
				'See which cloud az works in.',
				'See which subscription and tenant it works in.',
				'Ask for the true login server.',
				'Ask whether the name is taken at all; nameAvailable true means: Azure has no such registry.',
			],
			fixes: [
				'Go to the subscription that holds it.',
				'Or sign in to the tenant that holds it.',
				'Or change to the cloud that holds it.',
				'Or give the login server itself, as the portal shows it; no right to see the resource is needed then.',
				'Where you may not see it, ask its owner for the role Reader on the registry, if you need more than images.',
			],
		},
		CONNECTIVITY_DNS_ERROR: {
			title: 'The login server has no address',
			meaning:
				'The name of the login server leads to no address from here. Either there is no such name, or the resolver of this machine cannot be asked, or a private DNS zone hides the public answer without having one of its own.',
			blocks: 'Everything with this registry: signing in, pulling, pushing, and all checks behind this one.',
			byHand: [
				'Ask the resolver of this machine.',
				'Ask for a name that surely exists; where that fails too, DNS is down here as a whole.',
				'Ask Azure for the true login server.',
				'Ask whether a registry of this name exists; nameAvailable true means that there is none.',
			],
			fixes: [
				'Correct the name. A login server with a hash, as NAME-HASH.azurecr.io, must be given whole.',
				'Where the registry is in another cloud, change to that; its suffix differs: .azurecr.io, .azurecr.cn, .azurecr.us',
				'Where no name resolves, connect to the network or the VPN, or correct the DNS servers of this machine.',
				'Where a private DNS zone lacks the name, have Azure write its records.',
				'Where your own DNS servers answer, let them pass privatelink.azurecr.io on to 168.63.129.16, from inside the virtual network.',
			],
		},
		CONNECTIVITY_SSL_ERROR: {
			title: 'No trusted TLS connection',
			meaning:
				'The login server answers, but no connection that can be trusted comes about: the certificate is of an authority that is unknown here, or for another name, or out of date. Most often a proxy opens the traffic and signs it anew; less often the clock of this machine is wrong.',
			blocks:
				'Everything with this registry over this way. Docker, az and this program each have their own trust, so one may work where another fails.',
			byHand: [
				'See the certificates, and on the lines with i: who signed them. The name of your company or of a security product there means: a proxy opens the traffic.',
				'See how far the connection comes; verify result names the fault.',
				'Compare the clock with another one.',
			],
			fixes: [
				'Let this program and others of Node trust the authority of the proxy. FILE holds its certificate as PEM; your network team has it.',
				'Let az trust it.',
				'Let docker trust it: put the certificate in /etc/docker/certs.d/LOGIN-SERVER/ca.crt. Do not turn verification off: the token would go to whoever answers.',
				'Or ask the network team to let the login server and its data endpoints pass unopened.',
				'Set the clock; in WSL it may stand still while the machine sleeps.',
			],
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: 'The registry answers 403',
			meaning:
				'The registry was reached and answered 403. Nearly always its firewall does not know the address that you come from; the body of the answer names it. Else it cannot use its own key, or something in between answered in its place.',
			blocks: 'Signing in, pulling and pushing from here. From an address that is allowed, all works.',
			byHand: [
				'Read the body of the answer: it says which address the registry saw. Behind a proxy or NAT this is not the one of your machine.',
				'See whether public access is on, and what the firewall does by default.',
				'See which addresses are allowed.',
				'See whether the name leads to a private address, where the registry has a private endpoint.',
				'Where the body speaks of a key or an identity, see which key the registry uses.',
			],
			fixes: [
				'Allow the address that the registry saw. This takes the tier Premium, and some minutes until it counts.',
				'Where public access is off by mistake, turn it on.',
				'Where it is off on purpose, come in by the private endpoint: from its network or by VPN, with DNS that leads there.',
				'For hosted build agents, whose addresses change, use an agent of your own in a network that is allowed.',
				'Where the key is the cause, let the registry through the firewall of its vault.',
			],
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: 'The registry gives no challenge',
			meaning:
				'Whoever asks a registry without credentials is answered 401, with the address at which to get a token. That answer did not come: the connection failed or was cut, a proxy or a sign-in page answered, or what stands at this name is no registry of Azure.',
			blocks: 'Signing in, and with it all that needs a token. No client gets further than this.',
			byHand: [
				'See the answer: healthy is 401 with a header WWW-Authenticate: Bearer.',
				'See where the connection ends, and whether a proxy takes part.',
				'Look for a proxy in the variables of your shell: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not.',
			],
			fixes: [
				'Where a sign-in page answers, open a browser and sign in to the network.',
				'Where the network has a proxy, name it.',
				'Where the registry is reached by a private endpoint, keep it away from the proxy. The data endpoints need the same.',
				'Ask the network team to let HTTPS to the login server, its data endpoints and the sign-in hosts of Entra pass, with the headers unchanged.',
				'Where it is a fault of the server (5xx), wait and retry; if it stays, give Azure support the header X-Ms-Correlation-Request-Id.',
			],
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'No sign-in with Entra is offered',
			meaning:
				'The registry asks for credentials, but not in the way of Entra: it wants a user name and a password, or sends the token elsewhere than to itself. Registries of Azure take Entra sign-ins; so this is another registry, or a gateway stands in front.',
			blocks:
				'az acr login, and every sign-in with an identity of Azure. A user name and a password may work.',
			byHand: [
				'See what it asks for, behind WWW-Authenticate: healthy is Bearer with a realm at the same host.',
				'Compare the host with the login server that Azure knows.',
			],
			fixes: [
				'Use the login server of the registry itself in place of the gateway or mirror.',
				'Where the realm is at another host, find out whose that is before any token goes there.',
				'Where the registry is not one of Azure, sign in with the user name and password of that registry.',
			],
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: 'The challenge cannot be read',
			meaning:
				'The registry answered 401, but the header that says where to get a token is malformed or lacks its realm or service. Something in between has most likely changed it.',
			blocks: 'Signing in with any client, and all that needs a token.',
			byHand: [
				'See the header: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			],
			fixes: [
				'Ask whoever runs the proxy or gateway to pass WWW-Authenticate on unchanged.',
				'Or go past the proxy, where the network allows that.',
			],
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: 'The registry refuses the sign-in',
			meaning:
				'Entra knows the identity, but the registry did not trade its token for one of its own. The identity has no role there, is of another tenant, or came with a token of an audience that the registry refuses. With 5xx or a cut connection, the registry could not answer.',
			blocks:
				'az acr login, and every pull and push with this identity. Other identities are not touched by it.',
			byHand: [
				'See who is signed in, and in which tenant.',
				'See whether Entra gives a token for registries.',
				'See which roles this identity has on the registry; OBJECT-ID is the identity, REGISTRY-ID the resource id.',
				'See whether roles are given by registry or by repository.',
				'See whether the registry takes tokens of Resource Manager.',
			],
			fixes: [
				'Give it the right to pull. For a person, the principal type is User. It can take ten minutes until it counts.',
				'Where the role mode is AbacRepositoryPermissions, AcrPull does nothing; give this role instead. Owner and Contributor give no access to images either.',
				'Where the identity is of another tenant, sign in to that of the registry.',
				'Where tokens of Resource Manager are refused, sign in for the audience of registries.',
				'Sign in to the registry anew afterwards: a token keeps the rights it was made with.',
			],
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: 'No right to pull',
			meaning:
				'The registry took the sign-in, but gave no token for what was asked, or one without the right to pull. The identity has some role on the registry, not one that covers this repository; or its refresh token, which lasts three hours, has run out.',
			blocks: 'Pulling from the repository that was asked for. Others may work.',
			byHand: [
				'See whether roles are given by registry or by repository.',
				'See which roles the identity has.',
				'Prove the right to pull one repository.',
				'See which repositories there are, where this identity may list them.',
			],
			fixes: [
				'Give it the right to pull. For a person, the principal type is User. It can take ten minutes until it counts.',
				'Where the role mode is AbacRepositoryPermissions, give this role instead, with a condition that covers the repository or with none.',
				'Take the stored sign-in out, then sign in anew: an old token lacks new rights.',
				'Where a token of the registry is used in place of Entra, add content/read for the repository to its scope map.',
			],
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: 'Asked too often: 429',
			meaning:
				'The registry limits how often each identity, and all together, may ask in a minute, and the limit is reached. All who pull without a sign-in count as one identity, and so do both passwords of the admin user.',
			blocks: 'New requests, until the time in the header Retry-After is over. Nothing is broken.',
			byHand: [
				'See whether the answer is 429, and how many seconds Retry-After tells to wait.',
				'See the tier: Premium has twice the reads of the others.',
			],
			fixes: [
				'Wait as long as Retry-After says, then go on more slowly. Retrying at once makes it last.',
				'Give each cluster or pipeline an identity of its own in place of one for all, and pull fewer images anew.',
				'Move to Premium, which costs more.',
				'In Premium, spread the load over replicas: each has limits of its own.',
			],
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'No sign-in to Azure',
			meaning:
				'No token was got from Entra: nobody is signed in, the credential that was found is incomplete, expired or refused, a policy wants more proof, or Entra cannot be reached. The registry was not asked yet.',
			blocks:
				'All that needs an identity of Azure: the token of the registry, and what is read from the resource. DNS, TLS and the challenge are checked without one.',
			byHand: [
				'See whether az is signed in, and where.',
				'See whether it still gets a token; the error text bears the number of Entra, AADSTS and digits.',
				'Look for variables that begin with AZURE_: a credential that they name goes before that of az.',
			],
			fixes: [
				'Sign in.',
				'Where the secret of an application ran out, make a new one. The old one stops working.',
				'Where a wrong credential is found first, name the one to use.',
				'Where a policy of the company (conditional access) stops it, sign in on a machine that the policy trusts, or ask who looks after it.',
				'Where Entra cannot be reached, let its host through the proxy: login.microsoftonline.com, or that of your cloud.',
			],
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS misses the private endpoint',
			meaning:
				'The registry has a private endpoint, or should have one, and this machine does not find it: DNS gives a public or another address, a record is missing, or the endpoint is not approved. Each endpoint has several names: the login server, and a data name for each region.',
			blocks:
				'The private way to the registry. Where public access is off, this means everything. Where only a data name is wrong, the manifest comes and the layers do not.',
			byHand: [
				'See which address the name leads to; with a private endpoint it is one of your network.',
				'See whether the connection is approved.',
				'See all names that have to lead there.',
				'See the records of the private zone. Outside of the public cloud its name ends with the suffix of that cloud.',
			],
			fixes: [
				'Link the zone to the network that this machine stands in.',
				'Have Azure write and keep the records.',
				'Where your own DNS servers answer, let them pass privatelink.azurecr.io on to 168.63.129.16, from inside the virtual network.',
				'Where the connection is pending, approve it.',
				'Where this machine is outside of the network, connect by VPN, or allow its address in the firewall of the registry.',
			],
		},
		AZURE_CLI_ERROR: {
			title: 'This Azure CLI does not work well',
			meaning:
				'az is there, but does not start, or is a version or has an extension with a known fault. acr-doctor does not need it for the registry: it is one of several ways to sign in.',
			blocks: 'az acr login and the fixes that are commands of az. Other credentials work without it.',
			byHand: [
				'See its version. 2.74 and 2.75 break in az acr check-health where the registry is not found in Azure; from 2.82 on, az acr login wants the audience of registries.',
				'See its extensions: acrabac and acrregionalendpoint clash with what newer versions have built in.',
			],
			fixes: [
				'Bring it up to date.',
				'Where it does not start, install it anew: https://aka.ms/azure-cli',
				'Take an extension away that clashes.',
				'From 2.87 on, name the audience that your cloud knows.',
			],
		},
	},
};
