import type {Layout} from '../app.tsx';
import type {PickerController} from './controller.ts';
import type {PickerList, RegistryRow} from './rows.ts';

export type PickerProps = PickerList & {
	readonly layout: Layout;
	readonly scrolls: PickerController['scrolls'];
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
	/** The rows without the choices of the first run. */
	readonly registries: readonly RegistryRow[];
};
