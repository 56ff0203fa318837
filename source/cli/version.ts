import manifest from '../../package.json' with {type: 'json'};

/** The name and version of the program from its package.json. */
export const tool = {name: manifest.name, version: manifest.version};
