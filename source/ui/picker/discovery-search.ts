import type {Discovery} from '../../engine/discovery.ts';
import type {Search} from './state.ts';

export type Discover = (signal: AbortSignal) => Promise<Discovery>;

/** A new search replaces a running search. */
export function createDiscoverySearch(discover: Discover, show: (search: Partial<Search>) => void) {
	let controller: AbortController | undefined;

	const search = async (own: AbortController): Promise<void> => {
		show({isRunning: true});

		try {
			const discovery = await discover(own.signal);

			if (own === controller) {
				show({isRunning: false, discovery});
			}
		} catch (error) {
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
		stop() {
			controller?.abort();
			controller = undefined;
			show({isRunning: false});
		},
	};
}
