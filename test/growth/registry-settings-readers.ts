import {isRelevantKey, isRelevantPrefix} from '../../source/checks/containers/client-settings/is-relevant.ts';
import {
	readHostsToml,
	serversFor,
} from '../../source/checks/containers/client-settings/containerd/read-hosts-toml.ts';
import {
	readHostsFolders,
	readNerdctlToml,
} from '../../source/checks/containers/client-settings/containerd/read-nerdctl-toml.ts';
import {
	findNearSignIn,
	findSignIns,
} from '../../source/checks/containers/client-settings/podman/find-sign-in.ts';
import {
	matchLength,
	routeOfPull,
} from '../../source/checks/containers/client-settings/podman/podman-pull-route.ts';
import {readAuthFile} from '../../source/checks/containers/client-settings/podman/read-auth-file.ts';
import {readContainersConf} from '../../source/checks/containers/client-settings/podman/read-containers-conf.ts';
import {readRegistriesConf} from '../../source/checks/containers/client-settings/podman/read-registries-conf.ts';
import {
	findEntryProblem,
	hasScheme,
} from '../../source/checks/containers/client-settings/podman/read-entry-problem.ts';
import {
	findRegistriesProblem,
	hasVersion1,
} from '../../source/checks/containers/client-settings/podman/read-registries-problem.ts';
import {findWrongType} from '../../source/checks/containers/client-settings/podman/read-registries-types.ts';
import {readTomlLines} from '../../source/checks/containers/client-settings/read-toml-lines.ts';
import {target} from '../checks/bench.ts';

const noLine = (): undefined => undefined;

const podman = 'checks/containers/client-settings/podman';
const containerd = 'checks/containers/client-settings/containerd';

/** Splits the text into short names. */
const namesIn = (text: string): readonly string[] =>
	Array.from({length: Math.floor(text.length / 32)}, (_, index) => text.slice(index * 32, index * 32 + 32));

const entriesWith = (text: string) => [
	{prefix: text, location: text, mirror: [{location: text}]},
	...namesIn(text).map(prefix => ({prefix, location: text.slice(0, 100)})),
];

const placed = (prefix: string) => ({prefix, location: prefix, registryMirrors: [], file: ''});

const signIns = (text: string) => [
	{
		path: '',
		keys: [text, ...namesIn(text)],
		invalidKeys: [{key: text}],
		helpers: [{host: text, helper: text}],
	},
];

/** The functions that read settings files of Podman and containerd. */
export const registrySettingsReaders: Readonly<Record<string, (text: string) => unknown>> = {
	'checks/containers/client-settings/read-toml-lines.readTomlLines': text =>
		[
			text,
			`a = "${text}`,
			`a = '''${text}`,
			`[[${text}`,
			`"${text}" = 1`,
			`a = [${text}`,
			`[a]\n${text}`,
		].map(part => readTomlLines(part)('a')),
	'checks/containers/client-settings/is-relevant.isRelevantKey': text =>
		[text, `https://${text}`, `host/${text}`].map(key => isRelevantKey(target, key)),
	'checks/containers/client-settings/is-relevant.isRelevantPrefix': text =>
		[text, `*.${text}`].map(prefix => isRelevantPrefix(target, prefix)),
	[`${podman}/read-auth-file.readAuthFile`]: text =>
		readAuthFile(
			{
				auths: {[text]: {auth: text}, ...Object.fromEntries(namesIn(text).map(name => [name, {auth: name}]))},
				credHelpers: {[text]: text},
				credsStore: text,
			},
			noLine,
		),
	[`${podman}/read-containers-conf.readContainersConf`]: text =>
		readContainersConf(
			{
				engine: {
					env: [`HTTPS_PROXY=http://${text}`, `HTTPS_PROXY=${text}@host`, text, ...namesIn(text)],
					active_service: text,
					service_destinations: {[text]: {uri: text}},
				},
			},
			noLine,
		),
	[`${podman}/read-registries-conf.readRegistriesConf`]: text =>
		[{registry: entriesWith(text)}, {registries: {block: {registries: [text, ...namesIn(text)]}}}].map(
			content => readRegistriesConf({...content, 'credential-helpers': [text]}, noLine, false),
		),
	[`${podman}/read-registries-problem.findRegistriesProblem`]: text =>
		findRegistriesProblem(
			{registry: entriesWith(text), 'short-name-mode': text, aliases: {[text]: text}},
			noLine,
			false,
		),
	[`${podman}/read-registries-problem.hasVersion1`]: text =>
		hasVersion1({registries: {[text]: {registries: namesIn(text)}}}),
	[`${podman}/read-registries-types.findWrongType`]: text =>
		findWrongType({registry: entriesWith(text), aliases: {[text]: text}, [text]: text}),
	[`${podman}/read-entry-problem.findEntryProblem`]: text => findEntryProblem(entriesWith(text), noLine),
	[`${podman}/read-entry-problem.hasScheme`]: hasScheme,
	[`${podman}/podman-pull-route.routeOfPull`]: text =>
		routeOfPull([placed(text), placed(`*.${text}`), ...namesIn(text).map(placed)], `${text}/${text}`),
	[`${podman}/podman-pull-route.matchLength`]: text =>
		[text, `*.${text}`, '*.azurecr.io'].map(prefix => matchLength(`${text}/${text}`, prefix)),
	[`${podman}/find-sign-in.findSignIns`]: text =>
		[text, `host/${text}`, `host/app@${text}`].map(image => findSignIns(signIns(text), image)),
	[`${podman}/find-sign-in.findNearSignIn`]: text =>
		[text, `https://${text}`].map(image => findNearSignIn(signIns(text), image)),
	[`${containerd}/read-hosts-toml.readHostsToml`]: text =>
		readHostsToml(
			{
				server: text,
				ca: [text],
				host: {
					[`https://${text}`]: {capabilities: [text], ca: text},
					...Object.fromEntries(namesIn(text).map(name => [name, {capabilities: ['pull']}])),
				},
			},
			noLine,
			'/etc',
		),
	[`${containerd}/read-hosts-toml.serversFor`]: text => {
		const read = readHostsToml(
			{host: Object.fromEntries(namesIn(text).map(name => [name, {capabilities: ['pull']}]))},
			noLine,
			'/etc',
		);
		return 'servers' in read ? serversFor(read, 'canPull', text) : undefined;
	},
	[`${containerd}/read-nerdctl-toml.readNerdctlToml`]: text =>
		readNerdctlToml({hosts_dir: [text, ...namesIn(text)], [text]: text}, noLine),
	[`${containerd}/read-nerdctl-toml.readHostsFolders`]: text =>
		readHostsFolders({
			plugins: {'io.containerd.cri.v1.images': {registry: {config_path: `${text}:${text}`}}},
		}),
};
