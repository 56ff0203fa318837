import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../zh-hans.ts';

const worksUntilCacheExpires = '注册表凭缓存的密钥可能还能工作一段时间，之后对所有拉取和推送都会返回 403。';

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
	labels: {
		clientId: '客户端 ID',
		hasSystemIdentity: '有系统分配的标识',
		identityClientId: '该标识的客户端 ID',
		identityId: '密钥所用标识',
		identityFailure: '未读取标识的原因',
		identityType: '注册表的标识类型',
		isKeyDeleted: '密钥已不存在',
		isKeyEnabled: '密钥已启用',
		isVaultDeleted: '保管库已删除',
		isVaultNotFound: '保管库未知',
		keyName: '密钥',
		keyCreated: '密钥创建于 (UTC)',
		keyExpires: '密钥过期于 (UTC)',
		keyIdentifier: '密钥标识符',
		keyIdentity: '访问密钥的标识',
		keyRotationEnabled: '自动采用新版本',
		lastKeyRotation: '上次轮换',
		newestKeyIdentifier: '最新版本',
		userIdentities: '标识',
		vault: 'Key Vault 保管库',
		vaultBypass: '保管库允许绕过',
		vaultDefaultAction: '保管库防火墙默认操作',
		vaultDeletedAt: '保管库删除于',
		vaultHost: '保管库主机',
		vaultId: '保管库 ID',
		versionedKeyIdentifier: '使用中的版本',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {summary: '使用 Microsoft 管理的密钥加密'},
		'customer-managed': {summary: ['{vault} 中的密钥 {keyName}', '客户管理的密钥']},
		'no-identity': {
			summary: '注册表没有标识可用来访问客户管理的密钥。',
			meaning: `注册表的标识已被移除，因此无法使用该密钥。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			summary: '系统分配的标识已关闭，而注册表用它访问密钥。',
			meaning: `没有该标识，就无法访问密钥。${worksUntilCacheExpires}`,
			fixes: {
				enableSystemIdentity: '重新开启该标识。',
				grantSystemIdentity:
					'重新开启后，它会成为另一个标识：允许它使用保管库 {vault} 中的密钥，并重新为密钥指定它。',
				contactSupport: '如果仍无法访问密钥，请联系 Azure 支持，只有他们能够解决。',
				showKey,
			},
		},
		'identity-not-assigned': {
			summary: '访问密钥的标识未分配给此注册表 ({keyIdentity})。',
			meaning: `它已从注册表移除，或者密钥指定了另一个标识。${worksUntilCacheExpires}`,
			fixes: {findIdentity: '找到该标识。', ...useOtherIdentity},
		},
		'identity-deleted': {
			summary: '访问密钥的标识已被删除：{identityName}',
			meaning: `注册表指定的仍是这个标识。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			summary: '访问密钥的标识已被重建，不再是原来的 {identityName}。',
			meaning: `标识被删除后以同名重建：其客户端 ID 现在是 {identityClientId}，而访问密钥用的是 {keyIdentity}。${worksUntilCacheExpires}`,
			fixes: {assignIdentity: '为注册表分配新的标识。', assignIdentityToKey: '为密钥指定新的标识。', showKey},
		},
		'identity-not-readable': {
			summary: '未检查：无权查看访问密钥的标识 {identityName}。',
			meaning: '当前标识无法确认它是否还存在。密钥的其他方面都正常。',
			fixes: {requestReader: '请所有者授予对该标识的 Reader 角色，或者请其代为运行此项检查。'},
		},
		'vault-deleted': {
			summary: ['Key Vault 已于 {deletedAt} 被删除：{vault}', 'Key Vault 已被删除：{vault}'],
			meaning: `在清除之前可以恢复，其中的密钥也会一并恢复。${worksUntilCacheExpires}`,
			fixes: {recoverVault: '将其恢复。', showKey},
		},
		'vault-not-found': {
			summary: '查不到 Key Vault {vault}：本机解析不到 {vaultHost} 的地址。',
			meaning:
				'它可能已被删除并清除，也可能是此网络的专用 DNS 区域中没有它的记录。当前标识在 Azure 中也看不到它。',
			fixes: {showVault: '查看它是否存在。', listDeletedVaults: '查看它能否恢复。', showKey},
		},
		'vault-firewall': {
			summary: 'Key Vault 防火墙不放行注册表 ({vault})。',
			meaning:
				'它只允许规则中列出的访问，也没有对受信任的 Azure 服务（包括注册表）设置例外。拉取会返回 403。',
			fixes: {allowTrustedServices: '放行受信任的服务，几秒内生效。', showKey},
		},
		'key-deleted': {
			summary: '找不到密钥 {keyName}：它不在 Key Vault {vault} 中。',
			meaning: `它已被删除。${worksUntilCacheExpires}`,
			fixes: {recoverKey: '将其恢复。', showKey},
		},
		'key-disabled': {
			summary: '密钥已禁用：{vault} 中的 {keyName}',
			meaning: `已禁用的密钥无法解密任何内容。${worksUntilCacheExpires}`,
			fixes: {enableKey: '将其启用。', showKey},
		},
		'key-expired': {
			summary: '密钥已于 {keyExpires} 过期：{vault} 中的 {keyName}',
			meaning: '用它加密的内容仍可解密，但不能再用它加密：下一次轮换或创建副本会失败。',
			fixes: {rotateKey: '为密钥新建一个版本。', extendKey: '或者另设过期日期。', showKey},
		},
		'rotation-overdue': {
			summary: '注册表仍在使用密钥 {keyName} 的旧版本。',
			meaning: '它应在一小时内换用新版本，但一天过去了仍未更换。只要旧版本仍处于启用状态，就能正常工作。',
			fixes: {useNewestKey: '让它使用最新版本。', showKey},
		},
	},
};
