import type {tls as check} from './tls.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {clientCertificateRequired, giveLonger, bypassProxy} from '../../zh-hans.ts';

const seeCertificate = '手动查看证书（按 Ctrl-C 结束）。';
const seeChain = '手动查看证书链（按 Ctrl-C 结束）。';
const allowPort = '请网络团队放行 {loginServer} 的 {port} 端口。';
const checkOwner = '核对 {address} 是否属于 {loginServer}。';

export const tls: WordsFor<typeof check> = {
	title: 'TLS 握手',
	labels: {
		acceptedBy: '接受它的信任库',
		bits: '位数',
		certificates: '证书',
		chain: '证书',
		cipher: '密码套件',
		fingerprint: 'SHA-256',
		isRooted: '根证书受信任',
		isSelfSigned: '自签名',
		issuer: '颁发者',
		similarCa: '同一机构的受信证书',
		message: '消息',
		missingIssuer: '缺少的颁发者',
		names: '名称',
		path: '路径',
		phase: '到达的步骤',
		protocol: '协议',
		subject: '使用者',
		trustFiles: '信任文件',
		validFrom: '生效',
		validTo: '到期',
		weakDigest: '弱摘要算法',
	},
	terms: {
		phase: {proxy: '代理', connect: '连接', tls: 'TLS 握手', done: '全部完成'},
	},
	findings: {
		trusted: {summary: '{protocol}，证书有效期至 {validTo}'},
		'trusted-by-private-ca': {
			summary: ['{protocol}，由 {issuerName} 颁发，受 {stores} 信任', '{protocol}，受 {stores} 信任'],
			meaning:
				'此证书并非由公共证书颁发机构颁发：中间可能有检查 TLS 的代理。自带信任库的程序（Docker、Azure CLI、Java）需要逐一添加这个证书颁发机构。',
		},
		'trust-file-unreadable': {
			summary: '{trustVariable} 指向的 {path} 中没有可读的证书 ({reason})。',
			meaning: '本程序仍信任注册表的证书链，但依赖此变量的程序会拒绝它，或者停止运行。',
			fixes: {
				correctFile: '更正该文件：PEM 格式，从 BEGIN CERTIFICATE 到 END CERTIFICATE。',
				correctPath: `或者更正 {trustVariable} 中的路径${thenStartAgain}`,
				unsetVariable: `或者取消设置 {trustVariable}${thenStartAgain}`,
			},
		},
		'trust-file-damaged': {
			summary: '{trustVariable} 指向的 {path} 中有一个证书已损坏。',
			meaning: '本程序仍信任注册表的证书链，但依赖此变量的程序会在读到损坏的证书时停止，或忽略整个文件。',
			fixes: {
				replaceCertificate: '找出损坏的证书，换成完好的，或将其删除。',
				unsetVariable: `或者取消设置 {trustVariable}${thenStartAgain}`,
			},
		},
		'self-signed': {
			summary: '自签名证书：{host} 出示的是 {subjectName}。',
			meaning:
				'Azure 的注册表从不使用自签名证书。返回证书的是另一台服务器：代理、要求登录的网络，或者地址有误而连到的其他主机。',
			fixes: {
				checkAddress: '核对 {address} 是否为注册表，而不是另一台主机。',
				showCertificates: seeCertificate,
			},
		},
		'untrusted-issuer': {
			summary: [
				'本机不信任 {issuerName} 为 {host} 颁发的证书。',
				'本机不信任 {host} 的证书，其颁发者没有名称。',
			],
			meaning:
				'最常见的原因是公司的代理解密 TLS，并用自己的证书颁发机构重新签名；本机没有这个证书颁发机构，因此本机的程序都无法访问注册表。',
			fixes: {
				correctTrustFile:
					'{trustVariable} 指向的 {path} 无法全部读取 ({reason})：如果其中应有该证书颁发机构，请更正此文件。',
				addToTrustStore: '向网络团队索取 {issuerName} 的 PEM 证书，并添加到本机的信任库。',
				updateTrustStore:
					'在 Debian 和 Ubuntu 上，将证书复制到 /usr/local/share/ca-certificates，文件名以 .crt 结尾，然后更新信任库。',
				trustInAzureCli: '对于 Azure CLI，将证书文件填入 REQUESTS_CA_BUNDLE。',
				trustInAcrDoctor: `对于本程序，将证书文件填入 NODE_EXTRA_CA_CERTS${thenStartAgain}`,
				trustInDocker: '对于 Docker，将证书放到 /etc/docker/certs.d/{host}/ca.crt，并重启 Docker。',
				exemptFromInspection: '或者请网络团队不对 {loginServer} 做 TLS 解密检查。',
			},
		},
		'missing-intermediate': {
			summary: [
				'证书链不完整：{host} 没有发送 {issuerName} 的证书。',
				'证书链不完整：{host} 少发送了一个证书。',
			],
			meaning:
				'证书本身没有问题，本机也信任其根证书，只是缺少中间证书。浏览器会自行获取，Docker、az 和本程序不会。',
			fixes: {
				sendWholeChain: '请服务器或代理管理员配置完整的证书链：服务器证书在前，中间证书在后。',
				showCertificates: seeChain,
			},
		},
		'certificate-expired': {
			summary: '证书已于 {validTo} 过期 ({host})。',
			meaning: 'Azure 会按时续订证书。要么本机的时钟不准，要么中间的代理出示了旧证书。',
			fixes: {
				compareClock: '将本机的时钟（{now} UTC）与准确的时间对照。',
				askAboutIssuer: '如果时钟准确，请将颁发者 {issuerName} 告知网络团队，请其更换证书。',
			},
		},
		'certificate-not-yet-valid': {
			summary: '证书自 {validFrom} 起才有效 ({host})。',
			meaning: '几乎可以肯定是本机的时钟慢了。',
			fixes: {
				compareClock: '将本机的时钟（{now} UTC）与准确的时间对照，并校正。',
				setClockInWsl: '在 WSL 中，与 Windows 的时钟同步。',
			},
		},
		'hostname-mismatch': {
			summary: '证书不属于 {host}，而属于 {names}。',
			meaning:
				'连到的是另一台服务器：可能是 hosts 文件或 DNS 区域中有错误的记录，也可能连到了另一个注册表的专用终结点或代理。',
			fixes: {
				checkAddress: checkOwner,
				useCertificateName: '如果证书上的名称正是要访问的注册表，请改用该名称。',
			},
		},
		'subject-alternative-name-missing': {
			summary: '证书没有 SAN：{host} 的名称只写在使用者 (Subject) 中 ({subjectName})。',
			meaning: 'Docker、containerd、Podman 和 Azure CLI 只看使用者可选名称 (SAN)，没有 SAN 的证书会被拒绝。',
			fixes: {
				reissueCertificate: '请服务器或代理管理员重新颁发证书，并将名称写入 SAN。',
				showCertificates: seeCertificate,
			},
		},
		'certificate-too-weak': {
			summary: [
				'证书签名过弱：{host} 的证书链中有的用 {weakDigest} 签名。',
				'证书密钥过短：{host} 的证书链中有的只有 {weakBits} 位。',
			],
			meaning: '这样的证书如今已不被接受，Azure 也不使用：它来自中间的旧代理或旧设备。',
			fixes: {
				reissueCertificate: '请 {issuerName} 的管理员重新颁发证书，使用 SHA-256 和不少于 2048 位的密钥。',
				showCertificates: seeChain,
			},
		},
		'certificate-verification-failed': {
			summary: ['不接受 {host} 的证书 ({refusal})。', '不接受 {host} 的证书。'],
			meaning: '证书链违反了所有 TLS 客户端都遵守的规则。',
			fixes: {showCertificates: seeChain},
		},
		'tls-version-too-old': {
			summary: 'TLS 版本过旧：{host} 不支持 1.2 或更高版本。',
			meaning: 'Azure 的注册表使用 TLS 1.2 和 1.3。响应来自旧的代理或负载均衡器。',
			fixes: {allowTls12: '请代理管理员启用 TLS 1.2，或者对 {loginServer} 直接放行，不解密流量。'},
		},
		'not-tls': {
			summary: '收到的响应不是 TLS ({host})。',
			meaning: '响应可能来自普通的 HTTP 服务器、要求登录的网络或代理。',
			fixes: {
				openWebPage: '在浏览器中打开任意网页：如果网络要求登录，会有提示。',
				checkAddress: '核对 {address} 是否为注册表。',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			summary: '连接在 TLS 握手中被关闭 ({host})。',
			meaning: '防火墙按握手中的服务器名称拦截时，就会这样。',
			fixes: {allowInFirewall: '请网络团队按名称放行 {loginServer} 的 {port} 端口。'},
		},
		'server-name-unrecognized': {
			summary: '{address} 上的服务器不提供 {loginServer}。',
			meaning:
				'它在 TLS 握手中拒绝了此名称 (unrecognized_name)：此名称可能指向了另一台服务器或没有相应配置的网关，也可能被防火墙拦截。',
			fixes: {checkAddress: checkOwner, addToGateway: '请网关管理员添加 {loginServer}。'},
		},
		'handshake-timed-out': {
			summary: 'TLS 握手超时：{host} 接受了连接，但没有完成握手。',
			meaning:
				'TCP 连接已建立，说明名称和路由正常，但 TLS 握手没有响应。可能是防火墙按名称拦下了握手，可能是数据包过大、无法通过 VPN，也可能是该端口上不是 TLS 服务。',
			fixes: {
				lowerMtu: '断开 VPN 再试，或调小其网络接口的 MTU。',
				askAboutInspection: '询问网络团队：发往 {loginServer} 的 TLS 是否被检查或拦截。',
				traceHandshake: '查看握手停在哪一步（按 Ctrl-C 结束）。',
			},
		},
		'handshake-failed': {
			summary: 'TLS 握手失败 ({error})，对方是 {host}。',
			meaning: '双方没能就 TLS 版本或密码套件达成一致。',
			fixes: {traceHandshake: '手动查看握手过程（按 Ctrl-C 结束）。'},
		},
		'connection-refused': {
			summary: '{address} 的 {port} 端口拒绝连接。',
			meaning: '可能是防火墙拒绝了连接，也可能是此名称指向的主机不是注册表，该端口没有程序监听。',
			fixes: {checkAddress: checkOwner, allowInFirewall: allowPort},
		},
		'connection-reset': {
			summary: '连接在 TLS 建立之前被重置 ({host})。',
			meaning: '中间的防火墙或代理切断了连接，往往是按主机名拦截。',
			fixes: {
				allowInFirewall: allowPort,
				tryAnotherNetwork: '换一个网络（例如手机热点）再试，看问题是否出在网络。',
			},
		},
		'connection-timed-out': {
			summary: '连接超时：{host} 没有响应。',
			meaning: '防火墙丢弃了数据包，VPN 已断开，或者该地址是专用终结点，而本机没有通往它的路由。',
			fixes: {
				connectToNetwork: '连接到能访问 {loginServer} 的 VPN 或网络，然后重试。',
				allowInFirewall: allowPort,
			},
		},
		'no-route-to-host': {
			summary: '没有通往 {host} 的路由 ({error})。',
			meaning: '本机处于离线状态，VPN 或 IPv6 的路由设置有误，或者中间的防火墙拒绝了连接。',
			fixes: {connectToNetwork: '连接网络或 VPN，然后重试。'},
		},
		'proxy-authentication-required': {
			summary: '代理要求用户名和密码 (407)：{proxy}',
			meaning: '{variable} 指向的代理需要凭据，但变量中没有凭据，或凭据不被接受。拒绝的是代理，不是注册表。',
			fixes: {
				setProxyCredentials: `将凭据写入 {variable}，格式为 http://USER:PASSWORD@{proxyHost}，特殊字符要编码（例如 @ 写成 %40）${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			summary: '代理拒绝连接 {host} ({proxy})。',
			meaning: '代理返回 {proxyStatus}：其规则不允许此主机或端口。',
			fixes: {
				allowInProxy: '请代理管理员放行 {loginServer} 的 {port} 端口。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-unreachable': {
			summary: '无法连接到代理 {proxy}。',
			meaning: '{variable} 让所有连接都经过它。离开公司网络后，这类代理往往无法访问。',
			fixes: {
				connectToNetwork: '连接到该代理所在的网络或 VPN，然后重试。',
				correctProxyVariable: `更正 {variable}${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			summary: '代理放行了请求，但自己连不上 {host} ({proxy})。',
			meaning: '代理返回 {proxyStatus}：它解析不到此名称，或者连接失败。专用终结点只能从其网络内部访问。',
			fixes: {
				checkFromProxy: '请代理管理员在代理上测试能否解析 {loginServer}，并连接其 {port} 端口。',
				addToNoProxy: bypassProxy('如果本机能直接访问注册表，就不要走代理'),
			},
		},
		'proxy-timed-out': {
			summary: '代理响应超时：{proxy} 接受了连接，但没有响应。',
			meaning: '代理可能卡住了，或者它的数据包被目标一侧丢弃，也可能该端口上不是代理。',
			fixes: {
				allowMoreTime: giveLonger,
				checkFromProxy: '询问代理管理员：代理能否连接 {loginServer} 的 {port} 端口。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			summary: '代理的证书不受信任 ({proxy})。',
			meaning: '{variable} 要求用 TLS 连接代理，而代理自己的证书被拒绝：{reason}',
			fixes: {
				trustProxyCa: '将代理的证书颁发机构添加到本机的信任库，并使用其证书上的名称。',
				useHttpScheme: `如果与代理的连接不走 TLS（多数如此），请将 {variable} 的开头改为 http://${thenStartAgain}`,
			},
		},
		'not-a-proxy': {
			summary: '{proxy} 不是 HTTP 代理。',
			meaning: '{variable} 中的端口或协议有误：只有与代理的连接本身走 TLS 时，才写 https://。',
			fixes: {
				correctProxyVariable: `更正 {variable} 中的协议、主机或端口${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			summary: '{variable} 的值不是代理地址。',
			meaning: '使用此变量的程序都无法连接。',
			fixes: {
				correctProxyVariable: `将代理地址写成 URL 的形式${thenStartAgain}`,
				encodeSpecialCharacters:
					'用户名或密码中的特殊字符要编码：@ 写成 %40，/ 写成 %2F，# 写成 %23，冒号写成 %3A。',
			},
		},
	},
};
