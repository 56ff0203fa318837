/** Whatever speaks over a socket, with what Node and we need for TLS: it takes long to load, and is loaded when the first host is asked. */
export {createHttp} from './http.ts';
export {readHandshake} from './handshake.ts';
export {readTrust} from '../trust/trust.ts';
export {rootLocationsOn} from '../trust/system-roots.ts';
