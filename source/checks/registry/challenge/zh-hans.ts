import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';
import {checkLoginServer, checkName, checkResponses} from '../../zh-hans.ts';

const showAnswer = '手动查看响应。';

const captive = {
	meaning: '强制门户（要求在浏览器中登录的网络）或 Web 过滤器对任何主机都返回自己的响应。',
	fixes: {
		signInToNetwork: '打开浏览器，登录网络，然后重试。',
		allowInFirewall: '如果在公司网络中，请网络团队放行 {loginServer}。',
	},
} as const;

export const challenge: WordsFor<typeof check> = {
	title: '注册表质询',
	column: 'API',
	labels: {
		wwwAuthenticate: 'WWW-Authenticate 标头',
		isRealmOnLoginServer: 'realm 在登录服务器上',
		isRedirectToRegistry: '重定向到注册表',
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
		healthy: {short: '返回 401 和 Bearer 质询', summary: '返回 401 和 Bearer 质询，符合预期'},
		'realm-mismatch': {
			short: '质询指定了另一台令牌主机',
			summary: '质询要求到另一台主机获取令牌：{realm}',
			meaning: 'Azure 容器注册表自行颁发令牌。此质询指定了另一台主机，因此 acr-doctor 不向该主机发送令牌。',
			fixes: {checkLoginServer: checkResponses},
		},
		'no-challenge': {
			short: '缺少 WWW-Authenticate 标头 (401)',
			summary: '注册表返回 401，但没有 WWW-Authenticate 标头。',
			meaning: '客户端从该标头读取令牌终结点的地址。标头可能已被代理移除。',
			fixes: {passHeaderOn: '请代理或网关的管理员原样传递 WWW-Authenticate 标头。', showAnswer},
		},
		'challenge-malformed': {
			short: ['质询缺少 {missing}', '质询格式有误'],
			summary: ['{loginServer} 的 Bearer 质询缺少 {missing}。', '{loginServer} 的质询格式有误。'],
			meaning: '客户端需要质询中的 realm 和 service 才能请求令牌。标头可能已被代理改写。',
			fixes: {showAnswer},
		},
		'basic-only': {
			short: '没有 Bearer 质询，只有 {schemes}',
			summary: '{loginServer} 只提供 {schemes}，没有 Bearer，因此不接受 Microsoft Entra 登录。',
			meaning: '此服务器不是 Azure 容器注册表，或者注册表前面的网关另外要求密码。',
			fixes: {
				checkLoginServer,
				signInWithPassword: '如果登录服务器无误，请用用户名和密码登录。',
			},
		},
		'anonymous-access': {
			short: '服务器没有要求令牌 (200)',
			summary: '{loginServer} 应要求令牌，却接受了没有令牌的请求 (200)。',
			meaning: 'Azure 容器注册表在 /v2/ 始终要求令牌。此服务器是另一种注册表，或是镜像站。',
			fixes: {checkLoginServer: '确认 {loginServer} 是要访问的注册表，而不是镜像站。'},
		},
		'captive-portal': {
			short: '返回的是网页，不是注册表的响应',
			summary: ['返回的是网页，不是注册表的响应：{pageTitle}', '返回的是网页，不是注册表的响应。'],
			...captive,
		},
		'captive-redirect': {
			short: '被重定向，目标不是注册表',
			summary: ['请求被重定向到 {location}，该地址不是注册表。', '请求被重定向，但没有目标地址。'],
			...captive,
		},
		redirected: {
			short: '被重定向到另一个地址',
			summary: '{loginServer} 将请求重定向到 {location}。',
			meaning: 'Azure 容器注册表不重定向对 /v2/ 的请求，重定向来自注册表前面的网关。',
			fixes: {useRedirectTarget: '如果重定向的目标正是要访问的注册表，请改用该名称。'},
		},
		'not-a-registry': {
			short: '不是容器注册表 ({status})',
			summary: '{loginServer} 上的服务器不是容器注册表 ({status})。',
			meaning: '此名称解析到另一台服务器：DNS 记录有误，网关没有相应的规则，或者是一个网站。',
			fixes: {checkName, showAnswer},
		},
		'unexpected-status': {
			short: '返回 {status}，应为 401',
			summary: '{loginServer} 返回 {status}，应为 401。',
			meaning: '对没有凭据的请求，注册表应返回 401，其中包含令牌终结点的地址。',
			fixes: {showAnswer},
		},
	},
};
