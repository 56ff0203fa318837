import type {Discovery} from '../../engine/discovery.ts';
import type {Search} from './state.ts';

/** A search for registries. A new search replaces a running search. */
type DiscoverySearch = {readonly start: () => void; readonly stop: () => void};

export type Discover = (signal: AbortSignal) => Promise<Discovery>;

export function createDiscoverySearch(
	discover: Discover,
	show: (search: Partial<Search>) => void,
): DiscoverySearch {
	let controller: AbortController | undefined;

	const stop = (): void => {
		controller?.abort();
		controller = undefined;
		show({isRunning: false});
	};

	const search = async (own: AbortController): Promise<void> => {
		show({isRunning: true});

		try {
			const discovery = await discover(own.signal);

			if (own === controller) {
				show({isRunning: false, discovery});
			}
		} catch (error) {
			// A stopped search has no errors to report.
			if (!own.signal.aborted) {
				throw error;
			}
		}
	};

	return {
		start() {
			controller?.abort();
			controller = new AbortController();
			void search(controller);
		},
		stop,
	};
}
