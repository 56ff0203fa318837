import type {FindingWords} from '../../../describe/language-pack.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import {
	askAboutRewriting,
	bypassProxy,
	checkLoginServer,
	clientCertificateRequired,
	giveLonger,
	lowerMtu,
	retryCheck,
	seeAzureStatus,
	supportWithId,
	waitAMinute,
} from '../../zh-hans.ts';

const retryOnce = '重试：单次断开可能是偶然。';

export const registryResponseWords = {
	'response-timed-out': {
		short: '响应超时',
		summary: '{loginServer} 接受了请求，但响应超时。',
		meaning: '连接已建立，说明 DNS、路由和 TLS 正常。没有响应的是注册表，或注册表前面的代理。',
		fixes: {retryLater: '稍候重试。', allowMoreTime: giveLonger, checkAzureStatus: seeAzureStatus},
	},
	'connection-dropped': {
		short: '连接被关闭 ({error})',
		summary: '{loginServer} 关闭了连接，没有返回响应 ({error})。',
		meaning: '握手之后，代理、防火墙或负载均衡器切断了连接。',
		fixes: {
			retryCheck: retryOnce,
			askAboutInspection: '询问网络团队：发往 {loginServer} 的流量是否被检查或切断。',
		},
	},
	'response-incomplete': {
		short: '响应不完整',
		summary: '{loginServer} 开始响应，但没有发完。',
		meaning:
			'收到了响应的标头，但没有收到其余部分。中间设备丢弃了过大的数据包（MTU 问题，常见于 VPN），或切断了连接。',
		fixes: {
			retryCheck: retryOnce,
			lowerMtu,
			askAboutInspection: '询问网络团队：发往 {loginServer} 的流量是否被检查。',
		},
	},
	'response-not-http': {
		short: '响应不是 HTTP/1.1',
		summary: '{loginServer} 上的服务器不使用 HTTP/1.1。',
		meaning: 'TLS 握手成功，但响应不是来自注册表。监听该端口的是隧道、其他服务或有故障的代理。',
		fixes: {checkLoginServer, askAboutRewriting},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		short: '代理拒绝了请求',
		summary: [
			'代理拒绝了请求，返回 {proxyStatus}。',
			'代理拒绝了请求。错误消息：{reason}',
			'代理拒绝了请求 ({error})。',
		],
		meaning: '代理允许了第一次连接，但没有允许这一次。',
		fixes: {allowInProxy: '请代理的管理员放行 {loginServer}。', addToNoProxy: bypassProxy()},
	},
	'connection-failed': {
		short: '请求失败 ({error})',
		summary: '对 {loginServer} 的请求失败 ({error})。',
		meaning: '之前与注册表的连接正常，但无法建立新的连接。',
		fixes: {retryCheck, retryTlsHandshake: '重试“TLS 握手”检查，查看失败的步骤。'},
	},
	'client-ip-denied': {
		short: ['防火墙拒绝 {clientIp} (403)', '防火墙拒绝此地址 (403)'],
		summary: ['403：注册表防火墙不允许 {clientIp} 访问。', '403：注册表防火墙不允许此地址访问。'],
		meaning:
			'公共访问已关闭或受限，且此地址不在允许范围内。如果使用代理或 NAT，注册表看到的是代理或 NAT 的地址。',
		fixes: {
			allowAddress:
				'如果公共访问已对选定的网络启用，请允许 {clientIpv4}（仅限 Premium 层级，几分钟后生效）。',
			useIpv4: '网络规则只接受 IPv4 地址，无法允许 {clientIpv6}。请改用 IPv4 连接，然后允许该 IPv4 地址。',
			showNetworkRules: '查看当前的网络规则。',
			enablePublicAccess: '如果公共访问已关闭，而策略允许公共访问，请启用公共访问。',
			linkPrivateDnsZone:
				'登录服务器指向 {privateLinkName}。如果该名称解析到公共地址，而本机在虚拟网络中，请将区域 {privateLinkZone} 链接到该网络。',
			usePrivateEndpoint: '也可以从能访问 {registry} 专用终结点的网络连接。',
		},
	},
	'key-unavailable': {
		short: '加密密钥不可用 (403)',
		summary: '403：注册表无法使用客户管理的密钥。',
		meaning:
			'注册表用客户管理的密钥加密，但无法访问该密钥。请检查标识、密钥和 Key Vault 防火墙。问题不在本机。',
		fixes: {
			showEncryption: '查看注册表使用的密钥和标识。',
			allowTrustedServices: '在 Key Vault 防火墙中允许受信任的服务。',
		},
	},
	'access-denied': {
		short: '403：注册表拒绝访问',
		summary: ['注册表返回 403：{registryMessage}', '注册表返回 403，未说明原因。'],
		meaning: '注册表收到了请求，但拒绝访问。',
		fixes: {
			showNetworkRules: '查看注册表的防火墙规则。',
			contactSupport: '将相关 ID {correlationId} 提供给 Azure 支持。',
		},
	},
	'forbidden-by-intermediary': {
		short: '403，但不是来自注册表',
		summary: [
			'403，但不是来自注册表：返回响应的是 {intermediary}。',
			'403，但不是来自注册表：返回响应的是代理或网关。',
		],
		meaning: '响应中没有容器注册表的标头：代理、Web 过滤器或网关拦截了此主机。',
		fixes: {
			allowInProxy: '请网络或代理的管理员放行 {loginServer} 的 443 端口。',
			addToNoProxy: bypassProxy(),
		},
	},
	'too-many-requests': {
		short: ['请求过多，请在 {retryAfter} 秒后重试', '请求过多 (429)'],
		summary: ['429：请求过多，请在 {retryAfter} 秒后重试。', '429：请求过多，请在一分钟后重试。'],
		meaning: '注册表的服务层级限制每分钟的请求数，目前已达上限。所有客户端的令牌请求计入同一个上限。',
		fixes: {
			retryLater: '稍后重试。',
			spreadPulls: '错开拉取的时间，并在有效期内重复使用令牌。',
			upgradeToPremium: '只有改用 Premium 层级才能提高上限，费用也会增加。',
		},
	},
	'server-error': {
		short: '{status}：注册表的服务器错误',
		summary: '注册表返回 {status}，属于注册表的服务器错误。',
		meaning: '问题不在本机。这类错误通常在几分钟内消失。',
		fixes: {retryLater: waitAMinute, contactSupport: supportWithId, checkAzureStatus: seeAzureStatus},
	},
	'server-error-from-intermediary': {
		short: '{status}，但不是来自注册表',
		summary: [
			'{status}，但不是来自注册表：返回响应的是 {intermediary}。',
			'{status}，但不是来自注册表：返回响应的是代理或网关。',
		],
		meaning: '代理或网关无法连接注册表，或本身有故障。',
		fixes: {
			retryLater: '一分钟后重试。',
			askAboutGateway: '询问代理或网关的管理员：能否连接 {loginServer}。',
		},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
