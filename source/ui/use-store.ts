import {useSyncExternalStore} from 'react';
import type {Store} from '../engine/store.ts';

export const useStore = <State>({subscribe, get}: Pick<Store<State, never>, 'get' | 'subscribe'>): State =>
	useSyncExternalStore(subscribe, get);
