/** A stub for react-devtools-core, which is not installed. Ink imports react-devtools-core if DEV=true is set. */
export default {initialize() {}, connectToDevTools() {}};
