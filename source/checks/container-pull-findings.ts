import type {Finding, Fix} from '../core/check.ts';
import {pullSetUpFindings} from './container-pull-set-up-findings.ts';
import {clientSays, doWithout, withReason} from './container-values.ts';

const code = 'DOCKER_PULL_ERROR';

const pullYourself = (text: string): Fix => ({text, command: {run: ['{client}', 'pull', '{image}']}});

const allowHost: readonly Fix[] = [
	{
		text: 'Ask your network team to let the pull pass: it needs HTTPS to the registry, and to where its layers come from.',
	},
	{text: 'The registry is {imageHost}.'},
	{
		text: 'Layers come from {dataHost}: that host must be allowed too. A registry of tier Premium can have data endpoints of its own instead, in REGISTRY.REGION.data.azurecr.io: az acr update -n REGISTRY --data-endpoint-enabled',
	},
	{text: 'For {sample}, allow mcr.microsoft.com and *.data.mcr.microsoft.com.'},
];

const signIn: readonly Fix[] = [
	{
		text: 'Sign in to the registry, then retry.',
		command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
	},
	{
		text: 'An old sign-in can be worse than none: sign out of {imageHost} first.',
		command: {run: ['{client}', 'logout', '{imageHost}']},
	},
	{text: 'With {podman}, let az use it: DOCKER_COMMAND=podman az acr login -n REGISTRY'},
	{text: 'Run as the same user as the sign-in: sudo has settings of its own.'},
];

/** What the registry and the way to it can do to a pull. */
export const containerPullFindings = {
	pulled: {status: 'passed', summary: '{image}'},
	'pulled-other-platform': {
		status: 'passed',
		summary: '{image}: the registry answers; the image is not made for this platform',
	},
	'not-agreed': {
		status: 'skipped',
		summary: 'Skipped: press r here, or give --yes, to pull {image}.',
		meaning: 'A pull writes to the disk of this machine, and the image stays.',
		fixes: [{text: 'Press r on this row and answer y, or start acr-doctor with --yes.'}],
		question: 'This pulls {image} with {client}. Go on?',
	},
	'client-ip-denied': {
		status: 'failed',
		code,
		summary: [
			'The firewall of {imageHost} does not allow {clientIp}.',
			'The firewall of {imageHost} does not allow this address.',
		],
		meaning: 'The registry answers, and refuses the address that {clientName} comes from.',
		fixes: [
			{
				text: 'Allow the address in the firewall of the registry.',
				command: {
					run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIp}'],
				},
			},
			{text: 'Or pull from a network that is allowed, or through a private endpoint.'},
		],
		documentation: 'https://aka.ms/acr/firewall',
	},
	'authentication-required': {
		status: 'failed',
		code,
		summary: '{imageHost} wants a sign-in to pull {image}.',
		meaning:
			'The client sent no sign-in, or one that is expired or has no right to this repository. A sign-in to an Azure registry lasts three hours.',
		fixes: signIn,
	},
	'denied-or-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} gives no access to {image}, or has no such repository.',
		meaning: 'To whom may not see a repository, one that is there looks like one that is not.',
		fixes: [{text: 'Compare the name with that in the registry, letter by letter.'}, ...signIn],
	},
	'access-denied': {
		status: 'failed',
		code,
		summary: '{imageHost} refuses to give {image} (403): {reason}',
		meaning: 'The firewall of the registry, a missing right, or a proxy on the way says no.',
		fixes: [
			...signIn,
			{text: 'See what the firewall of the registry allows: az acr network-rule list -n REGISTRY'},
			...allowHost.slice(0, 2),
		],
	},
	'tag-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} answers, but has no {image}.',
		meaning: 'The repository may be there; the tag or digest is not.',
		fixes: [
			{
				text: 'See the tags there are: az acr repository show-tags -n REGISTRY --repository REPOSITORY --orderby time_desc',
			},
			{text: 'A tag that was pushed a moment ago can be missing from another replica for a while: retry.'},
		],
	},
	'repository-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} answers, but has no repository for {image}.',
		meaning: 'The name is misspelt, or the image is in another registry.',
		fixes: [{text: 'See the repositories there are: az acr repository list -n REGISTRY'}],
	},
	'name-unusable': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read {image} as the name of an image: {reason}',
		meaning: 'It is written HOST/REPOSITORY:TAG, in lower case but for the tag.',
		fixes: [{text: 'Give the name with its host, as in contoso.azurecr.io/team/app:1.0.'}],
	},
	'rate-limited': {
		status: 'failed',
		code,
		summary: '{imageHost} limits how often it may be asked, and the limit is reached.',
		meaning: 'It counts by address or account: others behind the same address count too.',
		fixes: [
			{text: 'Wait a few minutes, then retry.'},
			{
				text: 'If it is docker.io, sign in: the limit is higher then. For an Azure registry it rises with the tier.',
			},
		],
	},
	'platform-missing': {
		status: 'failed',
		code,
		summary: '{imageHost} has {image}, but not for this platform.',
		meaning: clientSays,
		fixes: [
			{
				text: 'Let {dockerOrPodman} say for which platforms it is.',
				command: {run: ['{client}', 'manifest', 'inspect', '{image}']},
			},
			{text: 'Build it for more than one: docker buildx build --platform linux/amd64,linux/arm64 --push'},
			{
				text: 'If it is made for Intel and this is an ARM machine, an emulator may run it.',
				command: {run: ['{client}', 'pull', '--platform', 'linux/amd64', '{image}']},
			},
			{
				text: 'If {docker} runs Windows containers and the image is for Linux, switch Docker Desktop to Linux containers.',
			},
		],
	},
	'not-an-image': {
		status: 'failed',
		code,
		summary: '{image} is no container image that {clientName} can pull.',
		meaning: withReason(
			'It may be a Helm chart, a signature or another artifact, or of a format that this version is too old or too new for.',
		),
		fixes: [
			{text: 'A Helm chart is pulled with helm pull oci://…, other artifacts with oras pull.'},
			{text: 'If it is an image, bring {clientName} up to date, or build and push the image anew.'},
		],
	},
	'layer-missing': {
		status: 'failed',
		code,
		summary: '{imageHost} names a part of {image} that it does not have.',
		meaning: withReason(
			'The part was deleted, or has not come to this replica of the registry yet: a push reaches the others later.',
		),
		fixes: [
			{text: 'Right after a push to a registry with replicas, retry in a few minutes.'},
			{text: 'If it stays, push the image anew from where it was built.'},
		],
	},
	'registry-failed': {
		status: 'failed',
		code,
		summary: '{imageHost} answers with an error of its own: {reason}',
		meaning: 'The registry, or a proxy in front of it, is ill.',
		fixes: [{text: 'Retry in a few minutes.'}, {text: 'See whether Azure is (https://status.azure.com).'}],
	},
	'not-a-registry': {
		status: 'failed',
		code,
		summary: 'What answers as {imageHost} is no registry.',
		meaning: withReason(
			'A web page came back: a captive network, the page of a proxy, or another server under this name.',
		),
		fixes: [
			{text: 'Open a web page in a browser: a network that wants you to sign in will say so.'},
			...allowHost.slice(0, 2),
		],
	},
	'host-not-found': {
		status: 'failed',
		code,
		summary: '{clientName} finds no address for {host}.',
		meaning:
			'The name does not exist where it asks. A daemon in a virtual machine, or one with DNS of its own, can know fewer names than this machine.',
		fixes: [
			{text: 'Compare the name with that of the registry, letter by letter.'},
			{
				text: 'Layers come from {dataHost}: its name must resolve here too, with private link through the private DNS zone.',
			},
			{
				text: 'For {docker} in a virtual machine, restart Docker Desktop after the network or VPN has changed.',
			},
		],
	},
	'resolver-failed': {
		status: 'failed',
		code,
		summary: '{clientName} got no usable answer from its DNS server for {host}.',
		meaning: clientSays,
		fixes: [
			{text: 'Connect to the network or the VPN, then retry.'},
			{text: 'On {linux}, {docker} reads /etc/resolv.conf; correct the servers in it.'},
			{
				text: 'In Docker Desktop, DNS is that of its virtual machine: restart it after the network or VPN has changed.',
			},
		],
	},
	refused: {
		status: 'failed',
		code,
		summary: '{host} refuses the connection of {clientName}.',
		meaning: withReason('Nothing listens there, or a firewall says no.'),
		fixes: [...allowHost, {text: 'Check the host and port in the name of the image.'}],
	},
	unreachable: {
		status: 'failed',
		code,
		summary: '{clientName} has no route to {host}.',
		meaning: withReason('The machine is offline, its VPN is down, or IPv6 leads nowhere.'),
		fixes: [{text: 'Connect to the network or VPN, then retry.'}, ...allowHost],
	},
	'timed-out': {
		status: 'failed',
		code,
		summary: '{host} does not answer {clientName}.',
		meaning: withReason('A firewall drops the packets, a VPN is down, or they are too big for it.'),
		fixes: [
			...allowHost,
			{text: 'If this machine reaches the registry and the daemon does not, the daemon needs the proxy too.'},
		],
	},
	'connection-cut': {
		status: 'failed',
		code,
		summary: '{host} cut the connection of {clientName} before an image came.',
		meaning: withReason(
			'A firewall or proxy that reads the name in the handshake does that, and so does one that is overloaded.',
		),
		fixes: allowHost,
	},
	'download-cut': {
		status: 'failed',
		code,
		summary: [
			'The download breaks off: {layersDone} of {layers} layers came, whatever {clientName} tried.',
			'The download breaks off, whatever {clientName} tries.',
		],
		meaning: withReason('The registry answers; its layers do not come through.'),
		fixes: [
			{text: 'Retry: what has come is kept.'},
			...allowHost,
			{text: 'Ask your network team whether big downloads are cut, scanned or limited in time.'},
			{text: 'On a VPN, try a smaller MTU, or without it.'},
		],
	},
	'took-too-long': {
		status: 'failed',
		code,
		summary: [
			'The pull was ended after two minutes, with {layersDone} of {layers} layers.',
			'The pull was ended after two minutes.',
		],
		meaning:
			'Either the line is slow or the image big, or something on the way holds the connection without a word.',
		fixes: [
			pullYourself('Pull it yourself, and see whether it moves.'),
			...allowHost,
			{text: 'Name a smaller image with --image.'},
		],
	},
	...pullSetUpFindings,
	'client-failed': {
		status: 'failed',
		code,
		summary: [
			'The pull failed: {reason}',
			'The pull failed ({error}).',
			'The pull failed with exit code {exitCode}.',
		],
		meaning: 'That is what {clientName} says; what it means is not known here.',
		fixes: [pullYourself('Pull it yourself, and see all that is said.'), doWithout],
	},
} as const satisfies Record<string, Finding>;
