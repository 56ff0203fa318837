import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	content: {token: '令牌', 'no-token': '没有令牌', 'not-json': '不是 JSON'},
	hostType: {
		machine: '本机',
		container: '容器',
		pod: 'Kubernetes Pod',
		'cloud-shell': 'Azure Cloud Shell 环境',
	},
	problem: {
		unreachable: '无法连接',
		'timed-out': '响应超时',
		'certificate-untrusted': '证书不受信任',
		'token-rejected': '令牌被拒绝',
		'access-denied': '没有权限',
		'not-found': '不存在',
		throttled: '请求过多',
		'server-error': '服务器错误',
		'invalid-response': '响应无效',
		'unexpected-status': '状态不符合预期',
	},
	result: {
		token: '返回了令牌',
		unavailable: '本机未设置',
		refused: '被拒绝',
		'not-allowed': '被 AZURE_TOKEN_CREDENTIALS 排除',
	},
};
