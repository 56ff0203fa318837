/** Proxies, certificates, time zone, locale, terminal, and the locations of settings and credentials. */
const personal =
	/^(?:(?:https?|all|no|ftp)_proxy|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|NODE_USE_(?:ENV_PROXY|SYSTEM_CA)|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|TZ|LANG|LANGUAGE|LC_[A-Z]+|AZURE_.*|ARM_.*|IDENTITY_.*|MSI_.*|DOCKER_.*|CONTAINER_HOST|CONTAINERS_.*|REGISTRY_AUTH_FILE|XDG_CONFIG_HOME|NO_COLOR|FORCE_COLOR|CLICOLOR(?:_FORCE)?|COLORTERM|TERM|TERM_PROGRAM(?:_VERSION)?|COLUMNS|LINES|INK_SCREEN_READER|NODE_(?:DISABLE_)?COMPILE_CACHE|ACR_DOCTOR_(?!REQUIRE_ALL$).*)$/i;

/** Deletes variables of this machine that could affect a test, and sets a UTF-8 locale. */
export function cleanEnvironment(environment: NodeJS.ProcessEnv): void {
	for (const name of Object.keys(environment).filter(each => personal.test(each))) {
		delete environment[name];
	}

	environment.LANG = 'C.UTF-8';
}
