import {keepCompiled} from './keep-compiled.ts';
import {runLean} from './run-lean.ts';
import type {Process} from './terminal-of.ts';

/** Readies the engine for a run, before what the run consists of is loaded. */
export function readyEngine(world: Pick<Process, 'env' | 'platform'>, registries: number): void {
	runLean(registries);
	// After that, since it is kept by how the engine is set.
	keepCompiled(world);
}
