import type {ReferenceWords} from '../pack-types.ts';

const installHelm = '安装 Helm 3.8 或更高版本：https://helm.sh/docs/intro/install';
const ownDnsServers =
	'如果使用自己的 DNS 服务器，请在虚拟网络内将 privatelink.azurecr.io 转发到 168.63.129.16。';
const grantPull = '授予拉取权限。如果授予的是用户，主体类型写 User。最多十分钟后生效。';
const seeRoleMode = '查看角色按注册表分配，还是按存储库分配。';
const useNotation = '今后用 notation 签名：https://notaryproject.dev';

export const reference: ReferenceWords = {
	title: '参考手册',
	headings: {
		meaning: '含义',
		blocks: '影响',
		byHand: '手动检查',
		fixes: '修复办法',
		problems: 'acr-doctor 能识别的问题',
		related: '相关代码',
		documentation: '详见',
	},
	relatedKeys: '下一个、上一个相关代码',
	relatedHint: '相关代码',
	openRelated: '打开',
	replacePlaceholders: '请将命令中大写的词换成实际的名称。',
	more: 'acr-doctor explain CODE 显示某个代码的详细说明；CODE 也可以是问题或检查的名称。',
	problemOf: '{problem} 是问题的名称，所属代码：{codes}。',
	checkOf: '{check} 是检查的名称，可能报告的代码：{codes}。',
	nothingFound: '参考手册中没有与“{query}”有关的内容。',
	count: '第 {number} 项，共 {found} 项',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '没有可用的容器客户端',
			meaning:
				'PATH 中没有 docker、podman 或 nerdctl，或者找到或指定的那一个无法启动。这并不说明注册表有问题。',
			blocks:
				'本机不能拉取、推送或执行 docker login，也不能检查本机的守护程序。与注册表有关的检查不需要客户端，照常进行。',
			byHand: {
				showDockerVersion: '查看 docker 能否启动。',
				showPodmanVersion: '如果装的是 Podman，查看 podman 能否启动。',
				findOnPath: '查看 PATH 指向的是哪一个。在 WSL 中，程序必须装在 Linux 一侧。',
				findOnPathInWindows: '在 Windows 上，这样查看。',
			},
			fixes: {
				installClient:
					'安装 Docker 或 Podman，或者将其文件夹加入 PATH，再打开新的 shell。在 WSL 中，开启 Docker Desktop 的 WSL 集成。',
				nameClient: '如果装有其他客户端，请指定它；az acr login 从 2.59 起支持该变量。',
				replaceAlias:
					'shell 的别名不是程序，其他程序（包括本程序）看不到它。请改为在 PATH 中放一个同名的链接。',
				printToken: '没有客户端时，可以获取一个令牌，供 oras、Helm 或其他机器登录后使用。',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: '守护程序没有响应',
			meaning:
				'客户端已安装，但它所用的守护程序没有响应：可能已停止，可能当前用户无权使用其套接字，也可能是上下文或 DOCKER_HOST 指向了别处。',
			blocks:
				'本机不能拉取、推送和构建，也不能用凭据执行 docker login。与注册表有关的检查不需要守护程序，照常进行。',
			byHand: {
				showDaemon: '查询守护程序的信息；最后一行会说明问题所在。',
				listContexts: '查看 docker 连接的是哪里：带星号的是当前使用的上下文。',
				listPodmanMachines: '在 macOS 或 Windows 上使用 Podman 时，查看它的虚拟机是否在运行。',
			},
			fixes: {
				startDockerService: '在 Linux 上，启动守护程序。',
				startDockerDesktop: '在 macOS 和 Windows 上，启动 Docker Desktop，等到它显示正在运行。',
				startPodmanMachine: '在 macOS 或 Windows 上使用 Podman 时，启动其虚拟机。',
				joinDockerGroup:
					'如果当前用户无权使用套接字，请加入它的组，再注销并重新登录。请注意，该组的成员等同于 root。',
				useDefaultContext: '如果上下文指向的守护程序已不存在，请切换回本机的守护程序。',
				unsetDockerHost: '如果 DOCKER_HOST 指向的守护程序已不存在，请取消设置该变量。',
				printToken: '没有守护程序时，可以获取一个令牌，供 oras、Helm 或其他机器登录后使用。',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: '客户端没有返回版本',
			meaning:
				'客户端和服务器都可用，但没能从客户端读出两者的版本。可能是同名的包装脚本、服务器过忙而没有响应，或双方版本相差太大。',
			blocks: '通常没有影响。如果双方版本确实相差太大，凡是要用到服务器的命令都会失败。',
			byHand: {
				showVersions: '查看双方的版本；如果客户端版本过新、服务器不支持，输出中会说明。',
				listContexts: '查看客户端连接的是哪台服务器。',
			},
			fixes: {
				matchVersions: '将客户端和服务器更新到同一版本，并使用同一来源：包管理器或 Docker Desktop。',
				updateRemoteDaemon: '如果服务器在另一台机器上，请在那里更新，或者换一个上下文。',
			},
		},
		DOCKER_PULL_ERROR: {
			title: '映像拉取失败',
			meaning:
				'守护程序接受了请求，但没能取得映像。它有自己的网络路径、代理、信任的证书和登录信息，因此即使本机能访问注册表，它也可能失败。拉取要访问两台主机：登录服务器提供清单，另一台提供映像层。',
			blocks: '不能拉取该映像。推送可能仍然正常，因为上传只经过登录服务器。',
			byHand: {
				pullImage: '手动拉取一次，最后一行会写明连接失败的主机。',
				pullPublicImage: '拉取一个公共映像。如果成功，说明守护程序能访问互联网，问题在注册表或登录。',
				showDaemonProxy: '查看守护程序使用的代理；它与 shell 中的代理不同。',
				showAnswer: '查看本机能否访问登录服务器；返回 401 即为正常。',
			},
			fixes: {
				signInAgain: '重新登录：保存的令牌有效期为三小时。',
				removeStoredSignIn: '旧的登录信息会妨碍拉取，即使注册表对所有人开放；请先注销。',
				allowDataEndpoints:
					'如果能取得清单，但取不到映像层，请在防火墙中放行提供映像层的主机：数据终结点，或 *.blob.core.windows.net。',
				trustInDocker:
					'如果证书不受信任，请为守护程序添加证书颁发机构的证书：/etc/docker/certs.d/LOGIN-SERVER/ca.crt。如果有代理，请在 daemon.json 中设置，并重启守护程序。',
				namePlatform: '如果没有匹配本机平台的清单，请指定映像支持的平台，或者为本机平台构建。',
				checkRepositoryName:
					'如果找不到存储库或标记，请逐字核对，名称一律小写。没有权限时，也可能显示为找不到。',
			},
		},
		HELM_COMMAND_ERROR: {
			title: '无法运行 Helm',
			meaning: 'PATH 中没有 helm，或者它无法启动。只有在注册表中存放 chart 时才需要它。',
			blocks: '不能用 helm 拉取、推送和安装此注册表中的 chart。映像不受影响。',
			byHand: {showHelmVersion: '查看它能否启动，以及是哪个版本。'},
			fixes: {
				installHelm: `如果使用 chart，请${installHelm}`,
				skipHelm: '如果不用 chart，可以跳过这项检查。',
			},
		},
		HELM_VERSION_ERROR: {
			title: 'Helm 版本不适用',
			meaning:
				'Helm 已安装，但版本太旧，或者无法读出版本。Helm 2 自 2020 年起不再更新，Azure 的注册表也已于 2025 年 3 月停用其存储库；从 3.8 起，oci:// 不再是实验性功能。Helm 4 可以使用：az acr check-health 之所以报错，只是因为查询时用了 Helm 4 已取消的选项。',
			blocks: '不能使用 oci:// 地址的 chart。映像不受影响。',
			byHand: {
				showHelmVersion: '查看版本。',
				showVersionByTemplate: '用 Helm 3 和 4 都支持的方式查询版本；只要退出代码为 0 即可。',
			},
			fixes: {
				installHelm: `改为${installHelm}`,
				migrateHelm2: '用插件 2to3 迁移 Helm 2 的 release：https://helm.sh/docs/topics/v2_v3_migration',
				printToken: '然后获取一个供 Helm 登录的令牌。',
				signInHelm: '用此用户名登录 Helm，密码填写该令牌。',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: '内容信任缺少 notary',
			meaning:
				'本机或注册表启用了内容信任，但管理其密钥的程序找不到或无法启动。Docker 内容信任正在停用：自 2026 年 5 月 31 日起，注册表不能再启用它；到 2028 年 3 月 31 日，它将终止。',
			blocks:
				'不能管理签名映像的密钥和委派。设置了 DOCKER_CONTENT_TRUST=1 时，docker 会拒绝所有没有签名的映像。',
			byHand: {showNotaryVersion: '查看它能否启动。', showContentTrust: '查看注册表是否启用了内容信任。'},
			fixes: {
				unsetContentTrust:
					'如果没有用它签过名，请在当前 shell 中关闭内容信任；如果写在 shell 的配置文件中，也请一并删除。',
				disableContentTrust: '然后在注册表中也将其关闭。',
				useNotation: useNotation,
			},
		},
		NOTARY_VERSION_ERROR: {
			title: 'notary 版本不适用',
			meaning:
				'已安装 notary，但不是 Azure 的注册表唯一兼容的 0.6.0，或者无法读出版本。Docker 内容信任将于 2028 年 3 月 31 日终止。',
			blocks: '不能用 Docker 内容信任签名，也不能管理其密钥。拉取未签名的映像不受影响。',
			byHand: {showNotaryVersion: '查看版本。', showContentTrust: '查看注册表是否启用了内容信任。'},
			fixes: {
				useNotation: useNotation,
				installNotary:
					'如果要继续用到 2028 年，请安装 notary 0.6.0：https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: '如果没有用它签过名，请关闭内容信任。',
			},
		},
		CMK_ERROR: {
			title: '无法使用客户管理的密钥',
			meaning:
				'注册表用 Key Vault 中客户管理的密钥加密，但无法使用该密钥：问题可能出在用来访问它的标识、保管库防火墙、保管库，或密钥本身。标识移除后，最长约三个月内可能仍然有效，因此起因可能在很久以前。',
			blocks: '最终所有操作都受影响：没有密钥，注册表对所有令牌请求都返回 403，映像无法推送，也无法拉取。',
			byHand: {
				showEncryption: '查看注册表使用的密钥，以及用来访问它的标识。',
				showIdentities: '查看注册表有哪些标识；上一步查到的标识必须在其中。',
				showVaultFirewall:
					'查看保管库防火墙：如果是 Deny，且 bypass 不是 AzureServices，注册表就会被挡在外面。',
				showKey: '查看密钥是否已启用、是否已过期。',
			},
			fixes: {
				assignIdentity: '为注册表分配一个现有的标识。',
				rotateKey: '为密钥指定该标识。它需要 get、wrapKey 和 unwrapKey 权限。',
				allowTrustedServices: '让保管库防火墙放行受信任的服务。注册表几秒内就会恢复。',
				recoverVault: '恢复已删除的保管库。',
				recoverKey: '恢复已删除的密钥。',
				contactSupport: '如果丢失的是注册表的系统分配标识，请联系 Azure 支持，只有他们能够解决。',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: '找不到注册表',
			meaning:
				'在 Azure 中按名称没有查到注册表的登录服务器：可能是名称拼写有出入，注册表在另一个订阅、租户或云中，当前标识无权查看，或者无法访问 Azure。登录服务器不一定是名称加后缀：它可能带有哈希，例如 NAME-HASH.azurecr.io。',
			blocks:
				'无法查看资源中的信息：角色、防火墙、专用终结点和密钥。如果知道登录服务器，仍可以检查和使用注册表。',
			byHand: {
				showCloud: '查看 az 使用的云。',
				showAccount: '查看 az 使用的订阅和租户。',
				showLoginServer: '查询真正的登录服务器。',
				checkName: '查询名称是否已被占用；nameAvailable 为 true 表示 Azure 中没有这个注册表。',
			},
			fixes: {
				switchSubscription: '切换到注册表所在的订阅。',
				signInToTenant: '或者登录到注册表所在的租户。',
				switchCloud: '或者切换到注册表所在的云。',
				useLoginServer: '或者直接指定门户中显示的登录服务器；这样无需查看资源的权限。',
				requestReader: '如果无权查看，又不只是要拉取映像，请注册表所有者授予对注册表的 Reader 角色。',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: '登录服务器无法解析',
			meaning:
				'在本机解析不到登录服务器的地址：可能是此名称不存在，本机的 DNS 服务器无法查询，或者专用 DNS 区域覆盖了公共 DNS，其中又没有相应的记录。',
			blocks: '对此注册表的所有操作都受影响：登录、拉取、推送，以及后续的检查。',
			byHand: {
				queryResolver: '向本机的 DNS 服务器查询。',
				resolveOtherName: '查询一个肯定存在的名称；如果也失败，说明本机的 DNS 整体不可用。',
				showLoginServer: '向 Azure 查询真正的登录服务器。',
				checkName: '查询此名称的注册表是否存在；nameAvailable 为 true 表示不存在。',
			},
			fixes: {
				correctName: '更正名称。带有哈希的登录服务器（例如 NAME-HASH.azurecr.io）必须写完整。',
				switchCloud:
					'如果注册表在另一个云中，请切换到那个云；各云的后缀不同：.azurecr.io、.azurecr.cn、.azurecr.us',
				connectToNetwork: '如果所有名称都无法解析，请连接网络或 VPN，或更正本机的 DNS 服务器。',
				createDnsZoneGroup: '如果专用 DNS 区域中缺少此名称，请让 Azure 写入记录。',
				forwardPrivateLinkZone: ownDnsServers,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: '无法建立受信任的 TLS 连接',
			meaning:
				'登录服务器有响应，但无法建立受信任的连接：证书的颁发机构不受本机信任，或者证书属于另一个名称，或者不在有效期内。最常见的原因是代理解密流量并重新签名，其次是本机的时钟不准。',
			blocks:
				'从本机对此注册表的访问都受影响。Docker、az 和本程序各有自己信任的证书，因此可能有的正常、有的失败。',
			byHand: {
				showCertificates:
					'查看证书，以 i: 开头的行写有颁发者。如果其中出现公司或安全产品的名称，说明有代理解密了流量。',
				traceConnection: '查看连接进行到哪一步；verify result 会指出错误。',
				compareClock: '与另一个时钟对照。',
			},
			fixes: {
				trustInNode:
					'让本程序和其他 Node 程序信任代理的证书颁发机构。FILE 是它的 PEM 证书，可向网络团队索取。',
				trustInAzureCli: '让 az 信任它。',
				trustInDocker:
					'让 docker 信任它：将证书放到 /etc/docker/certs.d/LOGIN-SERVER/ca.crt。不要关闭验证，否则令牌可能会发给冒充者。',
				exemptFromInspection: '或者请网络团队对登录服务器及其数据终结点直接放行，不解密流量。',
				setClockInWsl: '校正时钟；在 WSL 中，机器休眠时时钟可能会停走。',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: '注册表返回 403',
			meaning:
				'能访问注册表，但它返回 403。绝大多数情况下，是注册表防火墙不允许来源地址，响应正文中写有这个地址。否则，就是注册表无法使用客户管理的密钥，或者 403 来自中间设备。',
			blocks: '本机不能登录、拉取和推送。从允许的地址访问则一切正常。',
			byHand: {
				showAnswer: '查看响应正文：其中写有注册表看到的来源地址。经过代理或 NAT 时，它不是本机的地址。',
				showPublicAccess: '查看公共访问是否开启，以及防火墙的默认操作。',
				listNetworkRules: '查看允许哪些地址。',
				queryResolver: '如果注册表有专用终结点，查看名称是否指向专用地址。',
				showEncryption: '如果正文提到密钥或标识，请查看注册表使用的密钥。',
			},
			fixes: {
				allowAddress: '允许注册表看到的地址。需要 Premium 层级，几分钟后生效。',
				enablePublicAccess: '如果公共访问是误关的，请将其开启。',
				usePrivateEndpoint:
					'如果是有意关闭的，请通过专用终结点访问：从其所在网络或通过 VPN 连接，并使用指向它的 DNS。',
				useOwnAgents: '托管的生成代理地址不固定，请改用自己的代理，放在允许的网络中。',
				allowTrustedServices: '如果问题在密钥，请让其保管库的防火墙放行注册表。',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: '注册表没有返回质询',
			meaning:
				'不带凭据访问注册表时，应返回 401，并指明获取令牌的地址，但没有得到这样的响应：可能是连接失败或被切断，响应来自代理或登录网页，或者此名称对应的不是 Azure 的注册表。',
			blocks: '任何客户端都不能登录，也不能进行需要令牌的操作。',
			byHand: {
				showAnswer: '查看响应：正常情况下是 401，标头为 WWW-Authenticate: Bearer。',
				traceConnection: '查看连接在哪里终止，以及是否经过代理。',
				findProxyVariables: '查看 shell 的代理变量：HTTPS_PROXY、HTTP_PROXY、NO_PROXY，大写和小写都要看。',
			},
			fixes: {
				signInToNetwork: '如果返回的是登录网页，请打开浏览器，登录网络。',
				setProxy: '如果网络有代理，请指定它。',
				addToNoProxy: '如果注册表通过专用终结点访问，请让它和数据终结点都不走代理。',
				allowInFirewall:
					'请网络团队放行通往登录服务器、其数据终结点和 Entra 登录主机的 HTTPS，并保持标头不变。',
				contactSupport:
					'如果是服务端错误 (5xx)，请稍候再重试；如果问题持续，请将标头 X-Ms-Correlation-Request-Id 提供给 Azure 支持。',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: '不接受 Entra 登录',
			meaning:
				'注册表要求凭据，但不支持 Entra 登录：它要求用户名和密码，或者要求将令牌发往别处。Azure 的注册表都接受 Entra 登录，因此这是另一个注册表，或者前面有网关。',
			blocks: '不能使用 az acr login，也不能用任何 Azure 标识登录。用户名和密码可能有效。',
			byHand: {
				showAnswer: '查看 WWW-Authenticate 中的要求：正常情况下是 Bearer，且 realm 在同一主机上。',
				showLoginServer: '将此主机与 Azure 中的登录服务器比较。',
			},
			fixes: {
				useLoginServer: '改用注册表自己的登录服务器，不要用网关或镜像站。',
				checkRealm: '如果 realm 在另一台主机上，请先确认它属于谁，再发送令牌。',
				signInWithPassword: '如果不是 Azure 的注册表，请用该注册表的用户名和密码登录。',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: '无法读取质询',
			meaning:
				'注册表返回 401，但指明令牌地址的标头格式有误，或者缺少 realm 或 service。很可能是中间的程序改动了它。',
			blocks: '任何客户端都不能登录，也不能进行需要令牌的操作。',
			byHand: {
				showAnswer:
					'查看标头：WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn: '请代理或网关管理员原样传递 WWW-Authenticate。',
				addToNoProxy: '如果网络允许，也可以不走代理。',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: '注册表拒绝登录',
			meaning:
				'Entra 登录成功，但注册表没有接受 Entra 令牌来换发自己的令牌：该标识在注册表上没有角色，或属于另一个租户，或者注册表拒绝令牌的受众。如果返回 5xx 或连接被切断，则是注册表没能响应。',
			blocks: '不能使用 az acr login，也不能用该标识拉取和推送。其他标识不受影响。',
			byHand: {
				showAccount: '查看当前登录的帐户及其租户。',
				requestToken: '查看 Entra 是否颁发用于注册表的令牌。',
				listRoles:
					'查看该标识在注册表上有哪些角色；OBJECT-ID 是该标识的对象 ID，REGISTRY-ID 是注册表的资源 ID。',
				showRoleMode: seeRoleMode,
				showArmAuthentication: '查看注册表是否接受 Resource Manager 的令牌。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'如果角色分配模式是 AbacRepositoryPermissions，AcrPull 无效，请改为授予此角色。Owner 和 Contributor 也不能访问映像。',
				signInToTenant: '如果该标识属于另一个租户，请登录到注册表的租户。',
				signInWithScope: '如果 Resource Manager 的令牌被拒绝，请以注册表为受众登录。',
				signInAgain: '之后重新登录注册表：旧令牌没有新的权限。',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: '没有拉取权限',
			meaning:
				'注册表接受了登录，但没有为所请求的内容颁发令牌，或者颁发的令牌不含拉取权限。该标识在注册表上有角色，但角色不涵盖此存储库；或者有效期三小时的刷新令牌已过期。',
			blocks: '不能从所请求的存储库拉取。其他存储库可能正常。',
			byHand: {
				showRoleMode: seeRoleMode,
				listRoles: '查看该标识有哪些角色。',
				checkRepository: '验证能否拉取一个存储库。',
				listRepositories: '查看有哪些存储库，前提是该标识有权列出。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'如果角色分配模式是 AbacRepositoryPermissions，请改为授予此角色；可以不设条件；如果设了条件，须涵盖该存储库。',
				removeStoredSignIn: '删除保存的登录信息，再重新登录：旧令牌没有新的权限。',
				extendScopeMap:
					'如果用的是注册表自己的令牌（而不是 Entra），请在其作用域映射中为该存储库加上 content/read。',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '请求过多：429',
			meaning:
				'注册表限制每分钟的请求数，既限制每个标识，也限制所有标识的总数，目前已达上限。所有未登录的拉取算作一个标识，管理员用户的两个密码也算作一个。',
			blocks: '在标头 Retry-After 指定的时间内，不接受新的请求。这不是故障。',
			byHand: {
				showAnswer: '查看是否返回 429，以及 Retry-After 要求等待多少秒。',
				showTier: '查看层级：Premium 的读取上限是其他层级的两倍。',
			},
			fixes: {
				retryLater: '按 Retry-After 等待，然后放慢请求。立即重试只会延长限制时间。',
				splitIdentities: '为每个群集或管道分配各自的标识，不要共用一个，并减少重复拉取。',
				upgradeToPremium: '升级到 Premium，但费用更高。',
				addReplicas: '在 Premium 中，将负载分散到多个副本：每个副本各有上限。',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: '未登录 Azure',
			meaning:
				'没有从 Entra 取得令牌：可能尚未登录，找到的凭据不完整、已过期或被拒绝，有策略要求额外验证，或者无法访问 Entra。此时还没有向注册表发出请求。',
			blocks: '无法获取注册表的令牌，也无法读取 Azure 中的资源信息。DNS、TLS 和质询的检查不需要标识。',
			byHand: {
				showAccount: '查看 az 是否已登录，以及登录的租户和订阅。',
				requestToken: '查看它能否取得令牌；错误消息中有 Entra 的错误代码 (AADSTS 加数字)。',
				findAzureVariables: '查找以 AZURE_ 开头的变量：它们指定的凭据优先于 az 的凭据。',
			},
			fixes: {
				signIn: '登录。',
				resetSecret: '如果应用程序的机密已过期，请新建一个。旧的机密会失效。',
				nameCredential: '如果优先使用的凭据不对，请指定要用的凭据。',
				meetPolicy: '如果被公司的策略（条件访问）阻止，请在策略允许的机器上登录，或者询问租户管理员。',
				allowInProxy: '如果无法访问 Entra，请让代理放行 login.microsoftonline.com，或者所用云的登录主机。',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS 没有指向专用终结点',
			meaning:
				'注册表有（或应该有）专用终结点，但本机连不到它：DNS 返回的是公共地址或其他地址，缺少记录，或者终结点未获批准。每个终结点有多个名称：登录服务器，以及每个区域的数据终结点名称。',
			blocks:
				'不能通过专用终结点访问注册表。如果公共访问已关闭，就完全无法访问。如果只有数据终结点的名称有误，则能取得清单，但取不到映像层。',
			byHand: {
				queryResolver: '查看名称指向哪个地址；有专用终结点时，应是虚拟网络中的地址。',
				listConnections: '查看连接是否已获批准。',
				showEndpoints: '查看所有应指向专用终结点的名称。',
				listZoneRecords: '查看专用区域中的记录。在公有云以外，区域名称以相应云的后缀结尾。',
			},
			fixes: {
				linkPrivateDnsZone: '将区域链接到本机所在的网络。',
				createDnsZoneGroup: '让 Azure 写入并维护记录。',
				forwardPrivateLinkZone: ownDnsServers,
				approveConnection: '如果连接正在等待批准，请批准它。',
				connectToNetwork: '如果本机在网络之外，请通过 VPN 连接，或者在注册表防火墙中允许本机的地址。',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI 无法正常工作',
			meaning:
				'az 已安装，但无法启动，或者其版本或扩展有已知的缺陷。acr-doctor 访问注册表不依赖它，只是可以用它来登录。',
			blocks: '不能使用 az acr login，也不能执行修复办法中的 az 命令。其他凭据不受影响。',
			byHand: {
				showAzureCliVersion:
					'查看其版本。如果在 Azure 中找不到注册表，2.74 和 2.75 的 az acr check-health 会崩溃；从 2.82 起，az acr login 要求以注册表为受众。',
				listExtensions: '查看其扩展：acrabac 和 acrregionalendpoint 与新版本内置的功能冲突。',
			},
			fixes: {
				upgradeAzureCli: '升级到最新版本。',
				reinstallAzureCli: '如果无法启动，请重新安装：https://aka.ms/azure-cli',
				removeExtension: '删除冲突的扩展。',
				setAudience: '从 2.87 起，可以指定所用云支持的受众。',
			},
		},
	},
};
