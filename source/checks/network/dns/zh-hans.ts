import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {checkName} from '../../zh-hans.ts';

const queryResolver = '手动查询 DNS 服务器。';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 查询',
	column: 'DNS',
	labels: {
		cnames: 'CNAME 链',
	},
	findings: {
		'public-address': {summary: '{address}（公共地址）'},
		'private-address': {summary: '{address}（专用地址）'},
		'private-link-address': {summary: '{address}（专用链接）'},
		'public-despite-private-link': {
			short: '{address}（公共地址）',
			summary: '{address}（公共地址，但注册表有专用链接）',
		},
		'loopback-address': {summary: '{address}（本机）'},
		'name-not-found': {
			short: 'DNS 中没有此名称',
			summary: 'DNS 中没有名称 {loginServer} (NXDOMAIN)。',
			meaning:
				'名称拼写有误，或者注册表已被删除或位于其他云。也可能是登录服务器包含哈希 (NAME-HASH)，而此名称不包含，或者专用 DNS 区域中缺少此名称。',
			fixes: {
				checkName,
				showLoginServer: '查询实际的登录服务器。',
				listSubscriptions: '列出其他可用的订阅。',
				listRegistries: '在每个订阅中查找此注册表。',
				queryResolver,
			},
		},
		'private-link-record-missing': {
			short: '专用链接名称没有地址',
			summary: '本机的 DNS 中没有 {loginServer} 的专用链接名称 {privateLinkName}。',
			meaning:
				'此网络链接了注册表的专用 DNS 区域，但区域中没有此注册表的记录。因此 DNS 既不返回公共地址，也没有专用地址可以返回。',
			fixes: {
				listZoneRecords: '列出专用 DNS 区域中的记录。',
				createDnsZoneGroup: '为专用终结点添加 DNS 区域组，由 Azure 创建记录。',
				unlinkZone: '也可以解除该区域与此网络的链接。',
			},
		},
		'resolver-failed': {
			short: 'DNS 查询失败 ({error})',
			summary: '对 {loginServer} 的 DNS 查询失败 ({error})。',
			meaning: '本机离线，VPN 已断开，或者 DNS 服务器发生故障。',
			fixes: {connectToNetwork: '连接网络或 VPN，然后重试。', resolveOtherName: '查看其他名称能否解析。'},
		},
		'resolver-timed-out': {
			short: 'DNS 查询超时',
			summary: '对 {loginServer} 的 DNS 查询超时：DNS 服务器没有响应。',
			meaning: '本机无法连接所设置的 DNS 服务器，往往是因为该服务器属于已断开的 VPN。',
			fixes: {connectToVpn: '连接 VPN，或更正本机的 DNS 服务器，然后重试。', queryResolver},
		},
		'address-unusable': {
			short: '地址无法使用：{address}',
			summary: '{loginServer} 解析为无法使用的地址 {address}。',
			meaning: '此名称被 DNS 过滤服务屏蔽，或被 hosts 文件中的某一行屏蔽。',
			fixes: {
				allowInDnsFilter: '请 DNS 过滤服务的管理员放行 {loginServer}。',
				checkHostsFile: '在本机的 hosts 文件中查找此名称。',
			},
		},
	},
};
