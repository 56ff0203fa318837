import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../zh-hans.ts';

const worksUntilCacheExpires = '注册表可能还能用缓存的密钥工作一段时间，之后会拒绝所有拉取和推送 (403)。';

const showKey = '查看注册表使用的密钥和标识。';

const useOtherIdentity = {
	assignIdentity: '为注册表分配一个现有的标识。',
	grantKeyRole: '允许该标识使用保管库 {vault} 中的密钥。',
	setAccessPolicy: '如果该保管库使用访问策略而不是角色，请设置策略。',
	assignIdentityToKey: '然后为密钥指定该标识。',
	showKey,
};

export const encryption: WordsFor<typeof check> = {
	title: '加密密钥',
	column: '密钥',
	labels: {
		clientId: '客户端 ID',
		hasSystemIdentity: '系统分配的标识',
		identityClientId: '当前的客户端 ID',
		identityFailure: '标识查询错误',
		identityId: '标识的资源 ID',
		identityType: '标识类型',
		isKeyDeleted: '密钥已删除',
		isKeyEnabled: '密钥已启用',
		isVaultDeleted: '保管库已删除',
		isVaultNotFound: '找不到保管库',
		keyCreated: '密钥创建时间 (UTC)',
		keyExpires: '密钥过期时间 (UTC)',
		keyIdentifier: '密钥标识符',
		keyIdentity: '访问密钥的标识',
		keyName: '密钥',
		keyRotationEnabled: '自动轮换',
		lastKeyRotation: '上次轮换',
		newestKeyIdentifier: '最新版本',
		userIdentities: '用户分配的标识',
		vault: 'Key Vault 保管库',
		vaultBypass: '保管库防火墙例外',
		vaultDefaultAction: '保管库防火墙默认操作',
		vaultDeletedAt: '保管库删除时间',
		vaultHost: '保管库主机',
		vaultId: '保管库的资源 ID',
		versionedKeyIdentifier: '使用中的版本',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {
			short: 'Microsoft 管理的密钥',
			summary: '注册表用 Microsoft 管理的密钥加密。',
		},
		'customer-managed': {
			short: ['密钥 {keyName} ({vault})', '客户管理的密钥'],
			summary: ['注册表用 {vault} 中的密钥 {keyName} 加密。', '注册表用客户管理的密钥加密。'],
		},
		'no-identity': {
			short: '没有访问密钥的标识',
			summary: '注册表有客户管理的密钥，但没有访问该密钥的标识。',
			meaning: `注册表的标识已被移除，因此注册表无法访问密钥。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			short: '系统分配的标识已禁用',
			summary: '系统分配的标识已禁用，但注册表需要用该标识访问密钥。',
			meaning: `没有该标识，注册表就无法访问密钥。${worksUntilCacheExpires}`,
			fixes: {
				enableSystemIdentity: '重新启用系统分配的标识。',
				grantSystemIdentity:
					'重新启用后，系统分配的标识是一个新标识：允许新标识访问 {vault} 中的密钥，然后为密钥指定新标识。',
				contactSupport: '如果注册表仍无法访问密钥，请联系 Azure 支持，只有 Azure 支持能够解决。',
				showKey,
			},
		},
		'identity-not-assigned': {
			short: '访问密钥的标识未分配给注册表',
			summary: '访问密钥的标识 ({keyIdentity}) 未分配给注册表。',
			meaning: `该标识已从注册表移除，或者密钥指定了另一个标识。${worksUntilCacheExpires}`,
			fixes: {findIdentity: '按客户端 ID 查找该标识。', ...useOtherIdentity},
		},
		'identity-deleted': {
			short: '访问密钥的标识已被删除',
			summary: '访问密钥的标识 {identityName} 已被删除。',
			meaning: `注册表仍指向已删除的标识。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			short: '访问密钥的标识已被重建',
			summary: '{identityName} 已被重建，因此注册表不再识别该标识。',
			meaning: `该标识的客户端 ID 现在是 {identityClientId}，而注册表用 {keyIdentity} 访问密钥。${worksUntilCacheExpires}`,
			fixes: {assignIdentity: '为注册表分配新的标识。', assignIdentityToKey: '为密钥指定新的标识。', showKey},
		},
		'identity-not-readable': {
			short: '无权读取访问密钥的标识',
			summary: '未检查：无权读取访问密钥的标识 {identityName}。',
			meaning: '无法用当前标识确认访问密钥的标识是否仍然存在。没有发现密钥的其他问题。',
			fixes: {
				requestReader: '请所有者分配对访问密钥的标识的读取者 (Reader) 角色，或请所有者运行此项检查。',
			},
		},
		'vault-deleted': {
			short: 'Key Vault 已被删除',
			summary: ['Key Vault {vault} 已于 {deletedAt} 被删除。', 'Key Vault {vault} 已被删除。'],
			meaning: `在清除之前，可以恢复该保管库及其中的密钥。${worksUntilCacheExpires}`,
			fixes: {recoverVault: '恢复该保管库。', showKey},
		},
		'vault-not-found': {
			short: '找不到 Key Vault',
			summary: '找不到 Key Vault {vault}：本机无法解析 {vaultHost}。',
			meaning:
				'该保管库已被删除并清除，或者此网络的专用 DNS 区域中没有该保管库的主机名。当前标识在 Azure 中也看不到该保管库。',
			fixes: {
				showVault: '查看该保管库是否存在。',
				listDeletedVaults: '查看该保管库能否恢复。',
				showKey,
			},
		},
		'vault-firewall': {
			short: 'Key Vault 防火墙拦截注册表',
			summary: 'Key Vault {vault} 的防火墙拦截了注册表。',
			meaning:
				'凡是规则没有允许的访问，防火墙一律拒绝，包括来自注册表等受信任的 Azure 服务的访问。拉取会失败 (403)。',
			fixes: {allowTrustedServices: '允许受信任的服务，几秒内生效。', showKey},
		},
		'key-deleted': {
			short: '密钥已被删除',
			summary: '密钥 {keyName} 已从 Key Vault {vault} 中删除。',
			meaning: worksUntilCacheExpires,
			fixes: {recoverKey: '恢复该密钥。', showKey},
		},
		'key-disabled': {
			short: '密钥已禁用',
			summary: '{vault} 中的密钥 {keyName} 已禁用。',
			meaning: `已禁用的密钥无法解密任何内容。${worksUntilCacheExpires}`,
			fixes: {enableKey: '启用该密钥。', showKey},
		},
		'key-expired': {
			short: '密钥已于 {keyExpires} 过期',
			summary: '{vault} 中的密钥 {keyName} 已于 {keyExpires} 过期。',
			meaning: '过期的密钥仍可解密现有数据，但不能加密新数据。下一次轮换或新建副本会失败。',
			fixes: {rotateKey: '为密钥创建新版本。', extendKey: '也可以设置更晚的过期日期。', showKey},
		},
		'rotation-overdue': {
			short: '仍在使用密钥的旧版本',
			summary: '注册表仍在使用密钥 {keyName} 的旧版本。',
			meaning:
				'注册表应在一小时内换用新版本，但已过一天仍未换用。只要旧版本仍处于启用状态，拉取和推送就正常。',
			fixes: {useNewestKey: '将注册表切换到最新版本。', showKey},
		},
	},
};
