import {useSyncExternalStore} from 'react';

type Readable<State> = {
	readonly get: () => State;
	readonly subscribe: (listener: () => void) => () => void;
};

/** The state of a store that lives outside of React. */
export const useStore = <State>({subscribe, get}: Readable<State>): State =>
	useSyncExternalStore(subscribe, get);
