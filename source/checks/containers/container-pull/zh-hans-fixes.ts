export const askToAllowPull = {
	askToAllowPull: '请网络团队放行到以下主机的 HTTPS：注册表，以及提供映像层的主机。',
} as const;

export const enableDataEndpoints =
	'也可以改由专用数据终结点 REGISTRY.REGION.data.azurecr.io 提供映像层（仅限 Premium 服务层级）。启用后，所有客户端都必须能连接该主机。';

export const signIn = {
	letAzUsePodman: '用 az 登录之前，先让 az 使用 Podman。',
	signIn: '登录注册表，然后重试。',
	signOut: '如果客户端仍在使用旧凭据，请先从 {imageHost} 注销。',
	pullAsSameUser: '如果登录时没有用 sudo，拉取时也不要用 sudo：root 有单独的凭据。',
} as const;

export const copyShellProxy = {
	copyShellProxy:
		'当前 shell 使用 {shellProxy} 的代理，但守护程序没有代理。在守护程序服务的附加配置文件中设置代理：[Service] Environment="HTTPS_PROXY=http://HOST:PORT"。',
	restartWithProxy: '然后重启 Docker。正在运行的容器会停止。',
	moveClientProxies: 'config.json 中的代理用于生成和容器，不用于拉取。请为守护程序也设置代理。',
} as const;
