import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Metafile, Plugin} from 'esbuild';

type Inputs = Metafile['inputs'];

/** Modules that always load together, so one file can contain their imports. The group `after` always loads earlier. */
export type Group = {readonly modules: readonly string[]; readonly after?: Group};

/**
 * Bundles modules that load together into one file. esbuild alone would write fifteen small files, at about 1 ms of
 * load time each. The plugin adds imports to each dynamically imported module, so that the module loads all groups
 * that it needs. The plugin saves 46 ms of CPU time until the first frame (`node test/bench/patches.ts`).
 */
export function groupModules(groups: readonly Group[], inputs: Inputs, root: string): Plugin {
	const late = findLateModules(inputs);
	const needs = new Map(
		groups.map(group => [group, group.modules.flatMap(one => listOwnModules(one, inputs))]),
	);
	const members = groups.map(group => {
		// Excludes modules that are also needed by an earlier group, or by a group that can load without this group.
		const others = groups.filter(other => other !== group && !isAfter(other, group));
		const foreign = new Set(others.flatMap(other => needs.get(other) ?? []));
		const own = new Set(needs.get(group));
		return [...own].filter(module => !group.modules.includes(module) && !foreign.has(module));
	});

	return {
		name: 'group-modules',
		setup(build) {
			build.onResolve({filter: /^group:\d+$/}, ({path: name}) => ({path: name, namespace: 'group'}));

			build.onLoad({filter: /.*/, namespace: 'group'}, ({path: name}) => ({
				contents: (members[Number(name.split(':')[1])] ?? []).map(importOf).join(''),
				resolveDir: root,
			}));

			build.onLoad({filter: /\.tsx?$/, namespace: 'file'}, async ({path: file}) => {
				const module = path.relative(root, file).replaceAll(path.sep, '/');

				if (!late.has(module)) {
					return undefined;
				}

				const own = new Set(listOwnModules(module, inputs));
				const names = members.flatMap((ofGroup, index) =>
					!groups[index]?.modules.includes(module) && ofGroup.some(member => own.has(member))
						? [`group:${index}`]
						: [],
				);
				const text = await readFile(file, 'utf8');
				return {
					contents: `${names.map(name => `import '${name}';`).join('')}${text}`,
					loader: file.endsWith('x') ? 'tsx' : 'ts',
				};
			});
		},
	};
}

const isAfter = ({after}: Group, group: Group): boolean =>
	after !== undefined && (after === group || isAfter(after, group));

const importOf = (module: string): string => `import './${module}';\n`;

const findLateModules = (inputs: Inputs): ReadonlySet<string> =>
	new Set(
		Object.values(inputs)
			.flatMap(({imports}) => imports)
			.filter(({kind}) => kind === 'dynamic-import')
			.map(one => one.path),
	);

/** Returns a source file and all files in `source` that it imports statically, directly or through other files. */
function listOwnModules(start: string, inputs: Inputs): readonly string[] {
	const found = new Set([start]);

	for (const module of found) {
		for (const {kind, path: to, external} of inputs[module]?.imports ?? []) {
			if (kind !== 'dynamic-import' && !external && to.startsWith('source/')) {
				found.add(to);
			}
		}
	}

	return [...found];
}
