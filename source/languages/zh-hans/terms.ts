import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	chosenBy: {search: '最先找到'},
	content: {token: '令牌', 'no-token': '没有令牌', 'not-json': '不是 JSON'},
	foundBy: {'resource-graph': '查询 Azure Resource Graph', subscription: '列出订阅中的注册表'},
	header: {read: '可以读取', unreadable: '格式有误'},
	phase: {proxy: '代理', connect: '连接', tls: 'TLS 握手', done: '全部完成'},
	hostType: {
		machine: '本机',
		container: '容器',
		pod: 'Kubernetes Pod',
		'cloud-shell': 'Azure 的 Cloud Shell',
	},
	problem: {
		unreachable: '无法访问',
		'no-answer': '没有在时限内响应',
		'certificate-refused': '证书不受信任',
		'token-refused': '令牌被拒绝',
		'access-refused': '没有权限',
		'not-there': '不存在',
		throttled: '请求过多',
		'server-error': '服务端错误',
		unreadable: '响应无法识别',
		unexpected: '响应不符合预期',
	},
	result: {
		token: '取得令牌',
		unavailable: '本机未设置',
		refused: '被拒绝',
		'not-allowed': '被 AZURE_TOKEN_CREDENTIALS 排除',
	},
	source: {
		given: '指定的名称',
		resource: 'Azure 中的资源',
		suffix: '云的后缀',
		none: '未能确定',
	},
	withheld: {
		'foreign-host': '主机不属于任何已知的云',
		'foreign-realm': 'realm 是另一台主机',
		'no-token': 'Entra 未颁发令牌',
	},
};
