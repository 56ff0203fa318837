import type {FindingWords} from '../../../describe/language-pack.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import {
	clientCertificateRequired,
	giveLonger,
	bypassProxy,
	seeAzureStatus,
	supportWithId,
	waitAMinute,
} from '../../zh-hans.ts';

const retryACut = '重试：单次中断可能只是偶然。';

export const registryResponseWords = {
	'response-timed-out': {
		summary: '响应超时：{loginServer} 接受了请求，但没有响应。',
		meaning: '连接已建立，说明名称、路由和 TLS 都正常：卡住的是注册表，或是中间的代理。',
		fixes: {retryLater: '稍候再重试。', allowMoreTime: giveLonger, checkAzureStatus: seeAzureStatus},
	},
	'connection-dropped': {
		summary: '未收到响应，连接就被 {loginServer} 关闭 ({error})。',
		meaning: 'TLS 握手之后，中间的代理、防火墙或负载均衡器切断了连接。',
		fixes: {
			retryCheck: retryACut,
			askAboutInspection: '询问网络团队：发往 {loginServer} 的流量是否被检查或切断。',
		},
	},
	'response-incomplete': {
		summary: '响应没有发完：{loginServer}',
		meaning:
			'收到了响应标头，但没有收到其余部分。可能是中间设备拦下或切断了超过一个数据包的内容；使用 VPN 时，也可能是过大的数据包丢失。',
		fixes: {
			retryCheck: retryACut,
			lowerMtu: '断开 VPN 再试，或调小其网络接口的 MTU。',
			askAboutInspection: '询问网络团队：发往 {loginServer} 的流量是否被检查。',
		},
	},
	'response-not-http': {
		summary: '收到的响应不是 HTTP/1.1 ({loginServer})。',
		meaning: 'TLS 已建立，但随后收到的不是注册表的响应。该地址上可能是隧道、其他服务或有故障的代理。',
		fixes: {
			checkLoginServer: '核对 {loginServer} 是否就是要访问的注册表。',
			askAboutRewriting: '询问网络团队：是否有代理改写了 {loginServer} 的响应。',
		},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		summary: [
			'代理拦下了请求，返回 {proxyStatus}。',
			'代理拦下了请求：{reason}',
			'代理拦下了请求 ({error})。',
		],
		meaning: '前一次连接它放行了，这一次没有放行。',
		fixes: {allowInProxy: '请代理管理员放行 {loginServer}。', addToNoProxy: bypassProxy()},
	},
	'connection-failed': {
		summary: '请求失败 ({error})：{loginServer}',
		meaning: '刚才还能建立的连接，这次没有建立起来。',
		fixes: {retryCheck: '重试此项检查。', retryTlsHandshake: '重试上面的“TLS 握手”，它会指出失败的步骤。'},
	},
	'client-ip-denied': {
		summary: ['403：注册表防火墙不允许 {clientIp} 访问。', '403：注册表防火墙不允许此地址访问。'],
		meaning:
			'公共访问已关闭，或仅限选定的网络，而注册表看到的来源地址不在其中。经过代理或 NAT 时，注册表看到的是代理或 NAT 的地址，不是本机的。',
		fixes: {
			allowAddress:
				'如果公共访问对选定的网络开放，请允许 {clientIpv4}（需要 Premium 注册表；几分钟后生效）。',
			useIpv4:
				'规则只接受 IPv4 地址，无法允许 {clientIpv6}：请改用 IPv4 连接，再允许注册表看到的 IPv4 地址。',
			showNetworkRules: '查看目前允许的范围。',
			enablePublicAccess: '如果公共访问已关闭，且可以开放，请将其开启。',
			linkPrivateDnsZone:
				'此名称指向 {privateLinkName}，却解析到公共地址：如果本机在虚拟网络中，请将区域 {privateLinkZone} 链接到该网络。',
			usePrivateEndpoint: '或者改从能访问 {registry} 专用终结点的网络连接。',
		},
	},
	'key-unavailable': {
		summary: '403：注册表无法使用其客户管理的密钥。',
		meaning:
			'注册表用客户管理的密钥加密，但目前无法使用该密钥：问题出在标识、密钥或 Key Vault 防火墙，不在本机。',
		fixes: {
			showEncryption: '查看注册表使用的密钥和标识。',
			allowTrustedServices: '让 Key Vault 放行受信任的服务。',
		},
	},
	'access-denied': {
		summary: ['注册表返回 403：{registryMessage}', '注册表返回 403，未说明原因。'],
		meaning: '注册表收到了请求，但拒绝了它。',
		fixes: {
			showNetworkRules: '查看其防火墙规则。',
			contactSupport: '将相关 ID {correlationId} 提供给 Azure 支持。',
		},
	},
	'forbidden-by-intermediary': {
		summary: [
			'403，但并非来自注册表：返回它的是 {intermediary}。',
			'403，但并非来自注册表：返回它的是中间设备。',
		],
		meaning: '响应中没有容器注册表的特征：是代理、Web 过滤器或网关拒绝访问此主机。',
		fixes: {allowInProxy: '请其管理员放行 {loginServer} 的 443 端口。', addToNoProxy: bypassProxy()},
	},
	'too-many-requests': {
		summary: ['429：请求过多，请在 {retryAfter} 秒后重试。', '429：请求过多，请在一分钟后重试。'],
		meaning: '注册表每分钟接受的请求数取决于服务层级，目前已达上限。令牌请求不分来源，按整个注册表合计。',
		fixes: {
			retryLater: '稍等后重试。',
			spreadPulls: '错开拉取的时间；令牌在有效期内重复使用，不要每次都请求新的。',
			upgradeToPremium: '只有 Premium 层级的上限更高，但费用也更高。',
		},
	},
	'server-error': {
		summary: '注册表返回 {status}，属于服务端错误。',
		meaning: '问题不在本机。这类错误通常几分钟内会自行恢复。',
		fixes: {retryLater: waitAMinute, contactSupport: supportWithId, checkAzureStatus: seeAzureStatus},
	},
	'server-error-from-intermediary': {
		summary: [
			'{status}，但并非来自注册表：返回它的是 {intermediary}。',
			'{status}，但并非来自注册表：返回它的是中间设备。',
		],
		meaning: '中间的代理或网关连不上注册表，或本身有故障。',
		fixes: {retryLater: '一分钟后重试。', askAboutGateway: '询问代理或网关管理员：能否连通 {loginServer}。'},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
