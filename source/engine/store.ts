/** Holds state outside React. A pure function computes the next state from the current state and an event. */
export type Store<State, Event> = {
	readonly get: () => State;
	readonly send: (event: Event) => void;
	/** Returns a function that ends the subscription. */
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

/** Creates a store in which each event is the new state. */
export const createValue = <State>(initial: State): Store<State, State> =>
	createStore<State, State>((_, next) => next, initial);
