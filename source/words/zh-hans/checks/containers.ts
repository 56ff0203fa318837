/** A registry needs no client on this machine to be signed in to. */
export const doWithout =
	'或者不在本机使用客户端：az acr login -n REGISTRY --expose-token 会输出一个令牌，可供其他任何客户端使用。';

export const chooseAnother = '或者用 --client 或 DOCKER_COMMAND 指定其他客户端。';

export const installAgain = [
	'在 {linux} 上，用原来的包管理器重新安装。',
	'在 {wsl} 中，重新安装，或者开启 Docker Desktop 的 WSL 集成。',
	'在 {mac} 上，重新安装 Docker Desktop 或 Podman。',
	'在 {windows} 上，重新安装 Docker Desktop 或 Podman。',
] as const;

export const clientSays = ['{clientName} 报告：{reason}', '{clientName} 没有提供更多信息。'] as const;

/** What the client itself says stands behind it, where it says anything. */
export const withReason = (text: string): readonly string[] => [`${text}错误消息：{reason}`, text];

export const seeAll = '查看完整的输出。';
