import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

type Content = Readonly<Record<string, unknown>>;

type NerdctlToml = {
	/** The folders with hosts.toml files, which replace the default folders. */
	readonly folders?: readonly string[] | undefined;
	/** True if plain HTTP and certificates that are not trusted are accepted for every registry. */
	readonly isInsecure: boolean;
	readonly insecureLine?: number | undefined;
};

/**
 * Reads a parsed nerdctl.toml. Returns a problem if a setting has the wrong type. Source:
 * https://github.com/containerd/nerdctl/blob/main/docs/config.md
 */
export function readNerdctlToml(content: Content, lineOf: LineOf): NerdctlToml | Mistake {
	const {hosts_dir: folders, insecure_registry: insecure} = content;

	if (folders !== undefined && !isTextList(folders)) {
		return {problem: 'wrong-type', line: lineOf('hosts_dir'), setting: 'hosts_dir', allowed: '["TEXT"]'};
	}

	if (insecure !== undefined && typeof insecure !== 'boolean') {
		return {
			problem: 'wrong-type',
			line: lineOf('insecure_registry'),
			setting: 'insecure_registry',
			allowed: 'true, false',
		};
	}

	return {
		...(folders !== undefined && {folders: folders.slice(0, 10).map(folder => redactedExcerpt(folder, 300))}),
		isInsecure: insecure === true,
		insecureLine: lineOf('insecure_registry'),
	};
}

const isTextList = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every(item => typeof item === 'string');

/** Returns at most 10 folders with hosts.toml files that containerd uses for Kubernetes, from a parsed config.toml. */
export function readHostsFolders(content: Content): readonly string[] {
	const plugins = isRecord(content.plugins) ? content.plugins : {};
	// containerd 2 uses the first name, and containerd 1 the second:
	// https://github.com/containerd/containerd/blob/main/docs/cri/config.md
	const paths = ['io.containerd.cri.v1.images', 'io.containerd.grpc.v1.cri'].map(name => {
		const plugin = plugins[name];
		const registry = isRecord(plugin) ? plugin.registry : undefined;
		return isRecord(registry) ? registry.config_path : undefined;
	});
	const path = paths.find(value => typeof value === 'string' && value !== '');
	return typeof path === 'string' ? redactedExcerpt(path, 600).split(':').slice(0, 10) : [];
}
