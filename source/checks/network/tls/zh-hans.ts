import type {tls as check} from './tls.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {bypassProxy, clientCertificateRequired, giveLonger, lowerMtu} from '../../zh-hans.ts';

const showCertificate = '手动查看证书（按 Ctrl-C 结束）。';
const showChain = '手动查看证书链（按 Ctrl-C 结束）。';
const allowInFirewall = '请网络团队放行 {loginServer} 的 {port} 端口。';
const checkAddress = '确认 {address} 属于 {loginServer}。';
const trustsAnyway = 'acr-doctor 仍然信任注册表的证书，但使用该变量的程序会';
const unsetVariable = `也可以取消设置 {trustVariable}${thenStartAgain}`;

export const tls: WordsFor<typeof check> = {
	title: 'TLS 握手',
	column: 'TLS',
	labels: {
		acceptedBy: '信任来源',
		bits: '位数',
		certificates: '证书',
		chain: '证书',
		cipher: '密码套件',
		fingerprint: 'SHA-256',
		isRooted: '根证书受信任',
		isSelfSigned: '自签名',
		issuer: '颁发者',
		similarCa: '相似的受信任 CA',
		message: '消息',
		missingIssuer: '缺少的颁发者',
		names: '名称',
		path: '路径',
		phase: '最后一步',
		protocol: '协议',
		subject: '使用者',
		trustFiles: '信任文件',
		validFrom: '生效时间 (UTC)',
		validTo: '到期时间 (UTC)',
		weakDigest: '弱摘要算法',
	},
	terms: {
		phase: {proxy: '代理', connect: 'TCP 连接', tls: 'TLS 握手', done: 'TLS 握手已完成'},
	},
	findings: {
		trusted: {short: '{protocol}，证书受信任', summary: '{protocol}，证书有效期至 {validTo}'},
		'trusted-by-private-ca': {
			short: '{protocol}，私有 CA 受信任',
			summary: ['{protocol}，证书由 {issuerName} 颁发，受 {stores} 信任', '{protocol}，证书受 {stores} 信任'],
			meaning:
				'证书不是由公共证书颁发机构 (CA) 颁发的：网络路径上可能有解密 TLS 的代理。有单独信任存储的程序（Docker、Azure CLI、Java）也需要添加此 CA。',
		},
		'trust-file-unreadable': {
			short: '无法读取 {trustVariable} 文件',
			summary: '{trustVariable} 指向的 {path} 中没有可读的证书 ({reason})。',
			meaning: `${trustsAnyway}拒绝该证书，或停止运行。`,
			fixes: {
				correctFile: '更正该文件：必须是 PEM 格式，从 BEGIN CERTIFICATE 到 END CERTIFICATE。',
				correctPath: `也可以更正 {trustVariable} 中的路径${thenStartAgain}`,
				unsetVariable,
			},
		},
		'trust-file-damaged': {
			short: '证书损坏：{trustVariable} 文件',
			summary: '{trustVariable} 指向的 {path} 中有损坏的证书。',
			meaning: `${trustsAnyway}在损坏的证书处停止，或忽略整个文件。`,
			fixes: {replaceCertificate: '找出损坏的证书，将该证书替换或删除。', unsetVariable},
		},
		'self-signed': {
			short: '证书是自签名的，不受信任',
			summary: '{host} 出示了自签名证书 ({subjectName})。',
			meaning:
				'Azure 容器注册表从不使用自签名证书，因此响应的是另一台服务器：代理、强制门户，或错误地址上的服务器。',
			fixes: {
				checkAddress: '确认 {address} 是注册表，而不是另一台计算机。',
				showCertificates: showCertificate,
			},
		},
		'untrusted-issuer': {
			short: '证书颁发者不受信任',
			summary: [
				'本机不信任 {host} 的证书，颁发者为 {issuerName}。',
				'本机不信任 {host} 的证书，其颁发者没有名称。',
			],
			meaning:
				'通常是公司的代理解密 TLS，并用自己的证书颁发机构 (CA) 重新签名。本机不信任该 CA，因此本机的程序会拒绝连接。',
			fixes: {
				correctTrustFile:
					'{trustVariable} 指向的 {path} 无法完整读取 ({reason})。如果该文件应包含此 CA，请更正该文件。',
				addToTrustStore: '向网络团队索取 {issuerName} 的 PEM 证书，并添加到本机的信任存储。',
				updateTrustStore:
					'在 Debian 和 Ubuntu 上，将证书复制到 /usr/local/share/ca-certificates，文件名以 .crt 结尾，然后更新信任存储。',
				trustInAzureCli: '对于 Azure CLI，将 REQUESTS_CA_BUNDLE 设置为该证书文件。',
				trustInAcrDoctor: `对于 acr-doctor，将 NODE_EXTRA_CA_CERTS 设置为该证书文件${thenStartAgain}`,
				trustInDocker: '对于 Docker，将证书放到 /etc/docker/certs.d/{host}/ca.crt，然后重启 Docker。',
				exemptFromInspection: '也可以请网络团队将 {loginServer} 排除在 TLS 解密之外。',
			},
		},
		'missing-intermediate': {
			short: '证书链不完整，缺少中间证书',
			summary: ['{host} 没有发送 {issuerName} 的中间证书。', '{host} 没有发送完整的证书链。'],
			meaning:
				'本机信任根证书，但服务器没有发送中间证书。浏览器会自行下载缺少的中间证书，Docker 和 Azure CLI 不会。',
			fixes: {
				sendWholeChain: '请服务器或代理的管理员配置完整的证书链：服务器证书在前，中间证书在后。',
				showCertificates: showChain,
			},
		},
		'certificate-expired': {
			short: '证书已过期',
			summary: '{host} 的证书已于 {validTo} (UTC) 过期。',
			meaning: 'Azure 会在证书过期之前续订。本机的时钟不准，或者网络路径上的代理出示了旧证书。',
			fixes: {
				compareClock: '将本机的时钟（现在是 {now} UTC）与另一个时钟比较。',
				askAboutIssuer: '如果时钟准确，请向网络团队询问证书的颁发者 {issuerName}。',
			},
		},
		'certificate-not-yet-valid': {
			short: '证书尚未生效',
			summary: '{host} 的证书要到 {validFrom} (UTC) 才生效。',
			meaning: '本机的时钟很可能慢了。',
			fixes: {
				compareClock: '将本机的时钟（现在是 {now} UTC）与另一个时钟比较，并校准。',
				setClockInWsl: '在 WSL 中，按 Windows 的时间校准时钟。',
			},
		},
		'hostname-mismatch': {
			short: '证书属于其他主机',
			summary: '证书属于 {names}，不属于 {host}。',
			meaning:
				'响应的是另一台服务器：hosts 文件或 DNS 区域中有错误的记录，或者连接到了另一个注册表的专用终结点或代理。',
			fixes: {
				checkAddress,
				useCertificateName: '如果证书上的名称正是要访问的注册表，请改用该名称。',
			},
		},
		'subject-alternative-name-missing': {
			short: '证书没有使用者可选名称 (SAN)',
			summary: '{host} 的证书只在使用者 (Subject) 中含有名称 ({subjectName})。',
			meaning: 'Docker、containerd、Podman 和 Azure CLI 只读取使用者可选名称 (SAN)，并拒绝没有 SAN 的证书。',
			fixes: {
				reissueCertificate: '请服务器或代理的管理员重新颁发含有使用者可选名称的证书。',
				showCertificates: showCertificate,
			},
		},
		'certificate-too-weak': {
			short: ['证书强度不足 ({weakDigest})', '证书强度不足（{weakBits} 位）'],
			summary: [
				'{host} 的证书链中有用 {weakDigest} 签名的证书，该算法已不被接受。',
				'{host} 的证书链中有密钥仅 {weakBits} 位的证书，该长度已不被接受。',
			],
			meaning: 'Azure 不使用这样的证书，证书由较旧的代理或其他中间设备颁发。',
			fixes: {
				reissueCertificate: '请 {issuerName} 的管理员颁发使用 SHA-256、密钥不少于 2048 位的证书。',
				showCertificates: showChain,
			},
		},
		'certificate-verification-failed': {
			short: '证书验证失败',
			summary: ['{host} 的证书验证失败 ({refusal})。', '{host} 的证书验证失败。'],
			meaning: '证书链违反了所有 TLS 客户端都遵守的规则。',
			fixes: {showCertificates: showChain},
		},
		'tls-version-too-old': {
			short: '不支持 TLS 1.2',
			summary: '{host} 不支持 TLS 1.2 或更高版本。',
			meaning: 'Azure 容器注册表支持 TLS 1.2 和 1.3。响应的是旧的代理或负载均衡器。',
			fixes: {allowTls12: '请代理的管理员启用 TLS 1.2，或将 {loginServer} 排除在 TLS 解密之外。'},
		},
		'not-tls': {
			short: '服务器不使用 TLS',
			summary: '{host} 上的服务器不使用 TLS。',
			meaning: '监听该端口的是普通的 HTTP 服务器、强制门户或代理。',
			fixes: {
				openWebPage: '在浏览器中打开任意网页：如果网络要求登录，会显示登录页面。',
				checkAddress: '确认 {address} 是注册表。',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			short: '连接在 TLS 握手期间被关闭',
			summary: '{host} 在 TLS 握手期间关闭了连接。',
			meaning: '防火墙按服务器名称拦截时，会在握手期间关闭连接。',
			fixes: {allowInFirewall: '请网络团队按名称放行 {loginServer} 的 {port} 端口。'},
		},
		'server-name-unrecognized': {
			short: '服务器不识别此名称',
			summary: '{address} 上的服务器不为 {loginServer} 提供服务。',
			meaning:
				'服务器在 TLS 握手中拒绝了此名称 (unrecognized_name)。此名称解析到另一台服务器、没有相应配置的网关，或防火墙。',
			fixes: {checkAddress, addToGateway: '请网关的管理员添加 {loginServer}。'},
		},
		'handshake-timed-out': {
			short: 'TLS 握手超时',
			summary: '{host} 接受了连接，但 TLS 握手超时。',
			meaning:
				'TCP 连接已建立，说明 DNS 和路由正常，但服务器没有响应 TLS 握手。防火墙拦截了服务器名称，VPN 丢弃了过大的数据包，或者服务器不使用 TLS。',
			fixes: {
				lowerMtu,
				askAboutInspection: '询问网络团队：发往 {loginServer} 的 TLS 是否被解密或拦截。',
				traceHandshake: '查看握手停在哪一步（按 Ctrl-C 结束）。',
			},
		},
		'handshake-failed': {
			short: 'TLS 握手失败',
			summary: '与 {host} 的 TLS 握手失败 ({error})。',
			meaning: '客户端和服务器未能就 TLS 参数达成一致。',
			fixes: {traceHandshake: '手动查看握手过程（按 Ctrl-C 结束）。'},
		},
		'connection-refused': {
			short: '连接被拒绝（{port} 端口）',
			summary: '到 {address} 的 {port} 端口的连接被拒绝。',
			meaning: '防火墙拒绝了连接，或者此名称解析到的计算机不是注册表。',
			fixes: {checkAddress, allowInFirewall},
		},
		'connection-reset': {
			short: '连接在 TLS 握手完成前被重置',
			summary: '与 {host} 的连接在 TLS 握手完成前被重置。',
			meaning: '防火墙或其他中间设备切断了连接，往往是因为服务器名称。',
			fixes: {
				allowInFirewall,
				tryAnotherNetwork: '换一个网络（例如手机热点）再试，确认问题是否出在当前网络。',
			},
		},
		'connection-timed-out': {
			short: '连接超时',
			summary: '连接 {host} 超时。',
			meaning: '防火墙丢弃了数据包，VPN 已断开，或者该地址是专用终结点，而本机没有到该终结点的路由。',
			fixes: {connectToNetwork: '连接到能访问 {loginServer} 的 VPN 或网络，然后重试。', allowInFirewall},
		},
		'no-route-to-host': {
			short: '没有到主机的路由 ({error})',
			summary: '没有到 {host} 的路由 ({error})。',
			meaning: '本机离线，VPN 或 IPv6 配置没有可用的路由，或者防火墙拒绝了连接。',
			fixes: {connectToNetwork: '连接网络或 VPN，然后重试。'},
		},
		'proxy-authentication-required': {
			short: '代理要求用户名和密码 (407)',
			summary: '代理 {proxy} 要求用户名和密码 (407)。',
			meaning: '{variable} 中没有代理接受的凭据。拒绝连接的是代理，不是注册表。',
			fixes: {
				setProxyCredentials: `将用户名和密码写入 {variable}，格式为 http://USER:PASSWORD@{proxyHost}，特殊字符要编码（例如 @ 写成 %40）${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			short: '代理拒绝连接注册表',
			summary: '代理 {proxy} 拒绝连接 {host}。',
			meaning: '代理的规则不允许此主机或端口。代理返回了 {proxyStatus}。',
			fixes: {
				allowInProxy: '请代理的管理员放行 {loginServer} 的 {port} 端口。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-unreachable': {
			short: '无法连接代理',
			summary: '无法连接代理 {proxy}。',
			meaning: '{variable} 让所有连接都经过此代理。在公司网络之外，公司的代理往往无法访问。',
			fixes: {
				connectToNetwork: '连接到代理所在的网络或 VPN，然后重试。',
				correctProxyVariable: `更正 {variable}${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			short: '代理无法连接注册表',
			summary: '代理 {proxy} 允许访问 {host}，但无法连接该主机。',
			meaning:
				'代理返回了 {proxyStatus}：代理无法解析此名称，或者连接失败。专用终结点只能从所在网络的内部访问。',
			fixes: {
				checkFromProxy: '请代理的管理员在代理上确认能否解析 {loginServer}，以及能否连接 {port} 端口。',
				addToNoProxy: bypassProxy('如果本机能直接访问注册表，请绕过代理'),
			},
		},
		'proxy-timed-out': {
			short: '代理响应超时',
			summary: '代理 {proxy} 接受了连接，但响应超时。',
			meaning: '代理过载，或在等待丢弃数据包的主机，或者该地址上的服务器不是代理。',
			fixes: {
				allowMoreTime: giveLonger,
				checkFromProxy: '询问代理的管理员：代理能否连接 {loginServer} 的 {port} 端口。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			short: '代理的证书不受信任',
			summary: '代理 {proxy} 的证书不受信任。',
			meaning: '{variable} 指定的代理使用 TLS，而该代理的证书被拒绝。错误消息：{reason}',
			fixes: {
				trustProxyCa: '将代理的 CA 添加到本机的信任存储，并使用代理证书中的名称。',
				useHttpScheme: `如果代理接受不使用 TLS 的连接（多数代理接受），请将 {variable} 的开头改为 http://${thenStartAgain}`,
			},
		},
		'not-a-proxy': {
			short: '服务器不是 HTTP 代理',
			summary: '{proxy} 上的服务器不是 HTTP 代理。',
			meaning: '{variable} 中的端口或协议有误。只有要求 TLS 的代理才使用 https://。',
			fixes: {
				correctProxyVariable: `更正 {variable} 中的协议、主机或端口${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			short: '{variable} 不是有效的代理 URL',
			summary: '{variable} 不是有效的代理 URL。',
			meaning: '使用此变量的程序无法连接。',
			fixes: {
				correctProxyVariable: `将代理地址写成 URL${thenStartAgain}`,
				encodeSpecialCharacters:
					'用户名或密码中的特殊字符要编码：@ 写成 %40，/ 写成 %2F，# 写成 %23，冒号写成 %3A。',
			},
		},
	},
};
