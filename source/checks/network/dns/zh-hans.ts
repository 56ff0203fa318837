import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const askYourself = '手动查询该名称。';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 查询',
	labels: {
		cnames: '指向',
	},
	findings: {
		'public-address': {summary: '{address}（公共地址）'},
		'private-address': {summary: '{address}（专用地址）'},
		'private-link-address': {summary: '{address}（专用链接）'},
		'public-despite-private-link': {summary: '{address}（公共地址，但此注册表有专用链接）'},
		'loopback-address': {summary: '{address}（本机）'},
		'name-not-found': {
			summary: '解析不到 {loginServer} 的地址：此名称不存在。',
			meaning:
				'名称拼写可能有出入，注册表也可能已被删除，或位于其他云。如果登录服务器带有哈希 (NAME-HASH)，只写名称也无法解析。专用 DNS 区域中缺少此名称时也会这样。',
			fixes: {
				checkName: '查看 Azure 是否有此名称；nameAvailable 为 true 表示 Azure 中没有这个注册表。',
				showLoginServer: '查询真正的登录服务器。',
				listSubscriptions: '查看还有哪些订阅可用。',
				listRegistries: '在每个订阅中查找此注册表。',
				queryResolver: askYourself,
			},
		},
		'private-link-record-missing': {
			summary: '本机解析不到 {privateLinkName} 的地址，而 {loginServer} 指向它。',
			meaning:
				'注册表的专用 DNS 区域已链接到此网络，但其中没有这个注册表的记录，因此既解析不到专用地址，也不会再查公共地址。',
			fixes: {
				listZoneRecords: '查看专用 DNS 区域中的记录。',
				createDnsZoneGroup: '为专用终结点添加 DNS 区域组，由 Azure 写入记录。',
				unlinkZone: '或者解除该区域与此网络的链接。',
			},
		},
		'resolver-failed': {
			summary: 'DNS 服务器没有返回 {loginServer} 的查询结果 ({error})。',
			meaning: '可能是本机处于离线状态、VPN 已断开，或 DNS 服务器有故障。',
			fixes: {connectToNetwork: '连接网络或 VPN，然后重试。', resolveOtherName: '查看其他名称能否解析。'},
		},
		'resolver-timed-out': {
			summary: 'DNS 服务器没有在时限内响应对 {loginServer} 的查询。',
			meaning: '本机设置的 DNS 服务器无法访问，往往是因为它属于一个已断开的 VPN。',
			fixes: {connectToVpn: '连接 VPN，或更正本机的 DNS 服务器，然后重试。', queryResolver: askYourself},
		},
		'address-unusable': {
			summary: '地址无法使用：{loginServer} 解析为 {address}。',
			meaning: '此地址无法连接到任何主机：名称被 DNS 过滤服务屏蔽，或被 hosts 文件中的某一行屏蔽。',
			fixes: {
				allowInDnsFilter: '请 DNS 过滤服务的管理员放行 {loginServer}。',
				checkHostsFile: '在本机的 hosts 文件中查找此名称。',
			},
		},
	},
};
