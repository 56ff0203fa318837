/** Replaces react-devtools-core, which is not installed; Ink imports it if DEV=true is set. */
export default {initialize() {}, connectToDevTools() {}};
