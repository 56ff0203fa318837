import type {Discovery} from '../../engine/discovery.ts';
import type {Search} from './state.ts';

/** Looks for registries that nobody has saved yet, until it is stopped; a new search takes the place of the last. */
export type Searching = {readonly start: () => void; readonly stop: () => void};

export type Discover = (signal: AbortSignal) => Promise<Discovery>;

export function createSearching(discover: Discover, show: (search: Partial<Search>) => void): Searching {
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
			// Who stops a search wants no more of it.
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
