/** Replaces react-devtools-core, which Ink imports when DEV=true is set and which is not installed. */
export default {initialize() {}, connectToDevTools() {}};
