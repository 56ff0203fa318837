import manifest from '../../package.json' with {type: 'json'};

/** The program's own name and version, from its package. */
export const tool = {name: manifest.name, version: manifest.version};
