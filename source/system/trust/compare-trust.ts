import type {X509Certificate} from 'node:crypto';
import {stat} from 'node:fs/promises';
import type {TrustAnchor, TrustSource, TrustStore, TrustVerdict} from '../../engine/system.ts';
import {locate} from '../files/read-file.ts';
import {readSource} from './read-source.ts';
import type {LoadedSource} from './read-source.ts';
import {verifyChain} from './verify-chain.ts';

export type TrustComparison = {
	/** Verifies the certificates that the server sent against each store. */
	readonly compare: (
		server: {readonly host: string; readonly sent: readonly X509Certificate[]},
		stores: readonly TrustStore[],
		now: number,
	) => Promise<readonly TrustVerdict[]>;
};

/** Keeps the certificates of each file and folder, because the stores of several programs can share a file. */
export function createTrustComparison(root = ''): TrustComparison {
	const sources = new Map<string, Promise<LoadedSource | undefined>>();

	const load = async (source: TrustSource): Promise<LoadedSource | undefined> => {
		const key = JSON.stringify([source.paths, source.names]);
		const loaded = sources.get(key) ?? readSource(source, root);
		sources.set(key, loaded);
		return loaded;
	};

	return {
		compare: async (server, stores, now) =>
			Promise.all(
				stores.map(async ({sources: wanted, needsRoot = false}) => {
					const loaded: LoadedSource[] = [];
					let outcome = verifyChain({...server, stores: [], needsRoot, now});

					for (const source of wanted) {
						// oxlint-disable-next-line no-await-in-loop -- later sources are read only if necessary
						const found = await load(source);
						loaded.push(...(found ? [found] : []));
						outcome = verifyChain({...server, stores: loaded.map(({store}) => store), needsRoot, now});

						if ('anchor' in outcome) {
							break;
						}
					}

					return {
						...('anchor' in outcome
							? {anchor: await describeAnchor(outcome.anchor, loaded, root)}
							: {refusal: outcome.refusal}),
						sources: loaded.map(({path, certificates, brokenBlocks, error}) => ({
							path,
							certificates,
							...(brokenBlocks !== undefined && {brokenBlocks}),
							...(error !== undefined && {error}),
						})),
					};
				}),
			),
	};
}

async function describeAnchor(
	anchor: X509Certificate,
	sources: readonly LoadedSource[],
	root: string,
): Promise<TrustAnchor> {
	const path = sources.map(({fileOf}) => fileOf(anchor)).find(file => file !== undefined) ?? '';
	const {ctimeMs} = (await stat(locate(path, root)).catch(() => undefined)) ?? {ctimeMs: 0};
	return {path, changedAt: Math.round(ctimeMs)};
}
