import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': '代理要求用户名和密码，因此所有连接都失败。',
	'proxy-unusable': '通过代理的连接失败。',
	'engine-trust': [
		'容器引擎不信任 CA {issuerName}，但本机的其他程序信任该 CA。',
		'容器引擎不信任某个 CA，但本机的其他程序信任该 CA。',
	],
	'tls-inspection': [
		'代理解密 TLS，并用本机不信任的 CA {issuerName} 重新签名。',
		'代理解密 TLS，并用本机不信任的 CA 重新签名。',
	],
	'clock-wrong': '本机的时钟很可能不准：证书显示为已过期或尚未生效。',
	'name-resolution-down': '本机的 DNS 不可用。',
	'sign-ins-unusable': '容器客户端无法使用已保存的凭据。',
	'daemon-settings': '守护程序的设置有问题，因此无法启动。',
	'registry-settings': '{clientName} 无法使用其注册表设置。',
	'registry-blocked': '{clientName} 的设置阻止了该注册表。',
	'context-missing': 'docker 上下文 {context} 不存在。',
	offline: '本机无法连接网络。',
	'azure-cli-unusable': 'Azure CLI 无法使用其文件或模块，因此登录失败。',
	'no-such-registry': '{cloud} 中没有名为 {registry} 的注册表。',
	'registry-of-another-cloud': '注册表 {registry} 在 {homeCloud} 中，不在 {cloud} 中。',
	'login-server-assumed': '{registry} 的登录服务器不是注册表名称加云的后缀。',
	'private-link-dns': 'DNS 没有将注册表的名称解析到专用终结点。',
	'private-endpoint-not-approved': '专用终结点 {endpointName} 没有连接到注册表。',
	'outside-private-network': '注册表只接受专用终结点，而本机无法访问专用终结点。',
	'registry-firewall': ['注册表防火墙不允许 {clientIp} 访问。', '注册表防火墙不允许此地址访问。'],
	'key-unavailable': '注册表无法使用客户管理的密钥。',
	throttled: '注册表的请求数已达上限。',
	'stored-credential-refused': '{clientName} 没有可用于 {imageHost} 的凭据。',
	'no-identity-can-pull': '当前 shell 的标识和已保存的凭据都没有拉取 {repository} 的权限。',
	'identity-not-authorized': [
		'{who} 无权访问这些注册表。',
		'应用程序 {applicationId} 无权访问这些注册表。',
		'当前标识无权访问这些注册表。',
	],
};
