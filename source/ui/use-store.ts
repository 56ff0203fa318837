import {useSyncExternalStore} from 'react';

type Readable<State> = {
	readonly get: () => State;
	readonly subscribe: (listener: () => void) => () => void;
};

/** State of a store outside React. */
export const useStore = <State>({subscribe, get}: Readable<State>): State =>
	useSyncExternalStore(subscribe, get);
