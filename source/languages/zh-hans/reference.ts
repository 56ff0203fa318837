import type {ReferenceWords} from '../pack-types.ts';

const chartVersion = 'Helm 3.8 或更高版本：https://helm.sh/docs/intro/install';
const forwardZone =
	'如果使用自己的 DNS 服务器，请配置该服务器，从虚拟网络内部将 privatelink.azurecr.io 转发到 168.63.129.16。';
const grantPull = '为该标识授予拉取权限。如果标识是用户，主体类型使用 User。角色可能需要十分钟才能生效。';
const showRoleMode = '查看角色按注册表还是按存储库生效。';
const checkName = '查看是否存在此名称的注册表。nameAvailable: true 表示注册表不存在。';
const useNotation = '今后要对映像签名，请使用 Notation：https://notaryproject.dev';
const showLoginServer = '在 Azure 中查询实际的登录服务器。';
const showContentTrust = '查看注册表是否启用了内容信任。';
const tokenForOthers = '获取一个令牌，供 oras、Helm 或其他计算机上的客户端登录。';

export const reference: ReferenceWords = {
	title: '参考手册',
	headings: {
		meaning: '含义',
		impact: '受影响的操作',
		manualSteps: '手动检查',
		fixes: '解决方法',
		problems: '具体问题',
		related: '相关代码',
		documentation: '详情',
	},
	codes: '代码',
	selectedCode: '选中的代码',
	searchKeys: '搜索所有代码',
	searchHint: '搜索',
	relatedKeys: '下一个、上一个相关代码',
	relatedHint: '相关代码',
	openRelated: '打开',
	replacePlaceholders: '请将大写的占位符换成实际值。',
	more: '运行 acr-doctor explain CODE 可查看详细说明；CODE 也可以是问题或检查。',
	problemOf: '{problem} 是 {codes} 下的问题。',
	checkOf: '{check} 是报告 {codes} 的检查。',
	nothingFound: '没有与“{query}”匹配的条目。',
	count: '第 {number} 项，共 {found} 项',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '没有可用的容器客户端',
			meaning: 'PATH 中没有 docker、podman 或 nerdctl，或者客户端无法启动。该错误不代表注册表有问题。',
			impact:
				'在本机拉取、推送和执行 docker login，以及对容器守护程序的检查。与注册表有关的检查不需要客户端。',
			manualSteps: {
				showDockerVersion: '查看 docker 能否启动。',
				showPodmanVersion: '如果安装了 Podman，查看 podman 能否启动。',
				findOnPath: '查看 PATH 中实际调用的是哪个 docker。在 WSL 中，docker 必须安装在 Linux 一侧。',
				findOnPathInWindows: '在 Windows 上，用 where.exe 查看路径。',
			},
			fixes: {
				installClient:
					'安装 Docker 或 Podman，或者将其文件夹加入 PATH 并打开新的 shell。在 WSL 中，启用 Docker Desktop 的 WSL 集成。',
				nameClient:
					'如果使用其他客户端，请在 DOCKER_COMMAND 中指定该客户端；az acr login 从 2.59 版起支持此变量。',
				replaceAlias: '其他程序看不到 shell 别名。请在 PATH 中创建一个同名的链接。',
				printToken: `没有客户端时，${tokenForOthers}`,
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: '容器守护程序没有响应',
			meaning:
				'客户端可用，但守护程序没有响应。守护程序已停止，或者当前用户无权使用守护程序的套接字，或者上下文或 DOCKER_HOST 指向了其他位置。',
			impact: '在本机拉取、推送和构建，以及 docker login。与注册表有关的检查不需要守护程序。',
			manualSteps: {
				showDaemon: '查看守护程序的状态。输出的最后一行会指出错误。',
				listContexts: '查看 docker 连接的位置：带星号的是当前上下文。',
				listPodmanMachines: '在 macOS 或 Windows 上使用 Podman 时，查看 Podman 虚拟机是否正在运行。',
			},
			fixes: {
				startDockerService: '在 Linux 上，启动守护程序。',
				startDockerDesktop: '在 macOS 和 Windows 上，启动 Docker Desktop，等到界面显示引擎正在运行。',
				startPodmanMachine: '在 macOS 或 Windows 上使用 Podman 时，启动 Podman 虚拟机。',
				joinDockerGroup:
					'如果无权使用套接字，请加入套接字所属的组，然后注销并重新登录本机。该组的成员等同于拥有 root 权限。',
				useDefaultContext: '如果上下文指向的守护程序已不存在，请切换回本机的守护程序。',
				unsetDockerHost: '如果 DOCKER_HOST 指向的守护程序已不存在，请取消设置 DOCKER_HOST。',
				printToken: `没有守护程序时，${tokenForOthers}`,
			},
		},
		DOCKER_VERSION_ERROR: {
			title: '客户端没有返回版本',
			meaning:
				'客户端和守护程序可用，但客户端没有以可读取的格式返回双方的版本。可能的原因：与客户端同名的包装脚本、守护程序繁忙，或者双方版本相差太大。',
			impact: '通常没有。如果版本相差太大，所有需要守护程序的命令都会失败。',
			manualSteps: {
				showVersions: '查看双方的版本。如果客户端版本比守护程序新太多，输出中会有错误消息。',
				listContexts: '查看客户端连接的是哪个守护程序。',
			},
			fixes: {
				matchVersions: '从同一来源（包管理器或 Docker Desktop）安装相同版本的客户端和守护程序。',
				updateRemoteDaemon:
					'如果守护程序在另一台计算机上运行，请更新那台计算机上的守护程序，或者选择其他上下文。',
			},
		},
		DOCKER_PULL_ERROR: {
			title: '无法拉取映像',
			meaning:
				'守护程序接受了请求，但无法拉取映像。守护程序有单独的代理、信任存储和已保存的凭据，因此即使本机能连接注册表，拉取也可能失败。拉取要访问两台主机：登录服务器提供清单，另一台主机提供映像层。',
			impact: '拉取该映像。推送可能仍然正常，因为上传只经过登录服务器。',
			manualSteps: {
				pullImage: '拉取映像。输出的最后一行会指出失败的主机。',
				pullPublicImage: '拉取一个公共映像。如果成功，说明守护程序能连接互联网，问题在于注册表或登录。',
				showDaemonProxy: '查看守护程序的代理，该代理独立于 shell 的代理。',
				showAnswer: '查看本机能否连接登录服务器。正常的状态为 401。',
			},
			fixes: {
				signInAgain: '重新登录：已保存的令牌在三小时后过期。',
				removeStoredSignIn: '如果保存了过期的凭据，请先删除已保存的凭据。过期的凭据也会使匿名拉取失败。',
				allowDataEndpoints:
					'如果清单可以拉取，但映像层不能，请在防火墙中放行提供映像层的主机：数据终结点，或 *.blob.core.windows.net。',
				trustInDocker:
					'如果证书不受信任，请将 CA 证书复制到 /etc/docker/certs.d/LOGIN-SERVER/ca.crt。如果需要代理，请在 daemon.json 中设置代理并重启守护程序。',
				namePlatform: '如果没有匹配的清单，请指定映像支持的平台，或者为本机的平台构建映像。',
				checkRepositoryName:
					'如果找不到存储库或标记，请检查拼写。存储库名称为小写；缺少权限时，也可能显示为映像不存在。',
			},
		},
		HELM_COMMAND_ERROR: {
			title: '无法运行 Helm',
			meaning: 'PATH 中没有 helm，或者 helm 无法启动。只有在注册表中存放 Helm 图表时，才需要 Helm。',
			impact: '用 helm 拉取、推送和安装注册表中的 Helm 图表。映像不受影响。',
			manualSteps: {showHelmVersion: '查看 Helm 的版本，以及 Helm 能否启动。'},
			fixes: {
				installHelm: `如果使用 Helm 图表，请安装 ${chartVersion}`,
				skipHelm: '如果不使用 Helm 图表，请跳过此项检查。',
			},
		},
		HELM_VERSION_ERROR: {
			title: '不支持的 Helm 版本',
			meaning:
				'Helm 太旧，或者没有返回版本。Helm 2 自 2020 年起不再更新，Azure 容器注册表已于 2025 年 3 月停止支持 Helm 2 的存储库。从 Helm 3.8 起，oci:// 不再是实验性功能。Helm 4 可以使用：az acr check-health 报告错误，只是因为该命令使用了 Helm 4 已删除的选项。',
			impact: '使用 oci:// 地址的 Helm 图表。映像不受影响。',
			manualSteps: {
				showHelmVersion: '查看版本。',
				showVersionByTemplate: '用 Helm 3 和 4 都支持的命令查看版本。正常的退出代码为 0。',
			},
			fixes: {
				installHelm: `将 Helm 更换为 ${chartVersion}`,
				migrateHelm2: '用 2to3 插件迁移 Helm 2 的发布：https://helm.sh/docs/topics/v2_v3_migration',
				printToken: '然后获取一个令牌，供 Helm 登录。',
				signInHelm: '用此用户名登录 Helm，密码使用该令牌。',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: '已启用内容信任，但缺少 notary',
			meaning:
				'本机或注册表启用了内容信任，但管理密钥的 notary 不存在或无法启动。Docker 内容信任即将停用：自 2026 年 5 月 31 日起，注册表不能再启用内容信任；对内容信任的支持将于 2028 年 3 月 31 日终止。',
			impact: '管理已签名映像的密钥和委派。设置了 DOCKER_CONTENT_TRUST=1 时，docker 会拒绝所有未签名的映像。',
			manualSteps: {showNotaryVersion: '查看 notary 能否启动。', showContentTrust},
			fixes: {
				unsetContentTrust: '如果没有用内容信任对映像签名，请在当前 shell 和 shell 的配置文件中禁用内容信任。',
				disableContentTrust: '然后在注册表中也禁用内容信任。',
				useNotation,
			},
		},
		NOTARY_VERSION_ERROR: {
			title: '不支持的 notary 版本',
			meaning:
				'notary 的版本不是 0.6.0（唯一适用于 Azure 容器注册表的版本），或者 notary 没有返回版本。对 Docker 内容信任的支持将于 2028 年 3 月 31 日终止。',
			impact: '用 Docker 内容信任签名，以及管理其密钥。拉取未签名的映像不受影响。',
			manualSteps: {showNotaryVersion: '查看版本。', showContentTrust},
			fixes: {
				useNotation,
				installNotary:
					'要继续使用内容信任直到 2028 年，请安装 notary 0.6.0：https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: '如果没有用内容信任对映像签名，请禁用内容信任。',
			},
		},
		CMK_ERROR: {
			title: '注册表无法使用其密钥',
			meaning:
				'注册表用 Key Vault 中客户管理的密钥加密，但无法使用该密钥。问题在于注册表的标识、保管库的防火墙、保管库或密钥。标识被移除后，访问可能还能维持约三个月，因此真正的变更可能发生在几个月之前。',
			impact: '最终是所有操作：没有密钥，注册表对所有令牌请求都返回 403，任何映像都无法推送或拉取。',
			manualSteps: {
				showEncryption: '查看注册表使用哪个密钥和哪个标识。',
				showIdentities: '查看注册表的标识。列表中必须有上一步中的标识。',
				showVaultFirewall:
					'查看保管库的防火墙。如果是 Deny，且 bypass 不是 AzureServices，注册表就无法访问保管库。',
				showKey: '查看密钥是否已启用，且未过期。',
			},
			fixes: {
				assignIdentity: '为注册表分配一个现有的标识。',
				rotateKey: '将该标识指定给密钥。该标识需要 get、wrapKey 和 unwrapKey 权限。',
				allowTrustedServices: '允许受信任的服务通过保管库的防火墙。注册表会在几秒内恢复。',
				recoverVault: '如果保管库已被删除，请恢复保管库。',
				recoverKey: '如果密钥已被删除，请恢复密钥。',
				contactSupport: '如果注册表失去了系统分配的标识，请联系 Azure 支持。',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: '找不到注册表',
			meaning:
				'Azure 没有返回此注册表名称的登录服务器。名称拼写有误，或者注册表在另一个订阅、租户或云中，或者当前标识无权查看注册表，或者无法连接 Azure。登录服务器不一定是名称加后缀，也可能包含哈希，例如 NAME-HASH.azurecr.io。',
			impact:
				'对 Azure 资源的所有检查：角色、防火墙、专用终结点和密钥。如果知道登录服务器，仍然可以检查和使用注册表。',
			manualSteps: {
				showCloud: '查看 az 当前的云。',
				showAccount: '查看 az 当前的订阅和租户。',
				showLoginServer: '查询实际的登录服务器。',
				checkName,
			},
			fixes: {
				switchSubscription: '切换到注册表所在的订阅。',
				signInToTenant: '也可以登录到注册表所在的租户。',
				switchCloud: '也可以切换到注册表所在的云。',
				useLoginServer: '也可以按 Azure 门户中显示的登录服务器检查。这种检查不需要查看资源的权限。',
				requestReader:
					'如果需要的不只是访问映像，但无权查看注册表，请联系注册表的所有者，由其分配对注册表的读取者 (Reader) 角色。',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: '登录服务器无法解析',
			meaning:
				'本机无法将登录服务器的名称解析为地址。DNS 中没有该名称，或者 DNS 服务器没有响应，或者专用 DNS 区域中没有该名称的记录，却遮盖了公共地址。',
			impact: '对此注册表的所有操作：登录、拉取、推送，以及依赖 DNS 的所有检查。',
			manualSteps: {
				queryResolver: '查询本机的 DNS 解析程序。',
				resolveOtherName: '查询一个肯定存在的名称。如果也失败，说明本机的 DNS 完全不可用。',
				showLoginServer,
				checkName,
			},
			fixes: {
				correctName: '更正名称。包含哈希的登录服务器（例如 NAME-HASH.azurecr.io）必须完整指定。',
				switchCloud:
					'如果注册表在另一个云中，请切换到该云。各个云的后缀不同，例如 .azurecr.io、.azurecr.cn 和 .azurecr.us',
				connectToNetwork: '如果所有名称都无法解析，请连接网络或 VPN，或者更正本机的 DNS 服务器。',
				createDnsZoneGroup: '如果专用 DNS 区域中没有该名称的记录，请让 Azure 创建记录。',
				forwardPrivateLinkZone: forwardZone,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: '无法建立受信任的 TLS 连接',
			meaning:
				'登录服务器有响应，但证书不受信任：证书由本机不信任的证书颁发机构 (CA) 颁发，或者颁发给其他名称，或者不在有效期内。常见的原因是代理解密流量，并用代理的 CA 重新签名。有时是本机的时钟不准。',
			impact:
				'通过此连接对此注册表的所有操作。Docker、az 和 acr-doctor 各有单独的信任存储，因此可能有的程序失败，有的程序正常。',
			manualSteps: {
				showCertificates:
					'查看证书。以 i: 开头的行写有颁发者。如果颁发者是公司或安全产品，说明代理解密了流量。',
				traceConnection: '查看连接在哪一步失败。verify result 会指出问题。',
				compareClock: '将本机的时钟与另一个时钟比较。',
			},
			fixes: {
				trustInNode:
					'让 acr-doctor 和其他 Node 程序信任代理的 CA。FILE 是 PEM 格式的 CA 证书，请向网络团队索取。',
				trustInAzureCli: '让 az 信任代理的 CA。',
				trustInDocker:
					'让 docker 信任代理的 CA：将证书复制到 /etc/docker/certs.d/LOGIN-SERVER/ca.crt。不要关闭验证，否则 docker 会将令牌发送给任何响应的服务器。',
				exemptFromInspection: '也可以请网络团队将登录服务器及其数据终结点排除在 TLS 解密之外。',
				setClockInWsl: '校准时钟。在 WSL 中，计算机休眠时，时钟可能停止。',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: '注册表返回 403',
			meaning:
				'注册表返回了状态 403。常见的原因是注册表防火墙：防火墙不允许客户端的 IP 地址访问，响应正文中会写明该地址。也可能是注册表无法使用客户管理的密钥，或者响应来自代理，而不是注册表。',
			impact: '从此地址登录、拉取和推送。从允许的地址访问不受影响。',
			manualSteps: {
				showAnswer:
					'查看响应正文，其中写有注册表看到的地址。如果经过代理或 NAT，注册表看到的是代理或 NAT 的地址。',
				showPublicAccess: '查看是否启用了公共访问，以及防火墙的默认操作。',
				listNetworkRules: '列出允许的地址。',
				queryResolver: '如果注册表有专用终结点，查看名称是否解析为专用地址。',
				showEncryption: '如果正文提到密钥或标识，查看注册表使用哪个密钥。',
			},
			fixes: {
				allowAddress: '允许注册表看到的地址（仅限 Premium 服务层级，几分钟后生效）。',
				enablePublicAccess: '如果误禁用了公共访问，请启用公共访问。',
				usePrivateEndpoint:
					'如果有意禁用了公共访问，请通过专用终结点连接：从专用终结点所在的网络或通过 VPN 连接，并使用能解析到专用终结点的 DNS。',
				useOwnAgents:
					'托管的生成代理 (build agent) 地址不固定：请在允许的网络中使用自托管的生成代理 (build agent)。',
				allowTrustedServices: '如果问题在于密钥，请允许受信任的服务通过保管库的防火墙。',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: '注册表没有返回质询',
			meaning:
				'对不带凭据的请求，注册表会返回状态 401，以及令牌服务的地址。但没有收到这样的响应：连接失败或中断，或者响应来自代理或登录页，或者该名称不属于 Azure 容器注册表。',
			impact: '用任何客户端登录，以及所有需要令牌的操作。',
			manualSteps: {
				showAnswer: '查看响应。正常的响应为 401，带有标头 WWW-Authenticate: Bearer。',
				traceConnection: '查看连接在哪一步失败，以及是否使用了代理。',
				findProxyVariables: '检查环境变量中是否有代理：HTTPS_PROXY、HTTP_PROXY、NO_PROXY（大写或小写）。',
			},
			fixes: {
				signInToNetwork: '如果响应来自登录页，请打开浏览器，登录网络。',
				setProxy: '如果网络有代理，请设置代理。',
				addToNoProxy: '如果注册表有专用终结点，请绕过代理访问登录服务器和数据终结点。',
				allowInFirewall:
					'请网络团队放行到登录服务器、其数据终结点和 Microsoft Entra 登录主机的 HTTPS，并保持标头不变。',
				contactSupport:
					'如果响应是服务器错误 (5xx)，请稍后重试。如果错误仍然存在，请将标头 X-Ms-Correlation-Request-Id 提供给 Azure 支持。',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: '注册表不提供 Microsoft Entra 登录',
			meaning:
				'注册表要求凭据，但不提供 Microsoft Entra 登录：注册表要求用户名和密码，或者要求将令牌发送到另一台主机。Azure 容器注册表接受 Entra 登录，因此该服务器不是 Azure 容器注册表，或者响应来自网关，而不是注册表。',
			impact: 'az acr login，以及用 Azure 标识进行的所有登录。用户名和密码可能仍然有效。',
			manualSteps: {
				showAnswer: '查看标头 WWW-Authenticate。正常的值为 Bearer，且 realm 在同一台主机上。',
				showLoginServer: '将该主机与 Azure 中的登录服务器比较。',
			},
			fixes: {
				useLoginServer: '使用注册表本身的登录服务器，不要使用网关或镜像站。',
				checkRealm: '如果 realm 在另一台主机上，请先查明该主机的所有者，再向其发送令牌。',
				signInWithPassword: '如果该服务器不是 Azure 容器注册表，请用该注册表的用户名和密码登录。',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: '质询格式不正确',
			meaning:
				'注册表返回了状态 401，但标头 WWW-Authenticate 格式不正确，或者缺少 realm 或 service。常见的原因是代理或网关改写了标头。',
			impact: '用任何客户端登录，以及所有需要令牌的操作。',
			manualSteps: {
				showAnswer:
					'查看标头。正常的标头为：WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn: '请代理或网关的管理员原样传递标头 WWW-Authenticate。',
				addToNoProxy: '如果网络允许直接连接，也可以绕过代理。',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: '注册表拒绝登录',
			meaning:
				'Microsoft Entra 颁发了令牌，但注册表拒绝用该令牌换取注册表令牌。该标识在注册表上没有角色，或者属于另一个租户，或者注册表不接受令牌的受众。如果状态为 5xx 或连接中断，问题在于注册表或网络。',
			impact: 'az acr login，以及用该标识进行的所有拉取和推送。其他标识不受影响。',
			manualSteps: {
				showAccount: '查看已登录的帐户及其租户。',
				requestToken: '查看 Microsoft Entra 是否颁发用于注册表的令牌。',
				listRoles: '列出该标识在注册表上的角色。OBJECT-ID 是该标识的对象 ID，REGISTRY-ID 是注册表的资源 ID。',
				showRoleMode,
				showArmAuthentication: '查看注册表是否接受 Azure 资源管理器的令牌。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'如果角色分配模式是 AbacRepositoryPermissions，请分配此角色：在该模式下，AcrPull、所有者 (Owner) 和参与者 (Contributor) 都无权访问映像。',
				signInToTenant: '如果该标识属于另一个租户，请登录到注册表的租户。',
				signInWithScope: '如果注册表拒绝 Azure 资源管理器的令牌，请以注册表为受众登录。',
				signInAgain: '然后重新登录注册表：已有的令牌仍保留旧的权限。',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: '没有拉取权限',
			meaning:
				'注册表接受了登录，但没有颁发访问令牌，或者颁发的令牌没有拉取权限。该标识的角色都不涵盖此存储库，或者刷新令牌已过期（有效期为三小时）。',
			impact: '从所请求的存储库拉取。其他存储库可能仍然正常。',
			manualSteps: {
				showRoleMode,
				listRoles: '列出该标识的角色。',
				checkRepository: '检查对某个存储库的拉取权限。',
				listRepositories: '如果该标识有权列出存储库，请列出存储库。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'如果角色分配模式是 AbacRepositoryPermissions，请改为分配此角色，条件要涵盖该存储库，或者不设条件。',
				removeStoredSignIn: '删除已保存的凭据，然后重新登录：已有的令牌仍保留旧的权限。',
				extendScopeMap:
					'如果使用的是注册表令牌，而不是 Microsoft Entra，请在该令牌的范围映射中为该存储库添加 content/read。',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '请求过多 (429)',
			meaning:
				'注册表限制每个标识以及全部标识合计每分钟的请求数，目前已达上限。所有匿名拉取算作一个标识，管理员用户的两个密码也算作一个标识。',
			impact: '新的请求，直到标头 Retry-After 中的时间结束。注册表本身正常。',
			manualSteps: {
				showAnswer: '查看状态是否为 429，以及标头 Retry-After 要求等待多少秒。',
				showTier: '查看服务层级：Premium 允许的读取次数是其他服务层级的两倍。',
			},
			fixes: {
				retryLater: '按 Retry-After 中的时间等待，然后减少请求。立即重试会延长等待时间。',
				splitIdentities: '为每个群集或管道使用单独的标识，并减少对相同映像的重复拉取。',
				upgradeToPremium: '升级到 Premium（费用更高）。',
				addReplicas: '在 Premium 中，将负载分散到多个副本：每个副本有单独的上限。',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: '未登录 Azure',
			meaning:
				'Microsoft Entra 没有颁发令牌。没有登录任何帐户，或者凭据不完整、已过期或被拒绝，或者策略要求更多验证，或者无法连接 Entra。该错误不代表注册表有问题。',
			impact:
				'所有需要 Azure 标识的操作：注册表令牌，以及对 Azure 资源的检查。DNS、TLS 和质询的检查不需要标识。',
			manualSteps: {
				showAccount: '查看 az 是否已登录，以及登录到哪个订阅和租户。',
				requestToken: '查看 az 是否仍能获取令牌。错误消息中有 Microsoft Entra 的错误代码：AADSTS 加数字。',
				findAzureVariables: '查找以 AZURE_ 开头的环境变量：这些变量中的凭据优先于 az。',
			},
			fixes: {
				signIn: '登录。',
				resetSecret: '如果应用程序的机密已过期，请创建新的机密。旧的机密会失效。',
				nameCredential: '如果使用的凭据不正确，请指定正确的凭据。',
				meetPolicy: '如果公司的策略（条件访问）阻止登录，请在策略允许的计算机上登录，或者询问策略的管理员。',
				allowInProxy:
					'如果无法连接 Microsoft Entra，请在代理中放行登录主机：login.microsoftonline.com，或所用云的登录主机。',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS 没有指向专用终结点',
			meaning:
				'注册表有或应该有专用终结点，但本机找不到该专用终结点。DNS 返回公共地址或错误的地址，或者缺少记录，或者专用终结点未获批准。每个专用终结点有多个名称：登录服务器，以及每个区域的数据终结点。',
			impact:
				'与注册表的专用连接；如果公共访问已禁用，则是所有连接。如果只有数据终结点的名称有误，则清单可以拉取，但映像层不能。',
			manualSteps: {
				queryResolver: '查看名称解析为哪个地址。有专用终结点时，地址应属于自己的网络。',
				listConnections: '查看连接是否已获批准。',
				showEndpoints: '列出所有必须解析到专用终结点的名称。',
				listZoneRecords: '列出专用 DNS 区域中的记录。在公有云以外，区域名称以相应云的后缀结尾。',
			},
			fixes: {
				linkPrivateDnsZone: '将该区域链接到本机所在的虚拟网络。',
				createDnsZoneGroup: '让 Azure 创建和更新记录。',
				forwardPrivateLinkZone: forwardZone,
				approveConnection: '如果连接正在等待批准，请批准该连接。',
				connectToNetwork: '如果本机不在该网络中，请通过 VPN 连接，或者在注册表防火墙中允许本机的地址。',
			},
		},
		STORED_CREDENTIAL_ERROR: {
			title: '没有已保存的凭据，或凭据被拒绝',
			meaning:
				'容器客户端发送的是以前登录时保存的凭据，而不是 Azure 的登录信息。客户端没有凭据，或者注册表拒绝了该凭据：凭据已过期、属于另一个注册表，或者缺少权限。',
			impact: '影响使用容器客户端的拉取和推送。Azure CLI 和其他工具可能仍然可用。',
			manualSteps: {
				listEntries:
					'查看 ~/.docker/config.json 的 auths 中有哪些注册表的条目。如果该文件指定了凭据帮助程序（credsStore 或 credHelpers），条目保存在帮助程序中。',
				showAdminUser: '如果用户名与注册表名称相同，请查看管理员用户是否已启用。',
				listTokens: '如果用户名是注册表的令牌，请查看令牌是否已启用。',
			},
			fixes: {
				signInAgain: '重新登录。用 Azure CLI 登录的有效期为三小时。',
				signOut: '如果注册表允许匿名拉取，请删除凭据。',
				renewPassword: '如果令牌的密码已过期，请创建新密码。',
			},
		},
		CLIENT_SETTINGS_ERROR: {
			title: '客户端的设置文件有问题',
			meaning:
				'容器客户端或其守护程序的设置文件无法读取、格式不正确，或者与其他设置冲突。客户端往往不输出任何相关消息，就在未登录的状态下拉取。',
			impact: '影响登录、守护程序的选择，以及拉取所用的代理和证书。对注册表的检查不使用这些文件。',
			manualSteps: {
				showLoginFile: '查看凭据文件的所有者和读取权限。',
				listContexts: '查看当前的上下文。',
				validateDaemonSettings: '在不启动守护程序的情况下检查 daemon.json。',
				showDockerService: '查看守护程序的单元文件及其附加文件，这些文件可以设置代理和主机。',
			},
			fixes: {
				takeOwnership: '如果使用 sudo 后文件归 root 所有，请将所有者改为当前用户。',
				correctFile: '更正格式不正确的行，或者移走该文件并重新登录。',
				installHelper:
					'如果缺少凭据帮助程序，请安装该程序，或者从 config.json 中删除 credsStore 或 credHelpers。',
				useDefaultContext: '如果当前的上下文已删除，请使用默认上下文。',
				restartDaemon: '更改 daemon.json 或守护程序的服务后，请重启守护程序。重启会停止正在运行的容器。',
				signInAgain: '重新登录，使凭据保存到客户端查找的位置。',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI 有已知问题',
			meaning:
				'Azure CLI 无法启动，或者其版本或某个扩展有已知问题。acr-doctor 只将 Azure CLI 作为多种登录方式之一。',
			impact: 'az acr login，以及所有使用 az 命令的解决方法。其他凭据不需要 Azure CLI。',
			manualSteps: {
				showAzureCliVersion:
					'查看版本。在 2.74 和 2.75 中，如果在 Azure 中找不到注册表，az acr check-health 会崩溃。从 2.82 起，az acr login 要求以注册表为受众。',
				listExtensions: '列出扩展。acrabac 和 acrregionalendpoint 与新版本的内置功能冲突。',
			},
			fixes: {
				upgradeAzureCli: '更新 Azure CLI。',
				reinstallAzureCli: '如果 Azure CLI 无法启动，请重新安装：https://aka.ms/azure-cli',
				removeExtension: '删除冲突的扩展。',
				setAudience: '从 2.87 起，请设置所用云支持的令牌受众。',
			},
		},
	},
};
