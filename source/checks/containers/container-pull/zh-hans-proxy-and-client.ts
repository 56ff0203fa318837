import type {pullClientFindings} from './pull-client-findings.ts';
import type {pullProxyAndTlsFindings} from './pull-proxy-and-tls-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {assignIds, clientMessage, storageNotWritable, withClientMessage, correctClock} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {openFile} from '../client-settings/zh-hans-login.ts';
import {askToAllowPull} from './zh-hans-fixes.ts';

export const connect = {connect: '连接网络或 VPN，然后重试。'} as const;

export const checkHostAndPort = '检查映像名称中的主机和端口。';

const restartVirtualMachine = {
	restartVirtualMachine: '睡眠后，虚拟机的时钟可能变慢：重启 Docker Desktop 或 Podman 虚拟机。',
} as const;

const certificateOfProxy = withClientMessage('这是代理本身的证书，不是注册表的证书。');

const configureProxy = {
	correctEngineProxy: '守护程序的代理来自 {proxyPlace} 中的 {proxySetting}：请更正该值。',
	applyEngineProxy: '{proxyPlace} 设置了另一个代理 ({proxyValue})：请重启守护程序，使其使用该代理。',
	setDockerProxy:
		'在 /etc/docker/daemon.json ("proxies") 或 Docker 服务的附加配置文件中设置 Docker 的代理；附加配置文件的内容：[Service] Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"。',
	reloadUnits: '更改服务后，请重新加载服务的单元文件。',
	restartDocker: '然后重启 Docker。正在运行的容器会停止。',
	setDesktopProxy: '在 Docker Desktop 的 Settings > Resources > Proxies 中设置代理。',
	setShellProxy: `{clientName} 使用当前 shell 的代理：更正 HTTPS_PROXY${thenStartAgain}`,
	correctContainersConf: '{clientName} 的代理来自 {proxyPlace} 中的 [engine] env：请更正该值。',
	bypassProxy: '也可以绕过代理：在同一位置将注册表的主机加入 NO_PROXY。',
} as const;

const trustAuthority = {
	getCertificate: '向网络团队索取证书颁发机构的证书（PEM 格式）。',
	trustInDocker: '将证书保存为 /etc/docker/certs.d/{imageHost}/ca.crt。Docker 无需重启。',
	trustInPodman:
		'将证书保存为 /etc/containers/certs.d/{imageHost}/ca.crt；如果只供当前用户使用，保存为 ~/.config/containers/certs.d/{imageHost}/ca.crt。',
	trustInNerdctl:
		'将证书保存为 /etc/containerd/certs.d/{imageHost}/ca.crt 或 /etc/docker/certs.d/{imageHost}/ca.crt。',
	trustOnMac: 'Docker Desktop 使用 macOS 的信任存储：将证书添加到钥匙串，然后重启 Docker Desktop。',
	trustOnWindows:
		'Docker Desktop 使用 Windows 的信任存储：将证书添加到受信任的根证书，然后重启 Docker Desktop。',
	trustForDataHost: '映像层来自 {dataHost}：也要为这台主机信任该证书。',
} as const;

const removeHelper = '从 config.json 中删除 credsStore 或 credHelpers，再重新登录。';

const unsetContentTrust = {
	unsetContentTrust: `内容信任即将停用。如果不需要内容信任，请禁用内容信任${thenStartAgain}`,
} as const;

export const proxyAndClient: WordsFor<{
	readonly findings: typeof pullProxyAndTlsFindings & typeof pullClientFindings;
}>['findings'] = {
	'proxy-authentication-required': {
		short: '代理要求用户名和密码 (407)',
		summary: [
			'{clientName} 的代理要求用户名和密码 (407)。该代理由 {usedProxyPlace} 设置。',
			'{clientName} 的代理要求用户名和密码 (407)。',
		],
		meaning: '拒绝连接的是代理，不是注册表。',
		fixes: {
			addPassword:
				'将用户名和密码加入代理地址：http://USER:PASSWORD@HOST:PORT。特殊字符需要编码（例如 @ 写成 %40）。',
			...configureProxy,
		},
	},
	'proxy-unreachable': {
		short: '无法连接代理',
		summary: [
			'无法连接 {clientName} 的代理 {proxyHost}。该代理由 {usedProxyPlace} 设置。',
			'无法连接 {clientName} 的代理 {proxyHost}。',
			'无法连接 {clientName} 的代理。',
		],
		meaning: withClientMessage('所有连接都经过代理。离开公司网络后，公司的代理往往无法连接。'),
		fixes: {connect: '连接代理所在的网络或 VPN，然后重试。', ...configureProxy},
	},
	'proxy-name-not-found': {
		short: 'DNS 中没有代理的名称',
		summary: [
			'DNS 中没有 {clientName} 的代理 {proxyHost} 的名称。该代理在 {usedProxyPlace} 中设置。',
			'DNS 中没有 {clientName} 的代理 {proxyHost} 的名称。',
			'DNS 中没有 {clientName} 的代理的名称。',
		],
		meaning: withClientMessage('所有连接都经过该代理。名称拼写有误，或者只有公司网络的 DNS 知道该名称。'),
		fixes: {connect: '连接到代理所在的网络或 VPN，然后重试。', ...configureProxy},
	},
	'proxy-refused': {
		short: '代理拒绝连接',
		summary: '{clientName} 的代理没有连接到 {host}。',
		meaning: withClientMessage('代理有响应，但拒绝了连接，或者代理无法连接该主机。'),
		fixes: {askToAllowHost: '请代理管理员放行到 {host} 的 HTTPS。', ...configureProxy},
	},
	'proxy-not-tls': {
		short: '代理不使用 TLS',
		summary: [
			'{clientName} 用 TLS 连接代理，但代理不使用 TLS。该代理由 {usedProxyPlace} 设置。',
			'{clientName} 用 TLS 连接代理，但代理不使用 TLS。',
		],
		meaning: 'HTTPS_PROXY 是请求 https:// 地址时使用的代理。代理本身的地址通常以 http:// 开头。',
		fixes: {
			writeHttpForEngine:
				'在守护程序的 HTTPS_PROXY 中，将 https:// 改为 http://。不会使用当前 shell 的变量。',
			...configureProxy,
		},
	},
	'proxy-certificate-untrusted': {
		short: '代理的证书不受信任',
		summary: '{clientName} 不信任代理的证书。',
		meaning: certificateOfProxy,
		fixes: {
			trustProxy: '将代理的 CA 证书添加到执行拉取的计算机或虚拟机的信任存储，然后重启 {clientName}。',
			...configureProxy,
		},
	},
	'proxy-certificate-date-invalid': {
		short: '代理的证书不在有效期内',
		summary: '{clientName} 报告代理的证书已过期或尚未生效。',
		meaning: certificateOfProxy,
		fixes: {
			...correctClock,
			...restartVirtualMachine,
			askForNewCertificate: '如果时钟准确，请代理的管理员提供新证书。',
			...configureProxy,
		},
	},
	'proxy-certificate-host-mismatch': {
		short: '代理的证书属于其他主机',
		summary: '{clientName} 的代理的证书属于其他主机。',
		meaning: certificateOfProxy,
		fixes: {
			useCertificateName: '在代理地址中使用证书中的名称。',
			askForCertificate: '也可以请代理的管理员提供包含代理地址中名称的证书。',
			...configureProxy,
		},
	},
	'certificate-untrusted': {
		short: '证书不受信任',
		summary: '{clientName} 不信任 {host} 的证书。',
		meaning:
			'最常见的原因是公司的代理解密 TLS，并用公司的证书颁发机构 (CA) 重新签名。在其他计算机或虚拟机中运行的守护程序有单独的信任存储。',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		short: '证书不在有效期内',
		summary: '{clientName} 报告 {host} 的证书已过期或尚未生效。',
		meaning: withClientMessage('执行拉取的计算机时钟不准，或者代理出示了旧证书。'),
		fixes: {
			...correctClock,
			...restartVirtualMachine,
		},
	},
	'certificate-not-yet-valid': {
		short: '时钟早于证书的生效时间',
		summary: [
			'执行拉取的计算机的时钟显示 {clock}，但 {host} 的证书从 {certificateDate} 起才有效。',
			'{clientName} 报告 {host} 的证书尚未生效。',
		],
		meaning:
			'几乎可以确定，执行拉取的计算机或虚拟机的时钟慢了。没有电池或长时间休眠的计算机可能以旧日期启动。',
		fixes: {
			...correctClock,
			turnOnTimeSync: '启用时钟同步。',
			...restartVirtualMachine,
		},
	},
	'certificate-without-names': {
		short: '证书中没有主机名',
		summary: '{clientName} 收到的 {host} 证书只有公用名，subjectAltName 扩展中没有名称。',
		meaning: withClientMessage(
			'{clientName} 不使用公用名。Azure 注册表的证书在 subjectAltName 中有名称，因此是代理或镜像站出示了自己的证书。信任其证书颁发机构并不能解决问题。',
		),
		fixes: {
			askForNewCertificate: '请代理或镜像站的管理员提供 subjectAltName 中包含 {host} 的证书。',
			bypassGateway: '或者，让到注册表的连接直接通过而不解密。',
		},
	},
	'certificate-host-mismatch': {
		short: '证书属于其他主机',
		summary: '{clientName} 收到的证书不属于 {host}。',
		meaning: withClientMessage('由于 hosts 文件、DNS 区域或代理，响应此名称的是另一台服务器。'),
		fixes: {
			useLoginServer: '含有 privatelink 的名称只用于 DNS：请在映像名称中改写 {publicName}。',
			resolveHost: '在执行拉取的计算机上查询该主机的地址。虚拟机可能得到不同的地址。',
			askForCertificate: '请 {host} 的管理员换用包含此名称的证书。',
		},
	},
	'tls-handshake-failed': {
		short: 'TLS 连接失败',
		summary: '{clientName} 与 {host} 的 TLS 连接失败。',
		meaning: withClientMessage(
			'按服务器名称过滤的防火墙或代理可能中断握手。Azure 容器注册表要求使用 TLS 1.2 或更高版本。',
		),
		fixes: {
			...askToAllowPull,
			updateClient: '如果 {clientName} 的版本已有数年，请更新 {clientName}。',
		},
	},
	'plain-http': {
		short: '服务器使用不带 TLS 的 HTTP',
		summary: '{host} 使用不带 TLS 的 HTTP。',
		meaning:
			'Azure 容器注册表始终使用 TLS，因此响应来自其他服务器或强制门户。自建的测试注册表可以使用 HTTP。',
		fixes: {
			checkHostAndPort,
			askAboutGateway: '询问网络团队：是否有代理或登录页面代替注册表响应。',
			allowPlainHttpInDocker:
				'对于自建的注册表，将其 HOST:PORT 加入 Docker 的 daemon.json 中的 "insecure-registries"，然后重启 Docker。',
			allowPlainHttpInPodman:
				'对于自建的注册表，在 Podman 的 registries.conf 中加入：[[registry]] location="HOST:PORT" insecure=true',
		},
	},
	'credential-helper-missing': {
		short: '缺少凭据帮助程序',
		summary: [
			'凭据帮助程序 {helper} 不存在。该程序由 {settingPlace} 指定。',
			'{clientName} 配置的凭据帮助程序 {helper} 不存在。',
			'{clientName} 配置的凭据帮助程序不存在。',
		],
		meaning: withClientMessage(
			'config.json 在 credsStore 或 credHelpers 中指定了帮助程序，但 PATH 中没有程序 docker-credential-NAME。',
		),
		fixes: {
			installHelper: `安装该帮助程序，或者${removeHelper}`,
			switchOnIntegration:
				'desktop.exe 是 Docker Desktop 的帮助程序：启用 Docker Desktop 的 WSL 集成，然后在 Windows 中关闭 WSL，再启动 WSL。关闭 WSL 会停止所有发行版。',
			removeAcrHelper: '删除帮助程序 acr-linux、acr-darwin 和 acr-windows，这些程序已不再维护。',
		},
	},
	'credential-helper-failed': {
		short: '凭据帮助程序出错',
		summary: [
			'凭据帮助程序 {helper} 出错。该程序由 {settingPlace} 指定。',
			'{clientName} 的凭据帮助程序 {helper} 出错。',
			'{clientName} 的凭据帮助程序出错。',
		],
		meaning: withClientMessage('帮助程序负责保存凭据，可能已锁定、未设置或已损坏。'),
		fixes: {
			unlockKeychain: '解锁保存凭据的钥匙串或密钥环。',
			setUpPass: '如果密钥环是 pass，请先为 pass 设置密钥。',
			removeHelper: `也可以${removeHelper}`,
		},
	},
	'credentials-file-unreadable': {
		short: '无法读取凭据文件',
		summary: [
			'{clientName} 无法使用 {path} 的第 {line} 行中 {malformedHost} 的凭据：该值不是 USER:PASSWORD 的 base64。',
			'{malformedPlace} 的格式不正确，因此 {clientName} 在未登录的状态下拉取。',
			'{clientName} 无法读取凭据文件：{path} 的第 {line} 行格式不正确。',
			'{folderPath} 不是文件，因此 {clientName} 在未登录的状态下拉取。',
			'{clientName} 没有读取 {path} 的权限（所有者 {owner}，模式 {mode}）。',
			'{clientName} 无法读取凭据文件 {path}。',
			'{clientName} 无法读取凭据文件。',
		],
		meaning: withClientMessage('此时，{clientName} 会在未登录的状态下拉取，或者根本不拉取。'),
		fixes: {
			removeEntry: '从文件的 "auths" 中删除条目 {malformedHost}，然后重新登录。',
			correctFile: '更正该文件中的 JSON，或者移走该文件再重新登录。',
			...openFile,
			changeOwner: '如果使用 sudo 后文件归 root 所有，请将所有者改为当前用户。',
		},
	},
	'login-ignored': {
		short: '已保存的凭据被忽略',
		summary:
			'{imageHost} 要求登录。{path} 中有凭据，但凭据帮助程序 {helper} 中没有，因此 {clientName} 会忽略该凭据。',
		meaning: withClientMessage('该凭据是在设置帮助程序之前保存到文件中的。{clientName} 只使用帮助程序。'),
		fixes: {
			signIn: '重新登录，使帮助程序保存凭据。',
		},
	},
	'image-not-signed': {
		short: '映像未签名',
		summary: '{clientName} 要求签名，但 {image} 未签名。',
		meaning: withClientMessage(
			'设置了 DOCKER_CONTENT_TRUST=1，或者策略要求签名时，客户端不会拉取未签名的映像。',
		),
		fixes: {
			...unsetContentTrust,
			askToSign: '或者，请映像的所有者为映像签名。',
			readPodmanPolicy: '查看 Podman 要求哪些签名。',
		},
	},
	'image-refused-by-policy': {
		short: '策略拒绝此注册表',
		summary: '{clientName} 的策略不接受来自 {imageHost} 的映像。',
		meaning: withClientMessage(
			'客户端接受哪些注册表的映像由策略文件 (policy.json) 决定。登录无法解决此问题。',
		),
		fixes: {
			readPolicy:
				'查看 {imageHost} 的规则。如果存在 ~/.config/containers/policy.json，Podman 会改为读取该文件。',
			askAdministrator: '如果策略由你的组织制定，请让其管理员允许此注册表。',
		},
	},
	'content-trust-server-unreachable': {
		short: '内容信任服务器没有响应',
		summary: '内容信任已启用，但内容信任服务器没有响应。',
		meaning: withClientMessage(
			'设置了 DOCKER_CONTENT_TRUST=1 时，docker 会在拉取前查询 Notary 服务器。并非每个注册表都有 Notary 服务器。',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer: '如果设置了 DOCKER_CONTENT_TRUST_SERVER，请检查其中的地址。',
		},
	},
	'disk-full': {
		short: '存放映像的磁盘已满',
		summary: '{clientName} 存放映像的磁盘已满。',
		meaning: clientMessage,
		fixes: {
			showDiskUse: '查看 {clientName} 占用的磁盘空间。',
			prune: '删除未使用的数据。此命令还会删除所有已停止的容器及其文件。',
			enlargeDisk: '在 Docker Desktop 或 Podman 虚拟机中，已满的是虚拟机的磁盘：请扩大该磁盘。',
		},
	},
	'rootless-not-set-up': {
		short: '用户和组的 ID 不足',
		summary: '{clientName} 无法为 {image} 的文件设置相应的所有者。',
		meaning: withClientMessage('无根模式 (rootless) 需要为当前用户分配一段 ID，而该范围不存在或太小。'),
		fixes: assignIds,
	},
	'storage-not-writable': storageNotWritable,
	'unpack-failed': {
		short: '映像无法解压',
		summary: '{image} 已下载，但无法解压。',
		meaning: withClientMessage('映像在推送或拉取时损坏，或者此版本的客户端不支持映像的格式。'),
		fixes: {
			retry: '重试一次。如果问题仍然存在，请重新构建并推送映像。',
			updateClient: '更新 {clientName}：旧版本不支持较新的压缩方式。',
		},
	},
	'daemon-stopped': {
		short: '守护程序在拉取期间停止',
		summary: '{clientName} 守护程序在拉取期间停止。',
		meaning: withClientMessage('守护程序刚才还有响应，之后守护程序或其虚拟机崩溃或被重启。'),
		fixes: {
			readDockerLog: '查看 Docker 日志了解原因。',
			retry: '守护程序恢复运行后重试。',
		},
	},
};
