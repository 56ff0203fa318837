import type {Like} from '../../describe/language-pack.ts';
import type {reasons as english} from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
	TIMEOUT: '没有在时限内响应。',
	ABORTED: '尚未收到响应就已中止。',

	NOT_INSTALLED: '未安装 {program}。',
	NOT_RUNNABLE: '缺少运行 {program} 所需的程序。',
	KILLED: '{program} 被 {killer} 终止。',
	TOO_MUCH_OUTPUT: '{program} 的输出过多，无法全部读取。',

	NOT_CONFIGURED: '未设置 {variable}。',
	INCOMPLETE: '未设置 {variable}。',
	SETTING: 'AZURE_TOKEN_CREDENTIALS 可设为：{allowed}。',
	NO_TOKEN: '没有可用于取得令牌的凭据。',
	NOT_ON_AZURE: '本机没有可用的托管标识终结点。',
	ENTRA_ERROR: '登录主机返回了错误 {status}。',

	NOT_SIGNED_IN: 'Azure CLI 尚未登录。',
	AZ_NOT_RUN: 'az 在 PATH 中，但无法运行 ({error})。',
	AZ_NOT_RUNNABLE: 'az 在 PATH 中，但无法运行：缺少它所需的 Python。',
	AZ_KILLED: 'Azure CLI 被 {killer} 终止。',
	AZ_UNREADABLE: '无法从 Azure CLI 的输出中读取令牌。',
	AZ_SILENT: 'Azure CLI 没有任何输出就结束了。',
	AZ_CERTIFICATE: 'Azure CLI 不信任登录主机的证书。',
	AZ_NOT_RESOLVED: 'Azure CLI 无法解析登录主机。',
	AZ_CONNECTION: 'Azure CLI 无法访问登录主机。',

	CLIENT_CERTIFICATE_UNREADABLE: '无法读取 {path} ({error})。',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} 不是文件。',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} 中没有 PEM 格式的证书。',
	CLIENT_CERTIFICATE_NO_KEY: '{path} 中有证书，但没有私钥。',
	CLIENT_CERTIFICATE_KEY_LOCKED: '用 AZURE_CLIENT_CERTIFICATE_PASSWORD 无法解密 {path} 中的私钥。',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED: '{path} 中的私钥需要密码，但未设置 AZURE_CLIENT_CERTIFICATE_PASSWORD。',
	CLIENT_CERTIFICATE_KEY_DAMAGED: '无法读取 {path} 中的私钥。',
	FEDERATED_TOKEN_UNREADABLE: '无法读取 {path} ({error})。',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} 不是文件。',
	FEDERATED_TOKEN_EMPTY: '{path} 是空文件。',

	PROXY_407: '代理要求用户名和密码 (407)。',
	PROXY_REFUSED: '代理拒绝了连接 ({status})。',
	PROXY_FAILED: '代理无法连接到目标 ({status})。',
	PROXY_TIMEOUT: '代理接受了连接，但没有响应。',
	PROXY_MALFORMED: '{variable} 的值不是代理地址。',
	PLAIN_HTTP: '{address} 是未加密的 HTTP：不会向它发送令牌或机密。',
	TLS_CLOSED: '连接在 TLS 握手过程中被关闭。',

	NO_SUBSCRIPTION: '当前标识看不到任何订阅。',
	MORE_THAN_READ: '注册表过多，只读取了一部分。',
	NOT_A_FILE: '{path} 不是文件。',
	TOO_LARGE: '{path} 过大，不会是登录信息文件。',
	NOT_JSON: '{path} 不是 JSON。',
	HELPER_NAME: 'credsStore 的值不是凭据帮助程序的名称。',
	HELPER_REFUSED: '{program} list 以退出代码 {exitCode} 结束。',
	HELPER_UNREADABLE: '无法读取 {program} list 的输出。',
};
