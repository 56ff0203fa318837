import {expect, test} from 'vitest';
import {maxTextLength} from '../../source/text/truncate.ts';
import {codeOf, isTranslation, sources} from '../source-files.ts';
import {findGrowth} from './growth.ts';
import {fewHostileTexts, hostileTexts} from './hostile-texts.ts';
import type {HostileText} from './hostile-texts.ts';
import {readers} from './readers.ts';
import type {Reader} from './readers.ts';

/**
 * Exports with a text parameter that read no text from outside. They read texts of acr-doctor, check names, IDs,
 * requests, or text that another reader has already truncated.
 */
const notReaders: readonly string[] = [
	'engine/result.failure',
	'saved/edit-saved.editRegistry',
	'saved/edit-saved.markFavorite',
	'saved/edit-saved.markUsed',
	'saved/edit-saved.removalOf',
	'saved/edit-saved.removeRegistry',
	'engine/diagnosis.reportFor',
	'text/map-texts.mapTexts',
	'text/json.isRecord',
	'engine/evaluate.inheritedValuesOf',
	'engine/plan.jobKeyOf',
	'engine/retry.jobsToRetry',
	'engine/retry.rowsToRecheck',
	'text/shell.shellOf',
	// The screen breaks texts of at most 600 characters, because evidence and messages are truncated first.
	'text/width.wrap',
	'text/break-command.breakCommand',
	'text/fill.truncateList',
	'checks/registry/registry-response/registry-response-findings.registryResponseFindings',
	// These functions pass the text of a file to a reader, or read facts that a reader has returned.
	'checks/containers/client-settings/read-settings-file.readSettingsFile',
	'checks/containers/client-settings/read-settings-file.readPlainFile',
	'checks/containers/client-settings/read-settings-file.listSettings',
	'checks/containers/client-settings/settings-problems.findLoginProblem',
	'checks/containers/container-client/invalid-settings.findInvalidSettings',
	'checks/containers/client-settings/docker/collect-certificates.collectCertificates',
	'checks/containers/client-settings/docker/collect-docker-context.collectContext',
	'checks/containers/client-settings/docker/collect-docker-engine.collectEngine',
	'checks/containers/client-settings/docker/collect-docker-login.collectHelpers',
	'checks/containers/client-settings/docker/collect-docker-service.collectService',
	'checks/containers/client-settings/docker/engine-proxies.findEngineProxies',
	'checks/containers/client-settings/containerd/collect-hosts-files.collectHosts',
	'checks/containers/client-settings/containerd/hosts-file-for.hostsFileFor',
	'checks/containers/client-settings/docker/read-docker-login.dockerFolder',
	'checks/containers/client-settings/docker/read-go-json.wrongTypeIn',
	'checks/containers/docker-trust/find-verification-off.findVerificationOff',
	'checks/containers/client-settings/docker/read-docker-login.readDockerLogin',
	'checks/containers/client-settings/evaluate-settings.evaluateSettings',
	'checks/containers/client-settings/podman/collect-podman-logins.collectPodmanLogins',
	'checks/containers/client-settings/podman/find-podman-problems.findPodmanProblems',
	'checks/containers/client-settings/podman/podman-file.variableIn',
	'checks/containers/client-settings/podman/podman-file.namedFile',
	'checks/containers/client-settings/podman/podman-file.firstMain',
	'checks/containers/client-settings/podman/podman-file.dropIns',
	'checks/containers/client-settings/podman/podman-pull-route.mergeEntries',
	'checks/containers/container-pull/settings/registry-settings.collectRegistrySettings',
	'checks/containers/shared-client-findings.withClientMessage',
	'checks/containers/container-daemon/daemon-fixes.showVersion',
	'checks/containers/container-daemon/evaluate-daemon.isDefaultContext',
	'checks/containers/container-daemon/inspect-machine.inspectMachine',
	'checks/containers/container-daemon/read-membership.readMembership',
	'checks/containers/container-daemon/remote/explain-remote-error.explainRemoteError',
	'checks/containers/container-pull/engine-dns/compare-names.compareNames',
	'checks/containers/docker-trust/engine-files.certificateRoots',
	'checks/containers/docker-trust/engine-store.folderNameOf',
	'checks/containers/docker-trust/trust-fixes.createFolder',
	'checks/sign-in/read-token-claims.grantsPull',
	'checks/sign-in/read-token-claims.isFor',
	'engine/replacement.findReplacement',
	'checks/containers/error-line/error-parts.splitErrorParts',
	'checks/containers/error-line/phrase-table.hasPhrase',
	'checks/containers/error-line/read-action.readAction',
	'checks/containers/error-line/read-cause.readCause',
	'checks/containers/error-line/read-hosts.readHosts',
	'checks/containers/error-line/read-names.readNames',
	'checks/containers/error-line/read-path.readPath',
	'checks/containers/error-line/read-reporter.isService',
	'checks/containers/error-line/read-reporter.readReporter',
	'checks/containers/error-line/read-subject.readSubject',
	'checks/containers/error-line/split-output.splitOutput',
	'checks/resource/private-endpoint/evaluate-network.evaluateNetwork',
	'checks/resource/private-endpoint/evaluate-private-endpoint.evaluatePrivateEndpoint',
	'checks/resource/resource/evaluate-resource.resourceValues',
	'checks/discovery/list-registries.listRegistries',
	'checks/resource/private-endpoint/dns-outcome.expectedAddresses',
	'checks/resource/resource-manager.listAll',
	'checks/registry/role-assignment.assignRole',
	'checks/network/tls/connection-findings.inspectTls',
	'checks/shared-findings.signInWithCli',
	'checks/resource/subscriptions.listRegistriesInSubscription',
	'checks/resource/subscriptions.listSubscriptions',
	'reference/clouds.sampleImageIn',
	'reference/codes.documentationOf',
	'checks/sign-in/entra/entra-fixes.signInForRegistry',
	'checks/sign-in/azure-sign-in/sign-in-values.credentialName',
	'checks/sign-in/azure-sign-in/sign-in-values.fixValues',
	'checks/programs/azure-cli/installation-values.hasOtherVersion',
	'checks/programs/azure-cli/installation-values.installationValues',
	'checks/programs/read-version.isBefore',
	'checks/programs/read-version.formatVersion',
];

test.each(Object.entries(readers))(
	'%s takes at most three times the CPU time for twice the text',
	(_, reader) => {
		// Below the limit, no expression is allowed to backtrack. Above the limit, the reader must truncate the text.
		expect(slowestOf(reader, hostileTexts, maxTextLength / 2)).toBeUndefined();
		expect(slowestOf(reader, fewHostileTexts, 2 * maxTextLength)).toBeUndefined();
	},
);

/** Returns the first text for which the reader is too slow. */
function slowestOf(reader: Reader, texts: readonly HostileText[], longest: number) {
	for (const {name, textOf} of texts) {
		const growth = findGrowth(reader, textOf, longest);

		if (growth !== undefined) {
			return {name, growth};
		}
	}

	return undefined;
}

test('every reader has a row', () => {
	const named = new Set(Object.keys(readers).map(name => name.split(' ')[0]));
	const exported = sources
		.filter(
			({file}) =>
				/^source\/(?:text|engine|describe|saved|reference|checks)\/(?!file\/)/.test(file) &&
				!isTranslation(file),
		)
		.flatMap(({file, text}) => textFunctionsIn(file, text));

	expect(exported.length).toBeGreaterThan(90);
	expect(exported.filter(name => !named.has(name) && !notReaders.includes(name))).toEqual([]);
	expect(notReaders.filter(name => !exported.includes(name))).toEqual([]);
});

/** Returns the exported functions with a text parameter. In `read-*.ts`, every exported function counts. */
const textFunctionsIn = (file: string, text: string): readonly string[] =>
	[
		...codeOf(text).matchAll(
			/^export (?:async )?(?:function (\w+)(?:<[^(]*>)?|const (\w+) = (?:async )?)\(([^]*?)\)(?:: | =>| \{)/gm,
		),
	]
		.filter(([, , , parameters = '']) =>
			/\/read-[^/]+\.ts$/.test(file)
				? parameters !== ''
				: /: (?:readonly )?(?:string|unknown)\b/.test(parameters),
		)
		.map(([, name, other]) => `${file.slice('source/'.length, -'.ts'.length)}.${name ?? other}`);
