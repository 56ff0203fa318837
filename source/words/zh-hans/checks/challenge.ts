import type {challenge as check} from '../../../checks/challenge.ts';
import type {WordsFor} from '../../../core/language.ts';
import {answers} from './answers.ts';

const seeAnswer = '手动查看应答。';

const captive = {
	meaning: '这是要求登录的网络，或 Web 过滤器：无论访问哪台主机，都由它应答。',
	fixes: ['打开浏览器，登录网络，然后重试。', '如果在公司网络中，请申请放行 {loginServer}。'],
} as const;

export const challenge: WordsFor<typeof check> = {
	title: '注册表质询',
	findings: {
		...answers,
		healthy: {summary: '401，附有 Bearer 质询，符合预期'},
		'foreign-realm': {
			summary: '质询将登录引向别处：{realm}',
			meaning: 'Azure 的注册表会指明令牌由它自己颁发。这里指明的却是另一台主机，因此没有向其发送令牌。',
			fixes: ['确认 {loginServer} 是自己的注册表，并且途中没有任何程序改写其应答。'],
		},
		'no-challenge': {
			summary: '401，但没有 WWW-Authenticate 标头。',
			meaning: '没有质询，客户端就不知道去哪里获取令牌。代理剥除标头时，就是这种表现。',
			fixes: ['请代理或网关管理员原样传递 WWW-Authenticate。', seeAnswer],
		},
		'challenge-unreadable': {
			summary: ['{loginServer} 的 Bearer 质询缺少 {missing}。', '{loginServer} 的质询格式有误。'],
			meaning: '客户端需要其中的 realm 和 service 才能请求令牌。此标头可能在途中被改动。',
			fixes: [seeAnswer],
		},
		'basic-only': {
			summary: '{loginServer} 只提供 {schemes}，没有 Bearer：不接受 Entra 登录。',
			meaning: '要么这不是 Azure 的注册表，要么它前面的网关另外要求密码。',
			fixes: ['核对 {loginServer} 是否就是要访问的注册表。', '如果是，请用用户名和密码登录。'],
		},
		anonymous: {
			summary: '{loginServer} 没有要求令牌，就让匿名请求通过 (200)。',
			meaning: 'Azure 的注册表在此地址从不这样做。这是另一个注册表，或是注册表前面的镜像站。',
			fixes: ['核对 {loginServer} 是否就是要访问的注册表，而不是镜像站。'],
		},
		'captive-portal': {
			summary: ['应答的不是注册表，而是一个网页：{pageTitle}', '应答的不是注册表，而是一个网页。'],
			...captive,
		},
		'captive-redirect': {
			summary: ['请求被重定向到 {location}，那里不是注册表。', '请求被重定向，但没有给出去处。'],
			...captive,
		},
		redirected: {
			summary: '{loginServer} 将请求重定向到 {location}。',
			meaning: 'Azure 的注册表在此地址不会重定向，是它前面的网关在重定向。',
			fixes: ['如果重定向到的正是要访问的注册表，请改用那个名称。'],
		},
		'not-a-registry': {
			summary: '{loginServer} 处应答的不是容器注册表 ({status})。',
			meaning: '此名称指向了另一台服务器：DNS 记录有误、没有相应规则的网关，或一个网站。',
			fixes: ['核对名称；nameAvailable 为 true 表示 Azure 中没有这个注册表。', seeAnswer],
		},
		'unexpected-status': {
			summary: '{loginServer} 应返回 401，却返回了 {status}。',
			meaning: '匿名请求必须以 401 拒绝；拒绝时会指明去哪里获取令牌。',
			fixes: [seeAnswer],
		},
	},
};
