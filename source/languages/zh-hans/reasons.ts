import type {Like} from '../../describe/language-pack.ts';
import type {reasons as english} from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
	TIMEOUT: '响应超时。',
	ABORTED: '收到响应之前已取消。',

	NOT_INSTALLED: '未安装 {program}。',
	NOT_RUNNABLE: '缺少 {program} 的解释器。',
	KILLED: '{program} 被 {killer} 终止。',
	TOO_MUCH_OUTPUT: '{program} 的输出过多。',

	NOT_CONFIGURED: '未配置：未设置 {variable}。',
	INCOMPLETE: '未设置 {variable}。',
	SETTING: 'AZURE_TOKEN_CREDENTIALS 必须是以下值之一：{allowed}。',
	NO_TOKEN: '所有凭据均未返回令牌。',
	NOT_ON_AZURE: '本机没有响应的托管标识终结点。',
	ENTRA_ERROR: '登录主机返回了状态 {status}。',

	NOT_SIGNED_IN: 'Azure CLI 未登录。',
	AZ_NOT_RUN: 'PATH 中的 az 无法运行 ({error})。',
	AZ_NOT_RUNNABLE: 'PATH 中的 az 无法运行：缺少 az 所需的 Python。',
	AZ_KILLED: 'Azure CLI 被 {killer} 终止。',
	AZ_UNREADABLE: 'Azure CLI 的输出中没有可读取的令牌。',
	AZ_SILENT: 'Azure CLI 没有任何输出就退出了。',
	AZ_CERTIFICATE: 'Azure CLI 不信任登录主机的证书。',
	AZ_NOT_RESOLVED: 'Azure CLI 无法在 DNS 中解析登录主机。',
	AZ_CONNECTION: 'Azure CLI 无法连接登录主机。',

	CLIENT_CERTIFICATE_UNREADABLE: '无法读取 {path} ({error})。',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} 不是文件。',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} 中没有 PEM 证书。',
	CLIENT_CERTIFICATE_NO_KEY: '{path} 中有证书，但没有私钥。',
	CLIENT_CERTIFICATE_KEY_LOCKED: 'AZURE_CLIENT_CERTIFICATE_PASSWORD 不是 {path} 中私钥的密码。',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED: '{path} 中的私钥有密码，但未设置 AZURE_CLIENT_CERTIFICATE_PASSWORD。',
	CLIENT_CERTIFICATE_KEY_DAMAGED: '无法读取 {path} 中的私钥。',
	FEDERATED_TOKEN_UNREADABLE: '无法读取 {path} ({error})。',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} 不是文件。',
	FEDERATED_TOKEN_EMPTY: '{path} 为空。',

	PROXY_407: '代理要求用户名和密码 (407)。',
	PROXY_REFUSED: '代理拒绝连接 ({status})。',
	PROXY_FAILED: '代理无法连接服务器 ({status})。',
	PROXY_TIMEOUT: '代理接受了连接，但没有响应。',
	PROXY_MALFORMED: '{variable} 不是有效的代理 URL。',
	PLAIN_HTTP: '{address} 使用未加密的 HTTP，因此没有向该地址发送令牌或机密。',
	NO_CHAIN: '服务器没有发送证书。',
	TLS_CLOSED: '连接在 TLS 握手期间被关闭。',

	NO_SUBSCRIPTION: '当前标识无权访问任何订阅。',
	MORE_THAN_READ: '注册表过多，无法全部列出，省略了一部分。',
	NOT_A_FILE: '{path} 不是文件。',
	TOO_LARGE: '{path} 过大，不可能是凭据文件。',
	NOT_JSON: '{path} 不是 JSON。',
	HELPER_NAME: 'credsStore 不是有效的凭据帮助程序名称。',
	HELPER_REFUSED: '`{program} list` 失败，退出代码为 {exitCode}。',
	HELPER_UNREADABLE: '`{program} list` 返回了意外的输出。',
};
