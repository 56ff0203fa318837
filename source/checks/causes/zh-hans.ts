import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': '代理要求用户名和密码，所有连接都无法通过。',
	'proxy-unusable': '代理不放行连接。',
	'tls-inspection': [
		'代理解密 TLS，并用 {issuerName} 重新签名，本机不信任它。',
		'代理解密 TLS，并用不受信任的证书颁发机构重新签名。',
	],
	'clock-wrong': '本机的时钟可能不准：证书看来不在有效期内。',
	'name-resolution-down': '本机的 DNS 不可用。',
	offline: '本机无法连接网络。',
	'no-such-registry': '{cloud} 中没有名为 {registry} 的注册表。',
	'registry-of-another-cloud': '注册表 {registry} 属于 {homeCloud}，不属于 {cloud}。',
	'login-server-assumed': '由名称 {registry} 和云的后缀推断出的，并不是此注册表的登录服务器。',
	'private-link-dns': '本机的 DNS 没有将注册表的名称指向其专用终结点。',
	'private-endpoint-not-approved': '专用终结点 {endpointName} 与注册表之间没有连接。',
	'outside-private-network': '注册表只接受专用终结点，而本机无法访问其中任何一个。',
	'registry-firewall': ['注册表防火墙不允许 {clientIp} 访问。', '注册表防火墙不允许此地址访问。'],
	'key-unavailable': '注册表无法使用其客户管理的密钥。',
	throttled: '注册表限制请求频率，目前已达上限。',
	'identity-not-authorized': [
		'{who} 无权访问这些注册表。',
		'应用程序 {applicationId} 无权访问这些注册表。',
		'当前标识无权访问这些注册表。',
	],
};
