import {fieldOf, findWrongType} from '../../source/checks/containers/client-settings/docker/read-go-json.ts';
import {withoutUser} from '../../source/checks/containers/client-settings/docker/engine-proxies.ts';
import {partnerOf} from '../../source/checks/containers/client-settings/docker/find-docker-problems.ts';
import {
	findConflicts,
	findMisnamedSettings,
} from '../../source/checks/containers/client-settings/docker/engine-flags.ts';
import {readDaemonSettings} from '../../source/checks/containers/client-settings/docker/read-daemon-settings.ts';
import {readDockerConfig} from '../../source/checks/containers/client-settings/docker/read-docker-config.ts';
import {
	readEnvironmentFile,
	readUnitFile,
	splitWords,
} from '../../source/checks/containers/client-settings/docker/read-unit-file.ts';
import {readSettingsText} from '../../source/checks/containers/client-settings/read-settings-text.ts';
import type {Content} from '../../source/checks/containers/client-settings/read-settings-text.ts';

const settingsOf = (content: Content) => ({content, lineOf: () => undefined});

/** Splits the text into short names. */
const namesIn = (text: string): readonly string[] =>
	Array.from({length: Math.floor(text.length / 32)}, (_, index) => text.slice(index * 32, index * 32 + 32));

const daemonWith = (text: string) => {
	const settings = readDaemonSettings(
		settingsOf({
			proxies: {'https-proxy': text},
			dns: namesIn(text),
			...Object.fromEntries(namesIn(text).map(name => [name, 1])),
		}),
	);
	return 'mistake' in settings ? undefined : settings;
};

/** The functions that read settings files of container clients. */
export const settingsReaders: Readonly<Record<string, (text: string) => unknown>> = {
	'checks/containers/client-settings/read-settings-text.readSettingsText of JSON': text =>
		[text, `{"a": "${text}`, `{"a": {"b": [${text}`].map(part => readSettingsText(part, 'json-first-value')),
	'checks/containers/client-settings/read-settings-text.readSettingsText of TOML': text =>
		[text, `a = "${text}`, `[a]\n${text}`].map(part => readSettingsText(part, 'toml')),
	'checks/containers/client-settings/docker/read-go-json.fieldOf': text =>
		fieldOf(Object.fromEntries(namesIn(text).map(name => [name, 1])), text),
	'checks/containers/client-settings/docker/read-go-json.findWrongType': text =>
		findWrongType({[text]: {[text]: 1}}, {[text]: {each: 'text'}}),
	'checks/containers/client-settings/docker/read-docker-config.readDockerConfig of a sign-in': text =>
		[text, Buffer.from(text).toString('base64')].map(auth =>
			readDockerConfig(settingsOf({auths: {host: {auth}}, credsStore: text})),
		),
	'checks/containers/client-settings/docker/read-docker-config.readDockerConfig of names': text =>
		readDockerConfig(settingsOf({credHelpers: Object.fromEntries(namesIn(text).map(name => [name, name]))})),
	'checks/containers/client-settings/docker/read-daemon-settings.readDaemonSettings': daemonWith,
	'checks/containers/client-settings/docker/engine-flags.findConflicts'(text) {
		const settings = daemonWith(text);
		const command = [text, ...namesIn(text)].map(value => ({value, path: '', line: 1}));
		return settings && findConflicts(settings, command, '');
	},
	'checks/containers/client-settings/docker/engine-flags.findMisnamedSettings'(text) {
		const settings = daemonWith(text);
		return settings && findMisnamedSettings(settings, '');
	},
	'checks/containers/client-settings/docker/find-docker-problems.partnerOf': text =>
		[text, `${text}.key`, `${text}.cert`].map(partnerOf),
	'checks/containers/client-settings/docker/engine-proxies.withoutUser': text =>
		[text, `http://${text}`, `http://${text}@host`].map(withoutUser),
	'checks/containers/client-settings/docker/read-unit-file.readUnitFile': text =>
		[text, `[Service]\n${text}`, `[Service]\nA=${text}\\\n`].map(readUnitFile),
	'checks/containers/client-settings/docker/read-unit-file.readEnvironmentFile': text =>
		[text, `A=${text}`].map(readEnvironmentFile),
	'checks/containers/client-settings/docker/read-unit-file.splitWords': splitWords,
};
