import type {CollectContext} from '../../../engine/check.ts';
import type {ReadTrustSource, TrustVerdict} from '../../../engine/system.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {issuerNameOf} from '../../network/tls/certificate-names.ts';
import {tls} from '../../network/tls/tls.ts';
import {loginServer} from '../../registry/login-server/login-server.ts';
import {containerClient} from '../container-client/container-client.ts';
import type {ContainerDaemonEvidence} from '../container-daemon/collect-daemon.ts';
import {containerDaemon} from '../container-daemon/container-daemon.ts';
import type {ClientKind} from '../read-client-version.ts';
import {readDaemonProcess} from './daemon-start.ts';
import {engineStore, folderNameOf} from './engine-store.ts';
import type {EngineFolder} from './engine-store.ts';
import {engineOf, isRootless, locateEngine} from './engine-location.ts';
import type {EngineLocation} from './engine-location.ts';
import {findMisplaced} from './find-misplaced.ts';
import type {ExaminedFile} from './find-misplaced.ts';
import {collectSettings} from '../client-settings/collect-settings.ts';
import {currentSettings} from '../client-settings/current-settings.ts';
import {findVerificationOff} from './find-verification-off.ts';
import type {VerificationOff} from './find-verification-off.ts';
import {findNewAuthority} from './find-new-authority.ts';
import type {NewAuthority} from './find-new-authority.ts';
import {proxyHostOf, readEngineProxy} from './read-engine-proxy.ts';
import {azureCliStore, curlStore} from './program-stores.ts';
import type {ProgramStore} from './program-stores.ts';

export type DockerTrustEvidence = Partial<EngineFolder> &
	Partial<NewAuthority> & {
		readonly host: string;
		readonly port: number;
		/** The error code if the certificates were not compared, for example NO_CHAIN. */
		readonly error?: string | undefined;
		/** The setting with which the engine on this machine accepts every certificate of the registry. */
		readonly verificationOff?: VerificationOff | undefined;
		readonly kind?: ClientKind | undefined;
		readonly engineLocation: EngineLocation;
		readonly endpoint?: string | undefined;
		readonly isRootless?: boolean | undefined;
		/** The issuer of the last certificate of the chain. */
		readonly issuer?: string | undefined;
		/** True if the roots of Node contain a certificate or issuer of the chain. */
		readonly isPublic?: boolean | undefined;
		/** The error code with which acr-doctor itself refuses the certificate. */
		readonly refusal?: string | undefined;
		/** True if acr-doctor knows a root for the chain and refuses the certificate for another reason. */
		readonly isRooted?: boolean | undefined;
		/** The store of the container engine. `engine` is absent if the engine is elsewhere or uses a hosts.toml. */
		readonly engine?: StoreEvidence | undefined;
		/**
		 * The proxy through which acr-doctor received the certificate, or `none`. `proxy` is present only if the engine
		 * does not accept the chain.
		 */
		readonly proxy?: string | undefined;
		/**
		 * The proxy of the engine for this host, or `none`. `engineProxy` is present only if the engine does not accept
		 * the chain. `engineProxy` is absent if the engine does not report its proxy.
		 */
		readonly engineProxy?: string | undefined;
		readonly azureCli?: StoreEvidence | undefined;
		readonly curl?: StoreEvidence | undefined;
		/**
		 * The files that were searched for the CA. `examined` is present only if the engine does not accept the chain.
		 */
		readonly examined?: readonly ExaminedFile[] | undefined;
	};

export type StoreEvidence = {
	readonly variable?: string | undefined;
	/** The path of the file that accepts the certificate. */
	readonly acceptedBy?: string | undefined;
	readonly refusal?: string | undefined;
	readonly sources: readonly ReadTrustSource[];
};

/** Compares the stores of the programs on this machine. A store that cannot be read is part of the evidence. */
export async function compareStores(context: CollectContext): Promise<DockerTrustEvidence> {
	const {system, facts, signal} = context;
	const {host = '', port} = facts.need(loginServer);
	const handshake = facts.use(tls);
	const client = facts.use(containerClient);
	const daemon = engineOf(facts.use(containerDaemon));
	const daemonProcess = await readDaemonProcess(context, daemon);
	const engineLocation = locateEngine({client, daemon, isDaemonProcess: daemonProcess !== undefined});
	const known = {
		host,
		port,
		kind: daemon?.kind ?? client?.kind,
		engineLocation,
		endpoint: daemon?.endpoint ?? daemon?.variableValue,
		isRootless: daemon && isRootless(daemon),
	};
	const last = handshake?.chain.at(-1);
	const verificationOff =
		engineLocation === 'local' && client?.kind !== undefined
			? findVerificationOff(
					(await currentSettings(context)) ?? (await collectSettings(context)),
					folderNameOf({host, port}),
				)
			: undefined;

	if (handshake === undefined || last === undefined) {
		return {...known, error: handshake?.error?.code ?? 'NO_CHAIN'};
	}

	const [engine, azureCli] = await Promise.all([
		engineLocation === 'local' && daemon
			? engineStore(context, {host, port, daemon, daemonProcess})
			: undefined,
		azureCliStore(context),
	]);
	const stores = {engine: engine?.store, azureCli, curl: curlStore(context)};
	const named = Object.entries(stores).flatMap(([name, store]) => (store ? [[name, store] as const] : []));
	const answer = await system.compareTrust(
		{host, port},
		named.map(([, store]) => store),
		signal,
	);

	if (!answer.ok) {
		return {...known, error: answer.code};
	}

	const verdicts = new Map(named.map(([name], index) => [name, answer.value[index]]));
	const evidenceOf = (name: keyof typeof stores) => storeEvidence(stores[name], verdicts.get(name));
	const isPublic = handshake.acceptedBy.includes('node');
	const engineVerdict = verdicts.get('engine');
	const input = {host, port, engine, verdict: engineVerdict, trustFiles: handshake.trustFiles};
	const isRefused = engineVerdict?.refusal !== undefined;
	const [engineProxy, examined, newAuthority] = await Promise.all([
		isRefused ? findEngineProxy(context, {host, port, daemon}) : undefined,
		isRefused ? findMisplaced(context, input) : undefined,
		engineVerdict?.anchor && !isPublic ? findNewAuthority(context, input, daemonProcess) : undefined,
	]);

	return {
		...known,
		...(verificationOff && {verificationOff}),
		issuer: issuerNameOf(last),
		isPublic,
		refusal: handshake.refusal,
		isRooted: handshake.isRooted,
		engine: evidenceOf('engine'),
		azureCli: evidenceOf('azureCli'),
		curl: evidenceOf('curl'),
		...engine?.folder,
		...(isRefused && {
			proxy: handshake.proxy ? proxyHostOf(handshake.proxy.url) : 'none',
			engineProxy,
			examined,
		}),
		...newAuthority,
	};
}

/** Podman and nerdctl use the proxy of this shell, as acr-doctor does. dockerd has its own proxy. */
async function findEngineProxy(
	{system, facts, signal}: CollectContext,
	{host, port, daemon}: {host: string; port: number; daemon: ContainerDaemonEvidence | undefined},
): Promise<string | undefined> {
	if (daemon?.kind !== 'docker') {
		const {proxy} = facts.use(tls) ?? {};
		return proxy ? proxyHostOf(proxy.url) : 'none';
	}

	const answer = await system.run({file: daemon.command, args: ['info', '--format', '{{json .}}']}, signal);
	return answer.ok ? readEngineProxy(answer.value.stdout, host, port) : undefined;
}

const storeEvidence = (
	store: ProgramStore | undefined,
	verdict: TrustVerdict | undefined,
): StoreEvidence | undefined =>
	verdict && {
		variable: store?.variable,
		acceptedBy: verdict.anchor && excerpt(verdict.anchor.path, 400),
		refusal: verdict.refusal,
		sources: verdict.sources.map(source => ({...source, path: excerpt(source.path, 400)})),
	};
