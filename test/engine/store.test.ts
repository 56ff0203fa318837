import {expect, test} from 'vitest';
import {createStore} from '../../source/engine/store.ts';

const add = (sum: number, event: number): number => sum + event;

test('a store reduces the events that are sent to it', () => {
	const store = createStore(add, 1);
	store.send(2);
	store.send(3);
	expect(store.get()).toBe(6);
});

test('a subscriber is called on each change until it unsubscribes', () => {
	const store = createStore(add, 0);
	const heard: number[] = [];
	const stop = store.subscribe(() => heard.push(store.get()));
	store.send(1);
	store.send(1);
	stop();
	store.send(1);
	expect(heard).toEqual([1, 2]);
});
