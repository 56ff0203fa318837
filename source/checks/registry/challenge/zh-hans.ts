import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';

const seeAnswer = '手动查看响应。';

const captive = {
	meaning: '所在网络要求登录，或有 Web 过滤器：无论访问哪台主机，返回的都是它的页面。',
	fixes: {
		signInToNetwork: '打开浏览器，登录网络，然后重试。',
		allowInFirewall: '如果在公司网络中，请申请放行 {loginServer}。',
	},
} as const;

export const challenge: WordsFor<typeof check> = {
	title: '注册表质询',
	labels: {
		wwwAuthenticate: 'WWW-Authenticate 标头',
		isRealmOnLoginServer: 'realm 就是注册表',
		isRedirectToRegistry: '指向注册表',
		privateLinkName: '专用链接名称',
		realm: '令牌地址 (realm)',
		schemes: '身份验证方案',
		service: '服务',
	},
	terms: {
		wwwAuthenticate: {readable: '可以读取', malformed: '格式有误'},
	},
	findings: {
		...registryResponseWords,
		healthy: {summary: '返回 401 和 Bearer 质询，符合预期'},
		'realm-mismatch': {
			summary: '质询要求到另一台主机登录：{realm}',
			meaning: 'Azure 的注册表由自己颁发令牌，而这个质询指定的是另一台主机，因此没有向它发送令牌。',
			fixes: {checkLoginServer: '确认 {loginServer} 是自己的注册表，并且响应没有被中间的程序改写。'},
		},
		'no-challenge': {
			summary: '401，但没有 WWW-Authenticate 标头。',
			meaning: '没有质询，客户端就不知道去哪里获取令牌。通常是中间的代理去掉了标头。',
			fixes: {passHeaderOn: '请代理或网关管理员原样传递 WWW-Authenticate。', showAnswer: seeAnswer},
		},
		'challenge-malformed': {
			summary: ['Bearer 质询缺少 {missing} ({loginServer})。', '质询格式有误 ({loginServer})。'],
			meaning: '客户端需要其中的 realm 和 service 才能请求令牌。此标头可能被中间的程序改动。',
			fixes: {showAnswer: seeAnswer},
		},
		'basic-only': {
			summary: '不接受 Entra 登录：{loginServer} 只提供 {schemes}，没有 Bearer。',
			meaning: '要么这不是 Azure 的注册表，要么它前面的网关另外要求密码。',
			fixes: {
				checkLoginServer: '核对 {loginServer} 是否就是要访问的注册表。',
				signInWithPassword: '如果是，请用用户名和密码登录。',
			},
		},
		'anonymous-access': {
			summary: '直接接受了匿名请求 (200)：{loginServer} 没有要求令牌。',
			meaning: 'Azure 的注册表一定会要求令牌。这是另一种注册表，或是注册表前面的镜像站。',
			fixes: {checkLoginServer: '核对 {loginServer} 是否就是要访问的注册表，而不是镜像站。'},
		},
		'captive-portal': {
			summary: ['返回的是网页，不是注册表的响应：{pageTitle}', '返回的是网页，不是注册表的响应。'],
			...captive,
		},
		'captive-redirect': {
			summary: ['请求被重定向到 {location}，那里不是注册表。', '请求被重定向，但没有指明目标地址。'],
			...captive,
		},
		redirected: {
			summary: '请求被 {loginServer} 重定向到 {location}。',
			meaning: 'Azure 的注册表在此地址不会重定向，是它前面的网关在重定向。',
			fixes: {useRedirectTarget: '如果重定向到的正是要访问的注册表，请改用那个名称。'},
		},
		'not-a-registry': {
			summary: '不是容器注册表：{loginServer} 上是别的服务 ({status})。',
			meaning: '此名称指向了别的服务：可能是 DNS 记录有误，也可能是没有相应规则的网关，或一个网站。',
			fixes: {
				checkName: '核对名称；nameAvailable 为 true 表示 Azure 中没有这个注册表。',
				showAnswer: seeAnswer,
			},
		},
		'unexpected-status': {
			summary: '应返回 401，却返回了 {status} ({loginServer})。',
			meaning: '注册表应以 401 拒绝匿名请求，并指明去哪里获取令牌。',
			fixes: {showAnswer: seeAnswer},
		},
	},
};
