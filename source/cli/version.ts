import manifest from '../../package.json' with {type: 'json'};

/** The name and version of this program, from package.json. */
export const tool = {name: manifest.name, version: manifest.version};
