/** State outside React: events in, one immutable state out. */
export type Store<State, Event> = {
	readonly get: () => State;
	readonly send: (event: Event) => void;
	/** Returns what ends the subscription. */
	readonly subscribe: (listener: () => void) => () => void;
};

export function createStore<State, Event>(
	reduce: (state: State, event: Event) => State,
	initial: State,
): Store<State, Event> {
	const listeners = new Set<() => void>();
	let state = initial;

	return {
		get: () => state,
		send(event) {
			state = reduce(state, event);

			for (const listener of listeners) {
				listener();
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
