import {useSyncExternalStore} from 'react';

type Readable<State> = {
	readonly get: () => State;
	readonly subscribe: (listener: () => void) => () => void;
};

export const useStore = <State>({subscribe, get}: Readable<State>): State =>
	useSyncExternalStore(subscribe, get);
